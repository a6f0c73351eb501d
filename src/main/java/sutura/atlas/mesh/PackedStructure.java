package sutura.atlas.mesh;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;

/**
 * One finished structure on its way to the files.
 *
 * @param full mesh for pictures at rest
 * @param reduced mesh for moving pictures, if there is one
 * @param provenance where most of its shape comes from
 * @param note how it was made, in a sentence
 * @param licence SPDX identifier
 * @param source credit line of the data
 * @param lineMm a line that stands for it, such as the course of a suture; empty if it has none
 * @param measures by name, unit in the name
 */
public record PackedStructure(
    StructureId id,
    TriangleMesh full,
    Optional<TriangleMesh> reduced,
    Provenance provenance,
    String note,
    String licence,
    String source,
    List<Vector3dc> lineMm,
    Map<String, Double> measures) {
  public PackedStructure {
    lineMm = List.copyOf(lineMm);
    measures = Map.copyOf(measures);
  }
}
