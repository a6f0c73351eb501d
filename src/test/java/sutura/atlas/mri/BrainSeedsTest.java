package sutura.atlas.mri;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import sutura.files.ProgramResource;

class BrainSeedsTest {
  private final BrainSeeds seeds = BrainSeedsCodec.read();

  @Test
  void everySeedLiesInItsVentricle() {
    for (BrainSeeds.MidlineVentricle v : List.of(seeds.third(), seeds.fourth())) {
      assertTrue(v.polygon().contains(v.seed()[1], v.seed()[2]));
      assertTrue(Math.abs(v.seed()[0]) < v.halfWidthMm());
    }
    assertEquals(4, seeds.lateral().coursesXyzr().size());
  }

  @Test
  void thePlanesOfTheStemLieOneAboveTheOther() {
    MidlinePlane upper = seeds.stem().pontomesencephalic();
    MidlinePlane lower = seeds.stem().pontomedullary();
    double[] aqueduct = {-30, -10};
    double[] pons = {-22, -33};
    double[] obex = {-41, -52};
    assertTrue(upper.aboveMm(aqueduct[0], aqueduct[1]) > 0);
    assertTrue(upper.aboveMm(pons[0], pons[1]) < 0 && lower.aboveMm(pons[0], pons[1]) > 0);
    assertTrue(lower.aboveMm(obex[0], obex[1]) < 0);
    for (double[] at : List.of(aqueduct, pons, obex)) {
      assertTrue(seeds.stem().polygon().contains(at[0], at[1]));
    }
  }

  @Test
  void theForamenMagnumIsAsLongAsThePublishedOne() {
    MidlinePlane magnum = seeds.magnumHead();
    double length =
        Math.hypot(magnum.front()[0] - magnum.back()[0], magnum.front()[1] - magnum.back()[1]);
    assertEquals(38, length, 3);
    assertEquals(0, magnum.aboveMm(magnum.back()[0], magnum.back()[1]), 1e-9);
    double[] up = magnum.aboveMiddle(5);
    assertEquals(5, magnum.aboveMm(up[0], up[1]), 1e-9);
  }

  @Test
  void theTentoriumIsATableThatRunsOnAtItsEdges() {
    TentoriumTable t = seeds.tentorium();
    assertEquals(t.x().length, t.zRows().size());
    assertEquals(8, t.heightMm(0, -50));
    assertEquals(t.heightMm(10, -60), t.heightMm(-10, -60));
    assertEquals(-6.25, t.heightMm(10, -55), 1e-9);
    assertEquals(t.heightMm(58, -30), t.heightMm(90, 0));
    assertEquals(t.heightMm(0, -88), t.heightMm(0, -200));
  }

  @Test
  void landmarksAreInTheSameOrderInBothFrames() {
    for (BrainSeeds.Landmark a : seeds.landmarks()) {
      for (BrainSeeds.Landmark b : seeds.landmarks()) {
        double head = a.head()[1] - b.head()[1];
        double mni = a.mni()[1] - b.mni()[1];
        assertTrue(head * mni >= 0, a.what() + ", " + b.what());
      }
    }
  }

  @Test
  void aBoxHoldsBothSides() {
    BrainSeeds.MirrorBox box =
        new BrainSeeds.MirrorBox(new double[] {2, 5}, new double[] {-1, 1}, new double[] {0, 9});
    assertTrue(box.contains(-3, 0, 1) && box.contains(3, 0, 1));
    assertFalse(box.contains(0, 0, 1) || box.contains(3, 2, 1) || box.contains(3, 0, -1));
  }

  @Test
  void aMissingPointIsLocated() {
    String json =
        new String(ProgramResource.bytes("/sutura/atlas/brain-seeds.json"), StandardCharsets.UTF_8)
            .replace("\"seed\": [0, -38, -30]", "\"seed\": [0, -38]");
    String message =
        assertThrows(
                IllegalStateException.class,
                () -> BrainSeedsCodec.parse(json.getBytes(StandardCharsets.UTF_8)))
            .getMessage();
    assertTrue(message.contains("/fourth/seed"), message);
  }
}
