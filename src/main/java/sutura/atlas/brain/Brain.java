package sutura.atlas.brain;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.meninges.DuralFolds;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.MeshVoxels;
import sutura.geometry.BallMesh;
import sutura.geometry.FloatVolume;
import sutura.geometry.MaterialMesh;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/**
 * The brain of a head, its ventricles, plexuses and cisterns: closed meshes at two levels of
 * detail, and what lies where on the grid of the fields.
 *
 * @param full meshes for pictures at rest
 * @param reduced meshes of the same structures for moving pictures
 * @param marks small balls at named places of the ventricles, the same at all levels of detail
 * @param regions {@link BrainRegion#label()} at each place, 0 outside, flat {@code [z][y][x]}
 * @param space label of each place of the subarachnoid space: 0 none, 1 no cistern, n + 2 the
 *     cistern n of {@code cisterns}
 * @param cisterns structures of the cisterns
 * @param plexusMm depth in each plexus, on a grid of its own
 * @param linesMm centre lines of horns, foramina, aqueduct and apertures by name, RAS mm
 * @param measures what was measured, unit in the name
 */
public record Brain(
    Map<StructureId, TriangleMesh> full,
    Map<StructureId, TriangleMesh> reduced,
    Map<StructureId, TriangleMesh> marks,
    byte[] regions,
    byte[] space,
    List<StructureId> cisterns,
    Map<StructureId, FloatVolume> plexusMm,
    Map<String, List<Vector3dc>> linesMm,
    Map<String, Double> measures) {
  /** Triangles of brain parts and ventricles at full detail. */
  private static final int FULL_TRIANGLES = 320_000;

  private static final int REDUCED_TRIANGLES = 66_000;
  private static final int CISTERN_TRIANGLES = 40_000;
  private static final int CISTERN_REDUCED_TRIANGLES = 9_000;

  private static final double MARK_RADIUS_MM = 0.9;

  public Brain {
    full = Collections.unmodifiableMap(new LinkedHashMap<>(full));
    reduced = Collections.unmodifiableMap(new LinkedHashMap<>(reduced));
    marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    cisterns = List.copyOf(cisterns);
    plexusMm = Collections.unmodifiableMap(new LinkedHashMap<>(plexusMm));
    linesMm = Collections.unmodifiableMap(new TreeMap<>(linesMm));
    measures = Collections.unmodifiableMap(new TreeMap<>(measures));
  }

  /**
   * The brain inside its membranes.
   *
   * @param bones bones and sutures of the skull, which the brain and its fluid keep off
   */
  public static Brain of(
      HeadFields head, DuralFolds folds, Collection<TriangleMesh> bones, Progress progress) {
    progress.report("Joining the ventricles", 0);
    BrainPoints points = BrainPointsCodec.points();
    Ventricles ventricles = Ventricles.of(head, points, OpenSpace.round(head));
    progress.check();
    progress.report("Telling the parts of the brain", 0.15);
    float[] toBoneMm = toBoneMm(head.grid(), bones);
    float[] tissueMm = BrainTissue.depthMm(head, folds, ventricles, toBoneMm);
    BrainMaterials materials = new BrainMaterials(head, tissueMm, ventricles);
    progress.check();
    progress.report("Telling the cisterns", 0.3);
    Cisterns cisterns = Cisterns.of(head, materials.labels(), offFoldsMm(folds, toBoneMm));
    progress.check();
    Map<StructureId, TriangleMesh> full = new LinkedHashMap<>();
    Map<StructureId, TriangleMesh> reduced = new LinkedHashMap<>();
    progress.report("Drawing the brain", 0.4);
    BrainOrigins origins = new BrainOrigins(head, ventricles);
    MaterialMesh fine = BrainMesher.simplified(BrainMesher.borders(materials), FULL_TRIANGLES);
    progress.check();
    full.putAll(BrainMesher.surfaces(fine, origins));
    progress.report("Simplifying the brain for moving pictures", 0.8);
    reduced.putAll(BrainMesher.surfaces(BrainMesher.simplified(fine, REDUCED_TRIANGLES), origins));
    progress.check();
    progress.report("Drawing plexuses and cisterns", 0.88);
    var plexuses = new ChoroidPlexus(head, ventricles).all(points.plexuses());
    plexuses.forEach((id, depth) -> PlexusMesher.put(id, depth, full, reduced));
    MaterialMesh spaces = CisternMesher.borders(head.grid(), cisterns);
    MaterialMesh fewer = BrainMesher.simplified(spaces, CISTERN_TRIANGLES);
    full.putAll(CisternMesher.surfaces(fewer, cisterns));
    reduced.putAll(
        CisternMesher.surfaces(BrainMesher.simplified(fewer, CISTERN_REDUCED_TRIANGLES), cisterns));
    return new Brain(
        full,
        reduced,
        marks(head, points, ventricles),
        materials.labels(),
        cisterns.label(),
        cisterns.ids(),
        plexuses,
        ventricles.linesMm(),
        BrainMeasures.of(head, materials.labels(), cisterns, ventricles.linesMm()));
  }

  private static float[] toBoneMm(VoxelGrid grid, Collection<TriangleMesh> bones) {
    boolean[] bone = new boolean[grid.size()];
    bones.forEach(mesh -> MeshVoxels.visit(grid, mesh, v -> bone[v] = true));
    return DistanceTransform.to(bone, Extent.of(grid), grid.spacingMm());
  }

  private static float[] offFoldsMm(DuralFolds folds, float[] toBoneMm) {
    float[] off = new float[folds.sheetMm().length];
    for (int v = 0; v < off.length; v++) {
      off[v] = Math.min(folds.sheetMm()[v] - HALF_FOLD_MM, folds.sinusMm()[v]);
      off[v] = Math.min(off[v], toBoneMm[v]);
    }
    return off;
  }

  /** Half the thickness of a dural fold, mm. Source: MENINGES.md. */
  private static final float HALF_FOLD_MM = 0.4f;

  private static Map<StructureId, TriangleMesh> marks(
      HeadFields head, BrainPoints points, Ventricles ventricles) {
    Map<StructureId, TriangleMesh> marks = new LinkedHashMap<>();
    for (BrainPoints.Mark mark : points.marks()) {
      Vector3d place = head.warp().headFromMni(mark.mniMm());
      Vector3d inside = ventricles.inside(mark.inside(), head.grid(), place, MARK_RADIUS_MM);
      marks.put(mark.id(), BallMesh.of(inside, MARK_RADIUS_MM));
    }
    return marks;
  }
}
