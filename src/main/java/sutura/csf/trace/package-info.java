/** Ways of single particles in a flow of cerebrospinal fluid, and how long they take. */
@NullMarked
package sutura.csf.trace;

import org.jspecify.annotations.NullMarked;
