package sutura.biomech;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;

/**
 * Reads the three layers of an answer from the displacements of a model's nodes: the whole head's
 * rigid motion, the deformation without it, and the motion across each suture.
 */
public final class ResponseReader {
  private static final double NM_PER_MM = 1e6;
  private static final double UM_PER_MM = 1e3;

  private final VoxelModel model;
  private final RigidFit wholeHead;
  private final SutureGauges gauges;
  private final FieldSampler sampler;

  public ResponseReader(VoxelModel model, Catalogue catalogue) {
    this.model = model;
    int[] all = IntStream.range(0, model.nodeCount()).toArray();
    wholeHead = new RigidFit(model.nodesMm(), all, model.nodeMm3());
    gauges = new SutureGauges(model);
    sampler = new FieldSampler(model, catalogue);
  }

  /** The gauges across the sutures. */
  public SutureGauges gauges() {
    return gauges;
  }

  /** What carries displacements of nodes to points of the structures. */
  public FieldSampler sampler() {
    return sampler;
  }

  /**
   * The layers of one solution. Arrays are not copied.
   *
   * @param patchNm displacement of what is loaded, along the load, without the rigid motion
   * @param rigidUm the same of the rigid motion alone
   * @param jumpsNm x, y, z of the motion at each gauge
   * @param deformationMm x, y, z of every node, without the rigid motion
   */
  public record Reading(double patchNm, double rigidUm, double[] jumpsNm, double[] deformationMm) {
    /** The same of a multiple of the displacements. */
    public Reading times(double factor) {
      return new Reading(
          factor * patchNm,
          factor * rigidUm,
          scaled(jumpsNm, factor),
          scaled(deformationMm, factor));
    }

    private static double[] scaled(double[] values, double factor) {
      double[] scaled = values.clone();
      for (int i = 0; i < scaled.length; i++) {
        scaled[i] *= factor;
      }
      return scaled;
    }
  }

  /** The rigid motion of the whole head that fits displacements of every node best. */
  public RigidFit.Motion motion(double[] displacements) {
    return wholeHead.motion(displacements);
  }

  /** Displacements of every node by the rigid motion of the whole head that fits them best. */
  public double[] rigid(double[] displacements) {
    RigidFit.Motion motion = motion(displacements);
    double[] p = model.nodesMm();
    double[] rigid = new double[displacements.length];
    for (int d = 0; d < rigid.length; d += 3) {
      Vector3d u = motion.at(p[d], p[d + 1], p[d + 2]);
      rigid[d] = u.x;
      rigid[d + 1] = u.y;
      rigid[d + 2] = u.z;
    }
    return rigid;
  }

  /** Reads a solution. */
  public Reading read(LoadCase load, double[] displacementsMm) {
    double[] rigid = rigid(displacementsMm);
    double[] deformation = displacementsMm.clone();
    for (int d = 0; d < deformation.length; d++) {
      deformation[d] -= rigid[d];
    }
    double[] jumps = gauges.jumps(displacementsMm);
    for (int j = 0; j < jumps.length; j++) {
      jumps[j] *= NM_PER_MM;
    }
    return new Reading(
        load.alongForces(deformation) * NM_PER_MM,
        load.alongForces(rigid) * UM_PER_MM,
        jumps,
        deformation);
  }

  /**
   * An answer.
   *
   * @param baseline for the moduli that were asked for
   * @param others for the ends of their range; may be empty
   */
  public Response response(
      Experiment experiment,
      LoadCase load,
      Reading baseline,
      List<Reading> others,
      double residual,
      double seconds) {
    return new Response(
        experiment,
        Response.Method.LIVE,
        load.placeMm(),
        load.direction(),
        estimate(baseline.patchNm(), others.stream().mapToDouble(Reading::patchNm).toArray()),
        estimate(baseline.rigidUm(), others.stream().mapToDouble(Reading::rigidUm).toArray()),
        sutures(baseline, others),
        new NodalDeformation(sampler, baseline.deformationMm()),
        model.elementCount(),
        residual,
        seconds);
  }

  private static Estimate estimate(double value, double... others) {
    double low = value;
    double high = value;
    for (double other : others) {
      low = Math.min(low, other);
      high = Math.max(high, other);
    }
    return new Estimate(value, low, high);
  }

  private SortedMap<StructureId, SutureMotion> sutures(Reading baseline, List<Reading> others) {
    SortedMap<StructureId, Integer> most = new TreeMap<>();
    for (int g = 0; g < gauges.size(); g++) {
      int here = g;
      most.merge(
          gauges.suture(g),
          g,
          (best, next) ->
              jump(baseline, here).length() > jump(baseline, best).length() ? here : best);
    }
    SortedMap<StructureId, SutureMotion> motions = new TreeMap<>();
    most.forEach((suture, gauge) -> motions.put(suture, motion(gauge, baseline, others)));
    return motions;
  }

  private SutureMotion motion(int gauge, Reading baseline, List<Reading> others) {
    return new SutureMotion(
        estimate(
            opening(baseline, gauge),
            others.stream().mapToDouble(other -> opening(other, gauge)).toArray()),
        estimate(
            shear(baseline, gauge),
            others.stream().mapToDouble(other -> shear(other, gauge)).toArray()),
        gauges.atMm(gauge),
        jump(baseline, gauge));
  }

  private static Vector3d jump(Reading reading, int gauge) {
    double[] j = reading.jumpsNm();
    return new Vector3d(j[3 * gauge], j[3 * gauge + 1], j[3 * gauge + 2]);
  }

  private double opening(Reading reading, int gauge) {
    return jump(reading, gauge).dot(gauges.normal(gauge));
  }

  private double shear(Reading reading, int gauge) {
    Vector3d jump = jump(reading, gauge);
    double opening = jump.dot(gauges.normal(gauge));
    return Math.sqrt(Math.max(0, jump.lengthSquared() - opening * opening));
  }
}
