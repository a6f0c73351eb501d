/** What joins the vertebrae: discs between their bodies, and long and yellow ligaments. */
@NullMarked
package sutura.atlas.joint;

import org.jspecify.annotations.NullMarked;
