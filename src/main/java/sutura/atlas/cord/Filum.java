package sutura.atlas.cord;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.column.Parameters;
import sutura.atlas.solid.Curve;

/** The filum terminale: inside the sac, and from its end through the sacral canal to the coccyx. */
final class Filum {
  private static final double STEP_MM = 5;

  /** So far it begins inside the tip of the cord, mm. */
  private static final double IN_CORD_MM = 3;

  private Filum() {}

  /** The part in the sac: from the tip of the conus, thinning over the first centimetres. */
  static Strand internum(Parameters parameters, CordForm cord, DuralSac sac) {
    double radius = parameters.value("filum-terminale", "diameter") / 2;
    double from = cord.tipMm() - IN_CORD_MM;
    double to = sac.endMm() - 0.6;
    int pieces = (int) Math.ceil((to - from) / STEP_MM);
    List<Vector3dc> points = new ArrayList<>();
    double[] radii = new double[pieces + 1];
    for (int i = 0; i <= pieces; i++) {
      double along = from + (to - from) * i / pieces;
      double near = Math.max(0, Math.min(1, (to - along) / 40));
      points.add(cord.centreMm(along).lerp(sac.centreMm(along), 1 - near));
      radii[i] = radius * (1 + 0.8 * Math.exp(-(along - from) / 12));
    }
    return new Strand(points, radii);
  }

  /** The part below the sac: to the back of the first coccygeal segment. */
  static Strand externum(Parameters parameters, CordSurroundings around, DuralSac sac) {
    double radius = parameters.value("filum-terminale-externum", "diameter") / 2;
    VertebralCanal canal = sac.canal();
    List<Vector3dc> knots = new ArrayList<>();
    knots.add(sac.centreMm(sac.endMm() - 1.2));
    for (double along = sac.endMm() + 14; along < canal.lengthMm() - 6; along += 16) {
      knots.add(canal.centreMm(along));
    }
    Vector3d end = new Vector3d(around.ends().coccyxDorsalMm());
    knots.add(new Vector3d(end).fma(0.5 * radius, dorsal(canal)));
    Curve curve = new Curve(knots);
    int pieces = (int) Math.ceil(curve.lengthMm() / STEP_MM);
    List<Vector3dc> points = new ArrayList<>();
    double[] radii = new double[pieces + 1];
    for (int i = 0; i <= pieces; i++) {
      double along = curve.lengthMm() * i / pieces;
      points.add(curve.at(along));
      double ending = Math.max(0, 1 - (curve.lengthMm() - along) / 8);
      radii[i] = radius * (1 + 0.9 * Math.exp(-along / 4) + 0.5 * ending * ending);
    }
    return new Strand(points, radii);
  }

  private static Vector3d dorsal(VertebralCanal canal) {
    return new Vector3d(canal.frame(canal.lengthMm()).anterior()).negate();
  }
}
