/** The mandible, half scanned and half constructed, and the teeth as closed meshes. */
@NullMarked
package sutura.atlas.jaw;

import org.jspecify.annotations.NullMarked;
