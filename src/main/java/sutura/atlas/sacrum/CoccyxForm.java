package sutura.atlas.sacrum;

import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix3d;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.column.Parameters;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;

/** The coccyx: four segments, each smaller than the one above, in the sacrum's own frame. */
final class CoccyxForm {
  private CoccyxForm() {}

  /** Half thickness of the bodies from front to back, mm. */
  static double halfDepthMm(CoccygealFrame frame, double along) {
    return 4.3 - 2.2 * along / frame.lengthMm();
  }

  /** The coccyx as one body. */
  static Solid of(Parameters parameters, CoccygealFrame frame) {
    List<Solid> parts = new ArrayList<>();
    double top = parameters.value("sacrum", "apexWidth") / 2;
    double[] wide = {top, 6.4, 4.8, 3.6};
    for (int segment = 1; segment <= 4; segment++) {
      double from = frame.border(segment - 1);
      double to = frame.border(segment);
      double middle = (from + to) / 2;
      Vector3d along = frame.direction(middle);
      Matrix3d own = new Matrix3d(new Vector3d(1, 0, 0), new Vector3d(0, along.z, -along.y), along);
      double half = (to - from) / 2 + 0.5;
      parts.add(
          new Ellipsoid(
              frame.point(0, middle, 0),
              new Vector3d(wide[segment - 1], halfDepthMm(frame, middle), half),
              own));
    }
    for (int side = -1; side <= 1; side += 2) {
      List<Vector3dc> wing = List.of(frame.point(side * 5, 5, 0), frame.point(side * 12, 3, 0.5));
      parts.add(new Tube(wing, new double[] {3.4, 2.0}));
      List<Vector3dc> horn = List.of(frame.point(side * 6, 3, 2), frame.point(side * 7, -4, 5.5));
      parts.add(new Tube(horn, new double[] {2.2, 1.3}));
    }
    return new SmoothUnion(parts, 2);
  }
}
