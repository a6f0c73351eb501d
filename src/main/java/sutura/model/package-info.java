/** What is loaded from the models folder: manifest, meshes, located problems. */
@NullMarked
package sutura.model;

import org.jspecify.annotations.NullMarked;
