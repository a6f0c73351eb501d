package sutura.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs beyond the JDK. On a newcomer's machine a missing thing skips the test with a
 * reason; with {@code -Dsutura.require=all}, as in CI, it fails it.
 */
public final class Require {
  private static final boolean ALL = "all".equals(System.getProperty("sutura.require"));

  private Require() {}

  /** The project's root folder. */
  public static Path home() {
    return Path.of(System.getProperty("sutura.home", ".")).toAbsolutePath().normalize();
  }

  /** A headless GL context can be made; {@code probe} tries one. */
  public static void gl(BooleanSupplier probe) {
    need(probe.getAsBoolean(), "no OpenGL 4.1 context (install libegl1 libgl1-mesa-dri)");
  }

  /** The reference material beside the checkout. */
  public static Path shared() {
    Path shared = home().resolveSibling("shared");
    need(Files.isDirectory(shared.resolve("atlas")), "no ../shared/atlas beside the checkout");
    return shared;
  }

  /** The head CT: the folder named by {@code sutura.scans} or the environment's SUTURA_SCANS. */
  public static Path scan() {
    String named =
        Optional.ofNullable(System.getProperty("sutura.scans"))
            .orElse(Optional.ofNullable(System.getenv("SUTURA_SCANS")).orElse(""));
    need(!named.isBlank() && Files.isDirectory(Path.of(named)), "SUTURA_SCANS names no folder");
    return Path.of(named);
  }

  /** A program on the PATH. */
  public static Path program(String name) {
    Optional<Path> found = Optional.empty();
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      Path candidate = Path.of(folder, name);
      if (Files.isExecutable(candidate)) {
        found = Optional.of(candidate);
        break;
      }
    }
    need(found.isPresent(), "program \"" + name + "\" is not on the PATH");
    return found.orElseThrow();
  }

  /** The models folder of the checkout. */
  public static Path models() throws IOException {
    Path models = home().resolve("models");
    need(Files.isRegularFile(models.resolve("manifest.json")), "no models/manifest.json");
    return models;
  }

  /** The shipped models hold the inside of the head; else the test is skipped in any case. */
  public static void inside(boolean shipped) {
    Assumptions.assumeTrue(shipped, "the models hold no inside of the head");
  }

  /** The shipped models hold the column; else the test is skipped in any case. */
  public static void column(boolean shipped) {
    Assumptions.assumeTrue(shipped, "the models hold no column");
  }

  /** The shipped models hold a mobility table; else the test is skipped in any case. */
  public static void table(boolean shipped) {
    Assumptions.assumeTrue(shipped, "the models hold no mobility table");
  }

  private static void need(boolean there, String reason) {
    if (there) {
      return;
    }
    if (ALL) {
      Assertions.fail("required: " + reason);
    }
    System.out.println("A test is skipped: " + reason);
    Assumptions.abort("skipped: " + reason);
  }
}
