package sutura.csf.domain;

import java.util.Optional;

/**
 * How much of a voxel, or of the face between two, is fluid: the part in which the indicator of
 * fluid, 1 at centres of fluid voxels and 0 at the others, interpolated trilinearly, is above one
 * half. Sampled at 4 points along each edge; what 8 voxels around a corner say is looked up. In the
 * aqueduct its surface says it.
 */
final class PartialVoxels {
  /** What is open at least between two voxels of fluid, and of a voxel of fluid. */
  static final double LEAST = 1.0 / 16;

  /** Weight of the farther voxel at the two samples of a half edge. */
  private static final double[] FARTHER = {0.125, 0.375};

  private static final byte[] OF_OCTANT = octants();
  private static final byte[] OF_QUADRANT = quadrants();

  private final Lattice lattice;
  private final Optional<AqueductLumen> lumen;
  private final int[] steps;

  /**
   * @param lumen measures the aqueduct, if its surface is known
   */
  PartialVoxels(Lattice lattice, Optional<AqueductLumen> lumen) {
    this.lattice = lattice;
    this.lumen = lumen;
    steps = new int[] {lattice.step(1), lattice.step(3), lattice.step(5)};
  }

  /** Samples of an octant, of 8, above one half, by which of its 8 voxels are fluid. */
  private static byte[] octants() {
    byte[] counts = new byte[256];
    for (int bits = 0; bits < 256; bits++) {
      for (int sample = 0; sample < 8; sample++) {
        double u = FARTHER[sample & 1];
        double v = FARTHER[sample >> 1 & 1];
        double w = FARTHER[sample >> 2];
        counts[bits] += (byte) (indicator(bits, u, v, w) > 0.5 ? 1 : 0);
      }
    }
    return counts;
  }

  /** Samples of a quarter of a face, of 4, above one half; the face lies across the first axis. */
  private static byte[] quadrants() {
    byte[] counts = new byte[256];
    for (int bits = 0; bits < 256; bits++) {
      for (int sample = 0; sample < 4; sample++) {
        double v = FARTHER[sample & 1];
        double w = FARTHER[sample >> 1];
        counts[bits] += (byte) (indicator(bits, 0.5, v, w) > 0.5 ? 1 : 0);
      }
    }
    return counts;
  }

  private static double indicator(int bits, double u, double v, double w) {
    double sum = 0;
    for (int corner = 0; corner < 8; corner++) {
      if ((bits >> corner & 1) == 1) {
        sum +=
            ((corner & 1) == 0 ? 1 - u : u)
                * ((corner >> 1 & 1) == 0 ? 1 - v : v)
                * ((corner >> 2) == 0 ? 1 - w : w);
      }
    }
    return sum;
  }

  private int bits(int voxel, int u, int v, int w) {
    int bits = 0;
    for (int corner = 0; corner < 8; corner++) {
      int at = voxel + ((corner & 1) * u) + ((corner >> 1 & 1) * v) + ((corner >> 2) * w);
      bits |= lattice.isFluid(at) ? 1 << corner : 0;
    }
    return bits;
  }

  /** Part of a fluid voxel that is fluid. */
  double share(int voxel) {
    if (lumen.isPresent() && lattice.space(voxel) == Space.AQUEDUCT) {
      return Math.max(LEAST, lumen.get().share(voxel));
    }
    int count = 0;
    for (int octant = 0; octant < 8; octant++) {
      count +=
          OF_OCTANT[
              bits(
                  voxel,
                  (octant & 1) == 0 ? -steps[0] : steps[0],
                  (octant >> 1 & 1) == 0 ? -steps[1] : steps[1],
                  (octant >> 2) == 0 ? -steps[2] : steps[2])];
    }
    return Math.max(LEAST, count / 64.0);
  }

  /** Open part of the face between a fluid voxel and the next one along an axis, also fluid. */
  double aperture(int voxel, int axis) {
    if (lumen.isPresent()
        && lattice.space(voxel) == Space.AQUEDUCT
        && lattice.space(voxel + steps[axis]) == Space.AQUEDUCT) {
      return Math.max(LEAST, lumen.get().aperture(voxel, axis));
    }
    int v = steps[(axis + 1) % 3];
    int w = steps[(axis + 2) % 3];
    int count = 0;
    for (int quadrant = 0; quadrant < 4; quadrant++) {
      count +=
          OF_QUADRANT[
              bits(
                  voxel, steps[axis], (quadrant & 1) == 0 ? -v : v, (quadrant >> 1) == 0 ? -w : w)];
    }
    return Math.max(LEAST, count / 16.0);
  }
}
