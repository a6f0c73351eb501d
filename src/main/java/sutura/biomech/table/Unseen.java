package sutura.biomech.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.joml.Vector3d;
import org.jspecify.annotations.Nullable;
import sutura.biomech.Experiment;
import sutura.biomech.Patch;
import sutura.biomech.Support;
import sutura.biomech.SutureTissue;

/**
 * Presses that no stored solution has, to be solved directly at moduli that none has either.
 *
 * @param support what holds the head
 * @param moduli of the sutures for bone of the table's modulus
 * @param patches of the presses
 */
record Unseen(Support support, VoxelModuli moduli, List<Patch> patches) {
  private static final long SEED = 60_415;

  /** Every so many control points are kept of the field. */
  private static final int POINTS_STRIDE = 37;

  Unseen {
    patches = List.copyOf(patches);
  }

  /**
   * Random presses all over the sampled bone.
   *
   * @param groups of presses, each on one support and at moduli of its own
   * @param presses in a group
   */
  static List<Unseen> random(SampledSkull skull, int groups, int presses) {
    Random random = new Random(SEED);
    List<Vector3d> surface = skull.surfaceMm();
    List<Unseen> unseen = new ArrayList<>();
    for (int g = 0; g < groups; g++) {
      VoxelModuli moduli = moduli((g + random.nextDouble()) / groups, random, skull);
      List<Patch> patches = new ArrayList<>();
      while (patches.size() < presses) {
        Vector3d near = surface.get(random.nextInt(surface.size()));
        near.add(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
        skull.patch(near).ifPresent(patches::add);
      }
      Support support = Support.values()[g % 2];
      unseen.add(new Unseen(support, moduli, patches));
    }
    return unseen;
  }

  /** Sutures of 1 MPa to bone, evenly in the logarithm, 1 mm wide, in bone of 5 to 15 GPa. */
  private static VoxelModuli moduli(double share, Random random, SampledSkull skull) {
    double bone =
        1000
            * (Experiment.SOFTEST_BONE_GPA
                + random.nextDouble()
                    * (Experiment.STIFFEST_BONE_GPA - Experiment.SOFTEST_BONE_GPA));
    double suture = Math.exp(share * Math.log(bone));
    double voxel =
        new SutureTissue(suture, 1).voxelModulusMPa(skull.model().sutureThicknessMm(), bone)
            * MobilityBuild.BONE_MPA
            / bone;
    return new VoxelModuli(voxel, voxel < MobilityBuild.SOFT_MPA ? voxel : MobilityBuild.BONE_MPA);
  }

  DirectSolver.Factor solve(
      SampledSkull skull,
      int[] control,
      DirectSolver solver,
      DirectSolver.@Nullable Factor before,
      List<StoredCheck> checks) {
    DirectSolver.Factor factor =
        SupportRun.factor(
            solver,
            before,
            skull.stiffness(
                MobilityBuild.tissues(skull, moduli, MobilityBuild.BONE_MPA),
                MobilityBuild.BONE_MPA,
                support));
    int size = 3 * skull.model().nodeCount();
    double[] block = new double[patches.size() * size];
    List<SparseForces> loads = new ArrayList<>();
    for (Patch patch : patches) {
      SparseForces load = SparseForces.of(patch, patch.inward());
      load.addTo(block, loads.size() * size);
      SupportRun.free(block, loads.size() * size, skull.fixed(support));
      loads.add(load);
    }
    factor.solve(block, loads.size());
    for (int i = 0; i < loads.size(); i++) {
      double[] solution = Arrays.copyOfRange(block, i * size, (i + 1) * size);
      Solved solved = Solved.of(skull, control, loads.get(i), solution);
      checks.add(check(patches.get(i), solved));
    }
    return factor;
  }

  private StoredCheck check(Patch patch, Solved solved) {
    int count = solved.fieldMm().length / 3 / POINTS_STRIDE;
    int[] points = new int[count];
    float[] field = new float[3 * count];
    for (int i = 0; i < count; i++) {
      points[i] = i * POINTS_STRIDE;
      System.arraycopy(solved.fieldMm(), 3 * points[i], field, 3 * i, 3);
    }
    return new StoredCheck(
        patch.placeMm(),
        patch.inward(),
        support,
        moduli,
        solved.patchMm(),
        solved.rigid(),
        points,
        field);
  }
}
