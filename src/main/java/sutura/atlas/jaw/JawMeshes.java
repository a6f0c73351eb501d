package sutura.atlas.jaw;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import sutura.anatomy.StructureId;
import sutura.atlas.dentition.Dentition;
import sutura.atlas.mesh.ClosedSurface;
import sutura.atlas.mesh.SkullSolid;
import sutura.atlas.skull.SkullSegmentation;
import sutura.geometry.MaterialMesh;
import sutura.geometry.MaterialSmoothing;
import sutura.geometry.TriangleMesh;
import sutura.numerics.Progress;

/**
 * Mandible and teeth as closed meshes at two levels of detail.
 *
 * @param full meshes for pictures at rest
 * @param reduced meshes of the same structures for moving pictures
 */
public record JawMeshes(
    Map<StructureId, TriangleMesh> full, Map<StructureId, TriangleMesh> reduced) {
  private static final StructureId MANDIBLE = StructureId.of("mandible");

  private static final int FULL_TRIANGLES = 40_000;
  private static final int REDUCED_TRIANGLES = 9_000;

  /** Taubin filter with pass band 0.1; no vertex further than 0.3 mm from the field. */
  private static final MaterialSmoothing SMOOTHING = new MaterialSmoothing(20, 0.5, -0.526, 0.3);

  /** The mandible at full detail. */
  public TriangleMesh mandible() {
    return Objects.requireNonNull(full.get(MANDIBLE), "no mandible");
  }

  /** Mandible and teeth of a skull whose cranium is finished. */
  public static JawMeshes of(SkullSegmentation skull, SkullSolid cranium, Progress progress) {
    progress.report("Modelling the mandible", 0);
    Mandible mandible = Mandible.of(skull, cranium);
    progress.check();
    MaterialMesh mesh = ClosedSurface.of(mandible.depthMm(), SMOOTHING);
    MaterialMesh full = ClosedSurface.simplified(mesh, FULL_TRIANGLES);
    MaterialMesh reduced = ClosedSurface.simplified(full, REDUCED_TRIANGLES);
    progress.report("Modelling the teeth", 0.4);
    TeethMeshes teeth = TeethMeshes.of(Dentition.ofThisHead(), progress.part(0.4, 1));
    Map<StructureId, TriangleMesh> fine = new LinkedHashMap<>();
    Map<StructureId, TriangleMesh> coarse = new LinkedHashMap<>();
    fine.put(MANDIBLE, ClosedSurface.surface(full, mandible.origin()));
    coarse.put(MANDIBLE, ClosedSurface.surface(reduced, mandible.origin()));
    fine.putAll(teeth.full());
    coarse.putAll(teeth.reduced());
    return new JawMeshes(fine, coarse);
  }
}
