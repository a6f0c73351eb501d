package sutura.biomech.table;

import sutura.files.PackedReader;
import sutura.files.PackedWriter;

/** Fields of unit length as they lie in the file: each rounded to steps of its own. */
final class ModeRows {
  private ModeRows() {}

  /** The modes with the numbers that a reader of the file will find. */
  static float[][] rounded(float[][] modes, int fine) {
    float[][] rounded = new float[modes.length][];
    for (int k = 0; k < modes.length; k++) {
      float step = step(modes[k], k, fine);
      rounded[k] = values(steps(modes[k], step), step);
    }
    return rounded;
  }

  static void write(PackedWriter out, float[][] modes, int fine) {
    out.count(modes.length);
    out.count(fine);
    for (int k = 0; k < modes.length; k++) {
      float step = step(modes[k], k, fine);
      out.number(step);
      out.steps(steps(modes[k], step), k >= fine);
    }
  }

  static float[][] read(PackedReader in) {
    float[][] modes = new float[in.count()][];
    int fine = in.count();
    for (int k = 0; k < modes.length; k++) {
      float step = (float) in.number();
      modes[k] = values(in.steps(k >= fine), step);
    }
    return modes;
  }

  private static float step(float[] values, int mode, int fine) {
    float largest = Float.MIN_NORMAL;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest / ModeSums.mostSteps(mode, fine);
  }

  private static short[] steps(float[] values, float step) {
    short[] steps = new short[values.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (short) Math.round(values[i] / step);
    }
    return steps;
  }

  private static float[] values(short[] steps, float step) {
    float[] values = new float[steps.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = steps[i] * step;
    }
    return values;
  }
}
