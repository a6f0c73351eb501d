package sutura.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sutura.scene.Colour;
import sutura.scene.SceneState.Background;

class FlowColoursTest {
  private static double linear(double encoded) {
    return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
  }

  /** CIE 1976 lightness. */
  private static double lightness(Colour c) {
    double y =
        0.2126729 * linear(c.red()) + 0.7151522 * linear(c.green()) + 0.0721750 * linear(c.blue());
    return 116 * Math.cbrt(y) - 16;
  }

  @ParameterizedTest
  @EnumSource(Background.class)
  void lightnessGoesInEvenStepsAwayFromTheGround(Background ground) {
    double whole = lightness(FlowColours.at(1, ground)) - lightness(FlowColours.at(0, ground));
    assertTrue(ground == Background.DARK ? whole > 50 : whole < -50, "span " + whole);
    for (int i = 1; i <= 20; i++) {
      double step =
          lightness(FlowColours.at(i / 20.0, ground))
              - lightness(FlowColours.at((i - 1) / 20.0, ground));
      assertEquals(whole / 20, step, 0.3, "at " + i);
    }
  }

  @ParameterizedTest
  @EnumSource(Background.class)
  void everyColourCanBeShown(Background ground) {
    for (int i = 0; i <= 100; i++) {
      Colour c = FlowColours.at(i / 100.0, ground);
      double most = Math.max(c.red(), Math.max(c.green(), c.blue()));
      double least = Math.min(c.red(), Math.min(c.green(), c.blue()));
      assertTrue(most < 0.9999 && least > 0.0001, c + " was cut off at " + i);
    }
  }

  @Test
  void theScaleIsLogarithmicAndEndsAtTheFullSpeed() {
    assertEquals(1, FlowColours.share(60, 60), 1e-12);
    assertEquals(1, FlowColours.share(600, 60), 0, "faster than the scale");
    assertEquals(2.0 / 3, FlowColours.share(6, 60), 1e-12);
    assertEquals(0, FlowColours.share(0.06, 60), 1e-12);
    assertEquals(0, FlowColours.share(0, 60), 0, "at rest");
    for (double share = 0; share <= 1; share += 0.125) {
      assertEquals(share, FlowColours.share(FlowColours.mmPerS(share, 7), 7), 1e-12);
    }
  }
}
