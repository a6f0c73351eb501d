package sutura.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3d;
import sutura.nifti.NiftiException;
import sutura.nifti.NiftiReader;
import sutura.nifti.NiftiVolume;

/** Reads a volume that the manifest names, and compares it with what the manifest says of it. */
public final class VolumeReader {
  /** No voxel may lie farther than this from where the manifest has it, mm. */
  private static final double NEAR_MM = 0.02;

  private static final String ADVICE =
      "; the file is of another build or damaged, rebuild the models";

  private VolumeReader() {}

  /** The volume if it can be used, and every fault that was met. */
  public record Reading(Optional<NiftiVolume> volume, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /** Reads the file of an entry; nothing is lost but this volume if it cannot be used. */
  public static Reading read(Path folder, VolumeEntry entry) {
    Path file = folder.resolve(entry.file());
    try {
      NiftiVolume volume = NiftiReader.read(file);
      List<Problem> problems = new ArrayList<>();
      boolean fits =
          placed(file, volume, entry, problems)
              && (entry.kind() != VolumeEntry.Kind.LABELS
                  || labelled(file, volume, entry, problems));
      return new Reading(fits ? Optional.of(volume) : Optional.empty(), problems);
    } catch (NiftiException e) {
      return new Reading(Optional.empty(), List.of(Problem.error(e.file(), e.place(), e.reason())));
    }
  }

  private static boolean placed(
      Path file, NiftiVolume volume, VolumeEntry entry, List<Problem> problems) {
    VolumeEntry.Size size = entry.size();
    if (volume.nx() != size.nx() || volume.ny() != size.ny() || volume.nz() != size.nz()) {
      problems.add(
          Problem.error(
              file.toString(),
              "dim",
              "has %d x %d x %d voxels, the manifest says %d x %d x %d%s"
                  .formatted(
                      volume.nx(),
                      volume.ny(),
                      volume.nz(),
                      size.nx(),
                      size.ny(),
                      size.nz(),
                      ADVICE)));
      return false;
    }
    for (int corner = 0; corner < 8; corner++) {
      int i = (corner & 1) * (size.nx() - 1);
      int j = (corner >> 1 & 1) * (size.ny() - 1);
      int k = (corner >> 2) * (size.nz() - 1);
      Vector3d at = volume.mmFromVoxel().transformPosition(new Vector3d(i, j, k));
      Vector3d wanted = entry.mmFromVoxel().transformPosition(new Vector3d(i, j, k));
      double offMm = at.distance(wanted);
      if (!(offMm < NEAR_MM)) {
        problems.add(
            Problem.error(
                file.toString(),
                "srow_x",
                "voxel (%d, %d, %d) lies %.2f mm from where the manifest has it%s"
                    .formatted(i, j, k, offMm, ADVICE)));
        return false;
      }
    }
    return true;
  }

  private static boolean labelled(
      Path file, NiftiVolume volume, VolumeEntry entry, List<Problem> problems) {
    byte[] labels;
    try {
      labels = volume.bytes();
    } catch (ArithmeticException e) {
      problems.add(
          Problem.error(file.toString(), "", "labels expected: " + e.getMessage() + ADVICE));
      return false;
    }
    long[] counts = new long[VolumeEntry.MOST_LABEL + 1];
    for (int v = 0; v < labels.length; v++) {
      int label = labels[v] & 0xff;
      if (counts[label]++ == 0 && label != 0 && !entry.regions().containsKey(label)) {
        problems.add(unnamed(file, entry.size(), v, label));
        return false;
      }
    }
    entry.regions().entrySet().stream()
        .filter(region -> counts[region.getKey()] == 0)
        .forEach(region -> problems.add(absent(file, region)));
    return true;
  }

  private static Problem unnamed(Path file, VolumeEntry.Size size, int voxel, int label) {
    int i = voxel % size.nx();
    int j = voxel / size.nx() % size.ny();
    int k = voxel / (size.nx() * size.ny());
    return Problem.error(
        file.toString(),
        "voxel (%d, %d, %d)".formatted(i, j, k),
        "has label " + label + ", which the manifest gives to no structure" + ADVICE);
  }

  private static Problem absent(Path file, Map.Entry<Integer, VolumeEntry.Region> region) {
    return Problem.warning(
        file.toString(),
        "",
        "has no voxel of label " + region.getKey() + ", " + region.getValue().id() + ADVICE);
  }
}
