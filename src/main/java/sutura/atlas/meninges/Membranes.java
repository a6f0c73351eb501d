package sutura.atlas.meninges;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.skull.SkullSegmentation;
import sutura.geometry.TriangleMesh;
import sutura.numerics.Progress;

/**
 * The membranes of a head: dural folds and sinuses as fields, and the closed meshes of folds, dura,
 * arachnoid, granulations and sinuses at two levels of detail. Every vertex has its origin.
 *
 * @param folds what keeps the brain off folds and sinuses
 * @param full meshes for pictures at rest
 * @param reduced meshes of the same structures for moving pictures
 * @param centreLinesMm line along the middle of each sinus that has one, RAS mm
 * @param measures what was measured, unit in the name
 */
public record Membranes(
    DuralFolds folds,
    Map<StructureId, TriangleMesh> full,
    Map<StructureId, TriangleMesh> reduced,
    Map<StructureId, List<Vector3dc>> centreLinesMm,
    Map<String, Double> measures) {
  public Membranes {
    full = Collections.unmodifiableMap(new LinkedHashMap<>(full));
    reduced = Collections.unmodifiableMap(new LinkedHashMap<>(reduced));
    centreLinesMm = Collections.unmodifiableMap(new LinkedHashMap<>(centreLinesMm));
    measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
  }

  /** The membranes of a head inside its skull. */
  public static Membranes of(HeadFields head, SkullSegmentation skull, Progress progress) {
    return new MembraneBuild(head, progress).run();
  }
}
