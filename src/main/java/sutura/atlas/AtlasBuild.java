package sutura.atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.atlas.jaw.JawMeshes;
import sutura.atlas.mesh.SkullMaterials;
import sutura.atlas.mesh.SkullMesher;
import sutura.atlas.mesh.SkullModel;
import sutura.atlas.mesh.SkullModelFiles;
import sutura.atlas.mesh.SkullSolid;
import sutura.atlas.mesh.SutureLines;
import sutura.atlas.opening.SkullMarks;
import sutura.atlas.scan.ScanException;
import sutura.atlas.scan.ScanFinder;
import sutura.atlas.skull.MandibleLandmarks;
import sutura.atlas.skull.SkullFields;
import sutura.atlas.skull.SkullLandmarks;
import sutura.atlas.skull.SkullMeasures;
import sutura.atlas.skull.SkullSegmentation;
import sutura.atlas.skull.SkullSegmenter;
import sutura.geometry.MaterialMesh;
import sutura.geometry.TriangleMesh;
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
   * Builds parts of the models into a folder, which is made if it is not there.
   *
   * @throws ScanException if a scan is missing or cannot be read
   * @throws IOException if the folder cannot be written; what was in it is then as before
   */
  public static void run(Path scans, Set<AtlasPart> parts, Path output, Progress progress)
      throws ScanException, IOException {
    try (StagedFolder staged = StagedFolder.in(output)) {
      if (parts.contains(AtlasPart.SKULL)) {
        SkullModel skull = skull(scans, progress.part(0, 0.98));
        SkullModelFiles.write(staged.path(), skull, Catalogue.builtIn());
      }
      progress.check();
      staged.publish(
          List.of(SkullModelFiles.FULL, SkullModelFiles.REDUCED, SkullModelFiles.MANIFEST));
      progress.report("Models written", 1);
    }
  }

  private static SkullModel skull(Path scans, Progress progress) throws ScanException {
    progress.report("Reading the scan", 0);
    SkullSegmentation skull =
        SkullSegmenter.segment(ScanFinder.read(scans), progress.part(0.01, 0.6));
    return mesh(skull, progress.part(0.6, 1));
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

    void publish(List<String> files) throws IOException {
      for (String file : files) {
        Path built = path.resolve(file);
        if (Files.exists(built)) {
          Files.move(built, target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
      }
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
