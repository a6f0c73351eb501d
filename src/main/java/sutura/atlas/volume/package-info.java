/** Image processing on volumes: filters, distances, components, watersheds, paths. */
@NullMarked
package sutura.atlas.volume;

import org.jspecify.annotations.NullMarked;
