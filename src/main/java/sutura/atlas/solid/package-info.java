/** Solids given by formulas: what is built by hand where no scan shows it. */
@NullMarked
package sutura.atlas.solid;

import org.jspecify.annotations.NullMarked;
