/** Numerical methods that know no anatomy, and how a long computation reports and is stopped. */
@NullMarked
package sutura.numerics;

import org.jspecify.annotations.NullMarked;
