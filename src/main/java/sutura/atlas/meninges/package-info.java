/**
 * The membranes round the brain and the veins between their layers: falx, tentorium and the smaller
 * folds, dura, arachnoid with its granulations, dural venous sinuses.
 */
@NullMarked
package sutura.atlas.meninges;

import org.jspecify.annotations.NullMarked;
