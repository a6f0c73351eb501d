package sutura.csf.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.csf.FlowRefused;
import sutura.evidence.Provenance;
import sutura.geometry.VoxelGrid;
import sutura.model.Manifest;
import sutura.model.ManifestCodec;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.model.VolumeEntry;
import sutura.nifti.NiftiData;
import sutura.nifti.NiftiVolume;
import sutura.nifti.NiftiWriter;
import sutura.numerics.Progress;

class LatticeReaderTest {
  private static final VoxelGrid HEAD = new VoxelGrid(6, 6, 6, 10, 20, 30, 0.5);
  private static final Map<Integer, String> HEAD_LABELS =
      Map.of(1, "third-ventricle", 2, "subarachnoid-space");
  private static final Map<Integer, String> SPINE_LABELS =
      Map.of(1, "spinal-subarachnoid-space", 7, "subarachnoid-space");

  @TempDir private Path folder;

  private static VoxelGrid spine(double z0Mm, double edgeMm) {
    return new VoxelGrid(4, 4, 10, 10.5, 20.5, z0Mm, edgeMm);
  }

  /** Writes a volume that has one label everywhere, and another in one voxel. */
  private VolumeEntry write(String file, VoxelGrid grid, Map<Integer, String> labels, int voxel)
      throws IOException {
    TreeMap<Integer, VolumeEntry.Region> regions = new TreeMap<>();
    labels.forEach(
        (label, id) -> regions.put(label, new VolumeEntry.Region(StructureId.of(id), 0.001)));
    byte[] voxels = new byte[grid.size()];
    Arrays.fill(voxels, (byte) (int) regions.lastKey());
    voxels[voxel] = (byte) (int) regions.firstKey();
    VolumeEntry entry =
        new VolumeEntry(
            file,
            VolumeEntry.Kind.LABELS,
            VolumeEntry.Size.of(grid),
            VolumeEntry.mmFromVoxel(grid),
            Provenance.CONSTRUCTED,
            "Boxes.",
            "Apache-2.0",
            "Sutura tests",
            regions);
    NiftiWriter.write(
        folder.resolve(file),
        new NiftiVolume(
            grid.nx(),
            grid.ny(),
            grid.nz(),
            entry.mmFromVoxel(),
            new NiftiData.Bytes(voxels, false)),
        "test");
    return entry;
  }

  private ModelFolder folder(VolumeEntry... volumes) throws IOException {
    ManifestCodec.write(
        folder.resolve("manifest.json"),
        new Manifest(List.of(), new TreeMap<>(), Map.of(), List.of(volumes)));
    return new ModelLoader(
            file -> {
              throw new IllegalStateException(file + " is not wanted");
            })
        .open(folder, Catalogue.builtIn());
  }

  private static FlowRefused refused(ModelFolder folder) {
    return assertThrows(FlowRefused.class, () -> FlowDomains.read(folder, Progress.NONE));
  }

  private static void assertSays(FlowRefused refused, String... words) {
    String message = String.valueOf(refused.getMessage());
    for (String word : words) {
      assertTrue(message.contains(word), message);
    }
  }

  @Test
  void bothVolumesLieOnOneLatticeAndTheHeadWins() throws IOException, FlowRefused {
    VolumeEntry head = write("head.nii.gz", HEAD, HEAD_LABELS, HEAD.index(2, 2, 2));
    VoxelGrid low = spine(27, 0.5);
    VolumeEntry spine = write("spine.nii.gz", low, SPINE_LABELS, low.index(1, 1, 2));
    Lattice lattice = LatticeReader.read(folder(head, spine));
    assertEquals(new VoxelGrid(6, 6, 12, 10, 20, 27, 0.5), lattice.grid());
    assertEquals(
        "third-ventricle", lattice.id(lattice.grid().index(2, 2, 8)).orElseThrow().value());
    assertEquals(
        "spinal-subarachnoid-space",
        lattice.id(lattice.grid().index(2, 2, 2)).orElseThrow().value());
    assertEquals(Space.CRANIAL, lattice.space(lattice.grid().index(2, 2, 4)));
    assertTrue(lattice.id(lattice.grid().index(1, 0, 8)).isEmpty(), "the rim has no label");
  }

  @Test
  void aMissingVolumeIsNamed() throws IOException {
    VolumeEntry head = write("head.nii.gz", HEAD, HEAD_LABELS, 0);
    FlowRefused noSpine = refused(folder(head));
    assertSays(noSpine, "manifest.json: volumes: names no label volume of the spine", "rebuild");
    assertEquals(List.of("the subarachnoid space of the spine"), noSpine.regions());
    VolumeEntry spine = write("spine.nii.gz", spine(27, 0.5), SPINE_LABELS, 0);
    assertSays(refused(folder(spine)), "names no label volume of the head");
    ModelFolder both = folder(head, spine);
    Files.delete(folder.resolve("spine.nii.gz"));
    FlowRefused gone = refused(both);
    assertSays(gone, "where the fluid lies cannot be read", "spine.nii.gz");
    assertEquals(List.of("spinal-subarachnoid-space", "subarachnoid-space"), gone.regions());
  }

  @Test
  void voxelsThatDoNotFallOnEachOtherAreRefused() throws IOException {
    VolumeEntry head = write("head.nii.gz", HEAD, HEAD_LABELS, 0);
    VolumeEntry shifted = write("spine.nii.gz", spine(27.2, 0.5), SPINE_LABELS, 0);
    assertSays(
        refused(folder(head, shifted)),
        "spine.nii.gz: srow_x: its voxels of 0.5 mm do not fall on those of head.nii.gz",
        "but lie 1.000, 1.000, -5.600 voxels apart");
    VolumeEntry coarse = write("spine.nii.gz", spine(27, 0.6), SPINE_LABELS, 0);
    assertSays(refused(folder(head, coarse)), "its voxels of 0.6 mm");
  }
}
