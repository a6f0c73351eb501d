package sutura.atlas.solid;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.Box;

/**
 * A tube along a polyline whose radius changes linearly from point to point, with round ends: the
 * union of the cones between neighbouring points.
 *
 * @param pointsMm at least one point, RAS mm
 * @param radiiMm radius at each point
 */
public record Tube(List<Vector3dc> pointsMm, double[] radiiMm) implements Solid {
  public Tube {
    pointsMm = List.copyOf(pointsMm);
    radiiMm = radiiMm.clone();
    if (pointsMm.isEmpty() || pointsMm.size() != radiiMm.length) {
      throw new IllegalArgumentException(pointsMm.size() + " points, " + radiiMm.length + " radii");
    }
  }

  /** A tube of one radius. */
  public static Tube of(List<Vector3dc> pointsMm, double radiusMm) {
    double[] radii = new double[pointsMm.size()];
    java.util.Arrays.fill(radii, radiusMm);
    return new Tube(pointsMm, radii);
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double depth = radiiMm[0] - pointsMm.get(0).distance(x, y, z);
    for (int i = 1; i < radiiMm.length; i++) {
      depth = Math.max(depth, segmentDepthMm(i, x, y, z));
    }
    return depth;
  }

  private double segmentDepthMm(int end, double x, double y, double z) {
    Vector3dc a = pointsMm.get(end - 1);
    Vector3dc b = pointsMm.get(end);
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double dz = b.z() - a.z();
    double square = dx * dx + dy * dy + dz * dz;
    double along = (x - a.x()) * dx + (y - a.y()) * dy + (z - a.z()) * dz;
    double t = square > 0 ? Math.max(0, Math.min(1, along / square)) : 0;
    double radius = radiiMm[end - 1] + t * (radiiMm[end] - radiiMm[end - 1]);
    return radius - Vector3d.distance(x, y, z, a.x() + t * dx, a.y() + t * dy, a.z() + t * dz);
  }

  @Override
  public Box boxMm() {
    Box box = Box.EMPTY;
    for (int i = 0; i < radiiMm.length; i++) {
      Vector3d r = new Vector3d(radiiMm[i]);
      Vector3dc p = pointsMm.get(i);
      box = box.union(new Box(p.sub(r, new Vector3d()), p.add(r, new Vector3d())));
    }
    return box;
  }
}
