package sutura.atlas.skull;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.scan.CtVolume;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.CubicSpline;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.Morphology;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/**
 * The scan without head holder, turned upright into the mid-sagittal frame, on a fine grid.
 *
 * <p>Before interpolation the slices are smoothed into each other: little at face and base, whose
 * thin bones lie across, much on the vault, where slices would print as rings and sutures run along
 * z. Source: SKULL.md section 1.
 */
final class Resampling {
  private static final short AIR_HU = -1000;
  private static final short MAX_HU = 3000;
  private static final double HEAD_HU = -300;
  private static final int HEAD_OPENING_VOXELS = 2;
  private static final int HEAD_MARGIN_VOXELS = 3;

  private static final double BASE_SIGMA_SLICES = 0.45;
  private static final double VAULT_SIGMA_SLICES = 1.3;
  private static final double VAULT_SIGMA_PIXELS = 0.35;
  private static final double RAMP_START_MM = 15;
  private static final double RAMP_LENGTH_MM = 35;

  private Resampling() {}

  /** Hounsfield units on the grid. */
  static short[] resample(CtVolume ct, MidsagittalPlane plane, VoxelGrid grid, Progress progress) {
    Extent extent = new Extent(ct.nx(), ct.ny(), ct.nz());
    progress.report("Turning the head upright", 0);
    float[] head = headOnly(ct, extent);
    float[] smoothed = throughSlices(ct, head, extent, plane.originMm().z());
    progress.check();
    CubicSpline spline = new CubicSpline(smoothed, extent);
    progress.report("Turning the head upright", 0.5);
    Axes axes = Axes.of(plane.normal());
    Vector3dc o = plane.originMm();
    double top = (ct.nz() - 1) * ct.dzMm();
    short[] hu = new short[grid.size()];
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          double sz = o.z() + x * axes.x.z() + y * axes.y.z() + z * axes.z.z();
          if (sz < 0 || sz > top) {
            hu[v] = AIR_HU;
            return;
          }
          double sx = o.x() + x * axes.x.x() + y * axes.y.x() + z * axes.z.x();
          double sy = o.y() + x * axes.x.y() + y * axes.y.y() + z * axes.z.y();
          hu[v] = clip(spline.at(sx / ct.dxMm(), sy / ct.dyMm(), sz / ct.dzMm()));
        });
    return hu;
  }

  private static short clip(double hu) {
    return (short) Math.min(Math.max(hu, AIR_HU), MAX_HU);
  }

  private static float[] headOnly(CtVolume ct, Extent extent) {
    boolean[] dense = new boolean[extent.size()];
    for (int v = 0; v < dense.length; v++) {
      dense[v] = ct.hu()[v] > HEAD_HU;
    }
    boolean[] opened = Morphology.open(dense, extent, HEAD_OPENING_VOXELS);
    boolean[] head =
        Morphology.dilate(Components.largestOf(opened, extent), extent, HEAD_MARGIN_VOXELS);
    float[] hu = new float[head.length];
    for (int v = 0; v < head.length; v++) {
      hu[v] = head[v] ? clip(ct.hu()[v]) : AIR_HU;
    }
    return hu;
  }

  private static float[] throughSlices(CtVolume ct, float[] head, Extent extent, double originZMm) {
    float[] base = GaussianFilter.smooth(head, extent, 0, 0, BASE_SIGMA_SLICES);
    float[] vault =
        GaussianFilter.smooth(
            head, extent, VAULT_SIGMA_PIXELS, VAULT_SIGMA_PIXELS, VAULT_SIGMA_SLICES);
    for (int v = 0; v < base.length; v++) {
      double zMm = extent.k(v) * ct.dzMm() - originZMm;
      double weight = SmoothStep.at((zMm - RAMP_START_MM) / RAMP_LENGTH_MM);
      base[v] = (float) (base[v] * (1 - weight) + vault[v] * weight);
    }
    return base;
  }

  /** Right, anterior and superior of the head along the scan's axes. */
  private record Axes(Vector3dc x, Vector3dc y, Vector3dc z) {
    static Axes of(Vector3dc right) {
      Vector3d up = new Vector3d(0, 0, 1);
      up.sub(right.mul(up.dot(right), new Vector3d())).normalize();
      return new Axes(right, up.cross(right, new Vector3d()), up);
    }
  }
}
