/** Pictures and other files for other programs. */
@NullMarked
package sutura.export;

import org.jspecify.annotations.NullMarked;
