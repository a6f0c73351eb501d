package sutura.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3dc;
import sutura.anatomy.Structure;
import sutura.evidence.Provenance;
import sutura.geometry.Box;

/**
 * What the manifest says of one structure that has a mesh.
 *
 * @param structure names and relations
 * @param provenance where its shape comes from
 * @param provenanceNote how it was made, in a sentence
 * @param licence SPDX identifier
 * @param source credit line of the data
 * @param volumeMl enclosed volume
 * @param boxMm bounding box
 * @param triangles triangle count at full detail
 * @param centreLineMm polyline of a suture on the outer surface, empty for others
 * @param lengthMm length of that polyline, empty for others
 * @param measures further named measures, mm
 */
public record ModelEntry(
    Structure structure,
    Provenance provenance,
    String provenanceNote,
    String licence,
    String source,
    double volumeMl,
    Box boxMm,
    int triangles,
    List<Vector3dc> centreLineMm,
    Optional<Double> lengthMm,
    Map<String, Double> measures) {
  public ModelEntry {
    centreLineMm = List.copyOf(centreLineMm);
    measures = Map.copyOf(measures);
  }
}
