/** What is claimed of the craniosacral system, the studies for and against, and graded verdicts. */
@NullMarked
package sutura.evidence.review;

import org.jspecify.annotations.NullMarked;
