package sutura.render;

import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.CrossSection;
import sutura.geometry.Plane;
import sutura.geometry.SectionFill;
import sutura.geometry.TriangleBlocks;
import sutura.geometry.TriangleMesh;

/**
 * The face that a plane cuts through one structure. Made once for a place of the plane and compared
 * by identity. Immutable; may be shared between threads.
 */
public final class Cap {
  private final CrossSection section;
  private final TriangleMesh face;
  private final double areaMm2;

  private Cap(CrossSection section, TriangleMesh face, double areaMm2) {
    this.section = section;
    this.face = face;
    this.areaMm2 = areaMm2;
  }

  /** The face of a plane, which is given in the frame of the mesh; empty if it meets nothing. */
  static Optional<Cap> of(TriangleBlocks blocks, Plane plane) {
    CrossSection section = CrossSection.of(blocks, plane);
    if (section.isEmpty()) {
      return Optional.empty();
    }
    SectionFill.Area area = SectionFill.of(section);
    return Optional.of(new Cap(section, face(plane, area), area.areaMm2()));
  }

  private static TriangleMesh face(Plane plane, SectionFill.Area area) {
    double[] corners = area.corners();
    float[] positions = new float[corners.length / 2 * 3];
    float[] normals = new float[positions.length];
    Vector3dc n = plane.normal();
    Vector3dc u = plane.across();
    Vector3dc v = plane.along();
    Vector3d base = n.mul(plane.offsetMm(), new Vector3d());
    for (int i = 0, to = 0; i < corners.length; i += 2, to += 3) {
      double a = corners[i];
      double b = corners[i + 1];
      positions[to] = (float) (base.x + a * u.x() + b * v.x());
      positions[to + 1] = (float) (base.y + a * u.y() + b * v.y());
      positions[to + 2] = (float) (base.z + a * u.z() + b * v.z());
      normals[to] = (float) n.x();
      normals[to + 1] = (float) n.y();
      normals[to + 2] = (float) n.z();
    }
    return new TriangleMesh(positions, normals, triangles(area.trapezoids()), area.provenance());
  }

  private static int[] triangles(int trapezoids) {
    int[] triangles = new int[6 * trapezoids];
    for (int i = 0, first = 0; i < triangles.length; i += 6, first += 4) {
      triangles[i] = first;
      triangles[i + 1] = first + 1;
      triangles[i + 2] = first + 2;
      triangles[i + 3] = first;
      triangles[i + 4] = first + 2;
      triangles[i + 5] = first + 3;
    }
    return triangles;
  }

  /** The lines around it, in the frame of the mesh. */
  public CrossSection section() {
    return section;
  }

  /** The filled face, in the frame of the mesh, facing the side that is taken away. */
  public TriangleMesh face() {
    return face;
  }

  /** Area of the face, mm2. */
  public double areaMm2() {
    return areaMm2;
  }
}
