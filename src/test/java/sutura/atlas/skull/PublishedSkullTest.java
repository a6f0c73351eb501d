package sutura.atlas.skull;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import sutura.atlas.mesh.SkullSolid;
import sutura.atlas.scan.ScanFinder;
import sutura.numerics.Progress;
import sutura.testing.Require;

/**
 * The whole segmentation of the real scan against the published label volume, whose deep facial
 * bones have one label together: a build of minutes, run by hand with {@code mvn -q test
 * -Dtest=PublishedSkullTest -Dsutura.atlas=full -Dsutura.scans=DIR}.
 */
@EnabledIfSystemProperty(
    named = "sutura.atlas",
    matches = "full",
    disabledReason = "a full build of the atlas takes minutes: -Dsutura.atlas=full")
class PublishedSkullTest {
  private static final double MIN_DICE = 0.97;

  @Test
  void labelsAndCavityAgreeWithThePublishedOnes() throws Exception {
    Path published = Require.shared().resolve("atlas/results/skull");
    byte[] labels = array(published.resolve("labels.npz"), "labels.npy");
    byte[] cavity = array(published.resolve("cavity.npz"), "mask.npy");
    SkullSegmentation skull =
        SkullSegmenter.segment(
            SkullSegmenter.place(ScanFinder.read(Require.scan()), Progress.NONE), Progress.NONE);

    assertTrue(skull.cavityMl() > 1400 && skull.cavityMl() < 1500, skull.cavityMl() + " ml");
    assertTrue(dice(asBytes(skull.cavity()), cavity, 1) > MIN_DICE);
    SkullSolid solid = SkullFields.of(skull);
    byte[] ours = new byte[labels.length];
    for (int v = 0; v < ours.length; v++) {
      int label = solid.depthMm().values()[v] > 0 ? solid.nearestBone().labels()[v] : 0;
      ours[v] = (byte) Math.min(label, CranialBone.ETHMOID.label());
    }
    StringBuilder table = new StringBuilder();
    double worst = 1;
    for (int label = 1; label <= CranialBone.ETHMOID.label(); label++) {
      CranialBone bone = CranialBone.of(label).orElseThrow();
      double dice = dice(ours, labels, bone.label());
      table.append(String.format("%n%-20s %.4f", bone.key(), dice));
      worst = bone.label() <= CranialBone.SPHENOID.label() ? Math.min(worst, dice) : worst;
    }
    System.out.println("Dice against the published labels" + table);
    assertTrue(worst >= MIN_DICE, table.toString());
  }

  private static byte[] asBytes(boolean[] mask) {
    byte[] bytes = new byte[mask.length];
    for (int v = 0; v < mask.length; v++) {
      bytes[v] = (byte) (mask[v] ? 1 : 0);
    }
    return bytes;
  }

  /** Twice the common voxels over the sum of both. */
  private static double dice(byte[] a, byte[] b, int label) {
    long both = 0;
    long sum = 0;
    for (int v = 0; v < a.length; v++) {
      both += a[v] == label && b[v] == label ? 1 : 0;
      sum += (a[v] == label ? 1 : 0) + (b[v] == label ? 1 : 0);
    }
    return 2.0 * both / Math.max(1, sum);
  }

  /** A one-byte array of numpy's npz format on the skull's grid. */
  private static byte[] array(Path npz, String name) throws IOException {
    try (ZipFile zip = new ZipFile(npz.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      try (InputStream in = zip.getInputStream(entry)) {
        byte[] bytes = in.readAllBytes();
        int header = 10 + (bytes[8] & 255) + ((bytes[9] & 255) << 8);
        String about = new String(bytes, 10, header - 10, StandardCharsets.US_ASCII);
        assertTrue(about.contains("(218, 283, 225)"), about);
        assertEquals(SkullGrid.GRID.size(), bytes.length - header);
        return java.util.Arrays.copyOfRange(bytes, header, bytes.length);
      }
    }
  }
}
