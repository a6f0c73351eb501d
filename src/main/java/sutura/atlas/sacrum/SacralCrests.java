package sutura.atlas.sacrum;

import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix3d;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;

/** The tubercles of the dorsal surface, right half and midline, own frame. */
final class SacralCrests {
  /** Height of the median crest's tubercles of S1 to S4 above the arches, mm. */
  private static final double[] SPINE_MM = {7.5, 8, 6.5, 4};

  private final SacralFrame frame;
  private final SacralAxis axis;
  private final DorsalSurface dorsum;

  SacralCrests(SacralFrame frame, DorsalSurface dorsum) {
    this.frame = frame;
    axis = frame.axis();
    this.dorsum = dorsum;
  }

  /** All that is grown onto the mass before the canal is taken out. */
  List<Solid> tubercles() {
    List<Solid> parts = new ArrayList<>();
    median(parts);
    intermediate(parts);
    lateral(parts);
    return parts;
  }

  private void median(List<Solid> parts) {
    List<Vector3dc> ridge = new ArrayList<>();
    List<Double> radii = new ArrayList<>();
    for (int segment = 1; segment <= 4; segment++) {
      double s = frame.border(segment - 1) + 0.56 * length(segment) + (segment == 1 ? 2 : 0);
      if (segment == 4) {
        s = Math.min(s, frame.hiatusApexAlong() - 5);
      }
      double high = SPINE_MM[segment - 1];
      double arch = dorsum.archMm(s);
      Vector3d half = new Vector3d(2.6 - 0.2 * segment, high, 7.2 - 0.8 * segment);
      parts.add(new Ellipsoid(axis.point(0, s, arch), half, tilted(s, 12)));
      parts.add(
          Ellipsoid.upright(
              axis.point(0, s + 2.5, arch + high - 2.2),
              new Vector3d(2.9 - 0.3 * segment, 2.2, 2.8)));
      ridge.add(axis.point(0, s, arch + 0.25 * high));
      radii.add(2.0);
    }
    parts.add(new Tube(ridge, radii.stream().mapToDouble(r -> r).toArray()));
  }

  /** Fused articular processes inside the foramina. */
  private void intermediate(List<Solid> parts) {
    for (int border = 1; border <= 3; border++) {
      double s = frame.border(border) - 1;
      double x = dorsum.intermediateCrestBesideMm(s);
      Vector3d half = new Vector3d(2.8, 3.4 - 0.3 * border, 6.5 - 0.7 * border);
      Vector3d at = axis.point(x, s, dorsum.behindMm(x, s) - 0.4);
      parts.add(new Ellipsoid(at, half, tilted(s, 0)));
    }
  }

  /** Fused transverse processes outside the foramina. */
  private void lateral(List<Solid> parts) {
    double[] high = {6.5, 5, 3.6, 2.8};
    for (int segment = 1; segment <= 4; segment++) {
      double s = frame.border(segment) - (segment == 1 ? 8 : 4);
      double x = dorsum.crestBesideMm(s);
      double h = high[segment - 1];
      Vector3d half = new Vector3d(h * 0.9, h * 0.75, h * 1.2);
      Vector3d at = axis.point(x, s, dorsum.behindMm(x, s) - 0.25 * h);
      parts.add(new Ellipsoid(at, half, tilted(s, 0)));
    }
  }

  /** The horns beside the hiatus. */
  Tube cornu() {
    double from = frame.hiatusApexAlong() - 3;
    double to = frame.border(5) + 1.5;
    double inner = frame.value("cornuDistance") / 2;
    List<Vector3dc> points = new ArrayList<>();
    double[] radii = {1.6, 2.2, 2.3, 2.2, 1.7};
    double[] beside = {5.2, inner + 1.9, inner + 2.4, inner + 2.3, inner + 1.7};
    for (int i = 0; i < radii.length; i++) {
      double s = from + (to - from) * i / (radii.length - 1);
      double canal = frame.bodyDepthMm(s) + frame.canalDepthMm(s);
      double out = i == 0 ? 1.8 : i == 4 ? -0.2 : 1.2;
      points.add(axis.point(beside[i], s, canal + out));
    }
    return new Tube(points, radii);
  }

  /** Own axes of a tubercle: x, backwards leaned down by an angle, along the bone. */
  private Matrix3d tilted(double s, double leanDeg) {
    Vector3d along = axis.direction(s);
    Vector3d back = axis.dorsal(s);
    Matrix3d own = new Matrix3d(new Vector3d(1, 0, 0), back, along);
    return own.rotateX(Math.toRadians(-leanDeg));
  }

  private double length(int segment) {
    return frame.border(segment) - frame.border(segment - 1);
  }
}
