/**
 * A brain from magnetic resonance imaging, fitted into the cranial cavity of the CT: reading it,
 * telling its parts, registration, and its fields on a grid of the program's frame.
 */
@NullMarked
package sutura.atlas.mri;

import org.jspecify.annotations.NullMarked;
