package sutura.atlas.vertebra;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.atlas.scan.CtVolume;
import sutura.atlas.scan.ScanFinder;
import sutura.atlas.skull.PlacedCt;
import sutura.atlas.skull.SkullSegmenter;
import sutura.atlas.solid.Solid;
import sutura.numerics.Progress;
import sutura.testing.Require;

/** The parts of atlas and axis that the head's CT shows lie where ours do. */
class AtlasInScanTest {
  private static final double BONE_HU = 300;
  private static final double MEAN_MM = 1;
  private static final double MOST_MM = 2.2;

  @Test
  void archAndDensLieOnTheScansSurfaces() throws Exception {
    PlacedCt ct = SkullSegmenter.place(ScanFinder.read(Require.scan()), Progress.NONE);
    Parameters parameters = Parameters.builtIn();
    List<ColumnPart> neck = CervicalVertebrae.of(parameters, SpinePose.of(parameters));
    check(neck.get(0).solid(), arch(ct), "front of the atlas");
    check(neck.get(1).solid(), dens(ct), "dens");
  }

  /** From the front backwards to the anterior arch and the lateral masses. */
  private static List<Vector3d> arch(PlacedCt ct) {
    List<Vector3d> found = new ArrayList<>();
    for (double z = -73; z <= -65; z++) {
      for (double x = -18; x <= 24; x++) {
        march(ct, new Vector3d(x, 12, z), new Vector3d(0, -1, 0), 16, found);
      }
    }
    return found;
  }

  /** From beside and behind towards the axis of the dens. */
  private static List<Vector3d> dens(PlacedCt ct) {
    List<Vector3d> found = new ArrayList<>();
    for (double z = -73; z <= -67; z++) {
      for (int ray = 0; ray <= 12; ray++) {
        double angle = Math.PI + ray * Math.PI / 12;
        Vector3d inward = new Vector3d(-Math.cos(angle), -Math.sin(angle), 0);
        double reach = 7 + 5 * -Math.sin(angle);
        Vector3d start = new Vector3d(3, -5, z).fma(-reach, inward);
        march(ct, start, inward, reach, found);
      }
    }
    return found;
  }

  private static void march(
      PlacedCt ct, Vector3d from, Vector3d direction, double farMm, List<Vector3d> found) {
    for (double along = 0; along < farMm; along += 0.1) {
      Vector3d p = from.fma(along, direction, new Vector3d());
      if (hu(ct, p) > BONE_HU) {
        if (along > 0) {
          found.add(p);
        }
        return;
      }
    }
  }

  /** Interpolated linearly between the eight voxels round a place. */
  private static double hu(PlacedCt placed, Vector3d head) {
    Vector3d v = placed.voxelFromHead().transformPosition(head, new Vector3d());
    int i = (int) Math.floor(v.x);
    int j = (int) Math.floor(v.y);
    int k = Math.max(0, (int) Math.floor(v.z));
    CtVolume ct = placed.ct();
    double sum = 0;
    for (int corner = 0; corner < 8; corner++) {
      int x = i + (corner & 1);
      int y = j + (corner >> 1 & 1);
      int z = k + (corner >> 2);
      double share = (1 - Math.abs(v.x - x)) * (1 - Math.abs(v.y - y)) * (1 - Math.abs(v.z - z));
      sum += share * ct.hu()[(z * ct.ny() + y) * ct.nx() + x];
    }
    return sum;
  }

  private static void check(Solid bone, List<Vector3d> surface, String what) {
    List<Double> off = new ArrayList<>();
    surface.forEach(p -> off.add(Math.abs(bone.depthMm(p.x, p.y, p.z))));
    Collections.sort(off);
    double mean = off.stream().mapToDouble(v -> v).average().orElse(99);
    double most = off.get((int) (0.95 * off.size()));
    String text =
        String.format("%s: %d points, mean %.2f, 95 %% %.2f mm", what, off.size(), mean, most);
    System.out.println(text);
    assertTrue(off.size() > 60 && mean < MEAN_MM && most < MOST_MM, text);
  }
}
