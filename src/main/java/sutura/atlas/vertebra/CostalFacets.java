package sutura.atlas.vertebra;

import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix3d;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Bounded;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.SmoothSubtraction;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * The facets for the heads of the ribs at a thoracic body, right half: low plinths with a hollow.
 *
 * @param pads what is added to the bone
 * @param cuts what is then taken out
 */
record CostalFacets(List<Solid> pads, List<Solid> cuts) {
  private static final double DEPTH_MM = 0.8;
  private static final double RAISED_MM = 0.55;

  static CostalFacets of(TrunkFrame frame, Solid bodyAndPedicle) {
    List<Solid> pads = new ArrayList<>();
    List<Solid> cuts = new ArrayList<>();
    int number = frame.level().number();
    frame
        .find("costalFacetUpper")
        .ifPresent(
            d -> {
              boolean whole = number == 1 || number >= 10;
              double z = frame.upperMm() - (whole ? d * 0.5 + 0.6 : d * 0.3);
              double ahead = number >= 11 ? -2 : 4;
              add(frame, bodyAndPedicle, new Vector3d(0, frame.backMm() + ahead, z), d, pads, cuts);
            });
    frame
        .find("costalFacetLower")
        .ifPresent(
            d ->
                add(
                    frame,
                    bodyAndPedicle,
                    new Vector3d(0, frame.backMm() + 6.5, frame.lowerMm() + d * 0.22),
                    d,
                    pads,
                    cuts));
    return new CostalFacets(pads, cuts);
  }

  private static void add(
      TrunkFrame frame,
      Solid bone,
      Vector3d from,
      double diameter,
      List<Solid> pads,
      List<Solid> cuts) {
    Vector3d normal = new Vector3d(0.9, -0.42, Math.signum(from.z) * 0.12).normalize();
    Vector3d start = new Vector3d(frame.value("canalWidth") / 2, from.y, from.z);
    Vector3d at = surface(bone, start, normal);
    pads.add(Bounded.of(new BetweenEndplates(frame.body(), plinth(at, normal, diameter)), 4));
    cuts.add(hollow(new Vector3d(at).fma(RAISED_MM, normal), normal, diameter));
  }

  /** The part of a body that does not stand out over the endplates. */
  private record BetweenEndplates(VertebralBody body, Solid part) implements Solid {
    private static final double EDGE_MM = 0.8;

    @Override
    public double depthMm(double x, double y, double z) {
      double within = Math.min(body.upperMm(y) - z, z - body.lowerMm(y)) - EDGE_MM / 4;
      return SmoothSubtraction.common(part.depthMm(x, y, z), within, EDGE_MM);
    }

    @Override
    public Box boxMm() {
      return part.boxMm();
    }
  }

  /** Where a straight line out of a body leaves it. */
  static Vector3d surface(Solid body, Vector3dc inside, Vector3dc along) {
    double low = 0;
    double high = 30;
    for (int i = 0; i < 30; i++) {
      double t = (low + high) / 2;
      Vector3d p = new Vector3d(inside).fma(t, along);
      if (body.depthMm(p.x, p.y, p.z) > 0) {
        low = t;
      } else {
        high = t;
      }
    }
    return new Vector3d(inside).fma(low, along);
  }

  /** A low round elevation. */
  private static Solid plinth(Vector3dc at, Vector3dc normal, double diameter) {
    Vector3d centre = new Vector3d(at).fma(RAISED_MM - 2, normal);
    Matrix3d turn = new Matrix3d().rotationTowards(normal, new Vector3d(0, 0, 1));
    double r = diameter / 2 + 0.7;
    return new Ellipsoid(centre, new Vector3d(r, r, 2), turn);
  }

  /** A shallow dish of a diameter. */
  static Solid hollow(Vector3dc at, Vector3dc normal, double diameter) {
    Matrix3d turn = new Matrix3d().rotationTowards(normal, new Vector3d(0, 0, 1));
    Vector3d halfAxes = new Vector3d(diameter / 2, diameter / 2, DEPTH_MM);
    return Bounded.of(new Ellipsoid(at, halfAxes, turn), 2);
  }
}
