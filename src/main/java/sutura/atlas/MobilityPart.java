package sutura.atlas;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sutura.anatomy.Catalogue;
import sutura.atlas.scan.ScanException;
import sutura.biomech.table.MobilityFile;
import sutura.biomech.table.MobilityRun;
import sutura.biomech.table.MobilityTable;
import sutura.biomech.table.TableErrors;
import sutura.biomech.table.TableOpening;
import sutura.evidence.Provenance;
import sutura.model.Manifest;
import sutura.model.ModelFolder;
import sutura.model.TableEntry;
import sutura.numerics.Progress;

/**
 * The table of what presses do, computed from the finished models of a folder.
 *
 * @param manifest entry of the file
 * @param remark how near the table is to what was solved directly
 */
record MobilityPart(Manifest manifest, String remark) {
  private static final String LICENCE = "GPL-2.0-only";
  private static final String SOURCE =
      "Sutura: finite elements on the bones of head-labels.nii.gz, which are those of the head CT"
          + " Cranium.inv3 of InVesalius (Debian package invesalius-examples), CTI Renato Archer";

  /** Computes the table of the models in a folder and writes it into another. */
  static MobilityPart write(Path models, Path staged, Catalogue catalogue, Progress progress)
      throws ScanException, IOException {
    ModelFolder folder = TableOpening.folder(models, catalogue);
    MobilityRun.Result result = MobilityRun.of(models, folder, catalogue, progress);
    MobilityTable table =
        result.table().orElseThrow(() -> new ScanException(result.problems().get(0)));
    MobilityFile.write(staged.resolve(MobilityFile.NAME), table);
    TableEntry entry =
        new TableEntry(
            MobilityFile.NAME,
            Provenance.DERIVED,
            "solutions of finite elements, reduced to their common modes",
            LICENCE,
            SOURCE);
    Manifest manifest =
        new Manifest(List.of(), new TreeMap<>(), Map.of(), List.of(), List.of(entry));
    return new MobilityPart(manifest, "mobility table: " + TableErrors.of(table).line());
  }
}
