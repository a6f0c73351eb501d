/** Dye that the net flow of cerebrospinal fluid carries along. */
@NullMarked
package sutura.csf.dye;

import org.jspecify.annotations.NullMarked;
