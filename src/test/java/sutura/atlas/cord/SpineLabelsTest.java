package sutura.atlas.cord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
import sutura.geometry.VoxelGrid;
import sutura.model.VolumeEntry;

/** What lies where along the canal: its fluid is one space, closed, and as much as published. */
class SpineLabelsTest {
  private static final StructureId MEDULLA = StructureId.of("medulla-oblongata");

  private static SpineLabels labels;

  @BeforeAll
  static void build() throws IOException {
    CordFixture fixture = CordFixture.read();
    labels =
        SpineLabels.of(
            fixture.parameters(),
            fixture.pose(),
            fixture.surroundings(),
            Map.of(MEDULLA, fixture.head("medulla-oblongata")),
            Optional.empty());
  }

  private static boolean[] where(String... ids) {
    boolean[] wanted = new boolean[VolumeEntry.MOST_LABEL + 1];
    labels
        .regions()
        .forEach(
            (label, region) -> {
              for (String id : ids) {
                wanted[label] |= region.id().value().equals(id);
              }
            });
    byte[] bytes = labels.volume().labels();
    boolean[] mask = new boolean[bytes.length];
    for (int v = 0; v < mask.length; v++) {
      mask[v] = wanted[bytes[v] & 0xff];
    }
    return mask;
  }

  @Test
  void voxelsLieOnTheLatticeOfTheHead() {
    VoxelGrid grid = labels.volume().grid();
    assertEquals(0.75, grid.spacingMm());
    for (double origin : new double[] {grid.x0Mm(), grid.y0Mm(), grid.z0Mm()}) {
      assertEquals(Math.rint(origin / 0.75), origin / 0.75, 1e-9);
    }
  }

  @Test
  void fluidIsOneSpace() {
    boolean[] fluid = where("spinal-subarachnoid-space", "lumbar-cistern");
    Components pieces =
        Components.of(fluid, Extent.of(labels.volume().grid()), Components.Connectivity.FACES);
    long all = 0;
    for (boolean wet : fluid) {
      all += wet ? 1 : 0;
    }
    assertTrue(pieces.sizes()[pieces.largest()] > 0.985 * all);
  }

  @Test
  void noFluidTouchesTheEpiduralSpace() {
    VoxelGrid grid = labels.volume().grid();
    boolean[] fluid = where("spinal-subarachnoid-space", "lumbar-cistern");
    boolean[] outside = where("spinal-epidural-space");
    int[] steps = {1, grid.nx(), grid.nx() * grid.ny()};
    int leaks = 0;
    for (int v = 0; v < fluid.length - steps[2]; v++) {
      for (int step : steps) {
        leaks += fluid[v] && outside[v + step] || outside[v] && fluid[v + step] ? 1 : 0;
      }
    }
    assertEquals(0, leaks);
  }

  /** Edsbagge 2011: 81 +- 13 ml; Hogan 1996: 49.9 +- 12.1 ml (28-81) below T11-12. */
  @Test
  void fluidIsWithinPublishedVolumes() {
    double spinal = Objects.requireNonNull(labels.measures().get("spinalCsfMl"));
    double low = Objects.requireNonNull(labels.measures().get("lumbosacralCsfMl"));
    assertEquals(81, spinal, 13);
    assertTrue(low > 28 && low < 81, "below T11-12: " + low);
    double cord = volumeMl("spinal-cord");
    assertTrue(cord > 15 && cord < 30, "cord " + cord);
    assertTrue(volumeMl("spinal-epidural-space") > 30);
  }

  private static double volumeMl(String id) {
    return labels.regions().values().stream()
        .filter(region -> region.id().value().equals(id))
        .mapToDouble(VolumeEntry.Region::volumeMl)
        .sum();
  }
}
