/** Solves the finite element model of the skull on the spot. */
@NullMarked
package sutura.biomech.solver;

import org.jspecify.annotations.NullMarked;
