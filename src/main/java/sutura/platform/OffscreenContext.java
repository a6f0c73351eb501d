package sutura.platform;

/** A GL context without a visible window, current on the thread that made it. */
interface OffscreenContext extends AutoCloseable {
  @Override
  void close();
}
