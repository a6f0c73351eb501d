package sutura.csf.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.csf.CellShares;
import sutura.csf.FlowDomain;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowRefused;
import sutura.csf.FlowSection;
import sutura.csf.FlowSink;
import sutura.csf.FlowSource;
import sutura.geometry.TriangleMesh;
import sutura.numerics.CancelledException;
import sutura.numerics.Progress;
import sutura.testing.ModelFixture;

class FlowDomainsTest {
  private static final Set<String> SECTIONS =
      Set.of(
          "cerebral-aqueduct",
          "c2",
          "foramen-magnum",
          "interventricular-foramen-left",
          "interventricular-foramen-right",
          "median-aperture",
          "lateral-aperture-left",
          "lateral-aperture-right");

  private static int cellAt(FlowDomain domain, int i, int j, int k) {
    return domain.cell(BoxAxis.GRID.index(i, j, k));
  }

  @Test
  void allPlacesAreFound() throws FlowRefused {
    FlowDomains read = new BoxAxis().read();
    assertEquals(0, read.cutOff().voxels());
    assertEquals(SECTIONS, read.places().sections().keySet());
    assertEquals(Set.of(FlowSource.values()), read.places().sources().keySet());
    assertEquals(Set.of(FlowSink.values()), read.places().sinks().keySet());
    assertEquals(Set.of(FlowPlaces.Wall.values()), read.places().walls().keySet());
  }

  @Test
  void anOpeningIsAsWideAsItsVoxelsAndLeadsOut() throws FlowRefused {
    FlowPlaces places = new BoxAxis().read().places();
    FlowSection left = places.section("interventricular-foramen-left");
    assertEquals(-2, left.centreMm().x(), 1e-6);
    assertEquals(1, left.direction().x(), 1e-6);
    assertTrue(left.areaMm2() > 1 && left.areaMm2() <= 2, "area " + left.areaMm2());
    assertEquals(-1, places.section("interventricular-foramen-right").direction().x(), 1e-6);
    assertEquals(-1, places.section("lateral-aperture-left").direction().x(), 1e-6);
    assertEquals(1, places.section("lateral-aperture-right").direction().x(), 1e-6);
    assertEquals(-1, places.section("median-aperture").direction().y(), 1e-6);
    for (String id : List.of("cerebral-aqueduct", "c2", "foramen-magnum")) {
      assertEquals(-1, places.section(id).direction().z(), 1e-6, id);
    }
    FlowSection c2 = places.section("c2");
    assertEquals(80 - 4, c2.faces().length);
    assertEquals(17.5, c2.centreMm().z(), 1e-6);
    assertTrue(c2.areaMm2() > 73 && c2.areaMm2() <= 76, "area " + c2.areaMm2());
  }

  /** All that flows between what lies above and what lies below goes through the section. */
  @Test
  void sectionsSeparate() throws FlowRefused {
    FlowDomains read = new BoxAxis().read();
    FlowPlaces places = read.places();
    CellShares lateral = places.sources().get(FlowSource.LATERAL_PLEXUS);
    Reached upper = new Reached(read.domain(), lateral, places.section("cerebral-aqueduct"));
    CellShares ventricles = places.walls().get(FlowPlaces.Wall.VENTRICLES);
    CellShares third = places.sources().get(FlowSource.THIRD_PLEXUS);
    assertEquals(ventricles.size(), upper.count(ventricles));
    assertEquals(third.size(), upper.count(third));
    assertEquals(0, upper.count(places.sources().get(FlowSource.FOURTH_PLEXUS)));
    assertEquals(0, upper.count(places.walls().get(FlowPlaces.Wall.PIA)));
    Reached above = new Reached(read.domain(), lateral, places.section("c2"));
    CellShares pia = places.walls().get(FlowPlaces.Wall.PIA);
    assertEquals(pia.size(), above.count(pia));
    assertEquals(0, above.count(places.walls().get(FlowPlaces.Wall.SPINAL_SAC)));
    assertEquals(0, above.count(places.walls().get(FlowPlaces.Wall.THORACOLUMBAR_SAC)));
  }

  @Test
  void rootsLeaveInTheirSleevesAlone() throws FlowRefused {
    FlowDomains read = new BoxAxis().read();
    CellShares roots = read.places().sinks().get(FlowSink.SPINAL_ROOTS);
    assertTrue(roots.size() > 4);
    for (int i = 0; i < roots.size(); i++) {
      double x = read.domain().centreMm(roots.cell(i)).x;
      assertTrue(Math.abs(x) > 4, "a root leaves at x " + x);
    }
  }

  @Test
  void granulationsAndPlateTakeFromTheSpaceBesideThem() throws FlowRefused {
    FlowDomains read = new BoxAxis().read();
    CellShares granulations = read.places().sinks().get(FlowSink.GRANULATIONS);
    for (int i = 0; i < granulations.size(); i++) {
      assertEquals(56, read.domain().centreMm(granulations.cell(i)).z, 1);
    }
    CellShares plate = read.places().sinks().get(FlowSink.CRIBRIFORM_PLATE);
    assertEquals(4, plate.size());
    for (int i = 0; i < plate.size(); i++) {
      assertEquals(24, read.domain().centreMm(plate.cell(i)).z, 1e-9);
    }
  }

  @Test
  void specksAreLeftOutAndCounted() throws FlowRefused {
    FlowDomains read = new BoxAxis().fill("subarachnoid-space", 8, 9, 8, 8, 38, 38).read();
    assertEquals(2, read.cutOff().voxels());
    assertEquals(2, read.cutOff().voxels(StructureId.of("subarachnoid-space")));
    assertEquals(0.002, read.cutOff().ml(), 1e-12);
    assertEquals(-1, cellAt(read.domain(), 8, 8, 38));
    assertEquals(read.domain().cells(), new BoxAxis().read().domain().cells());
  }

  /** Chambers that touch are divided by a membrane unless one opens into the other. */
  @Test
  void ventriclesThatTouchStayApart() throws FlowRefused {
    BoxAxis axis = new BoxAxis();
    axis.fill("lateral-ventricle-left", 12, 14, 9, 10, 50, 51);
    axis.fill("lateral-ventricle-right", 15, 17, 9, 10, 50, 51);
    axis.fill("subarachnoid-space", 4, 5, 7, 7, 49, 49);
    FlowDomain domain = axis.read().domain();
    assertEquals(FlowDomain.WALL, domain.faceOf(cellAt(domain, 14, 9, 50), 1));
    assertEquals(FlowDomain.WALL, domain.faceOf(cellAt(domain, 5, 7, 49), 1));
    assertTrue(domain.faceOf(cellAt(domain, 4, 7, 49), 1) >= 0);
  }

  private static void assertRefused(BoxAxis axis, String why, String... regions) {
    FlowRefused refused = assertThrows(FlowRefused.class, axis::read);
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains(why), message);
    assertFalse(message.contains("\n"));
    assertTrue(message.matches(".*rebuild (the models|them) with \"sutura atlas build\""), message);
    assertEquals(List.of(regions), refused.regions());
  }

  @Test
  void aClosedWayIsRefusedAndNamed() {
    String left = "the left lateral ventricle";
    String right = "the right lateral ventricle";
    String third = "the third ventricle";
    assertRefused(
        new BoxAxis().without("cerebral-aqueduct", "cerebellum"),
        "the labels have no cerebral aqueduct",
        left,
        right,
        third);
    assertRefused(
        new BoxAxis().fill("cerebellum", 14, 15, 7, 8, 36, 36),
        "the cerebral aqueduct is closed, which cuts off " + left + ", " + right + ", " + third,
        left,
        right,
        third);
    assertRefused(
        new BoxAxis().fill("cerebellum", 12, 12, 7, 8, 46, 46),
        "the left interventricular foramen is closed, which cuts off " + left,
        left);
    assertRefused(
        new BoxAxis().fill("cerebellum", 17, 17, 7, 8, 46, 46),
        "the right interventricular foramen is closed",
        right);
    assertRefused(
        new BoxAxis().fill("spinal-dura", 10, 19, 5, 12, 23, 23),
        "the foramen magnum is closed",
        "the subarachnoid space of the spine");
  }

  /** What the labels close stays closed, even if there is a surface of the aqueduct. */
  @Test
  void aSurfaceOpensNoClosedAqueduct() throws FlowRefused {
    TriangleMesh tube = ModelFixture.box(-1.2, 6.8, 31, 10);
    String[] above = {
      "the left lateral ventricle", "the right lateral ventricle", "the third ventricle"
    };
    assertTrue(new BoxAxis().surface("cerebral-aqueduct", tube).read().domain().cells() > 1000);
    assertRefused(
        new BoxAxis().surface("cerebral-aqueduct", tube).without("cerebral-aqueduct", "cerebellum"),
        "the labels have no cerebral aqueduct",
        above);
    assertRefused(
        new BoxAxis().surface("cerebral-aqueduct", tube).fill("cerebellum", 14, 15, 7, 8, 36, 36),
        "the cerebral aqueduct is closed",
        above);
  }

  @Test
  void oneOpenApertureIsEnough() throws FlowRefused {
    BoxAxis axis = new BoxAxis();
    axis.fill("cerebellum", 9, 9, 7, 8, 30, 30).fill("cerebellum", 20, 20, 7, 8, 30, 30);
    FlowPlaces places = axis.read().places();
    assertTrue(places.sections().containsKey("median-aperture"));
    assertFalse(places.sections().containsKey("lateral-aperture-left"));
    assertRefused(
        axis.fill("cerebellum", 14, 15, 5, 5, 29, 29),
        "the median and both lateral apertures of the fourth ventricle are closed",
        "the left lateral ventricle",
        "the right lateral ventricle",
        "the third ventricle",
        "the cerebral aqueduct",
        "the fourth ventricle");
  }

  @Test
  void aCisternThatIsCutOffIsNamed() {
    assertRefused(
        new BoxAxis().fill("interpeduncular-cistern", 8, 10, 8, 9, 38, 39),
        "interpeduncular-cistern",
        "interpeduncular-cistern");
  }

  @Test
  void missingPlacesAreNamed() {
    assertRefused(
        new BoxAxis().without("choroid-plexus-of-third-ventricle", "cerebellum"),
        "no fluid touches the choroid plexus of the third ventricle",
        "the choroid plexus of the third ventricle");
    assertRefused(
        new BoxAxis().without("vertebra-t1", "spinal-dura"),
        "no \"vertebra-t1\"",
        "the first thoracic vertebra");
  }

  @Test
  void aFoldThinnerThanAVoxelIsAWall() throws FlowRefused {
    TriangleMesh fold = plate(0.05, 0.3);
    BoxAxis axis = new BoxAxis().fill("falx-cerebri", 15, 15, 4, 6, 55, 55);
    FlowDomain open = axis.read().domain();
    assertTrue(open.faceOf(cellAt(open, 14, 7, 55), 1) >= 0);
    FlowDomain divided = axis.surface("falx-cerebri", fold).read().domain();
    assertEquals(FlowDomain.WALL, divided.faceOf(cellAt(divided, 14, 7, 55), 1));
    assertTrue(divided.faceOf(cellAt(divided, 14, 9, 55), 1) >= 0, "there is no fold");
  }

  /** A plate of 0.25 mm across x between 0.05 and 0.3 mm. */
  private static TriangleMesh plate(double from, double to) {
    TriangleMesh box = ModelFixture.box(0, 0, 0, 1);
    float[] positions = box.positionsMm().clone();
    for (int v = 0; v < box.vertexCount(); v++) {
      positions[3 * v] = (float) (positions[3 * v] < 0.5 ? from : to);
      positions[3 * v + 1] = positions[3 * v + 1] < 0.5 ? 3.5F : 7.5F;
      positions[3 * v + 2] = positions[3 * v + 2] < 0.5 ? 50.5F : 56.5F;
    }
    return new TriangleMesh(positions, box.normals(), box.triangles());
  }

  @Test
  void itStopsWhenAsked() {
    Progress cancelled =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThrows(
        CancelledException.class,
        () -> FluidCells.find(new BoxAxis().lattice(), Map.of(), cancelled));
  }
}
