package sutura.biomech.table;

import sutura.biomech.VoxelModel;

/**
 * What is kept of a solution.
 *
 * @param fieldMm x, y, z of each control point, rigid motion of the head taken out
 * @param jumpsMm x, y, z of each gauge
 * @param rigid six numbers of that motion
 * @param patchMm mean displacement of what is loaded along its force, without that motion
 */
record Solved(float[] fieldMm, float[] jumpsMm, double[] rigid, double patchMm) {
  /** Keeps this of a solution, out of which the rigid motion is taken. */
  static Solved of(SampledSkull skull, int[] control, SparseForces load, double[] displacementsMm) {
    double[] rigid = skull.rigid(displacementsMm);
    takeOut(skull.model(), rigid, displacementsMm);
    float[] field = new float[3 * control.length];
    for (int i = 0; i < field.length; i++) {
      field[i] = (float) displacementsMm[3 * control[i / 3] + i % 3];
    }
    return new Solved(field, skull.jumps(displacementsMm), rigid, load.along(displacementsMm));
  }

  private static void takeOut(VoxelModel model, double[] rigid, double[] displacementsMm) {
    double[] at = model.nodesMm();
    for (int n = 0; n < model.nodeCount(); n++) {
      double x = at[3 * n];
      double y = at[3 * n + 1];
      double z = at[3 * n + 2];
      displacementsMm[3 * n] -= rigid[0] + rigid[4] * z - rigid[5] * y;
      displacementsMm[3 * n + 1] -= rigid[1] + rigid[5] * x - rigid[3] * z;
      displacementsMm[3 * n + 2] -= rigid[2] + rigid[3] * y - rigid[4] * x;
    }
  }
}
