package sutura.atlas.brain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.volume.Voxels;
import sutura.geometry.Box;
import sutura.geometry.MeshTopology;
import sutura.geometry.TriangleMesh;
import sutura.numerics.CancelledException;
import sutura.numerics.Progress;

class BrainTest {
  private static HeadFields head;
  private static Brain brain;

  @BeforeAll
  static void build() {
    head = SyntheticHead.fields();
    brain = Brain.of(head, SyntheticHead.noFolds(), List.of(), Progress.NONE);
  }

  @Test
  void everySurfaceIsClosedAtBothLevelsAndInTheCatalogue() {
    brain.full().forEach(BrainTest::assertSound);
    brain.reduced().forEach(BrainTest::assertSound);
    brain.marks().forEach(BrainTest::assertSound);
    assertEquals(brain.full().keySet(), brain.reduced().keySet());
    Set<StructureId> all = new HashSet<>(brain.full().keySet());
    all.addAll(brain.marks().keySet());
    all.forEach(id -> assertTrue(Catalogue.builtIn().find(id).isPresent(), id.value()));
    for (BrainRegion region : BrainRegion.values()) {
      assertTrue(brain.full().containsKey(region.id()), region.name());
    }
  }

  private static void assertSound(StructureId id, TriangleMesh mesh) {
    MeshTopology topology = MeshTopology.of(mesh);
    assertTrue(topology.closed(), id + " is open");
    assertTrue(topology.vertexManifold(), id + " is pinched");
    assertTrue(mesh.volumeMm3() > 0, id + " is turned inside out");
  }

  @Test
  void partsFillTheBrainWithoutGapOrOverlap() {
    double meshes = 0;
    int voxels = 0;
    for (BrainRegion region : BrainRegion.values()) {
      meshes += brain.full().get(region.id()).volumeMm3();
    }
    for (byte region : brain.regions()) {
      voxels += region != 0 ? 1 : 0;
    }
    assertEquals(1, meshes / (voxels * head.grid().voxelMm3()), 0.01);
  }

  @Test
  void leftIsLeft() {
    for (String name : new String[] {"cerebral-hemisphere", "lateral-ventricle"}) {
      Box left = brain.full().get(StructureId.of(name + "-left")).box();
      Box right = brain.full().get(StructureId.of(name + "-right")).box();
      assertTrue(left.centreMm().x < -5, name);
      assertTrue(right.centreMm().x > 5, name);
    }
  }

  @Test
  void thePiaKeepsOffTheBone() {
    for (int v = 0; v < brain.regions().length; v++) {
      if (brain.regions()[v] != 0 && !BrainRegion.isVentricle(brain.regions()[v])) {
        assertTrue(head.cavityMm()[v] <= -BrainTissue.OFF_BONE_MM + 1e-3, "voxel " + v);
      }
    }
  }

  @Test
  void fluidFlowsThroughEachApertureAndNowhereElse() {
    assertEquals(
        Set.of("left", "right", "median"), OpenWays.of(head, brain), "apertures that are open");
  }

  @Test
  void plexusesLieInTheirVentricle() {
    brain
        .plexusMm()
        .forEach(
            (id, depth) ->
                Voxels.forEach(
                    depth.grid(),
                    (v, x, y, z) -> {
                      if (depth.values()[v] > 0.5) {
                        byte region = brain.regions()[Voxels.at(head.grid(), x, y, z)];
                        assertTrue(BrainRegion.isVentricle(region), id + " at " + x + " " + y);
                      }
                    }));
  }

  @Test
  void stopsWhenAsked() {
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
        () -> Brain.of(head, SyntheticHead.noFolds(), List.of(), cancelled));
  }
}
