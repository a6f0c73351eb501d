package sutura.atlas.meninges;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * A body along y whose sections are upright ellipses, round at its ends.
 *
 * @param pointsMm middles of sections, front to back, RAS mm
 * @param halfWidthMm half axis along x of each
 * @param halfHeightMm half axis along z of each
 */
record FlatTube(List<Vector3dc> pointsMm, double[] halfWidthMm, double[] halfHeightMm)
    implements Solid {
  @Override
  public double depthMm(double x, double y, double z) {
    int i = 1;
    while (i + 1 < halfWidthMm.length && pointsMm.get(i).y() > y) {
      i++;
    }
    Vector3dc a = pointsMm.get(i - 1);
    Vector3dc b = pointsMm.get(i);
    double t = Math.max(0, Math.min(1, (y - a.y()) / (b.y() - a.y())));
    Vector3d c = a.lerp(b, t, new Vector3d());
    double w = halfWidthMm[i - 1] + t * (halfWidthMm[i] - halfWidthMm[i - 1]);
    double h = halfHeightMm[i - 1] + t * (halfHeightMm[i] - halfHeightMm[i - 1]);
    double u = (x - c.x) / w;
    double v = (z - c.z) / h;
    double over = (y - c.y) / w;
    return (1 - Math.sqrt(u * u + v * v + over * over)) * Math.min(w, h);
  }

  @Override
  public Box boxMm() {
    Box box = Box.EMPTY;
    for (int i = 0; i < halfWidthMm.length; i++) {
      Vector3d r = new Vector3d(Math.max(halfWidthMm[i], halfHeightMm[i]));
      Vector3dc p = pointsMm.get(i);
      box = box.union(new Box(p.sub(r, new Vector3d()), p.add(r, new Vector3d())));
    }
    return box;
  }
}
