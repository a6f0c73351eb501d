/** The offline builder: from scans to the files in the models folder. */
@NullMarked
package sutura.atlas;

import org.jspecify.annotations.NullMarked;
