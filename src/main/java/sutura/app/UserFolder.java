package sutura.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The folder of the person who runs the program, for settings and logs.
 *
 * @param path may not exist yet
 */
public record UserFolder(Path path) {
  /**
   * {@code sutura.user} if that system property is set, else the place that the system keeps for
   * settings: {@code %APPDATA%}, {@code ~/Library/Application Support}, {@code $XDG_CONFIG_HOME} or
   * {@code ~/.config}.
   */
  public static UserFolder locate() {
    String named = System.getProperty("sutura.user");
    if (named != null) {
      return new UserFolder(Path.of(named));
    }
    Map<String, String> environment = System.getenv();
    Path home = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String appData = environment.get("APPDATA");
    if (system.contains("win") && appData != null) {
      return new UserFolder(Path.of(appData, "Sutura"));
    }
    if (system.contains("mac")) {
      return new UserFolder(home.resolve("Library/Application Support/Sutura"));
    }
    String config = environment.get("XDG_CONFIG_HOME");
    Path base = config == null || config.isBlank() ? home.resolve(".config") : Path.of(config);
    return new UserFolder(base.resolve("sutura"));
  }

  public Path settings() {
    return path.resolve("settings.json");
  }

  public Path log() {
    return path.resolve("sutura.log");
  }
}
