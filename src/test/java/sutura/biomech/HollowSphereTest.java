package sutura.biomech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.geometry.VoxelGrid;

/** A hollow sphere of about the size of a skull, pressed by two opposite fingertips. */
class HollowSphereTest {
  private static final double MIDDLE_MM = 80;
  private static final double WALL_MM = 6.5;
  private static final double BONE_MPA = 8000;

  /** See src/doc/calculix/sphere_reference.py: the axisymmetric solid, converged. */
  private static final double SOLID_NM_PER_N = 103.31;

  /** The pressed places move as on the solid sphere, a little more because the wall is stepped. */
  @Test
  void voxelsGiveWhatTheSolidGives() {
    VoxelModel sphere = sphere(3.25);
    PatchFinder finder = new PatchFinder(sphere);
    SmallSolver solver = solver(sphere);
    List<Double> ratios = new ArrayList<>();
    for (Vector3d direction :
        List.of(new Vector3d(0.1, 0.2, 1), new Vector3d(1, 0.3, 0.5), new Vector3d(0.6, 1, 0.55))) {
      ratios.add(ratio(sphere, finder, solver, direction.normalize()));
    }
    double mean = ratios.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    assertTrue(mean > 1.05 && mean < 1.15, "ratios " + ratios);
  }

  /** The disc lies where the sphere is, and looks to its middle. */
  @Test
  void aPatchLiesOnTheSphereAndLooksInward() {
    PatchFinder finder = new PatchFinder(sphere(3));
    for (Vector3d direction :
        List.of(new Vector3d(0, 0, 1), new Vector3d(1, 1, 1), new Vector3d(-1, 0.4, -0.2))) {
      direction.normalize();
      Vector3d at = new Vector3d(direction).mul(MIDDLE_MM + WALL_MM / 2);
      Patch patch = finder.at(at, 6).orElseThrow();
      assertTrue(patch.inward().dot(direction) < -Math.cos(Math.toRadians(3)));
      assertEquals(0, patch.placeMm().distance(at), 2);
      double sum = 0;
      for (double weight : patch.weights()) {
        sum += weight;
      }
      assertEquals(1, sum, 1e-12);
    }
    assertTrue(finder.at(new Vector3d(0, 0, 60), 6).isEmpty());
    assertTrue(finder.at(new Vector3d(0, 0, 95), 6).isEmpty());
  }

  /** A sphere under inner pressure grows as the thin shell does: p R2 (1 - nu) / (2 E t). */
  @Test
  void aSphereUnderPressureGrowsAsAShell() {
    VoxelModel sphere = sphere(3.25);
    LoadCase load = InnerWall.load(sphere, 1333.22);
    double[] net = new double[3];
    for (int i = 0; i < load.forcesN().length; i++) {
      net[i % 3] += load.forcesN()[i];
    }
    for (double component : net) {
      assertEquals(0, component, 1e-9);
    }
    double[] u = solver(sphere).solve(load.forcesN());
    double mean = 0;
    for (int n = 0; n < sphere.nodeCount(); n++) {
      Vector3d at = place(sphere, n);
      mean += at.normalize().dot(u[3 * n], u[3 * n + 1], u[3 * n + 2]) / sphere.nodeCount();
    }
    double shellMm = 1333.22e-6 * MIDDLE_MM * MIDDLE_MM * 0.78 / (2 * BONE_MPA * WALL_MM);
    assertEquals(1, mean / shellMm, 0.12);
  }

  static double ratio(
      VoxelModel sphere, PatchFinder finder, SmallSolver solver, Vector3d direction) {
    double radius = MIDDLE_MM + WALL_MM / 2;
    double[] load = new double[3 * sphere.nodeCount()];
    for (int side = -1; side <= 1; side += 2) {
      Patch patch = finder.at(new Vector3d(direction).mul(side * radius), 6).orElseThrow();
      patch.addForce(new Vector3d(direction).mul(-side), load);
    }
    double nm = SmallSolver.dot(load, solver.solve(load)) / 2 * 1e6;
    return nm / SOLID_NM_PER_N;
  }

  static SmallSolver solver(VoxelModel sphere) {
    return new SmallSolver(ElasticSystem.of(sphere, new TreeMap<>(), BONE_MPA, soft(sphere)), 1e-4);
  }

  /** Springs so soft that they only keep the sphere where it is. */
  private static Held soft(VoxelModel sphere) {
    int[] nodes = new int[sphere.nodeCount()];
    double[] springs = new double[3 * nodes.length];
    for (int n = 0; n < nodes.length; n++) {
      nodes[n] = n;
    }
    Arrays.fill(springs, 1e-3);
    return new Held(new int[0], nodes, springs);
  }

  private static Vector3d place(VoxelModel model, int node) {
    double[] p = model.nodesMm();
    return new Vector3d(p[3 * node], p[3 * node + 1], p[3 * node + 2]);
  }

  static VoxelModel sphere(double edgeMm) {
    int half = (int) Math.ceil((MIDDLE_MM + WALL_MM) / edgeMm) + 1;
    int count = 2 * half;
    double first = -half * edgeMm + edgeMm / 2;
    VoxelGrid grid = new VoxelGrid(count, count, count, first, first, first, edgeMm);
    int[] region = new int[grid.size()];
    BitSet cavity = new BitSet();
    for (int v = 0; v < region.length; v++) {
      double radius =
          new Vector3d(
                  grid.xMm(v % count), grid.yMm(v / count % count), grid.zMm(v / (count * count)))
              .length();
      region[v] = Math.abs(radius - MIDDLE_MM) <= WALL_MM / 2 ? 0 : -1;
      cavity.set(v, radius < MIDDLE_MM - WALL_MM / 2);
    }
    return new VoxelModel(
        grid,
        region,
        List.of(new VoxelModel.Region(StructureId.of("frontal-bone"), List.of())),
        cavity);
  }
}
