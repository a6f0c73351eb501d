/** One small class for each thing that OpenGL knows; every object has one owner that closes it. */
@NullMarked
package sutura.render.gl;

import org.jspecify.annotations.NullMarked;
