/** The whole head: one label volume of everything in it, files of its inside, the manifest. */
@NullMarked
package sutura.atlas.head;

import org.jspecify.annotations.NullMarked;
