package sutura.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sutura.platform.HeadlessContext.Route;
import sutura.render.gl.GlInfo;
import sutura.testing.GlProbe;

class HeadlessContextTest {
  @Test
  void theFirstRouteThatWorksIsUsed() throws GraphicsException {
    GlProbe.require();
    try (HeadlessContext context = HeadlessContext.open()) {
      assertEquals(Route.EGL_SURFACELESS, context.route());
      assertFalse(GlInfo.current().version().isBlank());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Route.class,
      names = {"EGL_SURFACELESS", "EGL_DEVICE", "GLFW_NULL"})
  void everyRouteWithoutDisplayGivesGl(Route route) throws GraphicsException {
    GlProbe.require();
    try (HeadlessContext context = HeadlessContext.open(List.of(route))) {
      assertEquals(route, context.route());
      assertFalse(GlInfo.current().renderer().isBlank());
    }
  }

  @Test
  void withoutAnyRouteOneLineSaysWhatWasTried() {
    try (HeadlessContext context = HeadlessContext.open(List.of())) {
      throw new AssertionError("a context from nowhere: " + context.route());
    } catch (GraphicsException e) {
      assertTrue(e.getMessage().startsWith("no OpenGL 4.1 without a window"), e.getMessage());
      assertFalse(e.getMessage().contains("\n"));
    }
  }

  @Test
  void noDisplayIsOneClearLine() {
    try (HeadlessContext context = HeadlessContext.open(List.of(Route.HIDDEN_WINDOW))) {
      assertEquals(Route.HIDDEN_WINDOW, context.route());
    } catch (GraphicsException e) {
      assertTrue(e.getMessage().contains("hidden window: "), e.getMessage());
      assertFalse(e.getMessage().contains("\n"));
    }
  }
}
