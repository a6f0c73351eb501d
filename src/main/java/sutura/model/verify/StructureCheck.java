package sutura.model.verify;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.geometry.Box;
import sutura.model.ModelEntry;
import sutura.model.ProvenanceAreas;

/**
 * What one mesh was found to be.
 *
 * @param entry what the manifest says of it
 * @param triangles counted
 * @param closed every directed edge has exactly one opposite: no border, and all triangles oriented
 *     alike; so as the file joins its vertices, and with an equal number of opposites also when
 *     vertices at one place are one
 * @param touchingEdges edges where two sheets of the surface lie at the same place; 0 where no
 *     program can take them for one
 * @param outward its triangles face outward: the enclosed volume is positive
 * @param degenerateTriangles triangles without area
 * @param components connected parts
 * @param volumeMl enclosed, computed from the mesh
 * @param boxMm computed from the mesh
 * @param areas how much of the surface comes from where, computed from the mesh
 * @param measures of the manifest; for sutures the fit to their bones, mm; for the column what was
 *     measured on its meshes
 * @param dimensions what of this is held against a plan, by the name of the measure
 */
public record StructureCheck(
    ModelEntry entry,
    int triangles,
    boolean closed,
    int touchingEdges,
    boolean outward,
    int degenerateTriangles,
    int components,
    double volumeMl,
    Box boxMm,
    ProvenanceAreas areas,
    Map<String, Double> measures,
    SortedMap<String, DimensionCheck> dimensions) {
  public StructureCheck {
    measures = Map.copyOf(measures);
    dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
  }
}
