package sutura.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3d;
import sutura.geometry.VoxelGrid;
import sutura.nifti.NiftiException;
import sutura.nifti.NiftiReader;
import sutura.nifti.NiftiVolume;

/** Reads a volume that the manifest names, and compares it with what the manifest says of it. */
public final class VolumeReader {
  /** No voxel may lie farther than this from where the manifest has it, as a share of its edge. */
  private static final double NEAR = 0.02;

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
    VoxelGrid grid = entry.grid();
    if (volume.nx() != grid.nx() || volume.ny() != grid.ny() || volume.nz() != grid.nz()) {
      problems.add(
          Problem.error(
              file.toString(),
              "dim",
              "has %d x %d x %d voxels, the manifest says %d x %d x %d%s"
                  .formatted(
                      volume.nx(),
                      volume.ny(),
                      volume.nz(),
                      grid.nx(),
                      grid.ny(),
                      grid.nz(),
                      ADVICE)));
      return false;
    }
    for (int corner = 0; corner < 8; corner++) {
      int i = (corner & 1) * (grid.nx() - 1);
      int j = (corner >> 1 & 1) * (grid.ny() - 1);
      int k = (corner >> 2) * (grid.nz() - 1);
      Vector3d at = volume.mmFromVoxel().transformPosition(new Vector3d(i, j, k));
      double offMm = at.distance(grid.xMm(i), grid.yMm(j), grid.zMm(k));
      if (!(offMm < NEAR * grid.spacingMm())) {
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
        problems.add(unnamed(file, entry.grid(), v, label));
        return false;
      }
    }
    entry.regions().entrySet().stream()
        .filter(region -> counts[region.getKey()] == 0)
        .forEach(region -> problems.add(absent(file, region)));
    return true;
  }

  private static Problem unnamed(Path file, VoxelGrid grid, int voxel, int label) {
    int i = voxel % grid.nx();
    int j = voxel / grid.nx() % grid.ny();
    int k = voxel / (grid.nx() * grid.ny());
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
