/** From the fields of a segmented skull to closed meshes of its bones and sutures. */
@NullMarked
package sutura.atlas.mesh;

import org.jspecify.annotations.NullMarked;
