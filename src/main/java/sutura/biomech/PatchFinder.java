package sutura.biomech;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/** Lays a fingertip's disc onto the outer surface of a model. */
public final class PatchFinder {
  /**
   * The surface is averaged over this distance for its normal, mm: over its steps, not its form.
   */
  private static final double NORMAL_REACH_MM = 9;

  /** Faces that look back by more than this belong to the other side of a thin bone. */
  private static final double FACING_BACK = -0.5;

  /** Bone this much higher or lower is not under the same fingertip, mm. */
  private static final double DEPTH_MM = 6;

  /** Places along each edge of a face at which it is asked whether the disc is there. */
  private static final int SAMPLES = 4;

  private final VoxelModel model;
  private final SkullSurface surface;

  public PatchFinder(VoxelModel model) {
    this(model, new SkullSurface(model));
  }

  PatchFinder(VoxelModel model, SkullSurface surface) {
    this.model = model;
    this.surface = surface;
  }

  /** The patch of a fingertip at the nearest place of the outer surface, if one is in reach. */
  public Optional<Patch> at(Vector3dc pointMm, double reachMm) {
    Vector3d point = new Vector3d(pointMm);
    Vector3d work = new Vector3d();
    int nearest = -1;
    double least = reachMm;
    for (int face : surface.outer) {
      double distance = surface.distanceMm(face, point, work);
      if (distance <= least && (nearest < 0 || distance < least)) {
        least = distance;
        nearest = face;
      }
    }
    return nearest < 0 ? Optional.empty() : Optional.of(patch(point, nearest));
  }

  private Patch patch(Vector3d point, int nearest) {
    Vector3d onSurface = clamped(nearest, point);
    Vector3d outward =
        new Vector3d(
            SkullSurface.normal(nearest, 0),
            SkullSurface.normal(nearest, 1),
            SkullSurface.normal(nearest, 2));
    outward = meanNormal(onSurface, outward, -0.01);
    outward = meanNormal(onSurface, outward, FACING_BACK);
    double radius = Math.sqrt(Materials.builtIn().value("patchArea") / Math.PI);
    Disc disc = new Disc(onSurface, outward, radius);
    for (int face : surface.outer) {
      disc.add(face);
    }
    return disc.patch(nearest);
  }

  private Vector3d clamped(int face, Vector3d point) {
    Vector3d place = new Vector3d();
    surface.place(face, 0.5, 0.5, place);
    for (int axis = 0; axis < 3; axis++) {
      double half = axis == face % 6 / 2 ? 0 : model.edgeMm() / 2;
      double middle = place.get(axis);
      place.setComponent(axis, Math.max(middle - half, Math.min(middle + half, point.get(axis))));
    }
    return place;
  }

  /** Mean normal of the faces round a place that look the same way: the steps average out. */
  private Vector3d meanNormal(Vector3d place, Vector3d about, double leastAlong) {
    Vector3d sum = new Vector3d();
    Vector3d middle = new Vector3d();
    double reach2 = NORMAL_REACH_MM * NORMAL_REACH_MM;
    for (int face : surface.outer) {
      surface.place(face, 0.5, 0.5, middle);
      double distance2 = middle.distanceSquared(place);
      if (distance2 < reach2 && SkullSurface.along(face, about) > leastAlong) {
        double weight = 1 - distance2 / reach2;
        weight *= weight;
        sum.add(
            weight * SkullSurface.normal(face, 0),
            weight * SkullSurface.normal(face, 1),
            weight * SkullSurface.normal(face, 2));
      }
    }
    return sum.length() > 0 ? sum.normalize() : new Vector3d(about);
  }

  /** Shares of the nodes of a disc, seen along its normal. */
  private final class Disc {
    private final Vector3d middle;
    private final Vector3d outward;
    private final double radius;
    private final SortedMap<Integer, Double> shares = new TreeMap<>();
    private final Vector3d place = new Vector3d();
    private double sum;
    private double height;

    Disc(Vector3d middle, Vector3d outward, double radius) {
      this.middle = middle;
      this.outward = outward;
      this.radius = radius;
    }

    void add(int face) {
      double along = SkullSurface.along(face, outward);
      surface.place(face, 0.5, 0.5, place);
      if (along > 0 && place.distance(middle) < radius + DEPTH_MM + model.edgeMm()) {
        for (int s = 0; s < SAMPLES * SAMPLES; s++) {
          sample(face, place(s % SAMPLES), place(s / SAMPLES), along);
        }
      }
    }

    private static double place(int sample) {
      return (sample + 0.5) / SAMPLES;
    }

    private void sample(int face, double u, double v, double weight) {
      surface.place(face, u, v, place);
      place.sub(middle);
      double up = place.dot(outward);
      if (Math.abs(up) > DEPTH_MM || place.lengthSquared() - up * up > radius * radius) {
        return;
      }
      sum += weight;
      height += weight * up;
      shares.merge(surface.node(face, 0), weight * (1 - u) * (1 - v), Double::sum);
      shares.merge(surface.node(face, 1), weight * u * (1 - v), Double::sum);
      shares.merge(surface.node(face, 2), weight * u * v, Double::sum);
      shares.merge(surface.node(face, 3), weight * (1 - u) * v, Double::sum);
    }

    Patch patch(int nearest) {
      if (shares.isEmpty()) {
        sample(nearest, 0.5, 0.5, 1);
      }
      int[] nodes = shares.keySet().stream().mapToInt(Integer::intValue).toArray();
      double[] weights = shares.values().stream().mapToDouble(share -> share / sum).toArray();
      Vector3d at = new Vector3d(outward).mul(height / sum).add(middle);
      return new Patch(at, outward.negate(new Vector3d()), nodes, weights);
    }
  }
}
