package sutura.evidence;

import java.io.Serial;

/** A file that the program carries is not as expected. */
public final class DataException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1;

  private final transient DataFault fault;

  DataException(DataFault fault) {
    super(fault.line());
    this.fault = fault;
  }

  public DataFault fault() {
    return fault;
  }
}
