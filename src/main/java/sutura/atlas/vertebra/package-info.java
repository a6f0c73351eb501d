/** The vertebrae, each built from its row of the table. */
@NullMarked
package sutura.atlas.vertebra;

import org.jspecify.annotations.NullMarked;
