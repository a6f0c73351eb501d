package sutura.ui;

import java.util.List;
import org.joml.Vector3d;

/**
 * Whether an opening or a landmark is seen: not covered by samples of solid surfaces close beside
 * it on screen and before it. Finer than the grid that serves for bones, because marks are small
 * and lie in holes and behind edges.
 *
 * @param solid pixels of samples of solid surfaces that face the eye; z towards the eye, mm
 * @param radiusPx how far beside it a sample still covers a point
 */
record MarkSight(List<Vector3d> solid, double radiusPx) {
  /** A little more than the samples are apart, mm. */
  static final double RADIUS_MM = 3.4;

  /** A rim may stand so far before the middle of an opening, mm. */
  private static final double RIM_MM = 4.5;

  /** Points of a mark that are looked at. */
  private static final int POINTS = 12;

  /** Share of its points that must be free. */
  private static final double LEAST_FREE = 0.25;

  /** Whether enough of these points of one mark are free. */
  boolean isSeen(List<Vector3d> points) {
    int step = Math.max(1, points.size() / POINTS);
    int free = 0;
    int all = 0;
    for (int i = 0; i < points.size(); i += step) {
      all++;
      free += isCovered(points.get(i)) ? 0 : 1;
    }
    return all > 0 && free >= LEAST_FREE * all;
  }

  private boolean isCovered(Vector3d p) {
    double square = radiusPx * radiusPx;
    for (Vector3d s : solid) {
      double dx = s.x - p.x;
      double dy = s.y - p.y;
      if (s.z > p.z + RIM_MM && dx * dx + dy * dy < square) {
        return true;
      }
    }
    return false;
  }
}
