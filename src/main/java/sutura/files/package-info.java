/** Files on disk that are there as a whole or not at all. Knows nothing of what is in them. */
@NullMarked
package sutura.files;

import org.jspecify.annotations.NullMarked;
