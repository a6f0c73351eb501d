package sutura.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;
import sutura.testing.ModelFixture;

class ProvenanceAreasTest {
  private static final TriangleMesh BOX = ModelFixture.box(0, 0, 0, 10);

  /** The vertices with x = 10 are mirrored, those with x = 0 scanned. */
  private static TriangleMesh halfMirrored() {
    byte[] provenance = new byte[8];
    for (int v = 0; v < 8; v++) {
      provenance[v] = (byte) ((v & 1) == 1 ? Provenance.MIRRORED : Provenance.SCAN).ordinal();
    }
    return BOX.withProvenance(provenance);
  }

  @Test
  void eachCornerStandsForAThirdOfItsTriangles() {
    ProvenanceAreas areas = ProvenanceAreas.of(halfMirrored(), Provenance.CONSTRUCTED);
    assertEquals(List.of(Provenance.SCAN, Provenance.MIRRORED), List.copyOf(areas.mm2().keySet()));
    double all = areas.mm2().values().stream().mapToDouble(Double::doubleValue).sum();
    assertEquals(600, all, 1e-9);
    assertEquals(300, areas.mm2().get(Provenance.MIRRORED), 70, "the diagonals take a side");
    assertTrue(areas.mm2().get(Provenance.SCAN) >= 100, "the scanned face at least");
  }

  @Test
  void aMeshThatDoesNotKnowHasOneOrigin() {
    ProvenanceAreas areas = ProvenanceAreas.of(BOX, Provenance.DERIVED);
    assertEquals(1, areas.share(Provenance.DERIVED));
    assertEquals(0, areas.share(Provenance.SCAN));
    assertEquals(600, areas.mm2().get(Provenance.DERIVED), 1e-9);
  }

  @Test
  void largerSurfacesWeighMore() {
    ProvenanceAreas small = ProvenanceAreas.of(BOX, Provenance.SCAN);
    ProvenanceAreas large =
        ProvenanceAreas.of(ModelFixture.box(0, 0, 0, 30), Provenance.CONSTRUCTED);
    assertEquals(0.1, small.plus(large).share(Provenance.SCAN), 1e-9);
    assertEquals(0.9, small.plus(large).share(Provenance.CONSTRUCTED), 1e-9);
  }
}
