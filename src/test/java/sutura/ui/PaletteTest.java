package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
  /** Relative luminance, WCAG 2.1. */
  private static double luminance(int colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = (colour >>> 8 * i & 255) / 255.0;
      sum += weights[i] * (c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static double contrast(int a, int b) {
    double la = luminance(a);
    double lb = luminance(b);
    return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
  }

  @Test
  void textCanBeReadOnEverythingItStandsOn() {
    for (Palette p : List.of(Palette.DARK, Palette.LIGHT)) {
      for (int background : new int[] {p.panel(), p.raised()}) {
        for (int text : new int[] {p.text(), p.quiet(), p.faint(), p.accent(), p.warning()}) {
          assertTrue(
              contrast(text, background) >= 4.5,
              () ->
                  Integer.toHexString(text)
                      + " on "
                      + Integer.toHexString(background)
                      + ": "
                      + contrast(text, background));
        }
      }
      assertTrue(contrast(p.onAccent(), p.accent()) >= 4.5);
      assertTrue(contrast(p.text(), p.chosen()) >= 4.5);
      assertTrue(contrast(p.onMatch(), p.match()) >= 7);
    }
  }

  @Test
  void contrastIsMeasuredRight() {
    assertEquals(21, contrast(Palette.rgba(0x000000ff), Palette.rgba(0xffffffff)), 0.01);
  }
}
