/** Foramina, canals and fissures of the skull: where they run, how wide, and what spans them. */
@NullMarked
package sutura.atlas.opening;

import org.jspecify.annotations.NullMarked;
