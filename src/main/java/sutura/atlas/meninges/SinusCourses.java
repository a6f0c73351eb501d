package sutura.atlas.meninges;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Curve;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;

/** Courses and bodies of the dural sinuses, from the folds, the wall and the placed points. */
final class SinusCourses {
  /** Base of a sinus below the inner table: within the dura. */
  private static final double BASE_MM = 0.3;

  /** Base of the straight sinus below the middle of the tentorium. */
  private static final double BELOW_TENTORIUM_MM = 0.5;

  private static final double STEP_MM = 2;

  /** Reach of a sinus on a crest, whose two flanks would make its base too wide, in radii. */
  private static final double ON_CREST = 1.6;

  /** From here outwards the superior petrosal sinus leaves the ridge for the sigmoid one, mm. */
  private static final double RIDGE_END_MM = 48;

  private final CavityWall wall;
  private final MeningesSeeds seeds;
  private final Falx falx;
  private final Tentorium tentorium;
  private final Map<Sinus, Solid> bodies = new EnumMap<>(Sinus.class);
  private final Map<Sinus, List<Vector3dc>> lines = new EnumMap<>(Sinus.class);

  SinusCourses(CavityWall wall, MeningesSeeds seeds, Falx falx, Tentorium tentorium) {
    this.wall = wall;
    this.seeds = seeds;
    this.falx = falx;
    this.tentorium = tentorium;
    sagittal();
    for (String side : new String[] {"Left", "Right"}) {
      sided(side, side.equals("Left") ? -1 : 1);
    }
  }

  /** The bodies, those that others run into first. */
  Map<Sinus, Solid> bodies() {
    return bodies;
  }

  /** The middle lines. */
  Map<Sinus, List<Vector3dc>> lines() {
    return lines;
  }

  private void sagittal() {
    Vector3dc meeting = onWall(seeds.point("sinuses/confluence/at"), 1);
    double[] size = seeds.numbers("sinuses/confluence/radiiMm");
    bodies.put(Sinus.CONFLUENCE, Ellipsoid.upright(meeting, new Vector3d(size)));
    List<Vector3dc> superior = superiorSagittal();
    superior.add(meeting);
    double[] at = seeds.numbers("sinuses/superiorSagittal/at");
    double[] radii = seeds.numbers("sinuses/superiorSagittal/radiiMm");
    wallSinus(Sinus.SUPERIOR_SAGITTAL, true, superior, spread(at, radii));
    List<Vector3dc> straight = falx.straightSinus();
    lines.put(Sinus.STRAIGHT, straight);
    bodies.put(
        Sinus.STRAIGHT,
        new TriangularSinus(
            CalibreLine.of(straight, seeds.numbers("sinuses/straightRadiiMm")),
            (x, y, z) -> (z - tentorium.plate().at(x, y)) * 0.8,
            this::fromFalx,
            -BELOW_TENTORIUM_MM,
            TriangularSinus.WIDE));
    List<Vector3dc> edge = falx.freeEdge();
    tube(
        Sinus.INFERIOR_SAGITTAL,
        edge.subList(edge.size() / 7, edge.size()),
        seeds.numbers("sinuses/inferiorSagittalRadiiMm"));
    List<Vector3dc> occipital = new ArrayList<>();
    for (Vector3dc p : Falx.onPlate(falx.plate(), seeds.pairs("sinuses/occipital/line"))) {
      occipital.add(onWall(p, 1));
    }
    wallSinus(Sinus.OCCIPITAL, true, occipital, seeds.numbers("sinuses/occipital/radiiMm"));
  }

  /** Values at equal steps of what is given at some places between 0 and 1. */
  private static double[] spread(double[] at, double[] values) {
    double[] even = new double[21];
    for (int i = 0; i < even.length; i++) {
      double t = i / 20.0;
      int k = 1;
      while (k + 1 < at.length && at[k] < t) {
        k++;
      }
      even[i] = values[k - 1] + (t - at[k - 1]) / (at[k] - at[k - 1]) * (values[k] - values[k - 1]);
    }
    return even;
  }

  private List<Vector3dc> superiorSagittal() {
    double[] centre = seeds.numbers("sinuses/superiorSagittal/centre");
    double from = seeds.number("sinuses/superiorSagittal/fromDegrees");
    double to = seeds.number("sinuses/superiorSagittal/toDegrees");
    List<Vector3dc> line = new ArrayList<>();
    for (double degrees = from; degrees <= to; degrees += 2) {
      double cos = Math.cos(Math.toRadians(degrees));
      double sin = Math.sin(Math.toRadians(degrees));
      double r = 115;
      while (r > 40
          && onFalx(centre, r, cos, sin).z != 0
          && wall.at(onFalx(centre, r, cos, sin)) > -1.5) {
        r -= 0.25;
      }
      line.add(onFalx(centre, r, cos, sin));
    }
    return smoothed(line);
  }

  private Vector3d onFalx(double[] centre, double r, double cos, double sin) {
    double y = centre[0] + r * cos;
    double z = centre[1] + r * sin;
    return new Vector3d(falx.plate().at(y, z), y, z);
  }

  private static List<Vector3dc> smoothed(List<Vector3dc> line) {
    List<Vector3dc> smooth = new ArrayList<>(line);
    for (int i = 1; i + 1 < line.size(); i++) {
      smooth.set(
          i, line.get(i - 1).add(line.get(i + 1), new Vector3d()).mul(0.25).fma(0.5, line.get(i)));
    }
    return smooth;
  }

  private void sided(String side, int sign) {
    String word = side.toUpperCase(Locale.ROOT);
    List<Vector3dc> sigmoid = seeds.points("sinuses/sigmoid" + side);
    double[] calibre = seeds.numbers("sinuses/transverseRadiiMm/" + side.toLowerCase(Locale.ROOT));
    List<Vector3dc> transverse = transverse(sign);
    wallSinus(Sinus.valueOf("TRANSVERSE_" + word), false, transverse, calibre[0], calibre[1]);
    List<Vector3dc> down = new ArrayList<>(sigmoid);
    down.add(0, transverse.get(transverse.size() - 1));
    grooved(Sinus.valueOf("SIGMOID_" + word), down, calibre[1]);
    cavernous(Sinus.valueOf("CAVERNOUS_" + word), side, sign);
    List<Vector3dc> ridge = new ArrayList<>(tentorium.ridges().get(sign < 0 ? 0 : 1));
    ridge.removeIf(p -> Math.abs(p.x()) > RIDGE_END_MM);
    ridge.add(0, seeds.points("petroclinoid/attached" + side).get(0));
    ridge.add(down.get(0));
    wallSinus(
        Sinus.valueOf("SUPERIOR_PETROSAL_" + word),
        false,
        ridge,
        seeds.number("sinuses/superiorPetrosalRadiusMm"));
    grooved(
        Sinus.valueOf("INFERIOR_PETROSAL_" + word),
        seeds.points("sinuses/inferiorPetrosal" + side),
        seeds.number("sinuses/inferiorPetrosalRadiusMm"));
  }

  /** Along the attached edge of the tentorium, from the confluence to where it meets the bone. */
  private List<Vector3dc> transverse(int sign) {
    List<Vector3dc> line = new ArrayList<>();
    line.add(onWall(seeds.point("sinuses/confluence/at"), 2));
    for (int degrees = 256; degrees > 150; degrees -= 3) {
      double cos = -sign * Math.cos(Math.toRadians(degrees));
      double sin = Math.sin(Math.toRadians(degrees));
      double r = 75;
      while (r > 15 && wall.at(onTentorium(r * cos, -43 + r * sin)) > -1.5) {
        r -= 0.25;
      }
      Vector3d p = onTentorium(r * cos, -43 + r * sin);
      if (p.y > -38) {
        break;
      }
      line.add(p);
    }
    return smoothed(smoothed(line));
  }

  private Vector3d onTentorium(double x, double y) {
    return new Vector3d(x, y, tentorium.plate().at(x, y));
  }

  private void wallSinus(Sinus sinus, boolean inFalx, List<Vector3dc> line, double... radii) {
    lines.put(sinus, line);
    bodies.put(
        sinus,
        new TriangularSinus(
            CalibreLine.of(line, radii),
            (x, y, z) -> -wall.at(x, y, z),
            inFalx ? this::fromFalx : this::fromTentorium,
            BASE_MM,
            sinus.name().startsWith("SUPERIOR_PETROSAL") ? ON_CREST : TriangularSinus.WIDE));
  }

  private double fromFalx(double x, double y, double z) {
    return (x - falx.plate().at(y, z)) * falx.plate().cosine(y, z);
  }

  private double fromTentorium(double x, double y, double z) {
    return (z - tentorium.plate().at(x, y)) * tentorium.plate().cosine(x, y);
  }

  /** Half round in its groove: a tube whose middle lies a little before the wall. */
  private void grooved(Sinus sinus, List<Vector3dc> knots, double radius) {
    List<Vector3dc> line = new ArrayList<>();
    for (Vector3dc p : Tentorium.line(new Curve(knots), STEP_MM)) {
      line.add(onWall(p, 0.4 * radius));
    }
    tube(sinus, smoothed(line), radius * 1.15, radius * 1.15);
  }

  private void tube(Sinus sinus, List<Vector3dc> line, double... radii) {
    lines.put(sinus, line);
    bodies.put(sinus, new Tube(line, CalibreLine.of(line, radii).radiiMm()));
  }

  private Vector3dc onWall(Vector3dc p, double depthMm) {
    return wall.onto(p, -depthMm);
  }

  /** The cavernous sinus of a side with its halves of the intercavernous ones. */
  private void cavernous(Sinus sinus, String side, int sign) {
    String at = "sinuses/cavernous" + side;
    List<Vector3dc> points = seeds.points(at + "/points");
    Solid body =
        new FlatTube(
            points, seeds.numbers(at + "/halfWidthMm"), seeds.numbers(at + "/halfHeightMm"));
    List<Solid> parts = new ArrayList<>(List.of(body));
    for (String bridge : new String[] {"front", "back"}) {
      List<Vector3dc> half =
          seeds.points("sinuses/intercavernous/" + bridge).stream()
              .filter(p -> sign * p.x() >= 0)
              .toList();
      double radius = seeds.number("sinuses/intercavernous/radiusMm");
      List<Vector3dc> before = new ArrayList<>();
      Tentorium.line(new Curve(half), 1).forEach(p -> before.add(onWall(p, radius)));
      parts.add(Tube.of(smoothed(before), radius));
    }
    lines.put(sinus, points);
    bodies.put(sinus, new SmoothUnion(parts, 1));
  }
}
