package sutura.app;

/** A picture asks for a press that neither the table nor the solver has an answer to. */
public final class PressUnsolved extends RuntimeException {
  private static final long serialVersionUID = 1;

  PressUnsolved(String reason) {
    super("the press was not solved: " + reason);
  }
}
