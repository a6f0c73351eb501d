package sutura.atlas.mesh;

/**
 * Reads horizontal planes of a volume on a finer grid by cubic convolution (Keys R G 1981, IEEE
 * Trans. ASSP 29(6):1153-1160, a = -1/2: the Catmull-Rom spline).
 *
 * <p>Coordinates are in coarse voxels; points outside take the nearest voxel's value.
 */
final class PlaneResampler {
  private final float[] values;
  private final int nx;
  private final int ny;
  private final int nz;
  private final int[] column;
  private final float[] columnWeights;
  private final int[] row;
  private final float[] rowWeights;
  private final float[] plane;
  private final float[] rows;
  private final int fineNx;
  private final int fineNy;

  /**
   * Prepares reading a box of values {@code [z][y][x]}.
   *
   * @param x coarse x of each fine column
   * @param y coarse y of each fine row
   */
  PlaneResampler(float[] values, int nx, int ny, int nz, double[] x, double[] y) {
    this.values = values;
    this.nx = nx;
    this.ny = ny;
    this.nz = nz;
    fineNx = x.length;
    fineNy = y.length;
    column = new int[4 * fineNx];
    columnWeights = new float[4 * fineNx];
    row = new int[4 * fineNy];
    rowWeights = new float[4 * fineNy];
    for (int i = 0; i < fineNx; i++) {
      taps(x[i], nx, column, columnWeights, 4 * i);
    }
    for (int j = 0; j < fineNy; j++) {
      taps(y[j], ny, row, rowWeights, 4 * j);
    }
    plane = new float[nx * ny];
    rows = new float[fineNx * ny];
  }

  private static void taps(double x, int n, int[] index, float[] weight, int at) {
    int base = (int) Math.floor(x);
    double t = x - base;
    for (int i = 0; i < 4; i++) {
      index[at + i] = Math.max(0, Math.min(n - 1, base - 1 + i));
    }
    weight[at] = (float) (t * (-0.5 + t * (1 - 0.5 * t)));
    weight[at + 1] = (float) (1 + t * t * (-2.5 + 1.5 * t));
    weight[at + 2] = (float) (t * (0.5 + t * (2 - 1.5 * t)));
    weight[at + 3] = (float) (t * t * (-0.5 + 0.5 * t));
  }

  /** Values at one coarse height, {@code [fine y][fine x]}, into {@code out}. */
  void read(double z, float[] out) {
    int[] k = new int[4];
    float[] w = new float[4];
    taps(z, nz, k, w, 0);
    int size = nx * ny;
    for (int i = 0; i < size; i++) {
      plane[i] =
          w[0] * values[k[0] * size + i]
              + w[1] * values[k[1] * size + i]
              + w[2] * values[k[2] * size + i]
              + w[3] * values[k[3] * size + i];
    }
    for (int j = 0; j < ny; j++) {
      for (int i = 0; i < fineNx; i++) {
        float sum = 0;
        for (int c = 4 * i; c < 4 * i + 4; c++) {
          sum += columnWeights[c] * plane[j * nx + column[c]];
        }
        rows[j * fineNx + i] = sum;
      }
    }
    for (int j = 0; j < fineNy; j++) {
      for (int i = 0; i < fineNx; i++) {
        float sum = 0;
        for (int c = 4 * j; c < 4 * j + 4; c++) {
          sum += rowWeights[c] * rows[row[c] * fineNx + i];
        }
        out[j * fineNx + i] = sum;
      }
    }
  }
}
