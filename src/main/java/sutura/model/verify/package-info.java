/** Whether the loaded meshes are what the manifest says, and sound: recomputed, never looked up. */
@NullMarked
package sutura.model.verify;

import org.jspecify.annotations.NullMarked;
