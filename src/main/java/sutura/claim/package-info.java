/**
 * The motion of the cranial bones as craniosacral therapy claims it: how each bone is said to turn,
 * how far, who says so and what is objected. Never computed, never mixed with what is.
 */
@NullMarked
package sutura.claim;

import org.jspecify.annotations.NullMarked;
