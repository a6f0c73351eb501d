/**
 * Potentials on networks of conductances: smoothed-aggregation multigrid, and conjugate gradients
 * with it, for several right-hand sides at once.
 */
@NullMarked
package sutura.numerics.potential;

import org.jspecify.annotations.NullMarked;
