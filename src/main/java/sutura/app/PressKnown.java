package sutura.app;

import java.util.Optional;
import sutura.biomech.LoadRefused;
import sutura.biomech.Response;

/**
 * What is known so far of one experiment.
 *
 * @param response the best answer so far
 * @param refused why there will be none
 * @param last whether nothing better will come by itself
 */
record PressKnown(Optional<Response> response, Optional<LoadRefused> refused, boolean last) {
  /** The table has nothing. */
  static final PressKnown NOTHING = new PressKnown(Optional.empty(), Optional.empty(), false);

  static PressKnown of(Response response) {
    boolean bracket = response.method() == Response.Method.BRACKET;
    return new PressKnown(Optional.of(response), Optional.empty(), !bracket);
  }

  static PressKnown of(LoadRefused refused) {
    return new PressKnown(Optional.empty(), Optional.of(refused), true);
  }

  /** The same, and nothing better comes: it was stopped, or it failed. */
  PressKnown stopped() {
    return new PressKnown(response, refused, true);
  }

  /** The same, and something better is wanted. */
  PressKnown open() {
    return new PressKnown(response, refused, refused.isPresent());
  }
}
