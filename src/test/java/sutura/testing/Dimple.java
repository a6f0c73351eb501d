package sutura.testing;

import java.util.Optional;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.biomech.Deformation;
import sutura.biomech.Estimate;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.PressSolver;
import sutura.biomech.Response;
import sutura.biomech.SutureTissue;
import sutura.numerics.Progress;

/**
 * A made-up answer that looks like one: a smooth dent of 600 nm a newton where the finger is,
 * larger the softer the softest suture.
 */
public record Dimple(Response.Method method) implements PressSolver {
  private static final double NM_PER_N = 600;
  private static final double WIDTH_MM = 30;

  @Override
  public Optional<Response> respond(Experiment experiment, Progress progress) {
    progress.check();
    Vector3d at = placeMm(experiment.load());
    Vector3d inward = at.negate(new Vector3d()).normalize();
    double softness =
        experiment.sutures().values().stream()
            .mapToDouble(SutureTissue::modulusMPa)
            .map(e -> 1 + 100 / e)
            .max()
            .orElse(1);
    double nm = NM_PER_N * Math.max(1, experiment.load().forceN()) * softness;
    if (experiment.load().forceN() > 0) {
      nm = NM_PER_N * experiment.load().forceN() * softness;
    }
    return Optional.of(
        new Response(
            experiment,
            method,
            at,
            inward,
            new Estimate(nm, nm / 2, nm * 2),
            new Estimate(nm / 10, nm / 10, nm / 10),
            new TreeMap<>(),
            new Dent(at, inward, nm),
            1000,
            1e-9,
            0.1));
  }

  private static Vector3d placeMm(Load load) {
    if (load instanceof Load.Press press) {
      return new Vector3d(press.atMm());
    } else if (load instanceof Load.Traction traction) {
      return new Vector3d(traction.atMm());
    } else if (load instanceof Load.Squeeze squeeze) {
      return new Vector3d(squeeze.atMm());
    }
    return new Vector3d(0, 0, 1);
  }

  private record Dent(Vector3dc atMm, Vector3dc inward, double nm) implements Deformation {
    @Override
    public Optional<float[]> displacementsNm(StructureId structure, float[] pointsMm) {
      float[] result = new float[pointsMm.length];
      for (int v = 0; v < pointsMm.length; v += 3) {
        double far = atMm.distance(pointsMm[v], pointsMm[v + 1], pointsMm[v + 2]) / WIDTH_MM;
        double size = nm * Math.exp(-far * far);
        result[v] = (float) (size * inward.x());
        result[v + 1] = (float) (size * inward.y());
        result[v + 2] = (float) (size * inward.z());
      }
      return Optional.of(result);
    }

    @Override
    public double largestNm() {
      return nm;
    }
  }
}
