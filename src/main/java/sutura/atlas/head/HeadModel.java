package sutura.atlas.head;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.brain.Brain;
import sutura.atlas.meninges.Membranes;
import sutura.geometry.TriangleMesh;
import sutura.nifti.NiftiVolume;

/**
 * Everything inside the head, finished: meshes at two levels of detail, volumes, measures.
 *
 * @param full meshes for pictures at rest
 * @param reduced meshes of the same structures for moving pictures
 * @param linesMm centre lines of sinuses, RAS mm
 * @param measures measures of the whole, unit in the name
 * @param labels what lies where in the head
 * @param ct density in the scan's own voxels, masked to skull and cavity
 * @param mri intensity of the fitted MRI inside the cavity
 */
public record HeadModel(
    Map<StructureId, TriangleMesh> full,
    Map<StructureId, TriangleMesh> reduced,
    Map<StructureId, List<Vector3dc>> linesMm,
    Map<String, Double> measures,
    HeadLabels labels,
    NiftiVolume ct,
    NiftiVolume mri) {
  public HeadModel {
    full = Collections.unmodifiableMap(new LinkedHashMap<>(full));
    reduced = Collections.unmodifiableMap(new LinkedHashMap<>(reduced));
    linesMm = Collections.unmodifiableMap(new LinkedHashMap<>(linesMm));
    measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
  }

  private static final List<StructureId> ROOTED =
      List.of(
          StructureId.of("falx-cerebri"),
          StructureId.of("tentorium-cerebelli"),
          StructureId.of("falx-cerebelli"),
          StructureId.of("diaphragma-sellae"));

  /**
   * Membranes and brain together.
   *
   * @param bones bones and sutures of the skull
   */
  public static HeadModel of(
      Membranes membranes,
      Brain brain,
      Map<String, Double> registration,
      HeadLabels labels,
      NiftiVolume ct,
      NiftiVolume mri,
      Collection<TriangleMesh> bones) {
    BoneLimit limit = new BoneLimit(bones);
    Map<StructureId, TriangleMesh> full = rooted(membranes.full(), limit);
    full.putAll(brain.full());
    full.putAll(brain.marks());
    Map<StructureId, TriangleMesh> reduced = rooted(membranes.reduced(), limit);
    reduced.putAll(brain.reduced());
    reduced.putAll(brain.marks());
    Map<String, Double> measures = new LinkedHashMap<>(membranes.measures());
    measures.putAll(brain.measures());
    measures.putAll(registration);
    return new HeadModel(full, reduced, membranes.centreLinesMm(), measures, labels, ct, mri);
  }

  private static Map<StructureId, TriangleMesh> rooted(
      Map<StructureId, TriangleMesh> membranes, BoneLimit limit) {
    Map<StructureId, TriangleMesh> rooted = new LinkedHashMap<>(membranes);
    ROOTED.forEach(id -> rooted.computeIfPresent(id, (key, fold) -> limit.apply(fold)));
    return rooted;
  }
}
