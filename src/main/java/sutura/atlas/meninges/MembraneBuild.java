package sutura.atlas.meninges;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.mesh.ClosedSurface;
import sutura.atlas.mri.HeadFields;
import sutura.geometry.MaterialMesh;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/** The stages from a fitted brain to the membranes round it, in their order. */
final class MembraneBuild {
  private static final int FALX_TRIANGLES = 20_000;
  private static final int TENTORIUM_TRIANGLES = 20_000;
  private static final int SMALL_FOLD_TRIANGLES = 2_500;

  /** Share of the triangles that is kept for moving pictures. */
  private static final double REDUCED = 0.2;

  private final HeadFields head;
  private final Progress progress;
  private final MeningesSeeds seeds = MeningesSeedsCodec.read();
  private final CavityWall wall;
  private final Map<StructureId, TriangleMesh> full = new LinkedHashMap<>();
  private final Map<StructureId, TriangleMesh> reduced = new LinkedHashMap<>();
  private final Map<StructureId, List<Vector3dc>> lines = new LinkedHashMap<>();
  private final Map<String, Double> measures = new LinkedHashMap<>();

  MembraneBuild(HeadFields head, Progress progress) {
    this.head = head;

    this.progress = progress;
    wall = new CavityWall(head);
  }

  Membranes run() {
    progress.report("Fitting falx and tentorium", 0);
    BrainDistances distances = new BrainDistances(head);
    Falx falx = Falx.of(head, seeds, distances);
    progress.check();
    Tentorium tentorium = Tentorium.of(head, wall, seeds, distances, falx);
    Map<String, Fold> folds = new LinkedHashMap<>();
    folds.put("falx-cerebri", falx.cerebri(wall, seeds));
    folds.put("tentorium-cerebelli", tentorium);
    folds.put("falx-cerebelli", falx.cerebelli(wall, seeds));
    folds.put(
        "diaphragma-sellae",
        SheetFold.pierced(
            seeds.rows("diaphragma/rows"),
            seeds.point("diaphragma/hole"),
            seeds.number("diaphragma/holeRadiusMm")));
    progress.check();
    progress.report("Drawing the folds of the dura", 0.2);
    folds.forEach(this::mesh);
    DuralFolds fields = fields(folds, tentorium);
    return new Membranes(fields, full, reduced, lines, measures);
  }

  private void mesh(String id, Fold fold) {
    int triangles =
        switch (id) {
          case "falx-cerebri" -> FALX_TRIANGLES;
          case "tentorium-cerebelli" -> TENTORIUM_TRIANGLES;
          default -> SMALL_FOLD_TRIANGLES;
        };
    MaterialMesh mesh = ClosedSurface.simplified(FoldMesh.of(fold, head.grid()), triangles);
    full.put(StructureId.of(id), FoldMesh.surface(mesh, fold));
    MaterialMesh coarse = ClosedSurface.simplified(mesh, (int) (REDUCED * triangles));
    reduced.put(StructureId.of(id), FoldMesh.surface(coarse, fold));
    progress.check();
  }

  private DuralFolds fields(Map<String, Fold> folds, Tentorium tentorium) {
    VoxelGrid grid = head.grid();
    float[] sheet = new float[grid.size()];
    float[] above = new float[grid.size()];
    float[] sinusMm = new float[grid.size()];
    Arrays.fill(sheet, DuralFolds.FAR_MM);
    Arrays.fill(above, Float.NaN);
    Arrays.fill(sinusMm, DuralFolds.FAR_MM);
    for (int k = 0; k < grid.nz(); k++) {
      for (int j = 0; j < grid.ny(); j++) {
        for (int i = 0; i < grid.nx(); i++) {
          int p = grid.index(i, j, k);
          if (head.cavityMm()[p] < 1) {
            double x = grid.xMm(i);
            double y = grid.yMm(j);
            double z = grid.zMm(k);
            for (Fold fold : folds.values()) {
              sheet[p] = (float) Math.min(sheet[p], fold.distanceMm(x, y, z));
            }
            above[p] = (float) tentorium.roof().aboveMm(x, y, z);
          }
        }
      }
    }
    return new DuralFolds(grid, sheet, above, new byte[grid.size()], sinusMm);
  }
}
