package sutura.atlas.cord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.Placement;
import sutura.atlas.column.SpinePose;
import sutura.atlas.sacrum.SacralCanal;

/**
 * The vertebral canal from the foramen magnum to the lower end of the sacral hiatus: a smooth line
 * through the middles of the vertebral foramina, with half the width and depth along it.
 *
 * <p>The foramen of a vertebra lies behind its body: its front wall is half the depth of the
 * endplates behind the middle. In the atlas the canal begins behind the dens and its ligament.
 */
public final class VertebralCanal {
  /** Widths go over into each other within this length, mm. */
  private static final double SIGMA_MM = 5;

  private final CentreLine line;
  private final AlongProfile halfWidth;
  private final AlongProfile halfDepth;
  private final Map<String, Double> alongOfLevel = new HashMap<>();
  private final Parameters parameters;
  private final SpinePose pose;

  private VertebralCanal(Parameters parameters, SpinePose pose, CordSurroundings around) {
    this.parameters = parameters;
    this.pose = pose;
    List<Vector3dc> knots = new ArrayList<>();
    knots.add(around.dura().centreMm());
    for (Level level : Level.values()) {
      addKnots(level, knots);
    }
    for (int i = 2; i < around.sacrum().stations().size(); i += 3) {
      knots.add(around.sacrum().stations().get(i).centreMm());
    }
    line = new CentreLine(knots);
    SortedMap<Double, Double> widths = new TreeMap<>();
    SortedMap<Double, Double> depths = new TreeMap<>();
    for (Level level : Level.values()) {
      double along = line.nearestMm(foramen(level, 0));
      alongOfLevel.put(level.name(), along);
      widths.put(along, parameters.value(level, "canalWidth") / 2);
      depths.put(along, depthMm(level) / 2);
    }
    addSacrum(around.sacrum(), widths, depths);
    halfWidth = new AlongProfile(widths, line.lengthMm(), SIGMA_MM);
    halfDepth = new AlongProfile(depths, line.lengthMm(), SIGMA_MM);
  }

  /** The canal of a column between skull and sacrum. */
  public static VertebralCanal of(Parameters parameters, SpinePose pose, CordSurroundings around) {
    return new VertebralCanal(parameters, pose, around);
  }

  private void addKnots(Level level, List<Vector3dc> knots) {
    if (level == Level.C1) {
      knots.add(foramen(level, 0));
      return;
    }
    double half = pose.centreHeightMm(level) / 2;
    knots.add(foramen(level, 0.6 * half));
    knots.add(foramen(level, -0.6 * half));
  }

  private double depthMm(Level level) {
    double depth = parameters.value(level, "canalDepth");
    return level == Level.C1 ? depth - parameters.value("C1", "canalFront") : depth;
  }

  /** Middle of the foramen of a vertebra at a height of its own frame, RAS mm. */
  private Vector3d foramen(Level level, double localZMm) {
    Placement place = pose.of(level);
    double front =
        level == Level.C1
            ? -parameters.value("C1", "canalFront")
            : -endplateDepthMm(level, localZMm) / 2;
    return place.worldFromLocal(0, front - depthMm(level) / 2, localZMm);
  }

  private double endplateDepthMm(Level level, double localZMm) {
    double lower = parameters.value(level, "endplateDepthLower");
    if (level == Level.C2) {
      return lower;
    }
    double share = 0.5 + localZMm / pose.centreHeightMm(level);
    return lower + share * (parameters.value(level, "endplateDepthUpper") - lower);
  }

  private void addSacrum(
      SacralCanal sacrum, SortedMap<Double, Double> widths, SortedMap<Double, Double> depths) {
    double from = Objects.requireNonNull(alongOfLevel.get("L5")) + 5;
    Map<Integer, double[]> reach = new TreeMap<>();
    for (SacralCanal.Station station : sacrum.stations()) {
      double along = line.nearestMm(station.centreMm());
      if (along > from) {
        widths.put(along, station.halfWidthMm());
        depths.put(along, station.halfDepthMm());
      }
      double[] ends = reach.computeIfAbsent(station.segment(), s -> new double[] {along, along});
      ends[1] = along;
    }
    reach.forEach(
        (segment, ends) -> {
          alongOfLevel.put("S" + segment, (ends[0] + ends[1]) / 2);
          alongOfLevel.put("S" + segment + " top", ends[0]);
          alongOfLevel.put("S" + segment + " bottom", ends[1]);
        });
  }

  /** Length from the foramen magnum to the lower end of the hiatus, mm. */
  public double lengthMm() {
    return line.lengthMm();
  }

  /**
   * How far along the canal the middle of a vertebra lies, mm.
   *
   * @param level a level such as {@code C4} or {@code S2}; {@code S2 top} and {@code S2 bottom} are
   *     the borders of a sacral one
   */
  public double alongMm(String level) {
    Double along = alongOfLevel.get(level);
    if (along == null) {
      throw new IllegalArgumentException("no level " + level);
    }
    return along;
  }

  /** How far along the canal a place lies, mm. */
  public double nearestMm(Vector3dc place) {
    return line.nearestMm(place);
  }

  /**
   * How far along the canal a height of a vertebral body lies, mm.
   *
   * @param share 0 at its upper end, 1 at its lower end
   */
  public double alongMm(Level level, double share) {
    return line.nearestMm(foramen(level, pose.centreHeightMm(level) * (0.5 - share)));
  }

  /** The middle of the canal, RAS mm. */
  public Vector3d centreMm(double alongMm) {
    return line.at(alongMm);
  }

  CanalFrame frame(double alongMm) {
    return line.frame(alongMm);
  }

  /** Half its width, mm. */
  public double halfWidthMm(double alongMm) {
    return halfWidth.at(alongMm);
  }

  /** Half its depth from front to back, mm. */
  public double halfDepthMm(double alongMm) {
    return halfDepth.at(alongMm);
  }
}
