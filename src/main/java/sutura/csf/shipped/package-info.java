/**
 * The fields of flow that ship with the models, and the fields of any other net flow, which are
 * solved on the spot.
 */
@NullMarked
package sutura.csf.shipped;

import org.jspecify.annotations.NullMarked;
