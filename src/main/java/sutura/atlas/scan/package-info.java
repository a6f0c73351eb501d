/** Scans as they lie on disk, read into plain volumes. */
@NullMarked
package sutura.atlas.scan;

import org.jspecify.annotations.NullMarked;
