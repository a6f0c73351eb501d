package sutura.biomech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;

/**
 * Gauges across the sutures of a model: at places some millimetres apart along each suture, how the
 * bone on one side moves against the bone on the other.
 *
 * <p>On either side, half the gauge length from the suture, the small rigid motion of the bone's
 * nodes round there is fitted; both motions are carried to the suture and subtracted. So a motion
 * of the whole head reads nothing, and the reading is linear in the displacements.
 */
public final class SutureGauges {
  /** Gauges of one suture are at least this far apart, mm. */
  private static final double SPACING_MM = 4;

  /** Bone within this of a gauge's end moves with it, mm, or this many edges if that is more. */
  private static final double FOOT_MM = 3;

  private static final double FOOT_EDGES = 1.3;

  /** Fewer nodes than these do not tell how a bone turns. */
  private static final int LEAST_NODES = 6;

  private record Gauge(
      StructureId suture, Vector3d atMm, Vector3d normal, RigidFit first, RigidFit second) {}

  private final VoxelModel model;
  private final List<Gauge> gauges;

  /** Finds places and feet of gauges on a model. */
  public SutureGauges(VoxelModel model) {
    this.model = model;
    SutureSides sides = new SutureSides(model);
    List<SutureSides.Place> places = new ArrayList<>();
    int region = 0;
    for (VoxelModel.Region suture : model.regionList()) {
      if (suture.isSuture()) {
        places.addAll(spaced(sides.places(region)));
      }
      region++;
    }
    gauges =
        IntStream.range(0, places.size())
            .parallel()
            .mapToObj(i -> gauge(sides, places.get(i)))
            .flatMap(Optional::stream)
            .toList();
  }

  private static List<SutureSides.Place> spaced(List<SutureSides.Place> all) {
    List<SutureSides.Place> kept = new ArrayList<>();
    for (SutureSides.Place place : all) {
      if (kept.stream().noneMatch(k -> k.atMm().distance(place.atMm()) < SPACING_MM)) {
        kept.add(place);
      }
    }
    return kept;
  }

  private Optional<Gauge> gauge(SutureSides sides, SutureSides.Place place) {
    double half = Materials.builtIn().value("gauge") / 2;
    double foot = Math.max(FOOT_MM, FOOT_EDGES * model.edgeMm());
    Vector3d step = new Vector3d(place.normal()).mul(half);
    int[] first = sides.nodes(place.first(), new Vector3d(place.atMm()).sub(step), foot);
    int[] second = sides.nodes(place.second(), new Vector3d(place.atMm()).add(step), foot);
    if (first.length < LEAST_NODES || second.length < LEAST_NODES) {
      return Optional.empty();
    }
    return Optional.of(
        new Gauge(place.suture(), place.atMm(), place.normal(), fit(first), fit(second)));
  }

  private RigidFit fit(int[] nodes) {
    double[] ones = new double[nodes.length];
    Arrays.fill(ones, 1);
    return new RigidFit(model.nodesMm(), nodes, ones);
  }

  /** How many gauges there are; those of one suture follow each other. */
  public int size() {
    return gauges.size();
  }

  /** The suture that a gauge lies across. */
  public StructureId suture(int gauge) {
    return gauges.get(gauge).suture();
  }

  /** Where a gauge lies, RAS mm. */
  public Vector3dc atMm(int gauge) {
    return gauges.get(gauge).atMm();
  }

  /** Unit normal of the suture there, from the first bone that it joins to the second. */
  public Vector3dc normal(int gauge) {
    return gauges.get(gauge).normal();
  }

  /**
   * Motion of the second bone against the first at every gauge, x, y, z.
   *
   * @param displacements x, y, z of every node, in any unit, which the answer has too
   */
  public double[] jumps(double[] displacements) {
    double[] jumps = new double[3 * gauges.size()];
    IntStream.range(0, gauges.size())
        .parallel()
        .forEach(
            g -> {
              Gauge gauge = gauges.get(g);
              Vector3d p = gauge.atMm();
              Vector3d jump = gauge.second().motion(displacements).at(p.x, p.y, p.z);
              jump.sub(gauge.first().motion(displacements).at(p.x, p.y, p.z));
              jumps[3 * g] = jump.x;
              jumps[3 * g + 1] = jump.y;
              jumps[3 * g + 2] = jump.z;
            });
    return jumps;
  }
}
