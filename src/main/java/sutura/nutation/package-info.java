/** Sacral nutation: published sizes, what is claimed of it and objected, and its kinematics. */
@NullMarked
package sutura.nutation;

import org.jspecify.annotations.NullMarked;
