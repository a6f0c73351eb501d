package sutura.atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.atlas.brain.Brain;
import sutura.atlas.head.HeadLabels;
import sutura.atlas.head.HeadModel;
import sutura.atlas.head.HeadModelFiles;
import sutura.atlas.jaw.JawMeshes;
import sutura.atlas.meninges.Membranes;
import sutura.atlas.mesh.SkullMaterials;
import sutura.atlas.mesh.SkullMesher;
import sutura.atlas.mesh.SkullModel;
import sutura.atlas.mesh.SkullModelFiles;
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
import sutura.geometry.MaterialMesh;
import sutura.geometry.TriangleMesh;
import sutura.model.Manifest;
import sutura.model.ManifestCodec;
import sutura.model.ModelLoader;
import sutura.numerics.Progress;

/**
 * Builds the models from the scans, the stages in their order.
 *
 * <p>The same scans give the same bytes on the same Java virtual machine. All files are written
 * beside the old ones first and moved into place when they are complete.
 */
public final class AtlasBuild {
  /** Triangles of all structures at full detail. */
  private static final int FULL_TRIANGLES = 440_000;

  /** Triangles of all structures for moving pictures. */
  private static final int REDUCED_TRIANGLES = 100_000;

  private AtlasBuild() {}

  /**
   * Builds parts of the models into a folder, which is made if it is not there; what the folder
   * holds of the other parts stays.
   *
   * @throws ScanException if a scan is missing or cannot be read
   * @throws IOException if the folder cannot be written; what was in it is then as before
   */
  public static void run(Path scans, Set<AtlasPart> parts, Path output, Progress progress)
      throws ScanException, IOException {
    boolean inside = parts.contains(AtlasPart.MENINGES);
    Catalogue catalogue = Catalogue.builtIn();
    Map<AtlasPart, Manifest> built = new EnumMap<>(AtlasPart.class);
    try (StagedFolder staged = StagedFolder.in(output)) {
      progress.report("Reading the scans", 0);
      CtVolume ct = ScanFinder.read(scans);
      Optional<Colin27> mri =
          inside ? Optional.of(ScanFinder.readMri(scans)) : Optional.<Colin27>empty();
      Progress skullProgress = progress.part(0.01, inside ? 0.4 : 0.98);
      PlacedCt placed = SkullSegmenter.place(ct, skullProgress.part(0, 0.2));
      SkullSegmentation segmented = SkullSegmenter.segment(placed, skullProgress.part(0.2, 0.6));
      SkullModel skull = mesh(segmented, skullProgress.part(0.6, 1));
      if (parts.contains(AtlasPart.SKULL)) {
        built.put(AtlasPart.SKULL, SkullModelFiles.write(staged.path(), skull, catalogue));
      }
      if (mri.isPresent()) {
        HeadModel head =
            inside(segmented, placed, skull.full(), mri.get(), progress.part(0.4, 0.98));
        built.put(AtlasPart.MENINGES, HeadModelFiles.write(staged.path(), head, catalogue));
      }
      progress.check();
      Manifest manifest = PartManifests.merged(output, built, catalogue);
      ManifestCodec.write(staged.path().resolve(ModelLoader.MANIFEST), manifest);
      staged.publish();
      progress.report("Models written", 1);
    }
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

  /** A folder inside the target that holds files until all are complete. */
  private record StagedFolder(Path target, Path path, boolean isNew) implements AutoCloseable {
    private static final String NAME = ".building";

    static StagedFolder in(Path target) throws IOException {
      boolean isNew = !Files.exists(target);
      Path folder = target.resolve(NAME);
      Files.createDirectories(folder);
      return new StagedFolder(target, folder, isNew);
    }

    /** Moves all files to their place, the manifest, which names the others, last. */
    void publish() throws IOException {
      List<Path> built;
      try (var files = Files.list(path)) {
        built = files.sorted(Comparator.comparing(StagedFolder::isManifest)).toList();
      }
      for (Path file : built) {
        Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }

    private static boolean isManifest(Path file) {
      return file.endsWith(ModelLoader.MANIFEST);
    }

    @Override
    public void close() throws IOException {
      try (var files = Files.list(path)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(path);
      if (isNew && isEmpty(target)) {
        Files.delete(target);
      }
    }

    private static boolean isEmpty(Path folder) throws IOException {
      try (var files = Files.list(folder)) {
        return files.findAny().isEmpty();
      }
    }
  }
}
