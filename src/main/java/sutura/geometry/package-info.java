/** Meshes, grids and fields, free of any input or output. */
@NullMarked
package sutura.geometry;

import org.jspecify.annotations.NullMarked;
