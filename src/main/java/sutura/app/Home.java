package sutura.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Where the program's data lies: the folder with {@code models/} and {@code shaders/}.
 *
 * @param root the checkout, or the folder that packaging makes
 */
public record Home(Path root) {
  /**
   * The folder named by the system property {@code sutura.home}, else the nearest folder above the
   * running classes that has {@code shaders/}, else the working directory.
   */
  public static Home locate() {
    String named = System.getProperty("sutura.home");
    if (named != null) {
      return new Home(Path.of(named).toAbsolutePath().normalize());
    }
    for (Path p = codeFolder(); p != null; p = p.getParent()) {
      if (Files.isDirectory(p.resolve("shaders"))) {
        return new Home(p);
      }
    }
    return new Home(Path.of("").toAbsolutePath());
  }

  public Path models() {
    return root.resolve("models");
  }

  public Path shaders() {
    return root.resolve("shaders");
  }

  private static Path codeFolder() {
    CodeSource source = Home.class.getProtectionDomain().getCodeSource();
    try {
      return source == null
          ? Path.of("").toAbsolutePath()
          : Path.of(source.getLocation().toURI()).toAbsolutePath();
    } catch (URISyntaxException e) {
      return Path.of("").toAbsolutePath();
    }
  }
}
