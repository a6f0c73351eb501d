/**
 * Files on disk that are there as a whole or not at all, and those that the program carries with
 * it. Knows nothing of what is in them.
 */
@NullMarked
package sutura.files;

import org.jspecify.annotations.NullMarked;
