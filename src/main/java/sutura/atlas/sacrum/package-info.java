/** The sacrum and the coccyx: their form, their canal and the points others hang on them. */
@NullMarked
package sutura.atlas.sacrum;

import org.jspecify.annotations.NullMarked;
