package sutura.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * From where a small place, the mouth of an opening or a point on a bone, is seen with nothing in
 * front of it.
 *
 * @param placeMm what shall be seen, RAS mm
 * @param outward unit vector on which one would like to look at it
 * @param mostDeg farthest that the direction to the eye may be from {@code outward}
 */
public record FreeSight(Vector3dc placeMm, Vector3dc outward, double mostDeg) {
  /** What stands less far before the place is its own rim, mm. */
  private static final double RIM_MM = 3;

  /** Nothing comes nearer to the line of sight, mm: wider than vertices are apart. */
  private static final double RADIUS_MM = 3;

  /** Directions over the whole sphere, 10 degrees apart or less. */
  private static final int DIRECTIONS = 400;

  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  /**
   * The unit vector to the eye that is nearest to the wanted one and along which no surface stands
   * before the place; none if there is none.
   *
   * @param surfacesMm vertices of what can stand in the way, RAS mm, x y z after one another
   */
  public Optional<Vector3d> direction(List<float[]> surfacesMm) {
    List<Vector3d> directions = new ArrayList<>(List.of(new Vector3d(outward)));
    for (int i = 0; i < DIRECTIONS; i++) {
      double z = 1 - 2 * (i + 0.5) / DIRECTIONS;
      double r = Math.sqrt(1 - z * z);
      double turn = i * GOLDEN_ANGLE;
      directions.add(new Vector3d(r * Math.cos(turn), r * Math.sin(turn), z));
    }
    double least = Math.cos(Math.toRadians(mostDeg));
    return directions.stream()
        .filter(d -> d.dot(outward) >= least)
        .sorted(Comparator.comparingDouble(d -> -d.dot(outward)))
        .filter(d -> isFree(d, surfacesMm))
        .findFirst();
  }

  /** Whether nothing stands before the place for an eye in this direction. */
  public boolean isFree(Vector3dc towardsEye, List<float[]> surfacesMm) {
    return surfacesMm.stream().noneMatch(vertices -> stands(vertices, towardsEye));
  }

  private boolean stands(float[] vertices, Vector3dc way) {
    for (int i = 0; i < vertices.length; i += 3) {
      double x = vertices[i] - placeMm.x();
      double y = vertices[i + 1] - placeMm.y();
      double z = vertices[i + 2] - placeMm.z();
      double along = x * way.x() + y * way.y() + z * way.z();
      double square = x * x + y * y + z * z - along * along;
      if (along > RIM_MM && square < RADIUS_MM * RADIUS_MM) {
        return true;
      }
    }
    return false;
  }
}
