/** Frames, transforms and units. The program's one frame is RAS millimetres. */
@NullMarked
package sutura.space;

import org.jspecify.annotations.NullMarked;
