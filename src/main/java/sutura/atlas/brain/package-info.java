/**
 * The brain inside its membranes: pial surfaces, ventricles that open into each other and into the
 * subarachnoid space, choroid plexuses, cisterns.
 */
@NullMarked
package sutura.atlas.brain;

import org.jspecify.annotations.NullMarked;
