package sutura.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The program of the system that shows folders. */
final class FolderView {
  /** A program that fails does so within this time; one that works may stay open. */
  private static final long FAILS_WITHIN_MILLIS = 300;

  private FolderView() {}

  /**
   * Opens a folder.
   *
   * @return whether the system's program did not fail at once
   * @throws IOException if there is no such program
   */
  static boolean open(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(List.of(program(), folder.toString()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      boolean ended = process.waitFor(FAILS_WITHIN_MILLIS, TimeUnit.MILLISECONDS);
      return !ended || process.exitValue() == 0 || isWindows();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String program() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return isWindows() ? "explorer" : system.contains("mac") ? "open" : "xdg-open";
  }

  /** Explorer says 1 also when it has opened the folder. */
  private static boolean isWindows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  }
}
