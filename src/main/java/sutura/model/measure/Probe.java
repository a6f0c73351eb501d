package sutura.model.measure;

import java.util.List;
import java.util.OptionalDouble;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.RayCaster;
import sutura.geometry.TriangleMesh;

/** A bone in its own frame, felt with straight rays as with the jaws of a caliper. */
final class Probe {
  /** Rays stand this far beside round coordinates, mm, so that they miss edges and vertices. */
  private static final double ASIDE_MM = 1.7e-3;

  private static final double SKIN_MM = 1e-3;
  private static final Vector3dc[] AXES = {
    new Vector3d(1, 0, 0), new Vector3d(0, 1, 0), new Vector3d(0, 0, 1)
  };

  private final OwnFrame frame;
  private final float[] positionsMm;
  private final RayCaster rays;

  Probe(TriangleMesh mesh, OwnFrame frame) {
    this.frame = frame;
    float[] p = mesh.positionsMm();
    positionsMm = new float[p.length];
    for (int i = 0; i < p.length; i += 3) {
      Vector3d local = frame.localFromWorld(p[i], p[i + 1], p[i + 2]);
      positionsMm[i] = (float) local.x;
      positionsMm[i + 1] = (float) local.y;
      positionsMm[i + 2] = (float) local.z;
    }
    rays =
        new RayCaster(
            List.of(new TriangleMesh(positionsMm, new float[p.length], mesh.triangles())));
  }

  OwnFrame frame() {
    return frame;
  }

  /** Vertices in the own frame, {@code [vertex][x,y,z]}, flattened, mm. */
  float[] positionsMm() {
    return positionsMm;
  }

  /** Distance from a point to the surface along an axis. */
  OptionalDouble toSurface(double x, double y, double z, int axis, int sign, double mostMm) {
    return toSurface(new Vector3d(x, y, z), AXES[axis].mul(sign, new Vector3d()), mostMm);
  }

  /** Distance from a point to the surface along a unit vector. */
  OptionalDouble toSurface(Vector3dc from, Vector3dc way, double mostMm) {
    Vector3d aside = new Vector3d(ASIDE_MM, 1.3 * ASIDE_MM, 0.7 * ASIDE_MM);
    aside.fma(-aside.dot(way), way);
    return rays.first(aside.add(from), way, mostMm)
        .map(hit -> OptionalDouble.of(hit.distanceMm()))
        .orElse(OptionalDouble.empty());
  }

  /** How often a ray of a length crosses the surface. */
  int crossings(Vector3dc from, Vector3dc way, double lengthMm) {
    Vector3d at = new Vector3d(from);
    double left = lengthMm;
    int count = 0;
    OptionalDouble hit = toSurface(at, way, left);
    while (hit.isPresent() && count < 32) {
      count++;
      at.fma(hit.getAsDouble() + SKIN_MM, way);
      left -= hit.getAsDouble() + SKIN_MM;
      hit = toSurface(at, way, left);
    }
    return count;
  }

  /** Room to both sides of a point along an axis; empty if one side is open. */
  OptionalDouble span(double x, double y, double z, int axis, double mostMm) {
    OptionalDouble plus = toSurface(x, y, z, axis, 1, mostMm);
    OptionalDouble minus = toSurface(x, y, z, axis, -1, mostMm);
    return plus.isPresent() && minus.isPresent()
        ? OptionalDouble.of(plus.getAsDouble() + minus.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Least coordinate of all vertices on an axis, mm. */
  double least(int axis) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = axis; i < positionsMm.length; i += 3) {
      least = Math.min(least, positionsMm[i]);
    }
    return least;
  }

  /** Greatest coordinate of all vertices on an axis, mm. */
  double most(int axis) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = axis; i < positionsMm.length; i += 3) {
      most = Math.max(most, positionsMm[i]);
    }
    return most;
  }

  /** The vertex near the mid-plane that goes farthest along a direction. */
  Vector3d farthestInMidPlane(Vector3dc way, double withinMm) {
    Vector3d farthest = new Vector3d();
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < positionsMm.length; i += 3) {
      Vector3d p = new Vector3d(positionsMm[i], positionsMm[i + 1], positionsMm[i + 2]);
      if (Math.abs(p.x) < withinMm && p.dot(way) > most) {
        most = p.dot(way);
        farthest = p;
      }
    }
    return farthest;
  }
}
