/** What is claimed, measured and debated about the flow of cerebrospinal fluid. */
@NullMarked
package sutura.csf.evidence;

import org.jspecify.annotations.NullMarked;
