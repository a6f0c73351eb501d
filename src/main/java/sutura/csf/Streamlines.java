package sutura.csf;

/** Lines along a field of flow. Arrays are its own and must not be written. */
public final class Streamlines {
  private final float[] pointsMm;
  private final float[] speedsMmPerS;
  private final int[] starts;

  /**
   * @param pointsMm x, y, z of every point, RAS mm
   * @param speedsMmPerS speed at every point
   * @param starts index of the first point of each line, and the number of points at the end
   */
  public Streamlines(float[] pointsMm, float[] speedsMmPerS, int[] starts) {
    this.pointsMm = pointsMm;
    this.speedsMmPerS = speedsMmPerS;
    this.starts = starts;
  }

  public int lines() {
    return starts.length - 1;
  }

  /** First point of a line; that of the line after the last is the number of points. */
  public int start(int line) {
    return starts[line];
  }

  /** Coordinate of a point along an axis, RAS mm. */
  public float mm(int point, int axis) {
    return pointsMm[3 * point + axis];
  }

  public float speedMmPerS(int point) {
    return speedsMmPerS[point];
  }
}
