package sutura.export;

/** Three numbers for each pixel. */
final class Planes {
  final int width;
  final int height;
  final double[][] values;

  Planes(int width, int height) {
    this.width = width;
    this.height = height;
    values = new double[3][width * height];
  }

  int size() {
    return width * height;
  }

  void put(int i, double[] three) {
    for (int c = 0; c < 3; c++) {
      values[c][i] = three[c];
    }
  }

  double[] at(int i) {
    return new double[] {values[0][i], values[1][i], values[2][i]};
  }

  double[] grey() {
    double[] grey = new double[size()];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = (values[0][i] + 16) / 116;
    }
    return grey;
  }

  /** A separable filter; the picture goes on beyond its edges as they are. */
  double[] convolved(double[] in, double[] alongX, double[] alongY) {
    double[] half = new double[in.length];
    int radius = alongX.length / 2;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double sum = 0;
        for (int k = -radius; k <= radius; k++) {
          sum += alongX[k + radius] * in[y * width + clamp(x + k, width)];
        }
        half[y * width + x] = sum;
      }
    }
    double[] out = new double[in.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double sum = 0;
        for (int k = -radius; k <= radius; k++) {
          sum += alongY[k + radius] * half[clamp(y + k, height) * width + x];
        }
        out[y * width + x] = sum;
      }
    }
    return out;
  }

  private static int clamp(int value, int size) {
    return Math.max(0, Math.min(size - 1, value));
  }
}
