/** From a head CT to a repaired cranium whose bones are told apart. */
@NullMarked
package sutura.atlas.skull;

import org.jspecify.annotations.NullMarked;
