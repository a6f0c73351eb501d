package sutura.atlas.column;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * Where a bone with a frame of its own lies: a rotation about the left-right axis and a shift.
 *
 * <p>A vertebra's own frame: origin midway between the centres of its endplates, +x right, +y
 * anterior, +z superior along the body's axis, mm. The atlas, which has no body, has its origin in
 * the middle of its ring's plane at the back of the anterior arch. The sacrum's origin is the
 * centre of the endplate of S1, +z the endplate's normal.
 *
 * @param originMm the own frame's origin, RAS mm
 * @param tiltDeg how far +z leans forward (anteriorly), degrees
 */
public record Placement(Vector3dc originMm, double tiltDeg) {
  public Placement {
    originMm = new Vector3d(originMm);
  }

  /** Unit vector of the own +y, RAS. */
  public Vector3d anterior() {
    return new Vector3d(0, cos(), -sin());
  }

  /** Unit vector of the own +z, RAS. */
  public Vector3d superior() {
    return new Vector3d(0, sin(), cos());
  }

  /** A point of the own frame, mm, in RAS mm. */
  public Vector3d worldFromLocal(double x, double y, double z) {
    return new Vector3d(
        originMm.x() + x,
        originMm.y() + y * cos() + z * sin(),
        originMm.z() - y * sin() + z * cos());
  }

  /** A point of the own frame, mm, in RAS mm. */
  public Vector3d worldFromLocal(Vector3dc local) {
    return worldFromLocal(local.x(), local.y(), local.z());
  }

  /** A point of RAS mm in the own frame, mm. */
  public Vector3d localFromWorld(Vector3dc world) {
    double y = world.y() - originMm.y();
    double z = world.z() - originMm.z();
    return new Vector3d(world.x() - originMm.x(), y * cos() - z * sin(), y * sin() + z * cos());
  }

  /** A body given in the own frame, brought to its place. */
  public Solid placed(Solid local) {
    return new Placed(local, this, Math.sin(radians()), Math.cos(radians()));
  }

  private double sin() {
    return Math.sin(radians());
  }

  private double cos() {
    return Math.cos(radians());
  }

  private double radians() {
    return Math.toRadians(tiltDeg);
  }

  private record Placed(Solid local, Placement at, double sin, double cos) implements Solid {
    @Override
    public double depthMm(double x, double y, double z) {
      double dy = y - at.originMm.y();
      double dz = z - at.originMm.z();
      return local.depthMm(x - at.originMm.x(), dy * cos - dz * sin, dy * sin + dz * cos);
    }

    @Override
    public Box boxMm() {
      Box box = local.boxMm();
      Box placed = Box.EMPTY;
      for (int corner = 0; corner < 8; corner++) {
        Vector3d p =
            at.worldFromLocal(
                (corner & 1) == 0 ? box.minMm().x() : box.maxMm().x(),
                (corner & 2) == 0 ? box.minMm().y() : box.maxMm().y(),
                (corner & 4) == 0 ? box.minMm().z() : box.maxMm().z());
        placed = placed.union(new Box(p, p));
      }
      return placed;
    }
  }
}
