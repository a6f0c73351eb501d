package sutura.biomech;

/** A load cannot be put onto the model; the reason says what, where and what to do instead. */
public final class LoadRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why a load is refused. */
  public enum Reason {
    /** No bone of the model is near the point. */
    OFF_THE_SKULL,
    /** The mandible hangs by its joints and is no part of the model. */
    MANDIBLE,
    /** The spine is no part of the model. */
    SPINE,
    /** Only an adult's geometry is there. */
    CHILD
  }

  private final Reason reason;

  public LoadRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
