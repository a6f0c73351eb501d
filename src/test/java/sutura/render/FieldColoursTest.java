package sutura.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import sutura.scene.Colour;

class FieldColoursTest {
  private static double linear(double encoded) {
    return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
  }

  /** CIE 1976 lightness. */
  private static double lightness(Colour c) {
    double y =
        0.2126729 * linear(c.red()) + 0.7151522 * linear(c.green()) + 0.0721750 * linear(c.blue());
    return 116 * Math.cbrt(y) - 16;
  }

  @Test
  void lightnessFallsInEvenStepsSoThatGreyPrintIsEnough() {
    List<Colour> stops = FieldColours.stops();
    for (int i = 1; i < stops.size(); i++) {
      double step = lightness(stops.get(i)) - lightness(stops.get(i - 1));
      assertEquals(-58.0 / 16, step, 0.35, "at " + i);
    }
  }

  @Test
  void everyColourCanBeShown() {
    for (int i = 0; i <= 100; i++) {
      Colour c = FieldColours.at(i / 100.0);
      double most = Math.max(c.red(), Math.max(c.green(), c.blue()));
      double least = Math.min(c.red(), Math.min(c.green(), c.blue()));
      assertTrue(most < 0.999 && least > 0.001, c + " was cut off at " + i);
    }
  }

  @Test
  void whatRestsLooksLikeBone() {
    Colour c = FieldColours.at(0);
    assertTrue(c.red() > c.green() && c.green() > c.blue() && c.blue() > 0.6, c.toString());
  }
}
