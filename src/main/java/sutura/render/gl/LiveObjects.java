package sutura.render.gl;

import java.util.concurrent.atomic.AtomicInteger;

/** How many GL objects are open: a run that closes everything ends at 0. */
public final class LiveObjects {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private LiveObjects() {}

  public static int count() {
    return COUNT.get();
  }

  static void opened() {
    COUNT.incrementAndGet();
  }

  static void closed() {
    COUNT.decrementAndGet();
  }
}
