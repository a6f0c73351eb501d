package sutura.atlas.skull;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.TriangleMesh;

class MandibleLandmarksTest {
  /** A jaw of points: chin, angles and heads, without triangles. */
  private static final TriangleMesh JAW =
      new TriangleMesh(
          new float[] {
            0, 80, -112, 0, 76, -116, 0, 78, -90, 0, 70, -95, // chin, base, alveolus, behind it
            45, 15, -95, 48, 14, -80, 55, 10, -45, 40, 10, -44, // right angle, ramus, head
            -45, 15, -95, -48, 14, -80, -55, 10, -45, -40, 10, -44 // left
          },
          new float[36],
          new int[0]);

  @Test
  void extremesAreFoundOnTheirSides() {
    Map<String, Vector3dc> found = MandibleLandmarks.of(JAW);
    assertEquals(new Vector3d(0, 76, -116), found.get("gnathion"));
    assertEquals(new Vector3d(0, 80, -112), found.get("pogonion"));
    assertEquals(new Vector3d(0, 78, -90), found.get("infradentale"));
    assertEquals(new Vector3d(45, 15, -95), found.get("gonion-right"));
    assertEquals(new Vector3d(-45, 15, -95), found.get("gonion-left"));
    assertEquals(new Vector3d(55, 10, -45), found.get("condylion-right"));
    assertEquals(new Vector3d(-55, 10, -45), found.get("condylion-left"));
  }

  @Test
  void whatIsPlacedByHandIsInTheCatalogueAndOnItsSide() {
    HandPlacedLandmarks.placedMm()
        .forEach(
            (name, point) -> {
              Tissue tissue = Catalogue.builtIn().find(StructureId.of(name)).orElseThrow().tissue();
              assertEquals(Tissue.LANDMARK, tissue, name);
              assertTrue(!name.endsWith("-right") || point.x() > 4, name);
              assertTrue(!name.endsWith("-left") || point.x() < -4, name);
            });
    assertTrue(SkullLandmarks.byHand().containsAll(HandPlacedLandmarks.placedMm().keySet()));
  }
}
