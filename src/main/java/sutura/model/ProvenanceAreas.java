package sutura.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import sutura.anatomy.Structure;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;

/**
 * How much of a surface comes from where, mm2: each corner of a triangle stands for a third of it.
 *
 * @param mm2 area by origin, in the order of {@link Provenance}; origins without area are missing
 */
public record ProvenanceAreas(Map<Provenance, Double> mm2) {
  /** Nothing is known. */
  public static final ProvenanceAreas UNKNOWN = new ProvenanceAreas(Map.of());

  public ProvenanceAreas {
    Map<Provenance, Double> ordered = new EnumMap<>(Provenance.class);
    mm2.forEach(
        (provenance, area) -> {
          if (area > 0) {
            ordered.put(provenance, area);
          }
        });
    mm2 = Collections.unmodifiableMap(ordered);
  }

  /** A surface of unit area that has one origin. */
  public static ProvenanceAreas whole(Provenance provenance) {
    return new ProvenanceAreas(Map.of(provenance, 1.0));
  }

  /**
   * Of a mesh.
   *
   * @param otherwise the origin of vertices that do not know theirs
   */
  public static ProvenanceAreas of(TriangleMesh mesh, Provenance otherwise) {
    double[] sums = new double[Provenance.values().length];
    byte[] provenance = mesh.provenance();
    for (int t = 0; t < mesh.triangleCount(); t++) {
      double third = mesh.areaMm2(t) / 3;
      for (int corner = 3 * t; corner < 3 * t + 3; corner++) {
        sums[provenance.length == 0 ? otherwise.ordinal() : provenance[mesh.triangles()[corner]]] +=
            third;
      }
    }
    Map<Provenance, Double> mm2 = new EnumMap<>(Provenance.class);
    for (Provenance p : Provenance.values()) {
      mm2.put(p, sums[p.ordinal()]);
    }
    return new ProvenanceAreas(mm2);
  }

  /** Both surfaces together. */
  public ProvenanceAreas plus(ProvenanceAreas other) {
    Map<Provenance, Double> sum = new EnumMap<>(Provenance.class);
    sum.putAll(mm2);
    other.mm2.forEach((provenance, area) -> sum.merge(provenance, area, Double::sum));
    return new ProvenanceAreas(sum);
  }

  /** Bones and teeth of these together; empty if one of them does not say. */
  public static ProvenanceAreas ofBonesAndTeeth(Collection<ModelEntry> entries) {
    ProvenanceAreas sum = UNKNOWN;
    for (ModelEntry entry : entries) {
      if (isSolid(entry.structure()) && entry.areas().isEmpty()) {
        return UNKNOWN;
      }
      sum = isSolid(entry.structure()) ? sum.plus(entry.areas()) : sum;
    }
    return sum;
  }

  /** Whether a structure's surface counts for the whole: no suture, no mark. */
  public static boolean isSolid(Structure structure) {
    return !structure.isSuture() && !structure.isMark();
  }

  public boolean isEmpty() {
    return mm2.isEmpty();
  }

  /** Whether no origin's share differs by more than this. */
  public boolean agreesWith(ProvenanceAreas other, double tolerance) {
    for (Provenance p : Provenance.values()) {
      if (Math.abs(share(p) - other.share(p)) > tolerance) {
        return false;
      }
    }
    return true;
  }

  /** Part of the whole, 0..1. */
  public double share(Provenance provenance) {
    double all = mm2.values().stream().mapToDouble(Double::doubleValue).sum();
    return all > 0 ? mm2.getOrDefault(provenance, 0.0) / all : 0;
  }
}
