package sutura.csf.shipped;

import java.nio.file.Files;
import sutura.anatomy.StructureId;
import sutura.files.Sha256;
import sutura.model.ModelFolder;
import sutura.model.VolumeEntry;

/**
 * SHA-256 of the label volumes that say where the fluid lies, in hexadecimal.
 *
 * @param head of the head's
 * @param spine of the spine's
 */
record LabelDigests(String head, String spine) {
  private static final StructureId IN_HEAD = StructureId.of("third-ventricle");
  private static final StructureId IN_SPINE = StructureId.of("spinal-subarachnoid-space");
  private static final String NONE = "0".repeat(Sha256.DIGITS);

  static LabelDigests of(ModelFolder folder) {
    return new LabelDigests(of(folder, IN_HEAD), of(folder, IN_SPINE));
  }

  /** Zeros if the folder has none. */
  private static String of(ModelFolder folder, StructureId holds) {
    return folder.listed().volumes().stream()
        .filter(volume -> volume.kind() == VolumeEntry.Kind.LABELS)
        .filter(volume -> volume.label(holds).isPresent())
        .findFirst()
        .map(VolumeEntry::file)
        .map(file -> folder.path().resolve(file))
        .filter(Files::isRegularFile)
        .map(Sha256::of)
        .orElse(NONE);
  }
}
