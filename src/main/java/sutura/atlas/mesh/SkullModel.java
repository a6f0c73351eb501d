package sutura.atlas.mesh;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;

/**
 * The finished skull: meshes of bones and sutures at two levels of detail, and what was measured.
 *
 * @param full meshes for pictures at rest
 * @param reduced meshes of the same structures for moving pictures
 * @param centreLinesMm line along each suture on the outer surface, RAS mm
 * @param marks what marks openings and landmarks
 * @param landmarksMm named points, RAS mm
 * @param measures measures of the whole skull, unit in the name
 */
public record SkullModel(
    Map<StructureId, TriangleMesh> full,
    Map<StructureId, TriangleMesh> reduced,
    Map<StructureId, List<Vector3dc>> centreLinesMm,
    Map<StructureId, SkullMark> marks,
    SortedMap<String, Vector3dc> landmarksMm,
    Map<String, Double> measures) {
  public SkullModel {
    full = Collections.unmodifiableMap(new LinkedHashMap<>(full));
    reduced = Collections.unmodifiableMap(new LinkedHashMap<>(reduced));
    centreLinesMm = Collections.unmodifiableMap(new LinkedHashMap<>(centreLinesMm));
    marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    landmarksMm = Collections.unmodifiableSortedMap(new TreeMap<>(landmarksMm));
    measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
  }
}
