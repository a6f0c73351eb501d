package sutura.atlas.skull;

import java.util.stream.IntStream;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.scan.CtVolume;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.LinearSampler;
import sutura.atlas.volume.Morphology;
import sutura.numerics.PowellMinimiser;
import sutura.numerics.Progress;

/**
 * The plane about which the head is most nearly its own mirror image.
 *
 * <p>Bone alone, smoothed, on a coarse lattice, is compared with its reflection; the mean of the
 * truncated absolute difference is minimised over yaw, roll and offset. Source: SKULL.md section 1.
 *
 * @param originMm point on the plane, in millimetres along the scan's own axes
 * @param normal unit normal towards the patient's right
 * @param mismatchHu mean truncated difference there
 */
public record MidsagittalPlane(Vector3dc originMm, Vector3dc normal, double mismatchHu) {
  private static final double BONE_HU = 250;
  private static final double MAX_HU = 800;
  private static final double TRUNCATE_HU = 400;
  private static final double LATTICE_MM = 2.5;
  private static final double[] SIGMA_VOXELS = {1.2, 1.2, 0.8};

  /** Below lie teeth and mandible, which are not symmetric. */
  private static final double LOWEST_MM = 15;

  /** Where the search starts, roughly the middle of the head in the scan. */
  private static final Vector3dc CENTRE_MM = new Vector3d(122, 120, 75);

  /** Start offsets; one of them ends in a bad local minimum, so several are needed. */
  private static final double[] START_OFFSETS_MM = {-6, 0, 6};

  private static final PowellMinimiser SEARCH = new PowellMinimiser(1e-7, 1e-4, 20);

  /** Finds the plane of a head CT. */
  public static MidsagittalPlane find(CtVolume ct, Progress progress) {
    Lattice lattice = Lattice.of(ct);
    MidsagittalPlane best = null;
    for (int start = 0; start < START_OFFSETS_MM.length; start++) {
      progress.report("Finding the mid-sagittal plane", (double) start / START_OFFSETS_MM.length);
      PowellMinimiser.Minimum found =
          SEARCH.minimise(
              p -> lattice.mismatch(normal(p), origin(p)),
              new double[] {0, 0, START_OFFSETS_MM[start]},
              progress);
      if (best == null || found.value() < best.mismatchHu) {
        best = new MidsagittalPlane(origin(found.point()), normal(found.point()), found.value());
      }
    }
    if (best == null) {
      throw new IllegalStateException("no start offsets");
    }
    return best;
  }

  private static Vector3d normal(double[] p) {
    double yaw = Math.toRadians(p[0]);
    double roll = Math.toRadians(p[1]);
    return new Vector3d(1, Math.sin(yaw), Math.sin(roll)).normalize();
  }

  private static Vector3d origin(double[] p) {
    return new Vector3d(CENTRE_MM).add(p[2], 0, 0);
  }

  /**
   * Smoothed bone on the coarse lattice. First and last centres fall on the scan's, so that the
   * true pitch is up to 0.6 % more than {@link #LATTICE_MM}; the plane is nevertheless expressed in
   * multiples of it, because all hand-placed points lie in the frame that follows from that.
   */
  private record Lattice(Extent extent, float[] bone, boolean[] empty, LinearSampler sampler) {
    static Lattice of(CtVolume ct) {
      Extent fine = new Extent(ct.nx(), ct.ny(), ct.nz());
      float[] bone =
          GaussianFilter.smooth(
              clippedBone(ct, fine), fine, SIGMA_VOXELS[0], SIGMA_VOXELS[1], SIGMA_VOXELS[2]);
      LinearSampler source = new LinearSampler(bone, fine);
      Extent coarse =
          new Extent(
              count(ct.nx(), ct.dxMm()), count(ct.ny(), ct.dyMm()), count(ct.nz(), ct.dzMm()));
      float[] values = new float[coarse.size()];
      for (int v = 0; v < values.length; v++) {
        values[v] =
            (float)
                source.at(
                    scale(coarse.i(v), coarse.nx(), ct.nx()),
                    scale(coarse.j(v), coarse.ny(), ct.ny()),
                    scale(coarse.k(v), coarse.nz(), ct.nz()));
      }
      return new Lattice(coarse, values, empty(values, coarse), new LinearSampler(values, coarse));
    }

    /** Cells, by their lowest corner, that have no bone at any corner. */
    private static boolean[] empty(float[] bone, Extent extent) {
      boolean[] empty = new boolean[bone.length];
      for (int v = 0; v < bone.length; v++) {
        int i = Math.min(extent.i(v) + 1, extent.nx() - 1);
        int j = Math.min(extent.j(v) + 1, extent.ny() - 1);
        int k = Math.min(extent.k(v) + 1, extent.nz() - 1);
        boolean clear = true;
        for (int corner = 0; corner < 8; corner++) {
          int x = (corner & 1) == 0 ? extent.i(v) : i;
          int y = (corner & 2) == 0 ? extent.j(v) : j;
          int z = (corner & 4) == 0 ? extent.k(v) : k;
          clear &= bone[extent.index(x, y, z)] == 0;
        }
        empty[v] = clear;
      }
      return empty;
    }

    private static int count(int n, double spacingMm) {
      return Math.max(2, (int) Math.rint(n * spacingMm / LATTICE_MM));
    }

    private static double scale(int index, int coarse, int fine) {
      return (double) index * (fine - 1) / (coarse - 1);
    }

    private static float[] clippedBone(CtVolume ct, Extent extent) {
      boolean[] bone = new boolean[extent.size()];
      for (int v = 0; v < bone.length; v++) {
        bone[v] = ct.hu()[v] > BONE_HU;
      }
      boolean[] skull = Morphology.dilate(Components.largestOf(bone, extent), extent, 2);
      float[] clipped = new float[bone.length];
      for (int v = 0; v < bone.length; v++) {
        clipped[v] = skull[v] ? (float) Math.min(Math.max(ct.hu()[v], 0), MAX_HU) : 0;
      }
      return clipped;
    }

    double mismatch(Vector3dc normal, Vector3dc originMm) {
      int first = (int) Math.floor(LOWEST_MM / LATTICE_MM) + 1;
      double[] sums =
          IntStream.range(Math.min(first, extent.nz() - 1), extent.nz())
              .parallel()
              .mapToDouble(k -> sliceMismatch(k, normal, originMm))
              .toArray();
      double sum = 0;
      for (double slice : sums) {
        sum += slice;
      }
      return sum / ((double) sums.length * extent.nx() * extent.ny());
    }

    private double sliceMismatch(int k, Vector3dc n, Vector3dc o) {
      double sum = 0;
      double z = k * LATTICE_MM;
      for (int j = 0; j < extent.ny(); j++) {
        double y = j * LATTICE_MM;
        int row = extent.index(0, j, k);
        for (int i = 0; i < extent.nx(); i++) {
          double x = i * LATTICE_MM;
          double d = 2 * ((x - o.x()) * n.x() + (y - o.y()) * n.y() + (z - o.z()) * n.z());
          double mirrored =
              mirrored(
                  (x - d * n.x()) / LATTICE_MM,
                  (y - d * n.y()) / LATTICE_MM,
                  (z - d * n.z()) / LATTICE_MM);
          sum += Math.min(Math.abs(bone[row + i] - mirrored), TRUNCATE_HU);
        }
      }
      return sum;
    }

    /** Bone at a point in lattice coordinates; most of the head is empty and costs nothing. */
    private double mirrored(double x, double y, double z) {
      boolean inside =
          x >= 0
              && y >= 0
              && z >= 0
              && x <= extent.nx() - 1
              && y <= extent.ny() - 1
              && z <= extent.nz() - 1;
      return inside && !empty[extent.index((int) x, (int) y, (int) z)] ? sampler.at(x, y, z) : 0;
    }
  }
}
