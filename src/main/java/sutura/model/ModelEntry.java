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
 * @param areas how much of the surface comes from where; empty if the manifest does not say
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
    Map<String, Double> measures,
    ProvenanceAreas areas) {
  public ModelEntry {
    centreLineMm = List.copyOf(centreLineMm);
    measures = Map.copyOf(measures);
  }

  /** An entry whose manifest does not say how much of the surface comes from where. */
  public ModelEntry(
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
    this(
        structure,
        provenance,
        provenanceNote,
        licence,
        source,
        volumeMl,
        boxMm,
        triangles,
        centreLineMm,
        lengthMm,
        measures,
        ProvenanceAreas.UNKNOWN);
  }

  /** How much of the surface comes from where, as far as is known: at least its one word. */
  public ProvenanceAreas knownAreas() {
    return areas.isEmpty() ? ProvenanceAreas.whole(provenance) : areas;
  }
}
