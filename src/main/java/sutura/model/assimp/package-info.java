/** Reads mesh files through Open Asset Import Library, always with its validation step. */
@NullMarked
package sutura.model.assimp;

import org.jspecify.annotations.NullMarked;
