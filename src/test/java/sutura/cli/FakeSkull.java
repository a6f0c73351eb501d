package sutura.cli;

import java.util.Optional;
import java.util.TreeMap;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.biomech.Deformation;
import sutura.biomech.Estimate;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.Response;
import sutura.biomech.SutureMotion;

/** Answers that grow with the force, whatever is asked: 40 nm for 0.05 N. */
final class FakeSkull {
  static final double NM_PER_N = 800;

  private FakeSkull() {}

  static Response respond(Experiment experiment, Response.Method method) {
    double forceN = experiment.load().forceN();
    TreeMap<StructureId, SutureMotion> sutures = new TreeMap<>();
    int rank = 0;
    for (StructureId id : experiment.sutures().keySet()) {
      rank++;
      sutures.put(
          id,
          new SutureMotion(
              estimate(-forceN * 10 * rank),
              estimate(forceN * 5),
              new Vector3d(1, 2, 3),
              new Vector3d(0, 0, 1)));
    }
    Vector3d at =
        experiment.load() instanceof Load.Press press ? new Vector3d(press.atMm()) : new Vector3d();
    return new Response(
        experiment,
        method,
        at,
        new Vector3d(1, 0, 0),
        estimate(forceN * NM_PER_N),
        estimate(forceN * 2500),
        sutures,
        new Still(),
        78000,
        1e-8,
        0.25);
  }

  private static Estimate estimate(double value) {
    return value >= 0
        ? new Estimate(value, value / 2, value * 2)
        : new Estimate(value, value * 2, value / 2);
  }

  /** Nothing moves. */
  private static final class Still implements Deformation {
    @Override
    public Optional<float[]> displacementsNm(StructureId structure, float[] pointsMm) {
      return Optional.empty();
    }

    @Override
    public double largestNm() {
      return 0;
    }
  }
}
