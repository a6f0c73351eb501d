package sutura.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;

/** Where the surface of bone is nearest to a place, and where outwards is there. */
public final class BoneSurface {
  /** Normals are averaged over a fingertip. */
  private static final double REACH_MM = 6;

  private static final int REMEMBERED = 32;
  private static final StructureId SKULL = StructureId.of("skull");

  private final LoadedModel model;
  private final Map<Vector3d, Optional<Spot>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Vector3d, Optional<Spot>> eldest) {
          return size() > REMEMBERED;
        }
      };

  public BoneSurface(LoadedModel model) {
    this.model = model;
  }

  /**
   * A place on a bone.
   *
   * @param outward unit, mean over a fingertip
   */
  public record Spot(StructureId bone, Vector3dc placeMm, Vector3dc outward) {}

  /** The bone nearest to a place; empty if no bone of the skull was read. */
  public Optional<Spot> at(Vector3dc placeMm) {
    return known.computeIfAbsent(new Vector3d(placeMm), this::find);
  }

  private Optional<Spot> find(Vector3d placeMm) {
    Optional<Spot> best = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (ModelEntry entry : model.entries().values()) {
      TriangleMesh mesh = model.meshes().get(entry.structure().id());
      if (mesh == null || !isSkull(entry)) {
        continue;
      }
      int vertex = nearest(mesh, placeMm);
      double square = square(mesh, vertex, placeMm);
      if (square < least) {
        least = square;
        best = Optional.of(spot(entry.structure().id(), mesh, vertex, placeMm));
      }
    }
    return best;
  }

  private static boolean isSkull(ModelEntry entry) {
    return entry.structure().tissue() == Tissue.BONE && entry.structure().group().equals(SKULL);
  }

  private static int nearest(TriangleMesh mesh, Vector3dc placeMm) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int v = 0; v < mesh.positionsMm().length; v += 3) {
      double square = square(mesh, v, placeMm);
      if (square < least) {
        least = square;
        best = v;
      }
    }
    return best;
  }

  private static double square(TriangleMesh mesh, int vertex, Vector3dc placeMm) {
    float[] p = mesh.positionsMm();
    return placeMm.distanceSquared(p[vertex], p[vertex + 1], p[vertex + 2]);
  }

  private static Spot spot(StructureId bone, TriangleMesh mesh, int vertex, Vector3dc placeMm) {
    float[] p = mesh.positionsMm();
    float[] n = mesh.normals();
    Vector3d first = new Vector3d(n[vertex], n[vertex + 1], n[vertex + 2]);
    Vector3d sum = new Vector3d();
    for (int v = 0; v < p.length; v += 3) {
      boolean near = placeMm.distanceSquared(p[v], p[v + 1], p[v + 2]) < REACH_MM * REACH_MM;
      if (near && first.dot(n[v], n[v + 1], n[v + 2]) > 0.2) {
        sum.add(n[v], n[v + 1], n[v + 2]);
      }
    }
    Vector3d outward = sum.length() > 1e-6 ? sum.normalize() : first;
    return new Spot(bone, new Vector3d(p[vertex], p[vertex + 1], p[vertex + 2]), outward);
  }
}
