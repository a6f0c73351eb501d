package sutura.testing;

import sutura.platform.GraphicsException;
import sutura.platform.HeadlessContext;

/** Whether this machine can draw without a window; tried once a test run. */
public final class GlProbe {
  private static final boolean WORKS = tryOnce();

  private GlProbe() {}

  /** Skips, or fails where everything is required, if there is no GL. */
  public static void require() {
    Require.gl(() -> WORKS);
  }

  private static boolean tryOnce() {
    try (HeadlessContext context = HeadlessContext.open()) {
      return !context.route().toString().isEmpty();
    } catch (GraphicsException e) {
      return false;
    }
  }
}
