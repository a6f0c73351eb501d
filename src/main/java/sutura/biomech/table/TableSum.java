package sutura.biomech.table;

import java.util.List;
import sutura.biomech.Support;

/**
 * What the table says of a sum of loads.
 *
 * @param field factor of each mode of displacement, mm
 * @param jumps factor of each mode of motion across sutures, mm
 * @param rigid six numbers: shift, mm, and turn, rad, of the whole head about the origin
 * @param patchMm sum of the loads' own patches' displacements, each along its force
 */
record TableSum(double[] field, double[] jumps, double[] rigid, double patchMm) {
  /** A unit load as a mix of stored ones. */
  static TableSum of(MobilityTable table, Support support, Patches.Mix mix, VoxelModuli moduli) {
    return of(table, support, mix, moduli, true);
  }

  /**
   * A unit load as a mix of stored ones.
   *
   * @param withField otherwise there are no factors of displacement's modes
   */
  static TableSum of(
      MobilityTable table,
      Support support,
      Patches.Mix mix,
      VoxelModuli moduli,
      boolean withField) {
    SupportTable stored = table.support(support);
    VoxelModuli[] states = table.states().toArray(VoxelModuli[]::new);
    double[] field = new double[withField ? table.modes().length : 0];
    double[] jumps = new double[table.jumpModes().length];
    double[] rigid = new double[6];
    for (Patches.Part part : mix.parts()) {
      double[] blend = stored.blends()[part.load()].parts(states, moduli);
      for (int s = 0; s < states.length; s++) {
        int row = part.load() * states.length + s;
        double factor = part.factor() * blend[s];
        if (withField) {
          stored.fields().add(row, factor, field);
        }
        stored.jumps().add(row, factor, jumps);
        for (int c = 0; c < 6; c++) {
          rigid[c] += factor * stored.rigid()[6 * row + c];
        }
      }
    }
    return new TableSum(field, jumps, rigid, patch(stored, mix.near(), states, moduli));
  }

  private static double patch(
      SupportTable stored, List<Patches.Part> near, VoxelModuli[] states, VoxelModuli moduli) {
    double patch = 0;
    for (Patches.Part part : near) {
      double[] blend = stored.blends()[part.load()].parts(states, moduli);
      for (int s = 0; s < states.length; s++) {
        patch += part.factor() * blend[s] * stored.patchMm()[part.load() * states.length + s];
      }
    }
    return patch;
  }

  /** A sum of two such answers, each times a factor. */
  TableSum sum(double factor, TableSum other, double otherFactor) {
    return new TableSum(
        sum(field, factor, other.field, otherFactor),
        sum(jumps, factor, other.jumps, otherFactor),
        sum(rigid, factor, other.rigid, otherFactor),
        factor * patchMm + otherFactor * other.patchMm);
  }

  private static double[] sum(double[] a, double factor, double[] b, double otherFactor) {
    double[] sum = new double[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = factor * a[i] + otherFactor * b[i];
    }
    return sum;
  }

  /** The same under a multiple of the load. */
  TableSum times(double factor) {
    return sum(factor, this, 0);
  }

  /** Displacements, x, y, z of each control point, in units of mm by the scale. */
  float[] displacements(float[][] modes, double scale) {
    return expanded(modes, field, scale);
  }

  /** Sums of modes, in units of mm by the scale. */
  static float[] expanded(float[][] modes, double[] factors, double scale) {
    float[] scaled = new float[factors.length];
    for (int k = 0; k < scaled.length; k++) {
      scaled[k] = (float) (factors[k] * scale);
    }
    float[] field = new float[modes[0].length];
    FloatColumns.sum(modes, scaled, field);
    return field;
  }
}
