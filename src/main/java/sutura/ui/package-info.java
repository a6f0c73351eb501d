/**
 * The interface: panels, viewport overlays, navigation, recorded input. It reads a scene and
 * answers with scene commands; it changes nothing itself and makes no GL call.
 */
@NullMarked
package sutura.ui;

import org.jspecify.annotations.NullMarked;
