package sutura.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.Box;
import sutura.geometry.TriangleMesh;

/**
 * The bones that an opening lies in or between, or that a landmark lies on: those that come nearly
 * as near to it as the nearest. Found when first asked for, in a few milliseconds.
 */
public final class MarkedBones {
  /** A bone that is no farther from a mark than its nearest by this much has a part in it, mm. */
  private static final double NEARLY_MM = 1.5;

  /** Bones whose box is farther away are not looked at, mm. */
  private static final double REACH_MM = 12;

  private final LoadedModel model;
  private final Map<StructureId, List<StructureId>> known = new HashMap<>();

  public MarkedBones(LoadedModel model) {
    this.model = model;
  }

  /** Bones of a mark; none if it is far from all of them. */
  public List<StructureId> of(StructureId mark) {
    return known.computeIfAbsent(mark, this::find);
  }

  /**
   * How much of a mark is in sight: as much as of its bones; all of it where no bone is in sight.
   *
   * @param opacity of each structure, 0 where it is hidden
   */
  public double presence(StructureId mark, ToDoubleFunction<StructureId> opacity) {
    boolean alone =
        model.entries().values().stream()
            .map(ModelEntry::structure)
            .allMatch(s -> s.isMark() || opacity.applyAsDouble(s.id()) <= 0);
    return alone ? 1 : of(mark).stream().mapToDouble(opacity).max().orElse(1);
  }

  private List<StructureId> find(StructureId mark) {
    TriangleMesh own = model.meshes().get(mark);
    if (own == null) {
      return List.of();
    }
    Map<StructureId, Double> distancesMm = new HashMap<>();
    for (ModelEntry entry : model.entries().values()) {
      StructureId id = entry.structure().id();
      TriangleMesh bone = model.meshes().get(id);
      if (entry.structure().tissue() == Tissue.BONE && bone != null && near(entry, own.box())) {
        distancesMm.put(id, distanceMm(own, bone));
      }
    }
    double nearest = distancesMm.values().stream().mapToDouble(d -> d).min().orElse(0);
    List<StructureId> bones = new ArrayList<>();
    distancesMm.forEach(
        (id, mm) -> {
          if (mm <= nearest + NEARLY_MM) {
            bones.add(id);
          }
        });
    bones.sort(null);
    return List.copyOf(bones);
  }

  private static boolean near(ModelEntry bone, Box mark) {
    Vector3dc c = mark.centreMm();
    Vector3d nearest = new Vector3d(c).max(bone.boxMm().minMm()).min(bone.boxMm().maxMm());
    return nearest.distance(c) < REACH_MM + mark.radiusMm();
  }

  /** Least distance between the vertices of a mark and of a bone. */
  private static double distanceMm(TriangleMesh mark, TriangleMesh bone) {
    float[] p = bone.positionsMm();
    float[] m = mark.positionsMm();
    Vector3dc c = mark.box().centreMm();
    double within = Math.pow(mark.box().radiusMm() + REACH_MM, 2);
    double best = within;
    for (int i = 0; i < p.length; i += 3) {
      if (c.distanceSquared(p[i], p[i + 1], p[i + 2]) > within) {
        continue;
      }
      for (int j = 0; j < m.length; j += 3) {
        double x = m[j] - p[i];
        double y = m[j + 1] - p[i + 1];
        double z = m[j + 2] - p[i + 2];
        best = Math.min(best, x * x + y * y + z * z);
      }
    }
    return Math.sqrt(best);
  }
}
