package sutura.csf.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.csf.CellShares;
import sutura.csf.FlowDomain;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowRefused;
import sutura.csf.FlowSink;
import sutura.csf.FlowSource;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.numerics.Progress;
import sutura.testing.Require;

/** The fluid of the models that ship. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // what it holds is large and goes with it
class ShippedDomainTest {
  private FlowDomain domain;
  private FlowPlaces places;
  private CutOff cutOff;
  private double aqueductMl;

  @BeforeAll
  void readOnce() throws IOException, FlowRefused {
    ModelFolder folder =
        new ModelLoader(
                file -> {
                  throw new IllegalStateException(file + " is not wanted");
                })
            .open(Require.models(), Catalogue.builtIn());
    Require.column(folder.listed().entry(StructureId.of("lumbar-cistern")).isPresent());
    aqueductMl = folder.listed().entry(FluidCells.AQUEDUCT).orElseThrow().volumeMl();
    FlowDomains read = FlowDomains.read(folder, Progress.NONE);
    domain = read.domain();
    places = read.places();
    cutOff = read.cutOff();
  }

  @Test
  void headAndSpineLieOnOneLattice() {
    assertEquals(193, domain.grid().nx());
    assertEquals(271, domain.grid().ny());
    assertEquals(1089, domain.grid().nz());
    assertEquals(0.75, domain.edgeMm());
  }

  @Test
  void everyChamberIsThereAndLittleIsCutOff() {
    Set<Space> found = EnumSet.noneOf(Space.class);
    domain.regionIds().forEach(id -> found.add(Space.of(id).orElseThrow()));
    assertEquals(EnumSet.allOf(Space.class), found);
    assertTrue(domain.cells() > 600_000, "cells " + domain.cells());
    assertTrue(cutOff.voxels() < 0.012 * domain.cells(), "cut off " + cutOff);
  }

  /** Shares round what voxels count off; thin sheets of fluid lose most. */
  @Test
  void volumesAreThoseOfTheLabels() {
    Map<StructureId, double[]> ml = new HashMap<>();
    for (int cell = 0; cell < domain.cells(); cell++) {
      double[] sums = ml.computeIfAbsent(domain.regionId(cell), id -> new double[2]);
      sums[0] += domain.volumeMm3(cell);
      sums[1] += domain.grid().voxelMm3();
    }
    double[] lumen = ml.remove(FluidCells.AQUEDUCT);
    assertEquals(aqueductMl, lumen[0] / 1000, 0.1 * aqueductMl);
    ml.forEach(
        (id, sums) -> assertEquals(0.97, sums[0] / sums[1], 0.05, "share of the voxels of " + id));
  }

  @Test
  void volumesAddUp() {
    FluidVolumes volumes = FluidVolumes.of(domain);
    double sum = volumes.structuresMl().values().stream().mapToDouble(Double::doubleValue).sum();
    assertEquals(sum, volumes.totalMl(), 1e-9 * sum);
    assertEquals(48.3, volumes.ventriclesMl(), 2);
    assertEquals(138, volumes.cranialMl(), 6);
    assertEquals(69, volumes.spinalMl(), 3);
  }

  @Test
  void sectionsHaveAreasOfAnAdult() {
    assertArea("cerebral-aqueduct", 1, 4);
    assertArea("c2", 70, 200);
    assertArea("foramen-magnum", 150, 600);
    assertArea("interventricular-foramen-left", 2, 30);
    assertArea("interventricular-foramen-right", 2, 30);
    assertArea("median-aperture", 3, 40);
    assertArea("lateral-aperture-left", 2, 30);
    assertArea("lateral-aperture-right", 2, 30);
  }

  private void assertArea(String id, double least, double most) {
    double area = places.section(id).areaMm2();
    assertTrue(area > least && area < most, id + " " + area + " mm2");
  }

  @Test
  void leftIsWhereXIsLess() {
    for (String opening : List.of("interventricular-foramen", "lateral-aperture")) {
      double left = places.section(opening + "-left").centreMm().x();
      double right = places.section(opening + "-right").centreMm().x();
      assertTrue(left < right, opening + " " + left + " " + right);
    }
  }

  @Test
  void caudalSectionsPointDown() {
    for (String id : List.of("cerebral-aqueduct", "c2", "foramen-magnum", "median-aperture")) {
      assertTrue(places.section(id).direction().z() < -0.3, id);
    }
  }

  /** All flow between what lies wholly above and wholly below a section goes through it. */
  @Test
  void sectionsSeparateWhatLiesAboveAndBelow() {
    CellShares lateral = places.sources().get(FlowSource.LATERAL_PLEXUS);
    Reached upper = new Reached(domain, lateral, places.section(FlowPlaces.AQUEDUCT));
    assertAll(upper, places.sources().get(FlowSource.THIRD_PLEXUS));
    assertAll(upper, places.walls().get(FlowPlaces.Wall.VENTRICLES));
    assertEquals(0, upper.count(places.sources().get(FlowSource.FOURTH_PLEXUS)));
    assertEquals(0, upper.count(places.walls().get(FlowPlaces.Wall.PIA)));
    Reached above = new Reached(domain, lateral, places.section(FlowPlaces.C2));
    assertAll(above, places.walls().get(FlowPlaces.Wall.PIA));
    assertAll(above, places.sinks().get(FlowSink.GRANULATIONS));
    assertEquals(0, above.count(places.walls().get(FlowPlaces.Wall.SPINAL_SAC)));
    assertEquals(0, above.count(places.walls().get(FlowPlaces.Wall.THORACOLUMBAR_SAC)));
  }

  private void assertAll(Reached reached, CellShares place) {
    assertEquals(place.size(), reached.count(place));
  }
}
