package sutura.model.verify;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;

/**
 * Classic cranial measures, computed from the meshes of the bones.
 *
 * <p>Source of the definitions: Howells W W 1973, Cranial variation in man, Peabody Museum Papers
 * 67: GOL (glabello-occipital length) and XCB (maximum cranial breadth).
 */
final class CranialMeasures {
  /** Vertices this near to the mid-sagittal plane count as in it, mm. */
  private static final double MIDLINE_MM = 4;

  /** Bone this far above the ear canal is above the supramastoid crest, mm. */
  private static final double ABOVE_PORION_MM = 12;

  private static final double PORION_Z_MM = -42;

  private CranialMeasures() {}

  static SortedMap<String, Double> of(LoadedModel model) {
    SortedMap<String, Double> measures = new TreeMap<>();
    lengthMm(model).ifPresent(mm -> measures.put("cranialLengthMm", mm));
    breadthMm(model).ifPresent(mm -> measures.put("cranialBreadthMm", mm));
    return measures;
  }

  private static Optional<TriangleMesh> mesh(LoadedModel model, String id) {
    return Optional.ofNullable(model.meshes().get(StructureId.of(id)));
  }

  /** From glabella to the farthest point of the occipital bone in the mid-sagittal plane. */
  private static Optional<Double> lengthMm(LoadedModel model) {
    Optional<TriangleMesh> frontal = mesh(model, "frontal-bone");
    Optional<TriangleMesh> occipital = mesh(model, "occipital-bone");
    if (frontal.isEmpty() || occipital.isEmpty()) {
      return Optional.empty();
    }
    Vector3dc glabella = foremost(frontal.get());
    float[] p = occipital.get().positionsMm();
    double farthest = 0;
    for (int i = 0; i < p.length; i += 3) {
      if (Math.abs(p[i]) < MIDLINE_MM) {
        farthest = Math.max(farthest, glabella.distance(p[i], p[i + 1], p[i + 2]));
      }
    }
    return farthest > 0 ? Optional.of(farthest) : Optional.empty();
  }

  private static Vector3dc foremost(TriangleMesh mesh) {
    float[] p = mesh.positionsMm();
    Vector3d foremost = new Vector3d(0, Double.NEGATIVE_INFINITY, 0);
    for (int i = 0; i < p.length; i += 3) {
      if (Math.abs(p[i]) < MIDLINE_MM && p[i + 1] > foremost.y) {
        foremost.set(p[i], p[i + 1], p[i + 2]);
      }
    }
    return foremost;
  }

  /** Greatest breadth over parietal and temporal bones, above the supramastoid crest. */
  private static Optional<Double> breadthMm(LoadedModel model) {
    double porionZ =
        Optional.ofNullable(model.landmarksMm().get("porion-left"))
            .map(Vector3dc::z)
            .orElse(PORION_Z_MM);
    double lowest = porionZ + ABOVE_PORION_MM;
    double right = Double.NEGATIVE_INFINITY;
    double left = Double.POSITIVE_INFINITY;
    for (String bone : new String[] {"parietal-bone", "temporal-bone"}) {
      right = Math.max(right, reach(mesh(model, bone + "-right"), 1, lowest));
      left = Math.min(left, -reach(mesh(model, bone + "-left"), -1, lowest));
    }
    return Double.isFinite(right - left) ? Optional.of(right - left) : Optional.empty();
  }

  /** Farthest that a mesh reaches to a side, mm from the mid-sagittal plane. */
  private static double reach(Optional<TriangleMesh> mesh, int side, double lowestMm) {
    double reach = Double.NEGATIVE_INFINITY;
    float[] p = mesh.map(TriangleMesh::positionsMm).orElse(new float[0]);
    for (int i = 0; i < p.length; i += 3) {
      if (p[i + 2] > lowestMm) {
        reach = Math.max(reach, side * p[i]);
      }
    }
    return reach;
  }

  /** Names of the measures that this class computes, to their unit-bearing keys' tolerance, mm. */
  static Map<String, Double> tolerancesMm() {
    return Map.of("cranialLengthMm", 1.5, "cranialBreadthMm", 1.5);
  }
}
