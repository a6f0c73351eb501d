/** The composition root: frame loop, headless pictures, settings, background jobs. */
@NullMarked
package sutura.app;

import org.jspecify.annotations.NullMarked;
