package sutura.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sutura.scene.Colour;

/**
 * The colours of the vertebrae, one hue for each region of the column; neighbours alternate in
 * lightness, so that they stay apart for colour-blind eyes. Hues after Okabe and Ito 2008.
 */
final class ColumnPalette {
  private static final Pattern LEVEL = Pattern.compile("vertebra-([ctls])(\\d+)$");

  private static final Colour[] CERVICAL = pair(122, 196, 236, 30, 96, 158);
  private static final Colour[] THORACIC = pair(244, 222, 128, 176, 128, 28);
  private static final Colour[] LUMBAR = pair(240, 160, 112, 158, 66, 24);
  private static final Colour[] SACRAL = pair(224, 164, 200, 134, 66, 112);

  private ColumnPalette() {}

  private static Colour[] pair(int r, int g, int b, int darkR, int darkG, int darkB) {
    return new Colour[] {StructurePalette.rgb(r, g, b), StructurePalette.rgb(darkR, darkG, darkB)};
  }

  /** Colour of a bone of the column. */
  static Optional<Colour> of(String id) {
    Matcher level = LEVEL.matcher(id);
    return switch (id) {
      case "atlas" -> Optional.of(CERVICAL[0]);
      case "axis" -> Optional.of(CERVICAL[1]);
      case "sacrum" -> Optional.of(SACRAL[0]);
      case "coccyx" -> Optional.of(SACRAL[1]);
      default ->
          level.find()
              ? Optional.of(of(level.group(1).charAt(0), Integer.parseInt(level.group(2))))
              : Optional.empty();
    };
  }

  /** Dark and light go on over the borders of the regions. */
  private static Colour of(char region, int number) {
    return switch (region) {
      case 'c' -> CERVICAL[(number + 1) % 2];
      case 't' -> THORACIC[number % 2];
      case 'l' -> LUMBAR[number % 2];
      default -> SACRAL[(number + 1) % 2];
    };
  }
}
