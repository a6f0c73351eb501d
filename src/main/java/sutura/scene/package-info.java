/** The scene as an immutable value, and the commands that turn one scene into the next. */
@NullMarked
package sutura.scene;

import org.jspecify.annotations.NullMarked;
