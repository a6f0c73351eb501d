/** Levels, dimensions and posture of the vertebral column: what everything along it agrees on. */
@NullMarked
package sutura.atlas.column;

import org.jspecify.annotations.NullMarked;
