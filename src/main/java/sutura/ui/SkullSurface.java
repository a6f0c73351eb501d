package sutura.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.biomech.LoadRefused;
import sutura.geometry.Box;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;

/** The bones that can be loaded, as places for a fingertip. */
final class SkullSurface {
  private static final StructureId MANDIBLE = StructureId.of("mandible");

  /** A ray through the head takes the outermost point this near to it, degrees. */
  private static final double RAY_DEG = 3;

  /** A finger this near to the middle has its opposite before or behind, not beside, mm. */
  private static final double MIDDLE_MM = 20;

  private final LoadedModel model;

  SkullSurface(LoadedModel model) {
    this.model = model;
  }

  /** Why a structure cannot be loaded; empty if it can. */
  static Optional<LoadRefused.Reason> refusal(Structure structure) {
    boolean lowerTooth =
        structure.group().value().equals("teeth") && structure.subgroup().equals("lower");
    if (structure.id().equals(MANDIBLE) || lowerTooth) {
      return Optional.of(LoadRefused.Reason.MANDIBLE);
    }
    return switch (structure.group().value()) {
      case "skull", "sutures", "teeth", "landmarks", "openings" -> Optional.empty();
      case "spine", "sacrum", "spinal-meninges" -> Optional.of(LoadRefused.Reason.SPINE);
      default -> Optional.of(LoadRefused.Reason.OFF_THE_SKULL);
    };
  }

  /** The point of the bones nearest to a place; the place itself if no bone is read. */
  Vector3dc nearestMm(Vector3dc place) {
    Vector3d best = new Vector3d(place);
    double least = Double.POSITIVE_INFINITY;
    for (TriangleMesh mesh : bones()) {
      float[] p = mesh.positionsMm();
      for (int v = 0; v < p.length; v += 3) {
        double distance = place.distanceSquared(p[v], p[v + 1], p[v + 2]);
        if (distance < least) {
          least = distance;
          best.set(p[v], p[v + 1], p[v + 2]);
        }
      }
    }
    return best;
  }

  /**
   * The other side of the head: mirrored, or through the head for a place near the middle; on the
   * outer surface.
   */
  Vector3dc oppositeMm(Vector3dc place) {
    Vector3d centre = centreMm();
    Vector3d towards = place.sub(centre, new Vector3d());
    if (Math.abs(towards.x) >= MIDDLE_MM) {
      towards.x = -towards.x;
    } else {
      towards.negate();
    }
    return outermostMm(centre, towards.normalize());
  }

  private Vector3dc outermostMm(Vector3dc centre, Vector3dc towards) {
    double cosine = Math.cos(Math.toRadians(RAY_DEG));
    Vector3d best = new Vector3d(centre);
    Vector3d arm = new Vector3d();
    double farthest = 0;
    for (TriangleMesh mesh : bones()) {
      float[] p = mesh.positionsMm();
      for (int v = 0; v < p.length; v += 3) {
        arm.set(p[v], p[v + 1], p[v + 2]).sub(centre);
        double length = arm.length();
        if (length > farthest && arm.dot(towards) >= cosine * length) {
          farthest = length;
          best.set(p[v], p[v + 1], p[v + 2]);
        }
      }
    }
    return best;
  }

  /** Middle of the brain case. */
  private Vector3d centreMm() {
    Box box = Box.EMPTY;
    for (ModelEntry entry : model.entries().values()) {
      if (entry.structure().subgroup().equals("neurocranium")) {
        box = box.union(entry.boxMm());
      }
    }
    return box.isEmpty() ? new Vector3d() : new Vector3d(box.centreMm());
  }

  private List<TriangleMesh> bones() {
    List<TriangleMesh> bones = new ArrayList<>();
    for (ModelEntry entry : model.entries().values()) {
      Structure structure = entry.structure();
      TriangleMesh mesh = model.meshes().get(structure.id());
      boolean bone = structure.tissue() == Tissue.BONE && refusal(structure).isEmpty();
      if (mesh != null && bone) {
        bones.add(mesh);
      }
    }
    return bones;
  }
}
