package sutura.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.csf.FlowDomain;
import sutura.csf.FlowMoment;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowSection;
import sutura.csf.FlowSolution;
import sutura.scene.Colour;

/**
 * Arrows at the aqueduct, the foramen magnum and C2, as long as the flow there is strong: length
 * goes with the square root of the flow, on one scale for all drivers, so that the aqueduct is seen
 * beside C2. The claimed rhythm has hatched ones of one length, which only swing.
 */
public final class FlowArrows {
  /**
   * Downwards. Source: chosen by eye, apart from the colours of speed, also for the colour-blind.
   */
  static final Colour CAUDAL = Colour.ofHex("#ff8a3d");

  static final Colour CRANIAL = Colour.ofHex("#5ec8ff");
  static final Colour CLAIMED = Colour.ofHex("#c9c2d6");

  /** Length of an arrow for a flow of 1 mL/s. */
  private static final double MM_AT_1_ML_PER_S = 22;

  /** Of which less is seen at least, so that it is clear where the arrow stands, mm. */
  private static final double SHORTEST_MM = 2.2;

  private static final double SHAFT_SHARE = 0.075;
  private static final double THINNEST_MM = 0.35;
  private static final double THICKEST_MM = 1.9;

  /** A lumen that its arrow would hide, mm2: the arrow stands behind it. */
  private static final double NARROW_MM2 = 20;

  private static final double BESIDE_MM = 3.2;

  private static final double CLAIM_MM = 46;
  private static final double CLAIM_SHAFT_MM = 1.9;

  /** How far claimed arrows swing to either side, mm: to be seen, no volume has been published. */
  private static final double CLAIM_SWING_MM = 7;

  /** Slices of the fluid whose middles the claimed arrows stand in. */
  private static final int LEVELS = 13;

  private final FlowSolution solution;
  private final List<Vector3d> axis;

  /** The arrows of a solution; the claimed ones take from it only where the fluid lies. */
  public FlowArrows(FlowSolution solution) {
    this.solution = solution;
    axis = axis(solution.domain());
  }

  /** Places that have an arrow. */
  public static List<FlowSection> sections(FlowPlaces places) {
    return List.of(
        places.section(FlowPlaces.AQUEDUCT),
        places.section(FlowPlaces.FORAMEN_MAGNUM),
        places.section(FlowPlaces.C2));
  }

  /** The arrows of a moment; none where nothing flows. */
  public List<FlowPicture.Arrow> of(FlowMoment moment) {
    List<FlowPicture.Arrow> arrows = new ArrayList<>();
    for (FlowSection section : sections(solution.places())) {
      double flowMm3PerS = moment.flowMm3PerS(section, solution);
      if (flowMm3PerS != 0) {
        arrows.add(along(section, flowMm3PerS));
      }
    }
    return arrows;
  }

  /** Length of the arrow for a flow, mm. */
  public static double lengthMm(double flowMm3PerS) {
    return Math.max(SHORTEST_MM, MM_AT_1_ML_PER_S * Math.sqrt(Math.abs(flowMm3PerS) / 1000));
  }

  private static FlowPicture.Arrow along(FlowSection section, double flowMm3PerS) {
    double half = Math.signum(flowMm3PerS) * lengthMm(flowMm3PerS) / 2;
    double width = SHAFT_SHARE * lengthMm(flowMm3PerS);
    Vector3d middle = new Vector3d(section.centreMm());
    if (section.areaMm2() < NARROW_MM2) {
      middle.fma(BESIDE_MM, dorsal(section.direction()));
    }
    return new FlowPicture.Arrow(
        new Vector3d(middle).fma(-half, section.direction()),
        new Vector3d(middle).fma(half, section.direction()),
        Math.max(THINNEST_MM, Math.min(THICKEST_MM, width)),
        flowMm3PerS > 0 ? CAUDAL : CRANIAL,
        false);
  }

  /** Backwards, across a way. */
  private static Vector3d dorsal(Vector3dc way) {
    Vector3d back = new Vector3d(0, -1, 0);
    return back.fma(-back.dot(way), way).normalize();
  }

  /**
   * Arrows of the claimed rhythm: hatched, pointing both ways along the axis, and swinging together
   * in step with it. Nothing is computed.
   *
   * @param phase of the cycle, 0 to 1
   */
  public List<FlowPicture.Arrow> claimed(double phase) {
    double swing = Math.sin(2 * Math.PI * phase);
    List<FlowPicture.Arrow> arrows = new ArrayList<>();
    for (int i = 1; i + 1 < axis.size(); i++) {
      Vector3dc way = axis.get(i + 1).sub(axis.get(i - 1), new Vector3d()).normalize();
      Vector3d middle = new Vector3d(axis.get(i)).fma(CLAIM_SWING_MM * swing, way);
      for (int side = -1; side <= 1; side += 2) {
        Vector3d tip = new Vector3d(middle).fma(side * CLAIM_MM / 2, way);
        arrows.add(new FlowPicture.Arrow(middle, tip, CLAIM_SHAFT_MM, CLAIMED, true));
      }
    }
    return arrows;
  }

  /** Middles of the fluid at levels from the vault to the end of the sac, RAS mm. */
  private static List<Vector3d> axis(FlowDomain domain) {
    int lowest = level(domain, 0);
    int height = level(domain, domain.cells() - 1) - lowest + 1;
    double[][] sums = new double[LEVELS][4];
    for (int cell = 0; cell < domain.cells(); cell++) {
      double[] sum = sums[LEVELS - 1 - (level(domain, cell) - lowest) * LEVELS / height];
      Vector3d at = domain.centreMm(cell);
      sum[0] += at.x;
      sum[1] += at.y;
      sum[2] += at.z;
      sum[3]++;
    }
    return Stream.of(sums)
        .filter(sum -> sum[3] > 0)
        .map(sum -> new Vector3d(sum[0], sum[1], sum[2]).div(sum[3]))
        .toList();
  }

  private static int level(FlowDomain domain, int cell) {
    return domain.voxel(cell) / domain.grid().nx() / domain.grid().ny();
  }
}
