package sutura.geometry;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * The place in a cross section that is farthest from its lines, near enough: the best of places in
 * the middles of its stretches along evenly spaced rows.
 */
public final class InnermostPoint {
  private static final int ROWS = 24;

  private InnermostPoint() {}

  /**
   * @param pointMm RAS mm
   * @param radiusMm distance from the nearest line
   */
  public record Found(Vector3dc pointMm, double radiusMm) {}

  /** The place; none if no row has one that is allowed. */
  public static Optional<Found> of(CrossSection section, Predicate<Vector3dc> allowed) {
    double[] lines = section.lines();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < lines.length; i += 2) {
      low = Math.min(low, lines[i]);
      high = Math.max(high, lines[i]);
    }
    Found best = null;
    for (int row = 0; row < ROWS && low < high; row++) {
      double along = low + (row + 0.5) / ROWS * (high - low);
      double[] crossings = crossings(lines, along);
      for (int i = 0; i + 1 < crossings.length; i += 2) {
        double half = (crossings[i + 1] - crossings[i]) / 2;
        double across = crossings[i] + half;
        if (best != null && half <= best.radiusMm) {
          continue;
        }
        Vector3d point = section.plane().pointMm(across, along);
        double radius = allowed.test(point) ? distance(lines, across, along) : 0;
        if (radius > 0 && (best == null || radius > best.radiusMm)) {
          best = new Found(point, radius);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static double[] crossings(double[] lines, double along) {
    double[] found = new double[8];
    int count = 0;
    for (int i = 0; i < lines.length; i += 4) {
      if ((lines[i + 1] <= along) != (lines[i + 3] <= along)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        double share = (along - lines[i + 1]) / (lines[i + 3] - lines[i + 1]);
        found[count++] = lines[i] + share * (lines[i + 2] - lines[i]);
      }
    }
    found = Arrays.copyOf(found, count);
    Arrays.sort(found);
    return found;
  }

  private static double distance(double[] lines, double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < lines.length; i += 4) {
      double dx = lines[i + 2] - lines[i];
      double dy = lines[i + 3] - lines[i + 1];
      double square = dx * dx + dy * dy;
      double share = square == 0 ? 0 : ((x - lines[i]) * dx + (y - lines[i + 1]) * dy) / square;
      double t = Math.max(0, Math.min(1, share));
      double ex = lines[i] + t * dx - x;
      double ey = lines[i + 1] + t * dy - y;
      least = Math.min(least, ex * ex + ey * ey);
    }
    return Math.sqrt(least);
  }
}
