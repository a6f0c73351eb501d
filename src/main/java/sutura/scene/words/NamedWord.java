package sutura.scene.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sutura.scene.Preset;
import sutura.scene.Region;

/** One of a few words. */
public final class NamedWord {
  private NamedWord() {}

  /** A prepared view of the model. */
  public static Preset preset(String text, String where) {
    return of(Preset.values(), Stream.of(Preset.values()).map(Preset::word).toList(), text, where);
  }

  /** A part of the axis. */
  public static Region region(String text, String where) {
    return of(Region.values(), Stream.of(Region.values()).map(Region::word).toList(), text, where);
  }

  /**
   * The constant that a word names, in any case of letters.
   *
   * @param where what the message begins with, such as {@code --flow}
   */
  public static <E extends Enum<E>> E of(E[] values, String text, String where) {
    List<String> words =
        Stream.of(values).map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    return of(values, words, text.strip().toLowerCase(Locale.ROOT), where);
  }

  private static <E> E of(E[] values, List<String> words, String text, String where) {
    int index = words.indexOf(text);
    if (index < 0) {
      throw WordRefused.at(
          where, "expected one of " + String.join(", ", words) + ", found \"" + text + "\"");
    }
    return values[index];
  }
}
