package sutura.atlas.mri;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.joml.Matrix4x3d;
import org.joml.Vector3d;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sutura.atlas.NumpyArchive;
import sutura.atlas.mri.HeadFields.Part;
import sutura.atlas.scan.ScanFinder;
import sutura.atlas.skull.MidsagittalPlane;
import sutura.atlas.skull.PlacedCt;
import sutura.atlas.skull.SkullGrid;
import sutura.atlas.skull.SkullSegmentation;
import sutura.atlas.volume.Extent;
import sutura.geometry.VoxelGrid;
import sutura.nifti.NiftiVolume;
import sutura.nifti.NiftiWriter;
import sutura.numerics.Progress;
import sutura.testing.Require;

/** The real MRI fitted into the real CT, against the published labels and the CT itself. */
class PublishedBrainTest {
  private static final int MAX_FILE_BYTES = 4 << 20;

  /** Size and place of the published labels, which lie in the scan's frame, x to the right. */
  private static final int[] PUBLISHED = {277, 343, 315};

  private static final double[] PUBLISHED_START_MM = {-72, -102, -3};

  /** Half the width of the scan, from where that frame counts. */
  private static final double HALF_WIDTH_MM = 127.5 * 0.95703125;

  private static PlacedCt placed;
  private static SkullSegmentation skull;
  private static FittedBrain fitted;
  private static byte[] published;

  @BeforeAll
  static void fit() throws Exception {
    Path scans = Require.scan();
    Path results = Require.shared().resolve("atlas/results");
    // The published frame: results/skull/landmarks.json.
    MidsagittalPlane plane =
        new MidsagittalPlane(
            new Vector3d(118.81759541902251, 120, 75),
            new Vector3d(0.9997536368615428, -0.015432427207118068, -0.015953237057585137),
            0);
    placed = new PlacedCt(ScanFinder.read(scans), plane);
    skull = skull(NumpyArchive.bytes(results.resolve("skull/cavity.npz"), "mask"));
    fitted = BrainFitting.fit(skull, placed, ScanFinder.readMri(scans), Progress.NONE);
    byte[] labels =
        NumpyArchive.bytes(results.resolve("meninges/final_labels_0.5mm_CTras.npz"), "labels");
    published = onGrid(labels, fitted.fields().grid());
  }

  private static SkullSegmentation skull(byte[] cavity) {
    int n = SkullGrid.GRID.size();
    boolean[] mask = new boolean[n];
    for (int v = 0; v < n; v++) {
      mask[v] = cavity[v] != 0;
    }
    byte[] none = new byte[n];
    return new SkullSegmentation(
        SkullGrid.GRID,
        new short[n],
        new float[n],
        new boolean[n],
        mask,
        none,
        none,
        new TreeMap<>(),
        none);
  }

  /** The published labels, {@code [x][y][z]} in the scan's frame, on a grid of the program's. */
  private static byte[] onGrid(byte[] labels, VoxelGrid grid) {
    Matrix4x3d scanFromHead =
        new Matrix4x3d()
            .translation(-HALF_WIDTH_MM, -HALF_WIDTH_MM, 0)
            .scale(placed.ct().dxMm(), placed.ct().dyMm(), placed.ct().dzMm())
            .mul(placed.voxelFromHead());
    byte[] result = new byte[grid.size()];
    Extent e = Extent.of(grid);
    for (int v = 0; v < result.length; v++) {
      Vector3d mm =
          scanFromHead.transformPosition(
              new Vector3d(grid.xMm(e.i(v)), grid.yMm(e.j(v)), grid.zMm(e.k(v))));
      int i = (int) Math.rint((mm.x - PUBLISHED_START_MM[0]) / 0.5);
      int j = (int) Math.rint((mm.y - PUBLISHED_START_MM[1]) / 0.5);
      int k = (int) Math.rint((mm.z - PUBLISHED_START_MM[2]) / 0.5);
      boolean held =
          i >= 0 && j >= 0 && k >= 0 && i < PUBLISHED[0] && j < PUBLISHED[1] && k < PUBLISHED[2];
      result[v] = held ? labels[(i * PUBLISHED[1] + j) * PUBLISHED[2] + k] : 0;
    }
    return result;
  }

  private static double dice(IntPredicate ours, IntPredicate theirs) {
    long common = 0;
    long sum = 0;
    for (int v = 0; v < published.length; v++) {
      boolean a = ours.test(v);
      boolean b = theirs.test(published[v]);
      common += a && b ? 1 : 0;
      sum += (a ? 1 : 0) + (b ? 1 : 0);
    }
    return 2.0 * common / sum;
  }

  /** Brain tissue as the published labels count it: 2 mm off the wall, 3 mm below the magnum. */
  private static boolean tissue(HeadFields f, int v) {
    double fluid =
        Math.max(
            Math.max(f.lateralLeft()[v], f.lateralRight()[v]),
            Math.max(f.third()[v], f.fourth()[v]));
    return f.brain()[v] > 0.5 && fluid <= 0.5 && f.cavityMm()[v] < -2 && f.aboveMagnumMm()[v] > -3;
  }

  private static boolean part(int v, Part least, Part most) {
    HeadFields f = fitted.fields();
    return f.parts()[v] - 1 >= least.ordinal()
        && f.parts()[v] - 1 <= most.ordinal()
        && tissue(f, v);
  }

  @Test
  void thePartsAgreeWithThePublishedOnes() {
    HeadFields f = fitted.fields();
    assertDice(0.9, v -> part(v, Part.HEMISPHERE_LEFT, Part.HEMISPHERE_RIGHT), l -> l == 1);
    assertDice(0.9, v -> part(v, Part.CEREBELLUM, Part.CEREBELLUM), l -> l == 2);
    // The published brainstem is cut off flat; ours keeps its middle cerebellar peduncles.
    assertDice(0.8, v -> part(v, Part.MIDBRAIN, Part.MEDULLA), l -> l == 3);
    assertDice(0.9, v -> part(v, Part.CEREBELLUM, Part.MEDULLA), l -> l == 2 || l == 3);
    assertDice(0.9, v -> f.lateralLeft()[v] > 0.5, l -> l == 4);
    assertDice(0.9, v -> f.lateralRight()[v] > 0.5, l -> l == 5);
  }

  private static void assertDice(double least, IntPredicate ours, IntPredicate theirs) {
    double dice = dice(ours, theirs);
    assertTrue(dice >= least, "Dice " + dice);
  }

  @Test
  void theFitIsAsGoodAsThePublishedOne() {
    RegistrationReport r = fitted.report();
    assertTrue(r.finalLateralDice() >= 0.9, r.toString());
    assertTrue(r.lateralDice() >= 0.9, r.toString());
    assertTrue(r.cavityRmsMm() < 0.4, r.toString());
    assertTrue(r.ventricleRmsMm() < 1, r.toString());
    assertTrue(r.leastJacobian() > 0, r.toString());
    assertEquals(1.10, r.scale(), 0.03);
    // Fluid that registration did not use reads as fluid, brain as brain.
    assertTrue(r.thirdHu() < 8 && r.fourthHu() < 15, r.toString());
    assertTrue(r.brainHu() > 19 && r.brainHu() < 27, r.toString());
  }

  @Test
  void rightIsRight() {
    HeadFields f = fitted.fields();
    Extent e = Extent.of(f.grid());
    double[] sum = new double[7];
    int[] count = new int[7];
    for (int v = 0; v < f.parts().length; v++) {
      sum[f.parts()[v]] += f.grid().xMm(e.i(v));
      count[f.parts()[v]]++;
    }
    int right = Part.HEMISPHERE_RIGHT.ordinal() + 1;
    int left = Part.HEMISPHERE_LEFT.ordinal() + 1;
    assertTrue(sum[right] / count[right] > 20 && sum[left] / count[left] < -20);
    assertTrue(f.warp().mniFromHead(new Vector3d(30, 0, 0)).x > 20);
  }

  @Test
  void theVolumesAreSmallAndHoldNoFace() {
    NiftiVolume mri = HeadVolumes.mri(fitted.fields());
    NiftiVolume ct = HeadVolumes.ct(skull, placed);
    assertTrue(NiftiWriter.bytes(mri, "", true).length < MAX_FILE_BYTES);
    assertTrue(NiftiWriter.bytes(ct, "", true).length < MAX_FILE_BYTES);
    Vector3d brain = new Vector3d(20, 0, 20);
    assertEquals(25, at(ct, brain), 30, "brain, Hounsfield units");
    assertTrue(at(mri, brain) > 30);
    // The bone is not known here, so that only the cavity is kept: its nose side is masked.
    assertEquals(HeadVolumes.MASKED_HU, at(ct, new Vector3d(0, 60, -30)));
  }

  /** Nearest voxel's value, or what is outside. */
  private static double at(NiftiVolume volume, Vector3d mm) {
    Vector3d voxel =
        new Matrix4x3d(volume.mmFromVoxel()).invert().transformPosition(new Vector3d(mm));
    int i = (int) Math.rint(voxel.x);
    int j = (int) Math.rint(voxel.y);
    int k = (int) Math.rint(voxel.z);
    boolean held =
        i >= 0 && j >= 0 && k >= 0 && i < volume.nx() && j < volume.ny() && k < volume.nz();
    return held ? volume.value((k * volume.ny() + j) * volume.nx() + i) : HeadVolumes.MASKED_HU;
  }
}
