package sutura.biomech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two digits, the right unit, the sign of the language. */
class QuantityTest {
  private static String plain(String words) {
    return words.replace('\u00a0', ' ');
  }

  @ParameterizedTest
  @CsvSource({
    "0.0004, '< 1.0 pm'", "0.0123, 12 pm", "0.999, 1.0 nm", "1, 1.0 nm", "37.4, 37 nm",
    "37.5, 38 nm", "994, 990 nm", "996, 1.0 µm", "1234, 1.2 µm", "99960, 100 µm",
    "1e5, 100 µm", "1e6, 1.0 mm", "300000, 300 µm", "2.5e9, 2.5 m", "-12.3, −12 nm"
  })
  void lengthsHaveTwoDigitsAndAShortUnit(double nm, String words) {
    assertEquals(words, plain(Quantity.lengthWords(nm, "en")));
  }

  @ParameterizedTest
  @CsvSource({
    "0.0490, 0.049 N",
    "0.01, 0.010 N",
    "0.001, 1.0 mN",
    "4.903, 4.9 N",
    "500, 500 N",
    "130000, 130 kN",
    "2.4e7, 24 MN"
  })
  void forcesAreInNewtons(double newton, String words) {
    assertEquals(words, plain(Quantity.force(newton, "en").words()));
  }

  @Test
  void aRangeIsInTheUnitOfTheValue() {
    Estimate nm = new Estimate(412, 211, 1320);
    assertEquals("410 nm (210–1300)", plain(Quantity.lengthWithRange(nm, "en")));
    assertEquals("0.21–1.3 µm", plain(Quantity.lengthRange(nm, "en")));
    Estimate both = new Estimate(-1.5, -3.2, 0.4);
    assertEquals("−1,5 nm (−3,2 – 0,40)", plain(Quantity.lengthWithRange(both, "de")));
    Estimate none = new Estimate(0, 0, 0);
    assertEquals("< 1.0 pm", plain(Quantity.lengthWithRange(none, "en")));
  }

  @Test
  void factorsHaveTheirThousandsApart() {
    assertEquals("× 210 000", plain(Quantity.times(213_456, "en")));
    assertEquals("× 9900", plain(Quantity.times(9_876, "en")));
    assertEquals("× 1,3", plain(Quantity.times(1.27, "de")));
    assertEquals("× 1.0", plain(Quantity.times(1, "en")));
  }
}
