/** The structures of the craniosacral system: names, relations, sutures. */
@NullMarked
package sutura.anatomy;

import org.jspecify.annotations.NullMarked;
