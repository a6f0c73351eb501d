/** Dimensions of the column, measured on its finished meshes. */
@NullMarked
package sutura.model.measure;

import org.jspecify.annotations.NullMarked;
