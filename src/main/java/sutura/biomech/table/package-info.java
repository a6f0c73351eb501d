/** Answers at once: solutions of many loads computed beforehand, and how they are combined. */
@NullMarked
package sutura.biomech.table;

import org.jspecify.annotations.NullMarked;
