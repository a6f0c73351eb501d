package sutura.atlas.mesh;

import java.util.List;
import java.util.Map;
import org.joml.Vector3dc;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;

/**
 * What marks an opening or a landmark: a small closed surface that is no tissue.
 *
 * @param mesh the surface, the same at all levels of detail
 * @param provenance where its place comes from
 * @param note how it was found, in a sentence
 * @param lineMm course of an opening from its inner to its outer end, else empty
 * @param measures measures by name, unit in the name
 */
public record SkullMark(
    TriangleMesh mesh,
    Provenance provenance,
    String note,
    List<Vector3dc> lineMm,
    Map<String, Double> measures) {
  public SkullMark {
    lineMm = List.copyOf(lineMm);
    measures = Map.copyOf(measures);
  }
}
