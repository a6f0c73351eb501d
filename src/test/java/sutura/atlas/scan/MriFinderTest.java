package sutura.atlas.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.joml.Matrix4x3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.geometry.VoxelGrid;
import sutura.nifti.NiftiData;
import sutura.nifti.NiftiVolume;
import sutura.nifti.NiftiWriter;
import sutura.testing.Require;

class MriFinderTest {
  @TempDir Path folder;

  private static byte[] nifti(Matrix4x3d place) {
    NiftiData data = new NiftiData.Bytes(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, false);
    return NiftiWriter.bytes(new NiftiVolume(2, 2, 2, place, data), "", true);
  }

  private static byte[] nifti(double spacing) {
    return nifti(new Matrix4x3d().translation(-90, -125, -71).scale(spacing));
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private ScanException failure() {
    return assertThrows(ScanException.class, () -> ScanFinder.readMri(folder));
  }

  @Test
  void readsTheFiles() throws Exception {
    write("a/b/ch2.nii.gz", nifti(1));
    write("c/ch2better.nii.gz", nifti(0.5));
    Colin27 mri = ScanFinder.readMri(folder);
    assertEquals(new VoxelGrid(2, 2, 2, -90, -125, -71, 1), Colin27.grid(mri.head()));
    assertEquals(new VoxelGrid(2, 2, 2, -90, -125, -71, 0.5), Colin27.grid(mri.brain()));
  }

  @Test
  void readsThePackage() throws Exception {
    write("c/ch2better.nii.gz", nifti(0.5));
    write("mricron-data_1_all.deb", ScanFixture.deb("data.tar.xz", "./x/ch2.nii.gz", nifti(1)));
    assertEquals(8, ScanFinder.readMri(folder).head().value(7));
  }

  @Test
  void whatIsMissingIsNamedAndHowToGetIt() throws Exception {
    write("ch2.nii.gz", nifti(1));
    String line = failure().problem().line();
    assertTrue(line.contains("ch2better.nii.gz"), line);
    assertTrue(line.contains("apt-get download mricron-data"), line);
    write("mricron-data_1_all.deb", ScanFixture.deb("data.tar.xz", "./x/ch2.nii.gz", nifti(1)));
    assertTrue(failure().problem().line().contains("holds no /ch2better.nii.gz file"));
  }

  @Test
  void aDamagedFileIsLocated() throws Exception {
    byte[] whole = nifti(1);
    write("ch2.nii.gz", Arrays.copyOf(whole, whole.length / 2));
    assertTrue(failure().problem().file().endsWith("ch2.nii.gz"));
    assertTrue(failure().problem().message().contains("cut off"));
  }

  @Test
  void turnedVoxelsAreRefused() throws Exception {
    write("ch2.nii.gz", nifti(new Matrix4x3d().rotationZ(0.1)));
    assertTrue(failure().problem().message().contains("cubic voxels"));
    write("ch2.nii.gz", nifti(new Matrix4x3d().scaling(-1, 1, 1)));
    assertTrue(failure().problem().message().contains("cubic voxels"));
  }

  @Test
  void readsTheBrain() throws Exception {
    Colin27 mri = ScanFinder.readMri(Require.scan());
    assertEquals(new VoxelGrid(181, 217, 181, -90, -125, -71, 1), Colin27.grid(mri.head()));
    assertEquals(0.5, Colin27.grid(mri.brain()).spacingMm());
    int tissue = 0;
    for (byte value : mri.brain().bytes()) {
      tissue += (value & 0xff) >= 45 ? 1 : 0;
    }
    assertEquals(1800, tissue / 8000.0, 300, "ml of brain in the MNI frame");
  }
}
