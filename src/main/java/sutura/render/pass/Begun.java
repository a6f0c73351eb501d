package sutura.render.pass;

import org.jspecify.annotations.Nullable;
import sutura.render.FrameDescription;

/** A picture whose solid surfaces are drawn, and some layers of its faded ones. */
final class Begun {
  private final FrameDescription whole;
  private final @Nullable Sampling sampling;
  private final FrameTargets work;
  private final TransparentPass.Inputs inputs;
  private final DrawList list;
  private final @Nullable LightSample light;
  private final TransparentPass transparent;
  private int layers;

  Begun(
      FrameDescription whole,
      @Nullable Sampling sampling,
      FrameTargets work,
      TransparentPass.Inputs inputs,
      DrawList list,
      @Nullable LightSample light,
      TransparentPass transparent) {
    this.whole = whole;
    this.sampling = sampling;
    this.work = work;
    this.inputs = inputs;
    this.list = list;
    this.light = light;
    this.transparent = transparent;
  }

  boolean isOf(FrameDescription frame, Sampling other) {
    return whole.equals(frame) && other.equals(sampling);
  }

  /** Draws the next layer of faded surfaces; returns whether it was the last. */
  boolean step() {
    return list.faded().isEmpty() || transparent.peel(layers++, inputs, work);
  }

  @Nullable Sampling sampling() {
    return sampling;
  }

  FrameTargets work() {
    return work;
  }

  TransparentPass.Inputs inputs() {
    return inputs;
  }

  DrawList list() {
    return list;
  }

  @Nullable LightSample light() {
    return light;
  }
}
