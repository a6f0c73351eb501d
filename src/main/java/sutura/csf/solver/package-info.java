/** The flow of cerebrospinal fluid, solved on its cells. */
@NullMarked
package sutura.csf.solver;

import org.jspecify.annotations.NullMarked;
