/** The whole column together: its parts as meshes, measured, written to files. */
@NullMarked
package sutura.atlas.spine;

import org.jspecify.annotations.NullMarked;
