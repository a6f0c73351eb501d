package sutura.atlas.skull;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.atlas.scan.CtVolume;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

class MidsagittalPlaneTest {
  private static final double[] ORIGIN_MM = {119, 121, 80};

  @Test
  void findsYawRollAndOffsetOfATurnedHead() {
    CtVolume ct = Phantom.scan(97, 97, 66, 2.5, ORIGIN_MM, 3, -4);
    MidsagittalPlane plane = MidsagittalPlane.find(ct, Progress.NONE);
    double yaw = Math.toDegrees(Math.atan(plane.normal().y() / plane.normal().x()));
    double roll = Math.toDegrees(Math.atan(plane.normal().z() / plane.normal().x()));
    assertEquals(3, yaw, 0.2);
    assertEquals(-4, roll, 0.2);
    Vector3d centre = new Vector3d(ORIGIN_MM[0], ORIGIN_MM[1], ORIGIN_MM[2]);
    assertEquals(0, centre.sub(plane.originMm()).dot(plane.normal()), 0.3);
  }

  @Test
  void resamplingTurnsTheHeadUprightAndDropsTheHeadHolder() {
    CtVolume tilted = Phantom.scan(110, 110, 80, 2, new double[] {109, 116, 78}, 4, -3);
    short[] withHolder = tilted.hu().clone();
    for (int v = 0; v < withHolder.length; v++) {
      boolean holder = v % 110 < 22 && v / 110 % 110 < 10;
      withHolder[v] = holder ? 500 : withHolder[v];
    }
    CtVolume ct = new CtVolume(110, 110, 80, 2, 2, 2, withHolder);
    Vector3d normal =
        new Vector3d(1, Math.sin(Math.toRadians(4)), Math.sin(Math.toRadians(-3))).normalize();
    VoxelGrid grid = Phantom.grid(3);
    short[] hu =
        Resampling.resample(
            ct, new MidsagittalPlane(new Vector3d(109, 116, 78), normal, 0), grid, Progress.NONE);
    short[] expected = Phantom.onGrid(grid);
    int same = 0;
    int counted = 0;
    for (int v = 0; v < hu.length; v++) {
      if (expected[v] == Phantom.BRAIN_HU) {
        counted++;
        same += Math.abs(hu[v] - expected[v]) < 30 ? 1 : 0;
      }
    }
    assertTrue(hu[Voxels.at(grid, -72, -102, 0)] < -900, "head holder left");
    assertTrue(same > 0.85 * counted, same + " of " + counted + " brain voxels agree");
  }
}
