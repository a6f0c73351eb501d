package sutura.csf.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joml.Matrix4x3dc;
import sutura.anatomy.StructureId;
import sutura.csf.FlowRefused;
import sutura.geometry.LabelVolume;
import sutura.geometry.VoxelGrid;
import sutura.model.LoadedModel;
import sutura.model.ModelFolder;
import sutura.model.Problem;
import sutura.model.VolumeEntry;
import sutura.model.VolumeReader;
import sutura.nifti.NiftiVolume;

/** Lays the label volumes of head and spine on one lattice; where both have a label, the head's. */
final class LatticeReader {
  /** Parts of an edge by which voxels of the two volumes may miss each other. */
  private static final double ALIGNED = 1e-3;

  private static final String ADVICE = "; rebuild the models with \"sutura atlas build\"";

  private LatticeReader() {}

  /** Reads both volumes; refuses, naming the file, if one is not there or they do not fit. */
  static Lattice read(ModelFolder folder) throws FlowRefused {
    LoadedModel listed = folder.listed();
    VolumeEntry head = entry(folder, listed, Space.THIRD_VENTRICLE, "third-ventricle", "the head");
    VolumeEntry spine =
        entry(folder, listed, Space.SPINAL, "spinal-subarachnoid-space", "the spine");
    return join(volume(folder, head), head, volume(folder, spine), spine);
  }

  private static VolumeEntry entry(
      ModelFolder folder, LoadedModel listed, Space space, String structure, String of)
      throws FlowRefused {
    return listed.volumes().stream()
        .filter(v -> v.kind() == VolumeEntry.Kind.LABELS)
        .filter(v -> v.label(StructureId.of(structure)).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                refused(
                    space.words(),
                    folder.path().resolve("manifest.json").toString(),
                    "volumes",
                    "names no label volume of " + of + " that holds \"" + structure + "\""));
  }

  private static FlowRefused refused(String region, String file, String place, String what) {
    return new FlowRefused(List.of(region), Problem.error(file, place, what + ADVICE).line());
  }

  private static NiftiVolume volume(ModelFolder folder, VolumeEntry entry) throws FlowRefused {
    VolumeReader.Reading reading = folder.volume(entry);
    if (reading.volume().isPresent()) {
      return reading.volume().get();
    }
    String why = reading.problems().stream().map(Problem::line).collect(Collectors.joining("; "));
    throw new FlowRefused(
        entry.regions().values().stream()
            .filter(region -> Space.of(region.id()).isPresent())
            .map(region -> region.id().value())
            .toList(),
        "where the fluid lies cannot be read: " + why);
  }

  private static VoxelGrid grid(VolumeEntry entry) throws FlowRefused {
    Matrix4x3dc m = entry.mmFromVoxel();
    double edge = m.m00();
    double askew =
        Math.abs(m.m01())
            + Math.abs(m.m02())
            + Math.abs(m.m10())
            + Math.abs(m.m12())
            + Math.abs(m.m20())
            + Math.abs(m.m21())
            + Math.abs(m.m11() - edge)
            + Math.abs(m.m22() - edge);
    if (!(edge > 0) || askew > ALIGNED * edge) {
      throw refused(
          entry.file(), entry.file(), "srow_x", "cubic voxels along the axes were expected");
    }
    VolumeEntry.Size size = entry.size();
    return new VoxelGrid(size.nx(), size.ny(), size.nz(), m.m30(), m.m31(), m.m32(), edge);
  }

  private static Lattice join(
      NiftiVolume head, VolumeEntry headEntry, NiftiVolume spine, VolumeEntry spineEntry)
      throws FlowRefused {
    VoxelGrid h = grid(headEntry);
    VoxelGrid s = grid(spineEntry);
    int[] at = place(h, headEntry, s, spineEntry);
    List<StructureId> ids = new ArrayList<>();
    VoxelGrid grid = union(h, s, at);
    byte[] codes = new byte[grid.size()];
    int[] low = {Math.min(0, at[0]), Math.min(0, at[1]), Math.min(0, at[2])};
    lay(spine.bytes(), s, codeOfLabel(spineEntry, ids), codes, grid, at, low);
    lay(head.bytes(), h, codeOfLabel(headEntry, ids), codes, grid, new int[3], low);
    LabelVolume joined = new LabelVolume(grid, codes);
    Lattice.clearRim(joined);
    return new Lattice(joined, ids);
  }

  /** Voxel of the head's grid that the spine's first voxel falls on. */
  private static int[] place(
      VoxelGrid head, VolumeEntry headEntry, VoxelGrid spine, VolumeEntry spineEntry)
      throws FlowRefused {
    double edge = head.spacingMm();
    double[] apart = {
      (spine.x0Mm() - head.x0Mm()) / edge,
      (spine.y0Mm() - head.y0Mm()) / edge,
      (spine.z0Mm() - head.z0Mm()) / edge
    };
    boolean aligned = Math.abs(spine.spacingMm() - edge) < ALIGNED * edge;
    int[] at = new int[3];
    for (int axis = 0; axis < 3; axis++) {
      at[axis] = (int) Math.round(apart[axis]);
      aligned &= Math.abs(apart[axis] - at[axis]) < ALIGNED;
    }
    if (!aligned) {
      throw refused(
          spineEntry.file(),
          spineEntry.file(),
          "srow_x",
          ("its voxels of %s mm do not fall on those of %s, %s mm, but lie %.3f, %.3f, %.3f voxels"
                  + " apart")
              .formatted(spine.spacingMm(), headEntry.file(), edge, apart[0], apart[1], apart[2]));
    }
    return at;
  }

  private static VoxelGrid union(VoxelGrid h, VoxelGrid s, int[] at) {
    int[] low = {Math.min(0, at[0]), Math.min(0, at[1]), Math.min(0, at[2])};
    double edge = h.spacingMm();
    return new VoxelGrid(
        Math.max(h.nx(), at[0] + s.nx()) - low[0],
        Math.max(h.ny(), at[1] + s.ny()) - low[1],
        Math.max(h.nz(), at[2] + s.nz()) - low[2],
        h.xMm(low[0]),
        h.yMm(low[1]),
        h.zMm(low[2]),
        edge);
  }

  /** Code of each label; structures that no list has yet are added to it. */
  private static byte[] codeOfLabel(VolumeEntry entry, List<StructureId> ids) {
    byte[] codes = new byte[256];
    for (Map.Entry<Integer, VolumeEntry.Region> region : entry.regions().entrySet()) {
      int known = ids.indexOf(region.getValue().id());
      if (known < 0) {
        known = ids.size();
        ids.add(region.getValue().id());
      }
      codes[region.getKey()] = (byte) (known + 1);
    }
    return codes;
  }

  private static void lay(
      byte[] labels, VoxelGrid from, byte[] code, byte[] codes, VoxelGrid to, int[] at, int[] low) {
    int voxel = 0;
    for (int k = 0; k < from.nz(); k++) {
      for (int j = 0; j < from.ny(); j++) {
        int target = to.index(at[0] - low[0], j + at[1] - low[1], k + at[2] - low[2]);
        for (int i = 0; i < from.nx(); i++, voxel++, target++) {
          byte laid = code[labels[voxel] & 0xff];
          if (laid != 0) {
            codes[target] = laid;
          }
        }
      }
    }
  }
}
