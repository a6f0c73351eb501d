package sutura.render.pass;

import org.joml.Matrix4f;
import sutura.render.FrameDescription;
import sutura.render.Lens;

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

  /**
   * The frame as this sample sees it. Places on a lens follow the multiples of square roots of
   * primes (Richtmyer 1951), which have nothing in common with those in the pixel and on the key.
   */
  FrameDescription shifted(FrameDescription frame, int widthPx, int heightPx) {
    double x = ((0.5 + index * ACROSS) % 1 - 0.5) * WIDTH_PX;
    double y = ((0.5 + index * ALONG) % 1 - 0.5) * WIDTH_PX;
    Matrix4f shift =
        new Matrix4f().translation((float) (2 * x / widthPx), (float) (2 * y / heightPx), 0);
    shift.mul(frame.clipFromView());
    Matrix4f view = new Matrix4f(frame.viewFromWorld());
    frame.lens().ifPresent(lens -> moveOnLens(lens, view, shift));
    return frame.through(view, shift);
  }

  /** Moves the eye over the opening and shears the view, so that the plane in focus stays. */
  private void moveOnLens(Lens lens, Matrix4f viewFromWorld, Matrix4f clipFromView) {
    double radiusMm = Math.sqrt((0.5 + index * Math.sqrt(2)) % 1) * lens.apertureMm() / 2;
    double around = 2 * Math.PI * ((0.5 + index * Math.sqrt(3)) % 1);
    float xMm = (float) (radiusMm * Math.cos(around));
    float yMm = (float) (radiusMm * Math.sin(around));
    viewFromWorld.translateLocal(-xMm, -yMm, 0);
    float focusMm = (float) lens.focusMm();
    clipFromView.mul(new Matrix4f().m20(-xMm / focusMm).m21(-yMm / focusMm));
  }
}
