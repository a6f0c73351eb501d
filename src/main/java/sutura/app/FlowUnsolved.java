package sutura.app;

/** A picture asks for a flow of cerebrospinal fluid that cannot be computed. */
public final class FlowUnsolved extends RuntimeException {
  private static final long serialVersionUID = 1;

  FlowUnsolved(String reason) {
    super(reason);
  }
}
