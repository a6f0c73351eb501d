package sutura.geometry;

import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * Whether one can go along a line without meeting a surface, and how much room there is.
 *
 * @param open no surface lies across the line, and no part of it lies inside one
 * @param freeRadiusMm least distance from the line to a surface, looking square to the line; at
 *     most {@value #FARTHEST_MM}
 */
public record ClearWay(boolean open, double freeRadiusMm) {
  /** How far it looks to the sides, mm. */
  public static final double FARTHEST_MM = 30;

  private static final double STEP_MM = 0.25;
  private static final int DIRECTIONS = 24;

  /** The way along a polyline between closed surfaces. */
  public static ClearWay along(List<? extends Vector3dc> lineMm, RayCaster surfaces) {
    boolean open = true;
    double free = FARTHEST_MM;
    for (int i = 1; i < lineMm.size(); i++) {
      Vector3dc from = lineMm.get(i - 1);
      Vector3d way = lineMm.get(i).sub(from, new Vector3d());
      double length = way.length();
      way.normalize();
      open &= surfaces.first(from, way, length).isEmpty();
      int steps = Math.max(1, (int) Math.ceil(length / STEP_MM));
      for (int s = 0; s <= steps; s++) {
        Vector3d at = way.mul(length * s / steps, new Vector3d()).add(from);
        Sight sight = Sight.from(at, way, surfaces);
        open &= !sight.inside();
        free = Math.min(free, sight.nearestMm());
      }
    }
    return new ClearWay(open, free);
  }

  /**
   * What is seen from a point of the line, square to it.
   *
   * @param inside most of what is seen is seen from behind
   */
  private record Sight(double nearestMm, boolean inside) {
    static Sight from(Vector3dc at, Vector3dc way, RayCaster surfaces) {
      Vector3d u = Frames.across(way);
      Vector3d v = way.cross(u, new Vector3d());
      double nearest = FARTHEST_MM;
      int behind = 0;
      int seen = 0;
      for (int d = 0; d < DIRECTIONS; d++) {
        double angle = 2 * Math.PI * d / DIRECTIONS;
        Vector3d out = u.mul(Math.cos(angle), new Vector3d()).fma(Math.sin(angle), v);
        Optional<RayCaster.Hit> hit = surfaces.first(at, out, FARTHEST_MM);
        seen += hit.isPresent() ? 1 : 0;
        behind += hit.isPresent() && !hit.get().fromOutside() ? 1 : 0;
        nearest = Math.min(nearest, hit.map(RayCaster.Hit::distanceMm).orElse(FARTHEST_MM));
      }
      return new Sight(nearest, 2 * behind > seen);
    }
  }
}
