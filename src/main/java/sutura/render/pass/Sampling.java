package sutura.render.pass;

import org.joml.Matrix4f;
import sutura.render.FrameDescription;

/**
 * One of the samples whose mean is a picture.
 *
 * @param index from 0
 * @param count of all
 */
record Sampling(int index, int count) {
  /** The plastic number's powers: the R2 sequence of Roberts 2018, evenly spread at any length. */
  private static final double ACROSS = 0.7548776662466927;

  private static final double ALONG = 0.5698402909980532;

  /** Samples reach a little into the neighbours' pixels, as a good reconstruction filter does. */
  private static final double WIDTH_PX = 1.2;

  boolean isLast() {
    return index == count - 1;
  }

  /** Another pattern of directions for each sample. */
  float phase() {
    return (float) (index * 0.6180339887498949 % 1);
  }

  /** The frame as this sample sees it. */
  FrameDescription shifted(FrameDescription frame, int widthPx, int heightPx) {
    double x = ((0.5 + index * ACROSS) % 1 - 0.5) * WIDTH_PX;
    double y = ((0.5 + index * ALONG) % 1 - 0.5) * WIDTH_PX;
    Matrix4f shift =
        new Matrix4f().translation((float) (2 * x / widthPx), (float) (2 * y / heightPx), 0);
    return frame.through(frame.viewFromWorld(), shift.mul(frame.clipFromView()));
  }
}
