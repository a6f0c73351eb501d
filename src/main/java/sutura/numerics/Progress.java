package sutura.numerics;

/**
 * Where a long computation says how far it is, and asks whether it shall go on.
 *
 * <p>Called from the computing thread; implementations that feed a window hand over to it.
 */
public interface Progress {
  /** Hears nothing, never cancels. */
  Progress NONE = (stage, fraction) -> {};

  /**
   * A step was reached.
   *
   * @param stage what is being done, in words for a user
   * @param fraction 0 at the start of the whole computation, 1 at its end
   */
  void report(String stage, double fraction);

  /** Whether the user asked to stop. */
  default boolean cancelled() {
    return false;
  }

  /** Throws {@link CancelledException} if the user asked to stop. */
  default void check() {
    if (cancelled()) {
      throw new CancelledException();
    }
  }

  /** The same listener for a part of the work: 0..1 there is {@code from..to} here. */
  default Progress part(double from, double to) {
    Progress whole = this;
    return new Progress() {
      @Override
      public void report(String stage, double fraction) {
        whole.report(stage, from + (to - from) * fraction);
      }

      @Override
      public boolean cancelled() {
        return whole.cancelled();
      }
    };
  }
}
