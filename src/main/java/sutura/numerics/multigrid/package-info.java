/**
 * Smoothed-aggregation multigrid for elasticity, and conjugate gradients with it. Every level is a
 * set of bodies that move rigidly.
 */
@NullMarked
package sutura.numerics.multigrid;

import org.jspecify.annotations.NullMarked;
