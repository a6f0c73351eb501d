package sutura.app;

import sutura.anatomy.Catalogue;
import sutura.platform.HeadlessContext;

/**
 * Begins what every picture needs and no argument changes, on a thread of its own, while the
 * command line is still being read: the names of all structures, and the graphics libraries.
 */
public final class HeadStart {
  private HeadStart() {}

  /** For a picture without a window. Whoever needs the results waits for them, if at all. */
  public static void forPicture() {
    start(HeadlessContext::prepare, "graphics");
    start(Catalogue::builtIn, "catalogue");
  }

  private static void start(Runnable work, String name) {
    Thread thread = new Thread(work, "head start: " + name);
    thread.setDaemon(true);
    thread.start();
  }
}
