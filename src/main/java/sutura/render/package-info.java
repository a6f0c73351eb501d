/** What to draw: from a scene to a frame description, without any GL. */
@NullMarked
package sutura.render;

import org.jspecify.annotations.NullMarked;
