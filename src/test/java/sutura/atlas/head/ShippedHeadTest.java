package sutura.atlas.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.joml.Matrix4x3d;
import org.joml.Vector3d;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.atlas.NumpyArchive;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
import sutura.model.ModelLoader;
import sutura.model.VolumeEntry;
import sutura.model.VolumeReader;
import sutura.nifti.NiftiVolume;
import sutura.testing.Require;

/** The label volume that comes with the program: connected, and like the published trial run. */
class ShippedHeadTest {
  /** Voxels of the published labels, {@code [x][y][z]}, 0.5 mm, and their place in its frame. */
  private static final int[] PUBLISHED = {277, 343, 315};

  /** The published frame: results/skull/landmarks.json. */
  private static final Vector3d CENTRE = new Vector3d(118.81759541902251, 120, 75);

  private static final double HALF_WIDTH_MM = 127.5 * 0.95703125;

  private static Optional<VolumeEntry> entry = Optional.empty();
  private static byte[] labels = {};

  @BeforeAll
  static void read() throws IOException {
    Path models = Require.models();
    entry =
        ModelLoader.readManifest(models, Catalogue.builtIn()).manifest().stream()
            .flatMap(m -> m.volumes().stream())
            .filter(v -> v.kind() == VolumeEntry.Kind.LABELS)
            .findFirst();
    Require.inside(entry.isPresent());
    VolumeReader.Reading reading = VolumeReader.read(models, entry.orElseThrow());
    assertEquals(List.of(), reading.problems());
    labels = reading.volume().map(NiftiVolume::bytes).orElseThrow();
  }

  private static boolean[] where(Predicate<String> id) {
    boolean[] wanted = new boolean[VolumeEntry.MOST_LABEL + 1];
    entry
        .orElseThrow()
        .regions()
        .forEach((label, region) -> wanted[label] = id.test(region.id().value()));
    boolean[] mask = new boolean[labels.length];
    for (int v = 0; v < mask.length; v++) {
      mask[v] = wanted[labels[v] & 0xff];
    }
    return mask;
  }

  private static Extent extent() {
    VolumeEntry.Size size = entry.orElseThrow().size();
    return new Extent(size.nx(), size.ny(), size.nz());
  }

  private static boolean isVentricle(String id) {
    return id.endsWith("ventricle")
        || id.contains("lateral-ventricle")
        || id.equals("cerebral-aqueduct")
        || id.startsWith("choroid-plexus");
  }

  private static boolean isSpace(String id) {
    return id.equals("subarachnoid-space") || id.contains("cistern");
  }

  @Test
  void theVentriclesAreOne() {
    boolean[] ventricles = where(ShippedHeadTest::isVentricle);
    Components parts = Components.of(ventricles, extent(), Components.Connectivity.FACES);
    long all = parts.sizes().length < 2 ? 0 : Arrays.stream(parts.sizes()).sum();
    assertTrue(parts.sizes()[parts.largest()] > 0.995 * all, Arrays.toString(parts.sizes()));
    Set<Byte> reached = new HashSet<>();
    for (int v = 0; v < labels.length; v++) {
      if (parts.labels()[v] == parts.largest()) {
        reached.add(labels[v]);
      }
    }
    for (String id :
        List.of(
            "lateral-ventricle-left",
            "lateral-ventricle-right",
            "third-ventricle",
            "cerebral-aqueduct",
            "fourth-ventricle")) {
      int label = entry.orElseThrow().label(StructureId.of(id)).orElseThrow();
      assertTrue(reached.contains((byte) label), id);
    }
  }

  /** Fluid leaves the ventricles in three places, and in no fourth. */
  @Test
  void theVentriclesOpenThroughTheThreeAperturesOnly() {
    boolean[] ventricles = where(ShippedHeadTest::isVentricle);
    boolean[] space = where(ShippedHeadTest::isSpace);
    Extent e = extent();
    int[] steps = {1, e.nx(), e.nx() * e.ny()};
    boolean[] doors = new boolean[labels.length];
    for (int v = steps[2]; v < labels.length - steps[2]; v++) {
      for (int step : steps) {
        doors[v] |= ventricles[v] && (space[v - step] || space[v + step]);
      }
    }
    Components places = Components.of(doors, e, Components.Connectivity.FACES_EDGES_CORNERS);
    int left = 0;
    int right = 0;
    int median = 0;
    for (int place = 1; place < places.sizes().length; place++) {
      Vector3d mm = centreMm(places, place);
      left += mm.x < -8 ? 1 : 0;
      right += mm.x > 8 ? 1 : 0;
      median += Math.abs(mm.x) <= 8 ? 1 : 0;
      assertTrue(mm.z < -30 && mm.y < -10, "fluid also leaves the ventricles at " + mm);
    }
    assertTrue(left >= 1 && right >= 1 && median >= 1, left + ", " + right + ", " + median);
  }

  private static Vector3d centreMm(Components places, int place) {
    Vector3d sum = new Vector3d();
    Extent e = extent();
    int n = 0;
    for (int v = 0; v < labels.length; v++) {
      if (places.labels()[v] == place) {
        sum.add(e.i(v), e.j(v), e.k(v));
        n++;
      }
    }
    return entry.orElseThrow().mmFromVoxel().transformPosition(sum.div(n));
  }

  @Test
  void theBrainIsLikeThePublishedOne() throws IOException {
    byte[] published = published();
    assertDice(0.95, published, Set.of(1), id -> id.startsWith("cerebral-hemisphere"));
    assertDice(0.92, published, Set.of(2), id -> id.equals("cerebellum"));
    assertDice(
        0.95,
        published,
        Set.of(1, 2, 3),
        id ->
            id.startsWith("cerebral-hemisphere")
                || Set.of("cerebellum", "midbrain", "pons", "medulla-oblongata").contains(id));
    assertDice(0.9, published, Set.of(4), id -> id.endsWith("lateral-ventricle-left"));
    assertDice(0.9, published, Set.of(5), id -> id.endsWith("lateral-ventricle-right"));
    assertDice(0.87, published, Set.of(8), id -> id.endsWith("fourth-ventricle"));
  }

  private static void assertDice(
      double least, byte[] published, Set<Integer> theirs, Predicate<String> ours) {
    boolean[] mask = where(ours);
    long common = 0;
    long sum = 0;
    for (int v = 0; v < mask.length; v++) {
      boolean their = theirs.contains((int) published[v]);
      common += mask[v] && their ? 1 : 0;
      sum += (mask[v] ? 1 : 0) + (their ? 1 : 0);
    }
    double dice = 2.0 * common / sum;
    assertTrue(dice >= least, "Dice " + dice + " with " + theirs);
  }

  /** The published labels at our voxels. */
  private static byte[] published() throws IOException {
    Path file = Require.shared().resolve("atlas/results/meninges/final_labels_0.5mm_CTras.npz");
    byte[] theirs = NumpyArchive.bytes(file, "labels");
    double[] start = {-72, -102, -3};
    Vector3d right = new Vector3d(0.9997536368615428, -0.015432427207118068, -0.015953237057585137);
    Vector3d up = new Vector3d(0, 0, 1).fma(-right.z, right).normalize();
    Vector3d anterior = up.cross(right, new Vector3d());
    Matrix4x3d scanFromHead =
        new Matrix4x3d(
            right.x,
            right.y,
            right.z,
            anterior.x,
            anterior.y,
            anterior.z,
            up.x,
            up.y,
            up.z,
            CENTRE.x - HALF_WIDTH_MM,
            CENTRE.y - HALF_WIDTH_MM,
            CENTRE.z);
    byte[] result = new byte[labels.length];
    Extent e = extent();
    for (int v = 0; v < result.length; v++) {
      Vector3d mm = new Vector3d(e.i(v), e.j(v), e.k(v));
      scanFromHead.transformPosition(entry.orElseThrow().mmFromVoxel().transformPosition(mm));
      int i = (int) Math.rint((mm.x - start[0]) / 0.5);
      int j = (int) Math.rint((mm.y - start[1]) / 0.5);
      int k = (int) Math.rint((mm.z - start[2]) / 0.5);
      boolean held =
          i >= 0 && j >= 0 && k >= 0 && i < PUBLISHED[0] && j < PUBLISHED[1] && k < PUBLISHED[2];
      result[v] = held ? theirs[(i * PUBLISHED[1] + j) * PUBLISHED[2] + k] : 0;
    }
    return result;
  }
}
