package sutura.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joml.Matrix4x3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.geometry.VoxelGrid;
import sutura.nifti.NiftiData;
import sutura.nifti.NiftiVolume;
import sutura.nifti.NiftiWriter;

class VolumeReaderTest {
  private static final VoxelGrid GRID = new VoxelGrid(3, 2, 2, -1, 5, 10.5, 0.75);

  private static VolumeEntry entry(VolumeEntry.Kind kind, Map<Integer, String> regions) {
    TreeMap<Integer, VolumeEntry.Region> of = new TreeMap<>();
    regions.forEach(
        (label, id) -> of.put(label, new VolumeEntry.Region(StructureId.of(id), 0.0025)));
    return new VolumeEntry(
        "head.nii.gz",
        kind,
        VolumeEntry.Size.of(GRID),
        VolumeEntry.mmFromVoxel(GRID),
        Provenance.DERIVED,
        "From fields.",
        "GPL-2.0-only",
        "A head CT",
        of);
  }

  private static VolumeEntry labels() {
    return entry(VolumeEntry.Kind.LABELS, Map.of(1, "frontal-bone", 200, "subarachnoid-space"));
  }

  private static void write(Path folder, double shiftMm, int... labels) throws IOException {
    byte[] bytes = new byte[GRID.size()];
    for (int v = 0; v < labels.length; v++) {
      bytes[v] = (byte) labels[v];
    }
    Matrix4x3d mm = new Matrix4x3d().translate(-1 + shiftMm, 5, 10.5).scale(0.75);
    NiftiVolume volume = new NiftiVolume(3, 2, 2, mm, new NiftiData.Bytes(bytes, false));
    NiftiWriter.write(folder.resolve("head.nii.gz"), volume, "test");
  }

  private static String onlyProblem(VolumeReader.Reading reading, Path folder) {
    assertEquals(1, reading.problems().size(), reading.problems().toString());
    return reading.problems().get(0).line().replace(folder.toString(), "");
  }

  @Test
  void aVolumeThatFitsIsRead(@TempDir Path folder) throws IOException {
    write(folder, 0, 0, 1, 200, 1);
    VolumeReader.Reading reading = VolumeReader.read(folder, labels());
    assertEquals(List.of(), reading.problems());
    assertArrayEquals(
        new byte[] {0, 1, (byte) 200, 1, 0, 0, 0, 0, 0, 0, 0, 0},
        reading.volume().orElseThrow().bytes());
  }

  @Test
  void aLabelThatTheManifestDoesNotNameIsAFault(@TempDir Path folder) throws IOException {
    write(folder, 0, 0, 1, 200, 1, 57);
    VolumeReader.Reading reading = VolumeReader.read(folder, labels());
    assertTrue(reading.volume().isEmpty());
    assertEquals(
        "/head.nii.gz: voxel (1, 1, 0): has label 57, which the manifest gives to no structure;"
            + " the file is of another build or damaged, rebuild the models",
        onlyProblem(reading, folder));
  }

  @Test
  void aRegionWithoutVoxelsIsAWarning(@TempDir Path folder) throws IOException {
    write(folder, 0, 0, 1);
    VolumeReader.Reading reading = VolumeReader.read(folder, labels());
    assertTrue(reading.volume().isPresent());
    assertEquals(
        "/head.nii.gz: has no voxel of label 200, subarachnoid-space; the file is of another build"
            + " or damaged, rebuild the models",
        onlyProblem(reading, folder));
  }

  @Test
  void aVolumeOfAnotherPlaceOrSizeIsAFault(@TempDir Path folder) throws IOException {
    write(folder, 0.1, 0, 1, 200);
    VolumeReader.Reading moved = VolumeReader.read(folder, labels());
    assertTrue(moved.volume().isEmpty());
    assertEquals(
        "/head.nii.gz: srow_x: voxel (0, 0, 0) lies 0.10 mm from where the manifest has it; the"
            + " file is of another build or damaged, rebuild the models",
        onlyProblem(moved, folder));
    VolumeEntry e = labels();
    VolumeEntry larger =
        new VolumeEntry(
            e.file(),
            e.kind(),
            new VolumeEntry.Size(3, 3, 2),
            e.mmFromVoxel(),
            e.provenance(),
            e.provenanceNote(),
            e.licence(),
            e.source(),
            e.regions());
    assertEquals(
        "/head.nii.gz: dim: has 3 x 2 x 2 voxels, the manifest says 3 x 3 x 2; the file is of"
            + " another build or damaged, rebuild the models",
        onlyProblem(VolumeReader.read(folder, larger), folder));
  }

  @Test
  void aDamagedFileLosesOnlyItself(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("head.nii.gz"), "no volume");
    VolumeReader.Reading reading = VolumeReader.read(folder, labels());
    assertTrue(reading.volume().isEmpty());
    assertTrue(onlyProblem(reading, folder).startsWith("/head.nii.gz: "));
  }

  private static ManifestCodec.Reading read(String text) {
    return ManifestCodec.read(text.getBytes(StandardCharsets.UTF_8), "m.json", Catalogue.builtIn());
  }

  @Test
  void theManifestKeepsVolumes() {
    Manifest manifest = new Manifest(List.of(), new TreeMap<>(), Map.of(), List.of(labels()));
    ManifestCodec.Reading reading = read(ManifestCodec.text(manifest));
    assertEquals(List.of(), reading.problems());
    assertEquals(manifest, reading.manifest().orElseThrow());
  }

  @Test
  void aVolumeWithFaultsIsLeftOutAndTheRestKept() {
    Manifest manifest = new Manifest(List.of(), new TreeMap<>(), Map.of(), List.of(labels()));
    String text = ManifestCodec.text(manifest).replace("subarachnoid-space", "subarachnoid-spaces");
    ManifestCodec.Reading reading = read(text);
    assertEquals(
        "m.json: /volumes/0/regions/1/id: the structure \"subarachnoid-spaces\" is not in the"
            + " catalogue; correct the id",
        reading.problems().get(0).line());
    assertEquals(List.of(), reading.manifest().orElseThrow().volumes());
    String twice = ManifestCodec.text(manifest).replace("\"label\": 200", "\"label\": 1");
    assertEquals(
        "m.json: /volumes/0/regions/1: label 1 or subarachnoid-space is there twice; remove one of"
            + " them",
        read(twice).problems().get(0).line());
  }
}
