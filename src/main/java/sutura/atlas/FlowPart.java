package sutura.atlas;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import sutura.anatomy.Catalogue;
import sutura.atlas.scan.ScanException;
import sutura.biomech.table.TableOpening;
import sutura.csf.FlowRefused;
import sutura.csf.shipped.FlowFile;
import sutura.csf.shipped.FlowWriting;
import sutura.evidence.Provenance;
import sutura.model.Manifest;
import sutura.model.ModelFolder;
import sutura.model.Problem;
import sutura.model.TableEntry;
import sutura.numerics.Progress;

/**
 * The flow of cerebrospinal fluid, solved on the finished models of a folder.
 *
 * @param manifest entry of the file
 * @param remark size of the file, and how near it is to what was solved
 */
record FlowPart(Manifest manifest, String remark) {
  private static final String LICENCE = "GPL-2.0-only AND LicenseRef-MNI-Colin27";
  private static final String SOURCE =
      "Sutura: potential flow on the fluid of head-labels.nii.gz and spine-labels.nii.gz, which are"
          + " from the head CT Cranium.inv3 of InVesalius (Debian package invesalius-examples), CTI"
          + " Renato Archer; MRI Colin27 (Debian package mricron-data), McConnell Brain Imaging"
          + " Centre, Montreal Neurological Institute, McGill University (Holmes et al. 1998)";

  /** Solves the flow of the models in a folder and writes it into another. */
  static FlowPart write(Path models, Path staged, Catalogue catalogue, Progress progress)
      throws ScanException, IOException {
    ModelFolder folder = TableOpening.folder(models, catalogue);
    try {
      FlowWriting written = FlowWriting.write(folder, staged, progress);
      TableEntry entry =
          new TableEntry(
              FlowFile.NAME,
              Provenance.CONSTRUCTED,
              "patterns of flow solved on the geometry of the models; where fluid is formed, taken"
                  + " up and displaced is constructed",
              LICENCE,
              SOURCE);
      Manifest manifest =
          new Manifest(List.of(), new TreeMap<>(), Map.of(), List.of(), List.of(entry));
      return new FlowPart(manifest, remark(written));
    } catch (FlowRefused e) {
      throw new ScanException(Problem.fatal(models.toString(), "", e.line()));
    }
  }

  private static String remark(FlowWriting written) {
    return String.format(
        Locale.ROOT,
        "flow: %.1f MB, %d iterations, residual %.0e, %.1f s; %s",
        written.bytes() / 1e6,
        written.effort().iterations(),
        written.effort().residual(),
        written.effort().seconds(),
        written.errors().line());
  }
}
