package sutura.atlas;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sutura.anatomy.Catalogue;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SkullAbove;
import sutura.atlas.head.HeadModelFiles;
import sutura.atlas.mesh.SkullModelFiles;
import sutura.atlas.scan.ScanException;
import sutura.atlas.spine.ColumnModel;
import sutura.atlas.spine.ColumnModelFiles;
import sutura.model.Manifest;
import sutura.model.ManifestCodec;
import sutura.model.ModelLoader;
import sutura.numerics.Progress;

/**
 * Builds the models from the scans, the stages in their order.
 *
 * <p>The same scans give the same bytes on the same Java virtual machine, but for the mobility
 * table, which depends on the direct solver. All files are written beside the old ones first and
 * moved into place when they are complete.
 */
public final class AtlasBuild {
  private AtlasBuild() {}

  /**
   * Builds parts of the models into a folder, which is made if it is not there; what the folder
   * holds of the other parts stays.
   *
   * @param scans folder with the scans; the column alone needs none
   * @return remarks on what was built, for people
   * @throws ScanException if a scan, or a mesh that a part needs, is missing or cannot be read
   * @throws IOException if the folder cannot be written; what was in it is then as before
   */
  public static List<String> run(
      Optional<Path> scans, Set<AtlasPart> parts, Path output, Progress progress)
      throws ScanException, IOException {
    Catalogue catalogue = Catalogue.builtIn();
    Map<AtlasPart, Manifest> built = new EnumMap<>(AtlasPart.class);
    List<String> remarks = new ArrayList<>();
    try (StagedFolder staged = StagedFolder.in(output)) {
      boolean scanned = parts.stream().anyMatch(AtlasPart::isScanned);
      boolean column = parts.contains(AtlasPart.SPINE);
      double scannedShare = scanned ? (column ? 0.8 : 0.98) : 0;
      HeadParts head =
          scanned
              ? HeadParts.of(
                  scans, parts.contains(AtlasPart.MENINGES), progress.part(0, scannedShare))
              : HeadParts.NONE;
      if (parts.contains(AtlasPart.SKULL) && head.skull().isPresent()) {
        built.put(
            AtlasPart.SKULL, SkullModelFiles.write(staged.path(), head.skull().get(), catalogue));
      }
      if (head.inside().isPresent()) {
        built.put(
            AtlasPart.MENINGES,
            HeadModelFiles.write(staged.path(), head.inside().get(), catalogue));
      }
      if (column) {
        SkullAbove skull = head.above(output, catalogue);
        ColumnModel model =
            ColumnModel.of(
                Parameters.builtIn(),
                skull,
                head.labels(output, catalogue),
                progress.part(scannedShare, 0.98));
        built.put(AtlasPart.SPINE, ColumnModelFiles.write(staged.path(), model, catalogue));
      }
      if (parts.contains(AtlasPart.MOBILITY)) {
        MobilityPart mobility =
            MobilityPart.write(output, staged.path(), catalogue, progress.part(0, 0.98));
        built.put(AtlasPart.MOBILITY, mobility.manifest());
        remarks.add(mobility.remark());
      }
      if (parts.contains(AtlasPart.FLOW)) {
        FlowPart flow = FlowPart.write(output, staged.path(), catalogue, progress.part(0, 0.98));
        built.put(AtlasPart.FLOW, flow.manifest());
        remarks.add(flow.remark());
      }
      progress.check();
      Manifest manifest = PartManifests.merged(output, built, catalogue);
      ManifestCodec.write(staged.path().resolve(ModelLoader.MANIFEST), manifest);
      staged.publish();
      progress.report("Models written", 1);
    }
    return remarks;
  }
}
