/** Where facts and shapes come from. */
@NullMarked
package sutura.evidence;

import org.jspecify.annotations.NullMarked;
