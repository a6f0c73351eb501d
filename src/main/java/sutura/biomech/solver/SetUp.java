package sutura.biomech.solver;

import java.util.List;
import java.util.Optional;
import sutura.biomech.ElasticSystem;
import sutura.biomech.Experiment;
import sutura.biomech.Held;
import sutura.biomech.LoadCase;
import sutura.biomech.ModulusRange;
import sutura.biomech.Support;
import sutura.biomech.VoxelModel;
import sutura.numerics.BlockMatrix;
import sutura.numerics.Progress;
import sutura.numerics.multigrid.ConjugateGradients;
import sutura.numerics.multigrid.Multigrid;
import sutura.numerics.multigrid.Stiffness;

/**
 * A skull of certain tissues, held in some way, ready for loads: its stiffness with the levels that
 * solve it, and the stiffness at both ends of the range of its moduli, which the same levels solve.
 *
 * @param baseline with the moduli that were asked for
 * @param multigrid its levels
 * @param ends softest and stiffest; empty if they move exactly in proportion
 */
record SetUp(Stiffness baseline, Multigrid multigrid, List<Stiffness> ends) {
  /**
   * Part of the energy norm of the deformation that is left, baseline. On the skull patch values
   * then have an error of 1e-9, and no node's displacement one above 3e-6 of the largest.
   */
  static final double TOLERANCE = 1e-6;

  /** The same at the ends of the range: 1e-6 and 5e-4, while two digits are shown. */
  static final double TOLERANCE_AT_ENDS = 1e-4;

  SetUp {
    ends = List.copyOf(ends);
  }

  /** Adds up the stiffness and builds the levels. */
  static SetUp of(Experiment experiment, VoxelModel model, Held held, Progress progress) {
    progress.report("stiffness", 0);
    BlockMatrix sum = model.zeroMatrix();
    Stiffness baseline = stiffness(experiment, model, held, sum);
    Multigrid multigrid = Multigrid.of(baseline, model.nodesMm(), progress.part(0.2, 0.8));
    if (isProportional(experiment)) {
      return new SetUp(baseline, multigrid, List.of());
    }
    progress.check();
    progress.report("stiffness", 0.8);
    Stiffness softest = stiffness(ModulusRange.softest(experiment), model, held, sum.clear());
    progress.check();
    Stiffness stiffest = stiffness(ModulusRange.stiffest(experiment), model, held, sum.clear());
    return new SetUp(baseline, multigrid, List.of(softest, stiffest));
  }

  private static Stiffness stiffness(
      Experiment experiment, VoxelModel model, Held held, BlockMatrix zeros) {
    ElasticSystem system =
        ElasticSystem.of(model, experiment.sutures(), 1000 * experiment.boneGPa(), held);
    return new Stiffness(system.stiffness(zeros), model.nodesMm());
  }

  /** Nothing but bone between points that are held: only its modulus counts. */
  private static boolean isProportional(Experiment experiment) {
    return experiment.sutures().isEmpty() && experiment.support() == Support.CONDYLES;
  }

  /**
   * Displacements of the nodes under a load.
   *
   * @param baseline for the moduli that were asked for
   * @param softest for the soft end of their range
   * @param stiffest for the stiff end
   * @param residual of the first, relative to the load
   */
  record Solved(double[] baseline, double[] softest, double[] stiffest, double residual) {}

  Solved solve(Experiment experiment, LoadCase load, Progress progress) {
    double share = ends.isEmpty() ? 1 : 0.6;
    ConjugateGradients.Solution first =
        solve(baseline, TOLERANCE, load, Optional.empty(), progress.part(0, share));
    double[] u = first.displacements();
    if (ends.isEmpty()) {
      return new Solved(
          u,
          scaled(u, experiment.boneGPa() / Experiment.SOFTEST_BONE_GPA),
          scaled(u, experiment.boneGPa() / Experiment.STIFFEST_BONE_GPA),
          first.residual());
    }
    double[] softest = end(0, load, u, progress.part(share, 0.8));
    double[] stiffest = end(1, load, u, progress.part(0.8, 1));
    return new Solved(u, softest, stiffest, first.residual());
  }

  private double[] end(int index, LoadCase load, double[] near, Progress progress) {
    return solve(ends.get(index), TOLERANCE_AT_ENDS, load, Optional.of(near), progress)
        .displacements();
  }

  private ConjugateGradients.Solution solve(
      Stiffness stiffness,
      double tolerance,
      LoadCase load,
      Optional<double[]> start,
      Progress progress) {
    ConjugateGradients.Solution solution =
        new ConjugateGradients(stiffness, multigrid, tolerance)
            .solve(load.forcesN(), start, progress);
    if (!solution.converged()) {
      throw new IllegalStateException(
          "not solved in "
              + ConjugateGradients.MOST
              + " steps: "
              + solution.residual()
              + " of the load is left; a part of the model is loose");
    }
    return solution;
  }

  private static double[] scaled(double[] values, double factor) {
    double[] scaled = new double[values.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = factor * values[i];
    }
    return scaled;
  }

  /** Memory that it takes, bytes, roughly. */
  long bytes() {
    return baseline.bytes() + multigrid.bytes() + ends.stream().mapToLong(Stiffness::bytes).sum();
  }
}
