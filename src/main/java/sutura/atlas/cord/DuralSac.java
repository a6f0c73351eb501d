package sutura.atlas.cord;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.column.Parameters;

/**
 * The dural sac as a smooth surface: an ellipse across the canal at each place, round at its blind
 * end, and drawn from the rim of the foramen magnum over its first part.
 */
final class DuralSac {
  /** Over this length the rim's outline goes over into the ellipse, mm. */
  static final double FUNNEL_MM = 15;

  /** How strongly the funnel keeps the direction that the cranial membranes end with, mm. */
  private static final double RIM_PULL_MM = 11;

  /** Over this length the sac narrows to its end, mm. */
  private static final double TAPER_MM = 26;

  private static final double SIGMA_MM = 6;

  private final VertebralCanal canal;
  private final AlongProfile front;
  private final AlongProfile back;
  private final AlongProfile side;
  private final double endMm;

  DuralSac(Parameters parameters, VertebralCanal canal) {
    this.canal = canal;
    front = gap(parameters, canal, "epiduralFront");
    back = gap(parameters, canal, "epiduralBack");
    side = gap(parameters, canal, "epiduralSide");
    double share = parameters.value("S2", "sacTip");
    endMm = canal.alongMm("S2 top") * (1 - share) + canal.alongMm("S2 bottom") * share;
  }

  private static AlongProfile gap(Parameters parameters, VertebralCanal canal, String quantity) {
    return profile(canal, key -> parameters.value(key, quantity), true);
  }

  /** A measure known at each vertebra, down to L5 or to S2. */
  static AlongProfile profile(
      VertebralCanal canal, ToDoubleFunction<String> value, boolean withSacrum) {
    SortedMap<Double, Double> known = new TreeMap<>();
    for (sutura.atlas.column.Level level : sutura.atlas.column.Level.values()) {
      known.put(canal.alongMm(level.name()), value.applyAsDouble(level.name()));
    }
    if (withSacrum) {
      for (String sacral : new String[] {"S1", "S2"}) {
        known.put(canal.alongMm(sacral), value.applyAsDouble(sacral));
      }
    }
    return new AlongProfile(known, canal.lengthMm(), SIGMA_MM);
  }

  /** The canal that it lies in. */
  VertebralCanal canal() {
    return canal;
  }

  /** Place of its blind end along the canal, mm. */
  double endMm() {
    return endMm;
  }

  /** Half its width at a place, without the narrowing at its end, mm. */
  private double fullHalfWidthMm(double along) {
    return canal.halfWidthMm(along) - side.at(along);
  }

  private double fullHalfDepthMm(double along) {
    return canal.halfDepthMm(along) - (front.at(along) + back.at(along)) / 2;
  }

  double halfWidthMm(double along, double insetMm) {
    return Math.max(0, fullHalfWidthMm(along) - insetMm) * taper(along, insetMm);
  }

  double halfDepthMm(double along, double insetMm) {
    return Math.max(0, fullHalfDepthMm(along) - insetMm) * taper(along, insetMm);
  }

  private double taper(double along, double insetMm) {
    double u = (along - (endMm - insetMm - TAPER_MM)) / TAPER_MM;
    return u <= 0 ? 1 : u >= 1 ? 0 : Math.pow(1 - Math.pow(u, 2.1), 0.72);
  }

  /** Middle of the sac across the canal, RAS mm. */
  Vector3d centreMm(double along) {
    return canal.frame(along).at(0, shiftMm(along));
  }

  private double shiftMm(double along) {
    return (back.at(along) - front.at(along)) / 2;
  }

  /** The section's axes with the sac's own middle. */
  CanalFrame frame(double along) {
    CanalFrame frame = canal.frame(along);
    return new CanalFrame(
        frame.at(0, shiftMm(along)), frame.right(), frame.anterior(), frame.down());
  }

  /** A point of the ellipse across the sac, so far inside its surface. */
  Vector3d ellipse(double along, double angle, double insetMm) {
    return frame(along)
        .at(
            halfWidthMm(along, insetMm) * Math.cos(angle),
            halfDepthMm(along, insetMm) * Math.sin(angle));
  }

  /**
   * A point of one of its surfaces from the rim of the foramen magnum to the blind end.
   *
   * @param angle from the right over the front
   * @param insetMm how far inside the outer surface of the dura
   * @param rim where the surface begins at the rim
   */
  Vector3d wall(double along, double angle, double insetMm, Rim rim) {
    if (along >= FUNNEL_MM) {
      return ellipse(along, angle, insetMm);
    }
    double t = Math.max(0, along) / FUNNEL_MM;
    Vector3d top = rim.point(angle);
    Vector3d low = ellipse(FUNNEL_MM, angle, insetMm);
    Vector3d slope =
        ellipse(FUNNEL_MM + 1, angle, insetMm).sub(ellipse(FUNNEL_MM - 1, angle, insetMm));
    double t2 = t * t;
    double t3 = t2 * t;
    return top.mul(2 * t3 - 3 * t2 + 1)
        .fma(t3 - 2 * t2 + t, new Vector3d(rim.down()).mul(RIM_PULL_MM))
        .fma(3 * t2 - 2 * t3, low)
        .fma(t3 - t2, slope.mul(FUNNEL_MM / 2));
  }

  /** How a surface begins at the rim of the foramen magnum. */
  interface Rim {
    /** Its point in a direction, from the right over the front, RAS mm. */
    Vector3d point(double angle);

    /** Unit vector downwards, square to the rim's plane. */
    Vector3dc down();
  }

  /** Places that sections are wanted at, at most so far apart. */
  static double[] filled(SortedMap<Double, Boolean> wanted, double stepMm) {
    java.util.List<Double> places = new java.util.ArrayList<>();
    Double last = null;
    for (Map.Entry<Double, Boolean> entry : wanted.entrySet()) {
      double at = entry.getKey();
      if (last != null) {
        int pieces = (int) Math.ceil((at - last) / stepMm - 1e-6);
        for (int i = 1; i < pieces; i++) {
          places.add(last + (at - last) * i / pieces);
        }
      }
      places.add(at);
      last = at;
    }
    return places.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
