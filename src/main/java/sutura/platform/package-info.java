/**
 * The window, its input, and contexts without a window. LWJGL's GLFW and EGL, and the drawing of
 * Dear ImGui, stop here: what leaves this package is values.
 */
@NullMarked
package sutura.platform;

import org.jspecify.annotations.NullMarked;
