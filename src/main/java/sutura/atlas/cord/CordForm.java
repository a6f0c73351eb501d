package sutura.atlas.cord;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.geometry.TriangleMesh;

/**
 * The spinal cord: from the outline of the medulla's lower end to the tip of the conus, an oval
 * with the anterior median fissure and the posterior median sulcus.
 */
final class CordForm {
  /** Over this length the medulla's outline goes over into the cord's oval, mm. */
  private static final double TRANSITION_MM = 24;

  private static final double MEDULLA_PULL_MM = 9;

  /** The conus: over this length the cord narrows to its tip, mm. */
  private static final double CONUS_MM = 40;

  /** A little squarer than an ellipse. */
  private static final double EXPONENT = 2.15;

  private static final double FISSURE_MM = 1.7;
  private static final double SULCUS_MM = 0.4;

  /** Angles from the front of the points of a section, degrees; fissure and sulcus are narrow. */
  private static final double[] FULL = {
    0, 4, 7, 14, 28, 46, 64, 82, 100, 118, 136, 152, 164, 173, 177, 180
  };

  private static final double[] REDUCED = {0, 5, 35, 80, 125, 168, 180};

  private final DuralSac sac;
  private final RimRing medulla;
  private final AlongProfile width;
  private final AlongProfile depth;
  private final AlongProfile forward;
  private final double tipMm;

  CordForm(Parameters parameters, DuralSac sac, RimRing medulla) {
    this.sac = sac;
    this.medulla = medulla;
    VertebralCanal canal = sac.canal();
    width = profile(parameters, canal, "cordWidth", Level.T12);
    depth = profile(parameters, canal, "cordDepth", Level.T12);
    forward = DuralSac.profile(canal, key -> parameters.value(key, "cordForward"), true);
    tipMm = canal.alongMm(Level.L1, parameters.value("L1", "cordTip"));
  }

  private static AlongProfile profile(
      Parameters parameters, VertebralCanal canal, String quantity, Level last) {
    SortedMap<Double, Double> known = new TreeMap<>();
    for (Level level : Level.values()) {
      if (level.compareTo(last) <= 0) {
        known.put(canal.alongMm(level.name()), parameters.value(level, quantity));
      }
    }
    return new AlongProfile(known, canal.lengthMm(), 9);
  }

  /** Place of the tip along the canal, mm. */
  double tipMm() {
    return tipMm;
  }

  double halfWidthMm(double along) {
    return width.at(along) / 2 * taper(along, 0.86);
  }

  double halfDepthMm(double along) {
    return depth.at(along) / 2 * taper(along, 1);
  }

  private double taper(double along, double power) {
    double u = Math.min(1, (along - tipMm + CONUS_MM) / CONUS_MM);
    return u <= 0 ? 1 : Math.pow(1 - Math.pow(u, 1.7), power);
  }

  /** The middle of the cord, and below its tip the line that it would go on along, RAS mm. */
  Vector3d centreMm(double along) {
    if (along >= TRANSITION_MM) {
      return sac.frame(along).at(0, forward.at(along));
    }
    return surface(along, 0, 0).lerp(surface(along, Math.PI, 0), 0.5);
  }

  /**
   * A point of its surface without fissure and sulcus.
   *
   * @param angle from the right over the front
   */
  Vector3d surface(double along, double angle, double growMm) {
    if (along >= TRANSITION_MM) {
      return oval(along, angle, growMm);
    }
    double t = Math.max(0, along) / TRANSITION_MM;
    double t2 = t * t;
    double t3 = t2 * t;
    Vector3d down = new Vector3d(medulla.plane().normal()).negate();
    Vector3d slope =
        oval(TRANSITION_MM + 1, angle, growMm).sub(oval(TRANSITION_MM - 1, angle, growMm));
    return medulla
        .outer(angle, growMm)
        .mul(2 * t3 - 3 * t2 + 1)
        .fma((t3 - 2 * t2 + t) * MEDULLA_PULL_MM, down)
        .fma(3 * t2 - 2 * t3, oval(TRANSITION_MM, angle, growMm))
        .fma((t3 - t2) * TRANSITION_MM / 2, slope);
  }

  private Vector3d oval(double along, double angle, double growMm) {
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double k =
        Math.pow(
            Math.pow(Math.abs(cos), EXPONENT) + Math.pow(Math.abs(sin), EXPONENT), -1 / EXPONENT);
    double grow = Math.max(0, growMm);
    return sac.frame(along)
        .at(
            (halfWidthMm(along) + grow) * k * cos,
            forward.at(along) + (halfDepthMm(along) + grow) * k * sin);
  }

  /** Length of its middle line from the medulla to the tip, mm. */
  double lengthMm() {
    double length = 0;
    Vector3d last = centreMm(0);
    for (double s = 1; s < tipMm + 1; s++) {
      Vector3d next = centreMm(Math.min(s, tipMm));
      length += next.distance(last);
      last = next;
    }
    return length;
  }

  /** The cord as a closed mesh; its flat upper end lies inside the medulla. */
  TriangleMesh mesh(boolean reduced) {
    double[] angles = reduced ? REDUCED : FULL;
    List<List<Vector3d>> sections = new ArrayList<>();
    for (double place : places(reduced ? 11 : 3.6)) {
      sections.add(section(place, angles));
    }
    return MeshSketch.stacked(sections, centreMm(0), centreMm(tipMm));
  }

  private double[] places(double stepMm) {
    TreeMap<Double, Boolean> wanted = new TreeMap<>();
    for (double at : new double[] {0, TRANSITION_MM, tipMm - CONUS_MM, tipMm - 2, tipMm - 0.4}) {
      wanted.put(at, true);
    }
    return DuralSac.filled(wanted, stepMm);
  }

  private List<Vector3d> section(double along, double[] angles) {
    double fading = Math.min(1, along / TRANSITION_MM) * Math.min(1, (tipMm - along) / CONUS_MM);
    int last = angles.length - 1;
    List<Vector3d> points = new ArrayList<>();
    for (int k = -last; k < last; k++) {
      double angle = Math.toRadians(90 + Math.copySign(angles[Math.abs(k)], k));
      double furrow = k == 0 ? FISSURE_MM : k == -last ? SULCUS_MM : 0;
      Vector3d p = surface(along, angle, 0);
      if (furrow > 0) {
        Vector3d centre = centreMm(along);
        double reach = p.distance(centre);
        p.lerp(centre, Math.min(0.45, furrow / Math.max(reach, 1e-6)) * fading);
      }
      points.add(p);
    }
    return points;
  }
}
