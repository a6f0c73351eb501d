/**
 * Scenes in words: what the options of the command line and the scenes of claims are written in.
 */
@NullMarked
package sutura.scene.words;

import org.jspecify.annotations.NullMarked;
