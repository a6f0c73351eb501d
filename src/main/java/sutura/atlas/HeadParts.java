package sutura.atlas;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.joml.Matrix4x3dc;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.atlas.brain.Brain;
import sutura.atlas.column.SkullAbove;
import sutura.atlas.cord.SpineLabels;
import sutura.atlas.head.HeadLabels;
import sutura.atlas.head.HeadModel;
import sutura.atlas.head.HeadModelFiles;
import sutura.atlas.jaw.JawMeshes;
import sutura.atlas.meninges.Membranes;
import sutura.atlas.mesh.SkullMaterials;
import sutura.atlas.mesh.SkullMesher;
import sutura.atlas.mesh.SkullModel;
import sutura.atlas.mesh.SkullSolid;
import sutura.atlas.mesh.SutureLines;
import sutura.atlas.mri.BrainFitting;
import sutura.atlas.mri.FittedBrain;
import sutura.atlas.mri.HeadVolumes;
import sutura.atlas.opening.SkullMarks;
import sutura.atlas.scan.Colin27;
import sutura.atlas.scan.CtVolume;
import sutura.atlas.scan.ScanException;
import sutura.atlas.scan.ScanFinder;
import sutura.atlas.skull.MandibleLandmarks;
import sutura.atlas.skull.PlacedCt;
import sutura.atlas.skull.SkullFields;
import sutura.atlas.skull.SkullLandmarks;
import sutura.atlas.skull.SkullMeasures;
import sutura.atlas.skull.SkullSegmentation;
import sutura.atlas.skull.SkullSegmenter;
import sutura.geometry.LabelVolume;
import sutura.geometry.MaterialMesh;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;
import sutura.model.MeshReader;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.model.Problem;
import sutura.model.VolumeEntry;
import sutura.model.VolumeReader;
import sutura.numerics.Progress;

/**
 * What was computed of the head: the skull, and everything inside it if that was asked for.
 *
 * @param skull empty if the scans were not processed
 * @param inside empty if it was not asked for
 */
record HeadParts(Optional<SkullModel> skull, Optional<HeadModel> inside) {
  /** Nothing, when no part was asked for that needs a scan. */
  static final HeadParts NONE = new HeadParts(Optional.empty(), Optional.empty());

  /** Triangles of all structures at full detail. */
  private static final int FULL_TRIANGLES = 440_000;

  /** Triangles of all structures for moving pictures. */
  private static final int REDUCED_TRIANGLES = 100_000;

  /** Computes the skull, and what is inside if wanted. */
  static HeadParts of(Optional<Path> scans, boolean withInside, Progress progress)
      throws ScanException {
    Path folder =
        scans.orElseThrow(
            () ->
                new ScanException(
                    Problem.fatal("--scans", "", "skull and meninges need the folder of scans")));
    progress.report("Reading the scans", 0);
    CtVolume ct = ScanFinder.read(folder);
    Optional<Colin27> mri =
        withInside ? Optional.of(ScanFinder.readMri(folder)) : Optional.<Colin27>empty();
    Progress skullProgress = progress.part(0.01, withInside ? 0.4 : 1);
    PlacedCt placed = SkullSegmenter.place(ct, skullProgress.part(0, 0.2));
    SkullSegmentation segmented = SkullSegmenter.segment(placed, skullProgress.part(0.2, 0.6));
    SkullModel skull = mesh(segmented, skullProgress.part(0.6, 1));
    Optional<HeadModel> head =
        mri.map(scan -> inside(segmented, placed, skull.full(), scan, progress.part(0.4, 1)));
    return new HeadParts(Optional.of(skull), head);
  }

  /** What the column needs of the head: of what was computed now, else of a folder of models. */
  SkullAbove above(Path models, Catalogue catalogue) throws ScanException {
    Map<StructureId, TriangleMesh> meshes = new HashMap<>();
    skull.ifPresent(s -> meshes.putAll(s.full()));
    inside.ifPresent(s -> meshes.putAll(s.full()));
    ModelFolder folder = new ModelLoader(HeadParts::notOurs).open(models, catalogue);
    return new SkullAbove(
        mesh("occipital-bone", meshes, folder, models),
        mesh("cranial-dura", meshes, folder, models),
        mesh("cranial-arachnoid", meshes, folder, models),
        mesh("medulla-oblongata", meshes, folder, models));
  }

  /** The label volume of the head: the one computed now, else that of a folder of models. */
  Optional<SpineLabels.Above> labels(Path models, Catalogue catalogue) {
    if (inside.isPresent()) {
      HeadLabels labels = inside.get().labels();
      return Optional.of(new SpineLabels.Above(labels.volume(), labels.regions()));
    }
    return ModelLoader.readManifest(models, catalogue)
        .manifest()
        .flatMap(
            manifest ->
                manifest.volumes().stream()
                    .filter(volume -> volume.file().equals(HeadModelFiles.LABELS))
                    .findFirst())
        .flatMap(entry -> HeadParts.read(models, entry));
  }

  private static Optional<SpineLabels.Above> read(Path models, VolumeEntry entry) {
    Matrix4x3dc at = entry.mmFromVoxel();
    VoxelGrid grid =
        new VoxelGrid(
            entry.size().nx(),
            entry.size().ny(),
            entry.size().nz(),
            at.m30(),
            at.m31(),
            at.m32(),
            at.m00());
    return VolumeReader.read(models, entry)
        .volume()
        .map(v -> new SpineLabels.Above(new LabelVolume(grid, v.bytes()), entry.regions()));
  }

  private static TriangleMesh mesh(
      String name, Map<StructureId, TriangleMesh> built, ModelFolder folder, Path models)
      throws ScanException {
    StructureId id = StructureId.of(name);
    if (!built.containsKey(id)) {
      folder.read(List.of(id), false).meshes().forEach(built::putIfAbsent);
    }
    TriangleMesh mesh = built.get(id);
    if (mesh == null) {
      throw new ScanException(
          Problem.fatal(
              models.toString(),
              name,
              "the column is fitted to this mesh, which the folder lacks; build skull and meninges"
                  + " into it first, or together with the spine"));
    }
    return mesh;
  }

  private static MeshReader.Result notOurs(Path file) {
    Problem problem = Problem.fatal(file.toString(), "", "is no file that this program wrote");
    return new MeshReader.Result(Map.of(), List.of(problem));
  }

  /** Everything inside a skull. */
  static HeadModel inside(
      SkullSegmentation skull,
      PlacedCt placed,
      Map<StructureId, TriangleMesh> solids,
      Colin27 mri,
      Progress progress) {
    FittedBrain fitted = BrainFitting.fit(skull, placed, mri, progress.part(0, 0.35));
    progress.check();
    Membranes membranes = Membranes.of(fitted.fields(), skull, progress.part(0.35, 0.6));
    progress.check();
    Brain brain =
        Brain.of(fitted.fields(), membranes.folds(), solids.values(), progress.part(0.6, 0.95));
    progress.check();
    progress.report("Labelling the head", 0.95);
    HeadLabels labels = HeadLabels.of(solids, fitted.fields(), membranes, brain);
    progress.check();
    return HeadModel.of(
        membranes,
        brain,
        fitted.report().measures(),
        labels,
        HeadVolumes.ct(skull, placed),
        HeadVolumes.mri(fitted.fields()),
        solids.values());
  }

  /** The finished skull of a segmentation. */
  static SkullModel mesh(SkullSegmentation skull, Progress progress) {
    progress.report("Smoothing the vault", 0);
    SkullSolid solid = SkullFields.of(skull);
    progress.check();
    progress.report("Telling bone from suture", 0.1);
    SkullMaterials materials = SkullMesher.materials(solid);
    progress.check();
    progress.report("Drawing the surfaces", 0.25);
    MaterialMesh borders = SkullMesher.borders(materials);
    Map<StructureId, List<Vector3dc>> lines = SutureLines.of(borders);
    SortedMap<String, Vector3dc> landmarks = SkullLandmarks.of(skull, solid, borders);
    Map<String, Double> measures = SkullMeasures.of(skull, solid, landmarks);
    progress.check();
    progress.report("Simplifying the surfaces", 0.45);
    MaterialMesh full = SkullMesher.simplified(borders, FULL_TRIANGLES);
    progress.check();
    progress.report("Simplifying for moving pictures", 0.85);
    MaterialMesh reduced = SkullMesher.simplified(full, REDUCED_TRIANGLES);
    Map<StructureId, TriangleMesh> fine = SkullMesher.surfaces(full, solid.origin());
    Map<StructureId, TriangleMesh> coarse = SkullMesher.surfaces(reduced, solid.origin());
    JawMeshes jaw = JawMeshes.of(skull, solid, progress.part(0.92, 1));
    fine.putAll(jaw.full());
    coarse.putAll(jaw.reduced());
    landmarks.putAll(MandibleLandmarks.of(jaw.mandible()));
    return new SkullModel(
        fine,
        coarse,
        lines,
        SkullMarks.of(fine.values(), landmarks, SkullLandmarks.byHand()),
        landmarks,
        measures);
  }
}
