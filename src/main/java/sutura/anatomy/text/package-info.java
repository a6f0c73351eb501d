/** What is said of each structure, and how structures hang together. */
@NullMarked
package sutura.anatomy.text;

import org.jspecify.annotations.NullMarked;
