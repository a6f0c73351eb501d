/** The spinal meninges, the cord with its roots, and the spaces between them. */
@NullMarked
package sutura.atlas.cord;

import org.jspecify.annotations.NullMarked;
