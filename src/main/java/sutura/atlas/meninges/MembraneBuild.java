package sutura.atlas.meninges;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.mesh.ClosedSurface;
import sutura.atlas.mesh.MeshOrder;
import sutura.atlas.mri.HeadFields;
import sutura.evidence.Provenance;
import sutura.geometry.FloatList;
import sutura.geometry.IntList;
import sutura.geometry.MaterialMesh;
import sutura.geometry.MaterialSmoothing;
import sutura.geometry.MaterialSurfaces;
import sutura.geometry.QuadricSimplifier;
import sutura.geometry.SurfaceNets;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VertexNormals;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/** The stages from a fitted brain to the membranes round it, in their order. */
final class MembraneBuild {
  private static final int FALX_TRIANGLES = 20_000;
  private static final int TENTORIUM_TRIANGLES = 20_000;
  private static final int SMALL_FOLD_TRIANGLES = 2_500;

  private static final int SINUS_TRIANGLES = 50_000;
  private static final int DURA_TRIANGLES = 70_000;
  private static final int ARACHNOID_TRIANGLES = 40_000;
  private static final int CLUSTER_TRIANGLES = 240;

  /** Thickness of the cranial dura. Source: MENINGES.md 5. */
  private static final double DURA_MM = 0.8;

  /** Inner side of the arachnoid below the inner table. Source: MENINGES.md 5. */
  private static final double ARACHNOID_INNER_MM = 1.1;

  private static final double ARACHNOID_MM = 0.2;

  /** Distance of the arachnoid's middle from the sinuses it goes round. */
  private static final double FROM_SINUS_MM = 0.4;

  /** Deeper than this there is no wall that a sinus could stand on, mm. */
  private static final double NEAR_WALL_MM = 9;

  /** Within so much of the inner table a sinus's surface is the scan's. */
  private static final double ON_WALL_MM = 0.8;

  /** Takes the grid out of the sinuses; no vertex moves further than 0.4 mm. */
  private static final MaterialSmoothing SMOOTHING = new MaterialSmoothing(25, 0.5, -0.526, 0.4);

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
    progress.report("Laying the venous sinuses", 0.5);
    SinusCourses courses = new SinusCourses(wall, seeds, falx, tentorium);
    SinusField sinuses = SinusField.of(head.grid(), head.cavityMm(), courses.bodies());
    courses.lines().forEach((sinus, line) -> lines.put(sinus.id(), line));
    mesh(sinuses);
    progress.report("Lining the cavity", 0.7);
    dura();
    arachnoid(sinuses);
    granulations(courses.lines().getOrDefault(Sinus.SUPERIOR_SAGITTAL, List.of()));
    progress.report("Measuring distances to the folds", 0.9);
    return new Membranes(fields(folds, tentorium, sinuses), full, reduced, lines, measures);
  }

  private void mesh(String id, Fold fold) {
    int triangles =
        switch (id) {
          case "falx-cerebri" -> FALX_TRIANGLES;
          case "tentorium-cerebelli" -> TENTORIUM_TRIANGLES;
          default -> SMALL_FOLD_TRIANGLES;
        };
    MaterialMesh mesh = ClosedSurface.simplified(FoldMesh.of(fold), triangles);
    full.put(StructureId.of(id), FoldMesh.surface(mesh, fold));
    MaterialMesh coarse = ClosedSurface.simplified(mesh, (int) (REDUCED * triangles));
    reduced.put(StructureId.of(id), FoldMesh.surface(coarse, fold));
    progress.check();
  }

  private void mesh(SinusField sinuses) {
    MaterialMesh mesh = SurfaceNets.extract(sinuses);
    SMOOTHING.apply(mesh);
    MaterialMesh fine = ClosedSurface.simplified(mesh, SINUS_TRIANGLES);
    putSinuses(full, fine);
    putSinuses(reduced, ClosedSurface.simplified(fine, (int) (REDUCED * SINUS_TRIANGLES)));
    progress.check();
  }

  private void putSinuses(Map<StructureId, TriangleMesh> to, MaterialMesh mesh) {
    float[] normals = VertexNormals.ofOutside(mesh);
    byte[] origins = new byte[mesh.vertexCount()];
    float[] p = mesh.positionsMm();
    for (int v = 0; v < origins.length; v++) {
      boolean onWall = wall.at(p[3 * v], p[3 * v + 1], p[3 * v + 2]) > -ON_WALL_MM;
      origins[v] = (byte) (onWall ? Provenance.DERIVED : Provenance.CONSTRUCTED).ordinal();
    }
    for (Sinus sinus : Sinus.values()) {
      TriangleMesh surface = MaterialSurfaces.surface(mesh, sinus.label(), normals, origins);
      if (surface.triangleCount() > 0) {
        to.put(sinus.id(), MeshOrder.optimised(surface));
      }
    }
  }

  private void dura() {
    float[] cavity = head.cavityMm();
    MaterialMesh middle =
        LiningMesh.middle(head, v -> cavity[v] + (float) (DURA_MM / 2), DURA_TRIANGLES / 2);
    putLining("cranial-dura", middle, DURA_TRIANGLES / 2, DURA_MM);
  }

  /** Follows the dura and goes round the sinuses that stand off the wall. */
  private void arachnoid(SinusField sinuses) {
    float[] cavity = head.cavityMm();
    float[] sinus = sinuses.depthMm();
    double middleMm = ARACHNOID_INNER_MM - ARACHNOID_MM / 2;
    MaterialMesh middle =
        LiningMesh.middle(
            head,
            v ->
                cavity[v] < -NEAR_WALL_MM
                    ? cavity[v]
                    : Math.max(cavity[v] + (float) middleMm, sinus[v] + (float) FROM_SINUS_MM),
            ARACHNOID_TRIANGLES / 2);
    putLining("cranial-arachnoid", middle, ARACHNOID_TRIANGLES / 2, ARACHNOID_MM);
  }

  private void putLining(String id, MaterialMesh middle, int triangles, double thicknessMm) {
    MaterialMesh coarse = QuadricSimplifier.simplify(middle, (int) (REDUCED * triangles), 1);
    full.put(StructureId.of(id), lining(middle, thicknessMm));
    reduced.put(StructureId.of(id), lining(coarse, thicknessMm));
    progress.check();
  }

  private TriangleMesh lining(MaterialMesh middle, double thicknessMm) {
    MaterialMesh mesh = LiningMesh.thickened(middle, thicknessMm);
    byte[] origins = new byte[mesh.vertexCount()];
    Arrays.fill(origins, (byte) Provenance.DERIVED.ordinal());
    return ClosedSurface.surface(mesh, origins);
  }

  private void granulations(List<Vector3dc> sinus) {
    int count = (int) seeds.number("granulations/clusters");
    List<MaterialMesh> clusters =
        new Granulations(wall, sinus, (long) seeds.number("granulations/seed"))
            .clusters(count, CLUSTER_TRIANGLES);
    StructureId id = StructureId.of("arachnoid-granulations");
    full.put(id, together(clusters));
    reduced.put(
        id,
        together(
            clusters.stream()
                .map(c -> ClosedSurface.simplified(c, (int) (REDUCED * CLUSTER_TRIANGLES)))
                .toList()));
    measures.put("granulationClusters", (double) clusters.size());
  }

  /** Bodies that lie apart as one mesh, all of it constructed. */
  private static TriangleMesh together(List<MaterialMesh> bodies) {
    FloatList positions = new FloatList();
    IntList triangles = new IntList();
    for (MaterialMesh body : bodies) {
      int first = positions.size() / 3;
      for (float p : body.positionsMm()) {
        positions.add(p);
      }
      for (int v : body.triangles()) {
        triangles.add(first + v);
      }
    }
    byte[] origins = new byte[positions.size() / 3];
    Arrays.fill(origins, (byte) Provenance.CONSTRUCTED.ordinal());
    return ClosedSurface.surface(
        LiningMesh.body(positions.toArray(), triangles.toArray()), origins);
  }

  private DuralFolds fields(Map<String, Fold> folds, Tentorium tentorium, SinusField sinuses) {
    VoxelGrid grid = head.grid();
    float[] sheet = new float[grid.size()];
    float[] above = new float[grid.size()];
    float[] sinusMm = sinuses.depthMm();
    Arrays.fill(sheet, DuralFolds.FAR_MM);
    Arrays.fill(above, Float.NaN);
    for (int k = 0; k < grid.nz(); k++) {
      for (int j = 0; j < grid.ny(); j++) {
        for (int i = 0; i < grid.nx(); i++) {
          int p = grid.index(i, j, k);
          sinusMm[p] = -sinusMm[p];
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
    return new DuralFolds(grid, sheet, above, sinuses.label(), sinusMm);
  }
}
