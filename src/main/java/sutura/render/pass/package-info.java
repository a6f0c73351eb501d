/** One class for each pass that turns a frame description into pixels. */
@NullMarked
package sutura.render.pass;

import org.jspecify.annotations.NullMarked;
