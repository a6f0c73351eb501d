package sutura.biomech.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import sutura.biomech.SkullLabelsReader;
import sutura.files.Sha256;
import sutura.model.ModelFolder;

/** The SHA-256 of the label volume's file, which ties a table to the model it was made of. */
final class LabelDigest {
  private LabelDigest() {}

  /** In hexadecimal; empty if the folder names no label volume or it is not there. */
  static Optional<String> of(Path models, ModelFolder folder) {
    return SkullLabelsReader.volume(folder.listed())
        .map(entry -> models.resolve(entry.file()))
        .filter(Files::isRegularFile)
        .map(Sha256::of);
  }
}
