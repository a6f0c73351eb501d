package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
  /** Least contrast of text, and of shapes that mean something: WCAG 2.1, 1.4.3 and 1.4.11. */
  private static final double TEXT = 4.5;

  private static final double SHAPE = 3;
  private static final int[] MODEL = {0xff000000, 0xff808080, 0xffffffff};

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

  private static int[] over(int veil, int... grounds) {
    return IntStream.of(grounds).map(ground -> over(veil, ground)).toArray();
  }

  /** What is seen where one colour lies over an opaque one. */
  private static int over(int veil, int ground) {
    double opacity = (veil >>> 24) / 255.0;
    int seen = 0xff000000;
    for (int shift = 0; shift < 24; shift += 8) {
      double c = (veil >>> shift & 255) * opacity + (ground >>> shift & 255) * (1 - opacity);
      seen |= (int) Math.round(c) << shift;
    }
    return seen;
  }

  private static void readable(double least, int[] texts, int... grounds) {
    for (int ground : grounds) {
      for (int text : texts) {
        assertTrue(
            contrast(text, ground) >= least,
            () -> "AABBGGRR %08x on %08x: %.2f".formatted(text, ground, contrast(text, ground)));
      }
    }
  }

  private static List<Palette> themes() {
    return List.of(Palette.DARK, Palette.LIGHT);
  }

  /** Text of every kind; what is switched off only needs it where nothing else happens. */
  @ParameterizedTest
  @MethodSource("themes")
  void textCanBeReadOnEverythingItStandsOn(Palette p) {
    int[] texts = {p.text(), p.quiet(), p.accent(), p.warning()};
    int[] plain = {p.panel(), p.raised()};
    readable(TEXT, texts, plain);
    readable(TEXT, new int[] {p.faint()}, plain);
    readable(TEXT, texts, over(p.hover(), plain));
    readable(TEXT, texts, over(p.press(), plain));
    readable(TEXT, texts, over(p.selected(), plain));
    readable(TEXT, new int[] {p.onAccent()}, p.accent());
    readable(TEXT, new int[] {p.text()}, p.chosen());
    readable(7, new int[] {p.onMatch()}, p.match());
  }

  /** Behind what floats there may be anything from black to white. */
  @ParameterizedTest
  @MethodSource("themes")
  void textThatFloatsOverTheModelCanBeRead(Palette p) {
    int[] texts = {p.text(), p.quiet(), p.accent(), p.warning()};
    readable(TEXT, texts, over(p.overlay(), MODEL));
    readable(TEXT, new int[] {p.text()}, over(p.veil(), MODEL));
  }

  /** Shapes of verdicts, marks of results: each stands beside its word. */
  @ParameterizedTest
  @MethodSource("themes")
  void shapesOfVerdictsAndResultsCanBeSeen(Palette p) {
    PressColours c = new PressColours(p);
    int[] shapes = {c.green(), c.blue(), c.orange(), c.grey(), c.red(), c.purple()};
    readable(SHAPE, shapes, p.panel(), p.raised());
    readable(SHAPE, shapes, over(p.overlay(), MODEL));
  }

  @Test
  void contrastIsMeasuredRight() {
    assertEquals(21, contrast(Palette.rgba(0x000000ff), Palette.rgba(0xffffffff)), 0.01);
    assertEquals(4.48, contrast(Palette.rgba(0x777777ff), Palette.rgba(0xffffffff)), 0.01);
    assertEquals(0xff808080, over(Palette.rgba(0xffffff80), 0xff000000));
  }
}
