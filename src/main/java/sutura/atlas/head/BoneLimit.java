package sutura.atlas.head;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.joml.Vector3d;
import sutura.geometry.InsideTest;
import sutura.geometry.NearSurface;
import sutura.geometry.TriangleMesh;

/**
 * How deep a dural fold may be rooted in bone: the cavity that folds are made in is smoother than
 * the bones, whose crests and processes jut into it. Vertices that lie deeper are moved towards the
 * bone's surface.
 */
final class BoneLimit {
  /** Deepest root, mm; the demand is 1 mm. */
  private static final double ROOT_MM = 0.8;

  private final List<Bone> bones = new ArrayList<>();

  private record Bone(TriangleMesh mesh, InsideTest inside, NearSurface surface) {}

  BoneLimit(Collection<TriangleMesh> meshes) {
    meshes.forEach(m -> bones.add(new Bone(m, new InsideTest(m), new NearSurface(m))));
  }

  /** The fold with no vertex deeper in any bone; what lies deeper than can be measured is kept. */
  TriangleMesh apply(TriangleMesh fold) {
    float[] positions = fold.positionsMm().clone();
    Vector3d p = new Vector3d();
    for (int i = 0; i < positions.length; i += 3) {
      p.set(positions[i], positions[i + 1], positions[i + 2]);
      for (Bone bone : bones) {
        if (bone.inside().contains(p.x, p.y, p.z)) {
          bone.surface().nearest(p.x, p.y, p.z).ifPresent(hit -> raise(p, hit.pointMm()));
        }
      }
      positions[i] = (float) p.x;
      positions[i + 1] = (float) p.y;
      positions[i + 2] = (float) p.z;
    }
    return new TriangleMesh(positions, fold.normals(), fold.triangles(), fold.provenance());
  }

  private static void raise(Vector3d p, Vector3d surface) {
    double depth = p.distance(surface);
    if (depth > ROOT_MM) {
      p.lerp(surface, 1 - ROOT_MM / depth);
    }
  }
}
