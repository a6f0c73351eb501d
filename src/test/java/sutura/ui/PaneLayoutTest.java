package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaneLayoutTest {
  @Test
  void oneSkullHasAllOfThePicture() {
    PaneLayout layout = PaneLayout.of(new PixelRect(300, 48, 681, 555), 1);
    assertEquals(new PixelRect(300, 48, 681, 555), layout.first());
    assertEquals(1, layout.panes().size());
  }

  @ParameterizedTest
  @CsvSource({"1280,2", "1281,2", "1280,3", "1279,3", "641,3", "100,3"})
  void skullsBesideEachOtherHaveOneSizeAndThinDividers(int width, int count) {
    PaneLayout layout = PaneLayout.of(new PixelRect(10, 5, width, 720), count);
    assertEquals(10, layout.first().x());
    assertEquals(10 + width, layout.panes().get(count - 1).right());
    for (int i = 1; i < count; i++) {
      PixelRect before = layout.panes().get(i - 1);
      PixelRect here = layout.panes().get(i);
      assertEquals(before.width(), here.width());
      assertEquals(here.x(), Math.rint(here.x()));
      double divider = here.x() - before.right();
      assertTrue(divider >= 1 && divider <= 2 + width / 320.0, "divider of " + divider);
    }
  }

  @Test
  void aPlaceBelongsToOneOfThem() {
    PaneLayout layout = PaneLayout.of(new PixelRect(0, 0, 1280, 720), 3);
    assertEquals(0, layout.nearest(-5));
    assertEquals(1, layout.nearest(640));
    assertEquals(2, layout.nearest(1279));
    assertFalse(layout.at(640).overlaps(layout.first()));
  }
}
