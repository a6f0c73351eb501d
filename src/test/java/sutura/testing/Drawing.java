package sutura.testing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import sutura.platform.GraphicsException;
import sutura.platform.HeadlessContext;

/**
 * Gives the tests of a class one context of OpenGL without a window; without OpenGL as required.
 */
public final class Drawing implements BeforeAllCallback, AfterAllCallback {
  private @Nullable HeadlessContext context;

  @Override
  public void beforeAll(ExtensionContext tests) throws GraphicsException {
    GlProbe.require();
    context = HeadlessContext.open();
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    if (context != null) {
      context.close();
    }
  }
}
