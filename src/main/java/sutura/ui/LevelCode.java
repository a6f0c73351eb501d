package sutura.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sutura.anatomy.StructureId;

/** What clinicians write for a vertebra: C1 to S5. */
final class LevelCode {
  private static final Pattern VERTEBRA = Pattern.compile("vertebra-([ctls]\\d+)$");

  private LevelCode() {}

  /** The code of a vertebra or sacral segment; none for anything else. */
  static Optional<String> of(StructureId id) {
    Matcher level = VERTEBRA.matcher(id.value());
    return switch (id.value()) {
      case "atlas" -> Optional.of("C1");
      case "axis" -> Optional.of("C2");
      default ->
          level.find() ? Optional.of(level.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    };
  }
}
