package sutura.atlas.skull;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.TriangleMesh;

/**
 * Named points of craniometry on the mandible, RAS mm: the extremes of its surface by their
 * definitions. Source: Martin R, Saller K 1957, "Lehrbuch der Anthropologie".
 */
public final class MandibleLandmarks {
  private static final double MIDDLE_MM = 1.2;

  /** Share of the mandible's length, from behind, in which its angles lie. */
  private static final double ANGLE_SHARE = 0.45;

  private final TriangleMesh mandible;

  private MandibleLandmarks(TriangleMesh mandible) {
    this.mandible = mandible;
  }

  /** The landmarks of a mandible. */
  public static SortedMap<String, Vector3dc> of(TriangleMesh mandible) {
    MandibleLandmarks points = new MandibleLandmarks(mandible);
    SortedMap<String, Vector3dc> found = new TreeMap<>();
    Vector3dc low = mandible.box().minMm();
    Vector3dc size = mandible.box().sizeMm();
    double middle = mandible.box().centreMm().x;
    Predicate<Vector3dc> midline = p -> Math.abs(p.x() - middle) < MIDDLE_MM;
    Predicate<Vector3dc> behind = p -> p.y() < low.y() + ANGLE_SHARE * size.y();
    found.put("gnathion", points.farthest(p -> -p.z(), midline));
    Predicate<Vector3dc> chin = midline.and(p -> p.z() < low.z() + 0.15 * size.z());
    found.put("pogonion", points.farthest(Vector3dc::y, chin));
    Predicate<Vector3dc> front = midline.and(p -> p.y() > low.y() + 0.9 * size.y());
    found.put("infradentale", points.farthest(p -> p.z() + p.y(), front));
    for (int side : new int[] {1, -1}) {
      String suffix = side > 0 ? "-right" : "-left";
      Predicate<Vector3dc> own = behind.and(p -> side * (p.x() - middle) > 0);
      found.put("gonion" + suffix, points.farthest(p -> -p.y() - p.z() + 0.3 * side * p.x(), own));
      Predicate<Vector3dc> head = own.and(p -> p.z() > low.z() + 0.8 * size.z());
      found.put("condylion" + suffix, points.farthest(p -> side * p.x(), head));
    }
    return found;
  }

  private Vector3dc farthest(ToDoubleFunction<Vector3dc> score, Predicate<Vector3dc> place) {
    float[] p = mandible.positionsMm();
    Vector3d best = new Vector3d();
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < p.length; i += 3) {
      Vector3d point = new Vector3d(p[i], p[i + 1], p[i + 2]);
      double s = place.test(point) ? score.applyAsDouble(point) : Double.NEGATIVE_INFINITY;
      if (s > bestScore) {
        bestScore = s;
        best = point;
      }
    }
    if (bestScore == Double.NEGATIVE_INFINITY) {
      throw new IllegalStateException("no mandible where a landmark should lie");
    }
    return best;
  }
}
