package sutura.biomech.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import sutura.biomech.SkullLabelsReader;
import sutura.model.ModelFolder;

/** The SHA-256 of the label volume's file, which ties a table to the model it was made of. */
final class LabelDigest {
  private LabelDigest() {}

  /** In hexadecimal; empty if the folder names no label volume or it is not there. */
  static Optional<String> of(Path models, ModelFolder folder) {
    return SkullLabelsReader.volume(folder.listed())
        .map(entry -> models.resolve(entry.file()))
        .filter(Files::isRegularFile)
        .map(LabelDigest::of);
  }

  private static String of(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
