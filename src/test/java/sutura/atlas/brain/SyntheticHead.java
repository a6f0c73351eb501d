package sutura.atlas.brain;

import java.util.Arrays;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.meninges.DuralFolds;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.mri.Warp;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;

/**
 * A head of eggs in the MRI's own frame, on a coarse grid: brain, cerebellum and stem in a cavity
 * that leaves fluid round them, ventricles where Colin27 has them.
 */
public final class SyntheticHead {
  private static final VoxelGrid GRID = new VoxelGrid(161, 201, 175, -80, -115, -84, 1);

  private static final Solid CAVITY =
      Ellipsoid.upright(new Vector3d(0, -15, 5), new Vector3d(72, 92, 84));
  private static final Solid CEREBRUM =
      Ellipsoid.upright(new Vector3d(0, -15, 20), new Vector3d(66, 86, 42));
  private static final Solid CEREBELLUM =
      Ellipsoid.upright(new Vector3d(0, -58, -38), new Vector3d(42, 22, 18));
  private static final Solid STEM =
      new Tube(
          java.util.List.of(
              new Vector3d(0, -26, 0), new Vector3d(0, -28, -30), new Vector3d(0, -36, -66)),
          new double[] {13, 12, 8});

  private SyntheticHead() {}

  /** Its fields; head and MRI have the same frame. */
  public static HeadFields fields() {
    int n = GRID.size();
    HeadFields head =
        new HeadFields(
            GRID,
            new float[n],
            new float[n],
            new float[n],
            new byte[n],
            new float[n],
            new float[n],
            new float[n],
            new float[n],
            new byte[n],
            new SameFrame());
    Voxels.forEach(GRID, (v, x, y, z) -> fill(head, v, x, y, z));
    return head;
  }

  private static void fill(HeadFields head, int v, double x, double y, double z) {
    head.cavityMm()[v] = (float) -CAVITY.depthMm(x, y, z);
    head.aboveMagnumMm()[v] = (float) (z + 68);
    head.lateralLeft()[v] = share(lateral(-1).depthMm(x, y, z));
    head.lateralRight()[v] = share(lateral(1).depthMm(x, y, z));
    head.third()[v] = share(egg(0, -8, 0, 2.5, 15, 10).depthMm(x, y, z));
    head.fourth()[v] = share(egg(0, -36, -35, 8, 12, 18).depthMm(x, y, z));
    double cerebrum = Math.min(CEREBRUM.depthMm(x, y, z), z + 22);
    double cerebellum = CEREBELLUM.depthMm(x, y, z);
    double stem = STEM.depthMm(x, y, z);
    float fluid =
        Math.max(
            Math.max(head.lateralLeft()[v], head.lateralRight()[v]),
            Math.max(head.third()[v], head.fourth()[v]));
    double tissue = Math.max(cerebrum, Math.max(cerebellum, stem));
    head.brain()[v] = Math.min(share(tissue), 1 - fluid);
    if (head.cavityMm()[v] < 0) {
      int stemPart = z > -18 ? 4 : z > -46 ? 5 : 6;
      boolean isStem = z < -4 && stem > 0;
      int big = cerebrum > cerebellum ? (x < 0 ? 1 : 2) : 3;
      head.parts()[v] = (byte) (isStem ? stemPart : big);
    }
  }

  private static Solid lateral(int side) {
    return egg(side * 13, 0, 14, 7, 30, 7);
  }

  private static Solid egg(double x, double y, double z, double a, double b, double c) {
    return Ellipsoid.upright(new Vector3d(x, y, z), new Vector3d(a, b, c));
  }

  private static float share(double depthMm) {
    return (float) Math.max(0, Math.min(1, 0.5 + 0.5 * depthMm));
  }

  /** No folds and sinuses at all. */
  public static DuralFolds noFolds() {
    float[] far = new float[GRID.size()];
    Arrays.fill(far, DuralFolds.FAR_MM);
    float[] none = new float[far.length];
    Arrays.fill(none, Float.NaN);
    return new DuralFolds(GRID, far, none, new byte[far.length], far);
  }

  private static final class SameFrame implements Warp {
    @Override
    public Vector3d mniFromHead(Vector3dc headMm) {
      return new Vector3d(headMm);
    }

    @Override
    public Vector3d headFromMni(Vector3dc mniMm) {
      return new Vector3d(mniMm);
    }
  }
}
