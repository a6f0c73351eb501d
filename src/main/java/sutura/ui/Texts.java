package sutura.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words of the interface in one language, from {@code texts_<language>.properties}. */
final class Texts {
  private final Map<String, String> own;
  private final Map<String, String> english;

  private Texts(Map<String, String> own, Map<String, String> english) {
    this.own = own;
    this.english = english;
  }

  /** The words of a language; a language without a file has English words. */
  static Texts of(String language) {
    Map<String, String> english = read("en");
    return new Texts(language.equals("en") ? english : read(language), english);
  }

  /**
   * The words for a key. A missing translation is the English one with a small mark, so that it is
   * seen; a key without words is a programming error.
   */
  String get(String key) {
    String word = own.get(key);
    if (word != null) {
      return word;
    }
    return required(key) + " (en)";
  }

  /** As {@link #get}, with every {@code {0}}, {@code {1}} replaced. */
  String get(String key, Object... values) {
    String text = get(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  Set<String> keys() {
    return own.keySet();
  }

  private String required(String key) {
    @Nullable String word = english.get(key);
    if (word == null) {
      throw new IllegalArgumentException("no text for key " + key);
    }
    return word;
  }

  private static Map<String, String> read(String language) {
    Properties properties = new Properties();
    String name = "texts_" + language + ".properties";
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(k -> words.put(k, properties.getProperty(k)));
    return words;
  }
}
