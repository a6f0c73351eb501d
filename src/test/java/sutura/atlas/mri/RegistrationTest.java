package sutura.atlas.mri;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.joml.Vector3d;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sutura.atlas.volume.Voxels;
import sutura.geometry.FloatVolume;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/**
 * A made-up head with two ventricles, and the same head through a known map: scaled, turned,
 * shifted and bent by several millimetres. Only the two surfaces are known to the registration.
 */
class RegistrationTest {
  private static final VoxelGrid HEAD = new VoxelGrid(84, 94, 80, -62, -70, -60, 1.5);
  private static final VoxelGrid MRI = new VoxelGrid(104, 114, 104, -74, -80, -74, 1.5);
  private static final double BEND_MM = 4;

  private static Registration.Surfaces surfaces;
  private static Registration fit;

  /** The true place in the MRI of a place in the head. */
  private static Vector3d truth(double x, double y, double z) {
    double bx = x + BEND_MM * Math.sin(y / 22) * Math.cos(z / 25);
    double by = y + BEND_MM * Math.cos(x / 24) * Math.sin(z / 28);
    double bz = z + BEND_MM * Math.sin(x / 26 + y / 30);
    return new Vector3d(
        1.1 * bx + 0.05 * by + 2, 1.08 * by - 0.05 * bx - 3, 1.12 * bz + 0.03 * by + 4);
  }

  private static boolean inCavity(Vector3d p) {
    double r = Math.pow(p.x / 50, 2) + Math.pow(p.y / 58, 2) + Math.pow(p.z / 46, 2);
    return r < 1 && p.z > -38;
  }

  private static boolean inLateral(Vector3d p) {
    double ax = Math.abs(p.x - 2) - 10;
    return Math.pow(ax / 6, 2) + Math.pow(p.y / 26, 2) + Math.pow((p.z - 6) / 8, 2) < 1;
  }

  private static FloatVolume distance(VoxelGrid grid, boolean[] mask, double low, double high) {
    return new FloatVolume(grid, SignedDistance.of(mask, grid, low, high, 0.7));
  }

  @BeforeAll
  static void register() {
    surfaces =
        new Registration.Surfaces(
            distance(HEAD, Voxels.where(HEAD, (v, x, y, z) -> inCavity(truth(x, y, z))), -30, 25),
            distance(
                MRI, Voxels.where(MRI, (v, x, y, z) -> inCavity(new Vector3d(x, y, z))), -30, 25),
            distance(HEAD, Voxels.where(HEAD, (v, x, y, z) -> inLateral(truth(x, y, z))), -8, 16),
            distance(
                MRI, Voxels.where(MRI, (v, x, y, z) -> inLateral(new Vector3d(x, y, z))), -8, 16));
    fit = Registration.fit(surfaces, landmarks(), Progress.NONE);
  }

  private static List<BrainSeeds.Landmark> landmarks() {
    double[][] places = {{0, 50, 0}, {0, -50, 0}, {0, 0, 40}, {40, 0, 0}, {-40, 0, 0}};
    return Arrays.stream(places)
        .map(
            p -> {
              Vector3d m = truth(p[0], p[1], p[2]);
              return new BrainSeeds.Landmark("", p, new double[] {m.x, m.y, m.z});
            })
        .toList();
  }

  @Test
  void theSurfacesComeToAgree() {
    FittedWarp warp = fit.warp();
    assertTrue(rms(warp, surfaces.headCavity(), surfaces.mriCavity()) < 0.25);
    assertTrue(rms(warp, surfaces.headLateral(), surfaces.mriLateral()) < 0.5);
  }

  /** Root mean square distance of the mapped surface from the true one, MNI mm. */
  private static double rms(FittedWarp warp, FloatVolume head, FloatVolume mri) {
    FieldSampler there = new FieldSampler(mri);
    double[] sum = new double[2];
    for (int v = 0; v < head.values().length; v++) {
      if (Math.abs(head.values()[v]) < 0.5) {
        Vector3d at = warp.mniFromHead(place(v));
        double off = there.at(at.x, at.y, at.z) - fit.affine().scale() * head.values()[v];
        sum[0] += off * off;
        sum[1]++;
      }
    }
    assertTrue(sum[1] > 200, sum[1] + " places");
    return Math.sqrt(sum[0] / sum[1]);
  }

  private static Vector3d place(int voxel) {
    int i = voxel % HEAD.nx();
    int j = voxel / HEAD.nx() % HEAD.ny();
    int k = voxel / (HEAD.nx() * HEAD.ny());
    return new Vector3d(HEAD.xMm(i), HEAD.yMm(j), HEAD.zMm(k));
  }

  /**
   * Along a surface, and between both, nothing holds a place: the error there stays at 2 mm, where
   * it is 2.3 mm without the bend and 0.15 mm across the wall with it.
   */
  @Test
  void theKnownBendIsRecovered() {
    FittedWarp warp = fit.warp();
    double fitted = 0;
    double affine = 0;
    int n = 0;
    for (int v = 0; v < HEAD.size(); v += 37) {
      if (surfaces.headCavity().values()[v] < 0) {
        Vector3d p = place(v);
        Vector3d truth = truth(p.x, p.y, p.z);
        fitted += warp.mniFromHead(p).distance(truth);
        affine += fit.affine().apply(p.x, p.y, p.z).distance(truth);
        n++;
      }
    }
    assertTrue(affine / n > 2, "the bend is worth fitting: " + affine / n + " mm");
    assertTrue(fitted < 0.9 * affine, "mean error " + fitted / n + " mm");
    assertTrue(fitted / n < 2.2, "mean error " + fitted / n + " mm");
  }

  @Test
  void theMapIsOneToOneAndComesBack() {
    FieldSampler wall = new FieldSampler(surfaces.headCavity());
    boolean[] inside = Voxels.where(fit.shift().grid(), (v, x, y, z) -> wall.at(x, y, z) < 0);
    assertTrue(fit.shift().jacobians(inside)[0] > 0.2);
    FittedWarp warp = fit.warp();
    SplittableRandom random = new SplittableRandom(3);
    for (int n = 0; n < 300; n++) {
      Vector3d p = new Vector3d(random.nextDouble() * 60 - 30, random.nextDouble() * 60 - 30, 10);
      assertEquals(0, warp.headFromMni(warp.mniFromHead(p)).distance(p), 0.01);
    }
  }

  @Test
  void theSameInputGivesTheSameMap() {
    Registration again = Registration.fit(surfaces, landmarks(), Progress.NONE);
    assertEquals(fit.affine(), again.affine());
    assertArrayEquals(fit.shift().x(), again.shift().x());
    assertArrayEquals(fit.shift().z(), again.shift().z());
  }
}
