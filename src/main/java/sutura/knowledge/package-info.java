/** Everything that can be searched and gone to: structures, claims, studies, passages. */
@NullMarked
package sutura.knowledge;

import org.jspecify.annotations.NullMarked;
