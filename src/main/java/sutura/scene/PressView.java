package sutura.scene;

import java.util.OptionalDouble;
import sutura.biomech.Load;
import sutura.biomech.Support;

/**
 * The skull under a load, and how its answer is drawn.
 *
 * @param load what is done, with its force
 * @param support what holds the head
 * @param factor magnification of the drawn displacement; 1 is true scale, at which nothing moves;
 *     empty for one chosen so that the largest displacement is easy to see
 * @param beside which skulls stand beside each other under the same load
 * @param colours whether the displacement colours the bone
 * @param arrows whether arrows show the motion across each suture
 */
public record PressView(
    Load load,
    Support support,
    OptionalDouble factor,
    Beside beside,
    boolean colours,
    boolean arrows) {
  /** What stands beside each other in one picture. */
  public enum Beside {
    /** One skull, with the sutures of the scene. */
    NOTHING,
    /** Fused, adult open and soft sutures. */
    STATES,
    /** The means of 20, 40 and 80 years. */
    AGES,
    /** What is claimed beside what is computed. */
    CLAIM
  }

  public static final double MOST_FACTOR = 1e8;

  public PressView {
    factor.ifPresent(
        f -> {
          if (!(f >= 1 && f <= MOST_FACTOR)) {
            throw new IllegalArgumentException("factor out of [1," + MOST_FACTOR + "]: " + f);
          }
        });
  }

  /** A load on a head that lies on a pillow, coloured, with arrows. */
  public static PressView of(Load load) {
    return new PressView(load, Support.PILLOW, OptionalDouble.empty(), Beside.NOTHING, true, true);
  }

  public PressView withLoad(Load value) {
    return new PressView(value, support, factor, beside, colours, arrows);
  }

  public PressView withSupport(Support value) {
    return new PressView(load, value, factor, beside, colours, arrows);
  }

  public PressView withFactor(OptionalDouble value) {
    return new PressView(load, support, value, beside, colours, arrows);
  }

  public PressView withBeside(Beside value) {
    return new PressView(load, support, factor, value, colours, arrows);
  }

  public PressView withColours(boolean value) {
    return new PressView(load, support, factor, beside, value, arrows);
  }

  public PressView withArrows(boolean value) {
    return new PressView(load, support, factor, beside, colours, value);
  }
}
