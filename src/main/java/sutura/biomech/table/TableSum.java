package sutura.biomech.table;

import java.util.List;
import sutura.biomech.Support;

/**
 * What the table says of a sum of loads.
 *
 * @param field factor of each mode of displacement, mm
 * @param near displacement of each control point beside that, mm
 * @param jumps factor of each mode of motion across sutures, mm
 * @param rigid six numbers: shift, mm, and turn, rad, of the whole head about the origin
 * @param patchMm sum of the loads' own patches' displacements, each along its force
 */
record TableSum(double[] field, float[] near, double[] jumps, double[] rigid, double patchMm) {
  /** A unit load as a mix of stored ones. */
  static TableSum of(MobilityTable table, Support support, Patches.Mix mix, VoxelModuli moduli) {
    SupportTable stored = table.support(support);
    VoxelModuli[] states = table.states().toArray(VoxelModuli[]::new);
    double[] field = new double[table.modes().length];
    float[] near = new float[3 * table.control().count()];
    double[] jumps = new double[table.jumpModes().length];
    double[] rigid = new double[6];
    for (Patches.Part part : mix.parts()) {
      double[] blend = stored.blends()[part.load()].parts(states, moduli);
      for (int s = 0; s < states.length; s++) {
        int row = part.load() * states.length + s;
        double factor = part.factor() * blend[s];
        stored.fields().add(row, factor, field);
        stored.dimples().add(part.load(), row, factor, near);
        stored.jumps().add(row, factor, jumps);
        for (int c = 0; c < 6; c++) {
          rigid[c] += factor * stored.rigid()[6 * row + c];
        }
      }
    }
    return new TableSum(field, near, jumps, rigid, patch(stored, mix.near(), states, moduli));
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
        sum(near, factor, other.near, otherFactor),
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

  private static float[] sum(float[] a, double factor, float[] b, double otherFactor) {
    float[] sum = new float[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = (float) (factor * a[i] + otherFactor * b[i]);
    }
    return sum;
  }

  /** The same under a multiple of the load. */
  TableSum times(double factor) {
    return sum(factor, this, 0);
  }

  /** Displacements, x, y, z of each control point, in units of mm by the scale. */
  float[] displacements(float[][] modes, double scale) {
    float[] displacements = expanded(modes, field, scale);
    for (int i = 0; i < displacements.length; i++) {
      displacements[i] += (float) scale * near[i];
    }
    return displacements;
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
