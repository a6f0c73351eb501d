/**
 * Flow of cerebrospinal fluid: where it lies, what moves it, and the volume-conserving field that
 * follows, on one lattice through head and spine.
 */
@NullMarked
package sutura.csf;

import org.jspecify.annotations.NullMarked;
