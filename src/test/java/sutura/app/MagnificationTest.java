package sutura.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MagnificationTest {
  private static final OptionalDouble AUTOMATIC = OptionalDouble.empty();

  @Test
  void theLargestIsDrawnAboutSixMillimetresByARoundFactor() {
    assertEquals(200_000, Magnification.automatic(30));
    assertEquals(100_000, Magnification.automatic(60));
    assertEquals(10, Magnification.automatic(600_000));
    assertEquals(1, Magnification.automatic(20e6), "never smaller than true");
    for (double nm = 0.1; nm < 1e6; nm *= 1.3) {
      double drawnMm = nm * 1e-6 * Magnification.automatic(nm);
      assertTrue(drawnMm > 3.7 && drawnMm < 9.6, nm + " nm drawn as " + drawnMm + " mm");
    }
  }

  @Test
  void aDragKeepsTheFactorWhileThePictureBearsIt() {
    Magnification magnification = new Magnification();
    magnification.follow(30, AUTOMATIC, false);
    assertEquals(200_000, magnification.factor());
    magnification.follow(70, AUTOMATIC, true);
    assertEquals(200_000, magnification.factor(), "14 mm");
    magnification.follow(10, AUTOMATIC, true);
    assertEquals(200_000, magnification.factor(), "2 mm");
    magnification.follow(300, AUTOMATIC, true);
    assertEquals(20_000, magnification.factor(), "60 mm would be too much");
    magnification.follow(500, AUTOMATIC, false);
    assertEquals(10_000, magnification.factor());
  }

  @Test
  void aChosenFactorStays() {
    Magnification magnification = new Magnification();
    magnification.follow(30, OptionalDouble.of(1), false);
    assertEquals(1, magnification.factor());
    magnification.follow(0, OptionalDouble.of(500), true);
    assertEquals(500, magnification.factor());
  }

  @Test
  void theColoursEndAtARoundNumberThatNothingExceeds() {
    Magnification magnification = new Magnification();
    magnification.follow(37, AUTOMATIC, false);
    assertEquals(40, magnification.fullNm());
    magnification.follow(20, AUTOMATIC, true);
    assertEquals(40, magnification.fullNm(), "steady");
    magnification.follow(41, AUTOMATIC, true);
    assertEquals(50, magnification.fullNm());
    magnification.follow(2, AUTOMATIC, true);
    assertEquals(2, magnification.fullNm());
  }
}
