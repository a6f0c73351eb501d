package sutura.atlas.sacrum;

import java.util.List;
import org.joml.Vector3d;
import sutura.atlas.column.Parameters;
import sutura.atlas.skull.GradientNoise;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;
import sutura.geometry.Box;

/**
 * The coccyx: four fused segments, each smaller than the one above, the first with horns and
 * transverse processes. In the sacrum's own frame.
 */
final class CoccyxForm implements Solid {
  private static final double EXPONENT = 2.3;
  private static final GradientNoise RELIEF = new GradientNoise(95);

  private final CoccygealFrame frame;
  private final Profile halfWidth;
  private final Profile halfDepth;
  private final Tube horn;

  private CoccyxForm(Parameters parameters, CoccygealFrame frame) {
    this.frame = frame;
    double facet = parameters.value("sacrum", "apexWidth") / 2;
    double two = frame.border(1);
    double three = frame.border(2);
    double four = frame.border(3);
    double end = frame.border(4);
    halfWidth =
        Profile.of(
            0,
            facet,
            2,
            9.8,
            4.5,
            11.8,
            6.5,
            10.6,
            9.5,
            7.2,
            two - 1.5,
            6,
            two,
            5.8,
            two + 2,
            6.8,
            two + 4,
            6.9,
            two + 7,
            5.2,
            three,
            4.5,
            three + 3,
            5.0,
            three + 6,
            3.9,
            four,
            3.5,
            four + 2.5,
            3.7,
            end - 1.5,
            2.8,
            end,
            1.2);
    halfDepth =
        Profile.of(
            0,
            4.6,
            2,
            4.3,
            5,
            3.8,
            two - 3,
            3.6,
            two,
            3.2,
            two + 3,
            3.6,
            three,
            2.9,
            three + 3,
            3.2,
            four,
            2.5,
            four + 2.5,
            2.7,
            end - 1.5,
            2.1,
            end,
            1);
    horn =
        new Tube(
            List.of(
                frame.point(5.6, 4.5, 1.5), frame.point(6.3, 1.5, 4.6), frame.point(7, -0.9, 6.6)),
            new double[] {2.6, 1.9, 1.2});
  }

  /** The coccyx as one body. */
  static CoccyxForm of(Parameters parameters, CoccygealFrame frame) {
    return new CoccyxForm(parameters, frame);
  }

  /** Half thickness of the bodies from front to back, mm. */
  double halfDepthMm(double along) {
    return halfDepth.value(along);
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double t = frame.along(y, z);
    double e = frame.behind(y, z);
    double beside = Math.abs(x);
    double wide = halfWidth.value(t);
    double deep = halfDepth.value(t);
    double u = beside / wide;
    double v = Math.abs(e) / deep;
    double pu = Math.pow(u, EXPONENT - 1);
    double pv = Math.pow(v, EXPONENT - 1);
    double k = Math.pow(pu * u + pv * v, 1 / EXPONENT);
    double side = Math.min(wide, deep);
    if (k > 1e-6) {
      double scale = Math.pow(k, 1 - EXPONENT);
      double slope = (halfWidth.value(t + 0.5) - halfWidth.value(t - 0.5)) * u;
      double gradient = Math.hypot(pu * scale / wide, pv * scale / deep);
      side = Math.min(side, (1 - k) / gradient / Math.sqrt(1 + slope * slope));
    }
    side += 0.4 * RELIEF.rough(x / 4 + 0.3, t / 4);
    double hollow = 0.5 * Carve.step(0.8, 0.2, k);
    double depth = Carve.shared(side, t - hollow, 1.2);
    depth = Carve.shared(depth, frame.lengthMm() - t, 2);
    return SmoothUnion.union(depth, horn.depthMm(beside, y, z), 1.5);
  }

  @Override
  public Box boxMm() {
    Box box = Box.EMPTY;
    for (double t = -3; t <= frame.lengthMm() + 1; t += 1) {
      Vector3d p = frame.point(0, t, 0);
      box = box.union(new Box(p.sub(15, 9, 9, new Vector3d()), p.add(15, 9, 9, new Vector3d())));
    }
    return box;
  }
}
