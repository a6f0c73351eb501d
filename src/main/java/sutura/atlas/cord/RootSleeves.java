package sutura.atlas.cord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.Placement;
import sutura.atlas.column.SpinePose;
import sutura.atlas.sacrum.SacralCanal;

/** Where the 31 pairs of root sleeves leave the sac and the canal. */
final class RootSleeves {
  /** Least strip of wall between the mouths of two neighbouring sleeves, mm. */
  private static final double STRIP_MM = 1.1;

  /** Least length of a mouth along the sac, mm. */
  private static final double MOUTH_MM = 1.6;

  private final Parameters parameters;
  private final SpinePose pose;
  private final DuralSac sac;
  private final ShellSide wall;
  private final CordSurroundings around;

  /**
   * The sleeves.
   *
   * @param wall outer side of the dura
   */
  RootSleeves(Parameters parameters, SpinePose pose, ShellSide wall, CordSurroundings around) {
    this.parameters = parameters;
    this.pose = pose;
    this.wall = wall;
    sac = wall.sac();
    this.around = around;
  }

  /** All sleeves, each nerve's right one before its left one. */
  List<RootSleeve> all() {
    List<RootSleeve> sleeves = new ArrayList<>();
    double free = 5.2;
    for (SpinalNerve nerve : SpinalNerve.values()) {
      Exit right = exit(nerve, 1);
      double half = halfMouthMm(nerve);
      double mouth = Math.max(free + half, mouthAlong(nerve, right));
      free = mouth + half + STRIP_MM;
      for (int side = 1; side >= -1; side -= 2) {
        sleeves.add(sleeve(nerve, side, mouth, half));
      }
    }
    return sleeves;
  }

  private double value(SpinalNerve nerve, String quantity) {
    return parameters.value(nerve.key(), quantity);
  }

  private double angle(SpinalNerve nerve) {
    return Math.toRadians(value(nerve, "sleeveAngle"));
  }

  /** Half the length of the mouth along the sac: the sleeve's section cut obliquely. */
  private double halfMouthMm(SpinalNerve nerve) {
    double oblique = value(nerve, "sleeveRadius") * 1.2 / Math.max(0.62, Math.sin(angle(nerve)));
    return Math.max(MOUTH_MM / 2, oblique);
  }

  private double mouthAlong(SpinalNerve nerve, Exit exit) {
    Optional<Double> aboveTip = parameters.find(nerve.key(), "sleeveAboveTip").map(p -> p.value());
    if (aboveTip.isPresent()) {
      return sac.endMm() - aboveTip.get();
    }
    double along = sac.canal().nearestMm(exit.at);
    double beside = exit.sideMm - sac.halfWidthMm(along, 0);
    return along - Math.max(0, beside) / Math.tan(angle(nerve));
  }

  private RootSleeve sleeve(SpinalNerve nerve, int side, double mouth, double half) {
    Exit exit = exit(nerve, side);
    CanalFrame frame = sac.frame(mouth);
    Vector3d at = wall.wall(mouth, side > 0 ? 0 : Math.PI);
    double share = covered(nerve, at.distance(exit.at));
    double angle = angle(nerve);
    Vector3d start = frame.direction(side * Math.sin(angle), 0.06, Math.cos(angle)).normalize();
    return new RootSleeve(
        nerve,
        side,
        mouth - half,
        mouth + half,
        at,
        exit.at,
        start,
        exit.direction,
        value(nerve, "sleeveRadius"),
        value(nerve, "ganglionDiameter"),
        share,
        1.05 * share * at.distance(exit.at));
  }

  /** Sacral sleeves end in the canal, before the nerve has reached its opening. */
  private double covered(SpinalNerve nerve, double reach) {
    return parameters
        .find(nerve.key(), "sleeveLength")
        .map(length -> Math.min(1, length.value() / reach))
        .orElse(1.0);
  }

  /** Where a nerve leaves: the end of its sleeve, the way on, and how far beside the midline. */
  private record Exit(Vector3d at, Vector3d direction, double sideMm) {}

  private Exit exit(SpinalNerve nerve, int side) {
    return nerve
        .level()
        .map(level -> free(nerve, level, side))
        .orElseGet(() -> sacral(nerve, side));
  }

  private Exit free(SpinalNerve nerve, Level level, int side) {
    Placement place = pose.of(level);
    double x = parameters.value(level, "canalWidth") / 2;
    double y;
    double z;
    Vector3d way;
    if (level == Level.C1) {
      x += 3;
      y = -25.5;
      z = 5.2;
      way = new Vector3d(0.95, 0.1, -0.1);
    } else {
      x += 0.75 * parameters.value(level, "pedicleWidth");
      y = -endplateDepthMm(level, nerve.leavesAbove()) / 2 - behindWallMm(nerve);
      z = heightMm(nerve, level);
      way = way(nerve);
    }
    Vector3d at = place.worldFromLocal(side * x, y, z);
    Vector3d ahead = place.worldFromLocal(side * (x + way.x), y + way.y, z + way.z);
    return new Exit(at, ahead.sub(at).normalize(), x);
  }

  private double endplateDepthMm(Level level, boolean upper) {
    String quantity = upper && level != Level.C2 ? "endplateDepthUpper" : "endplateDepthLower";
    return parameters.value(level, quantity);
  }

  /** How far behind the back of the body the nerve leaves: in front of the facet joint. */
  private static double behindWallMm(SpinalNerve nerve) {
    if (nerve == SpinalNerve.C2) {
      return 8;
    }
    return nerve.compareTo(SpinalNerve.C8) <= 0 ? 0.5 : 3;
  }

  /** Height of the nerve in its vertebra's frame: close to the pedicle. */
  private double heightMm(SpinalNerve nerve, Level level) {
    double half = pose.centreHeightMm(level) / 2;
    double pedicle = parameters.value(level, "pedicleHeight");
    if (nerve == SpinalNerve.C2) {
      return half + 3.5;
    }
    if (nerve.leavesAbove()) {
      return pedicle / 2 + 2.4;
    }
    if (nerve == SpinalNerve.C8) {
      return -pedicle / 2 - 2.8;
    }
    return half - 1 - pedicle - value(nerve, "ganglionDiameter") / 2 - 1;
  }

  private static Vector3d way(SpinalNerve nerve) {
    if (nerve.compareTo(SpinalNerve.C8) <= 0) {
      return new Vector3d(0.78, 0.5, -0.35);
    }
    if (nerve.compareTo(SpinalNerve.T12) <= 0) {
      return new Vector3d(0.9, 0.05, -0.4);
    }
    return new Vector3d(0.62, 0.3, -0.72);
  }

  /** S1 to S4 leave through the pelvic foramina, S5 and the coccygeal nerve through the hiatus. */
  private Exit sacral(SpinalNerve nerve, int side) {
    SacralCanal canal = around.sacrum();
    int number = nerve.ordinal() - SpinalNerve.S1.ordinal() + 1;
    boolean hiatus = number > 4;
    SacralCanal.Station station =
        hiatus ? canal.stations().get(canal.stations().size() - 1) : lowest(canal, number);
    double x =
        hiatus
            ? station.halfWidthMm() * (number == 5 ? 0.8 : 0.56)
            : value(nerve, "pelvicExitFromMidline");
    Vector3d front = new Vector3d(station.dorsal()).negate();
    Vector3d at =
        new Vector3d(station.centreMm())
            .add(side * x, 0, 0)
            .fma(hiatus ? 0.5 : 0.8 * station.halfDepthMm(), front);
    Vector3d down = new Vector3d(1, 0, 0).cross(front).negate().normalize();
    Vector3d way =
        hiatus
            ? new Vector3d(side * 0.25, 0, 0).fma(1, down)
            : new Vector3d(side * 0.45, 0, 0).fma(0.7, front).fma(0.55, down);
    return new Exit(at, way.normalize(), x);
  }

  private static SacralCanal.Station lowest(SacralCanal canal, int segment) {
    SacralCanal.Station lowest = canal.stations().get(0);
    for (SacralCanal.Station station : canal.stations()) {
      lowest = station.segment() == segment ? station : lowest;
    }
    return lowest;
  }
}
