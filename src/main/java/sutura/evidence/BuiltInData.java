package sutura.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import sutura.files.ProgramResource;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;

/**
 * An object in a JSON file that is part of the program, so that any fault in it is thrown with its
 * place.
 */
public final class BuiltInData {
  private final String file;
  private final JsonCursor cursor;

  private BuiltInData(String file, JsonCursor cursor) {
    this.file = file;
    this.cursor = cursor;
  }

  /**
   * Reads a file that the program carries.
   *
   * @param file absolute name of the resource
   * @param reader makes the value from the root
   * @throws IllegalStateException with file and place if something in it is not as expected
   */
  public static <T> T read(String file, Function<BuiltInData, T> reader) {
    return read(file, ProgramResource.bytes(file), reader);
  }

  /** The same of these bytes. */
  public static <T> T read(String file, byte[] utf8, Function<BuiltInData, T> reader) {
    List<JsonFault> faults = new ArrayList<>();
    T value = reader.apply(new BuiltInData(file, JsonCursor.root(parse(file, utf8), faults)));
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          file + faults.get(0).pointer() + ": " + faults.get(0).message());
    }
    return value;
  }

  private static JsonValue parse(String file, byte[] utf8) {
    try {
      return JsonCodec.parse(utf8);
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException(file + " " + e.place() + ": " + e.getMessage(), e);
    }
  }

  /** An object in this one. */
  public BuiltInData object(String field) {
    return new BuiltInData(file, required(field));
  }

  /** Whether there is such a field. */
  public boolean has(String field) {
    return cursor.optionalField(field).isPresent();
  }

  /** The objects of a list. */
  public List<BuiltInData> items(String field) {
    return list(field).stream().map(item -> new BuiltInData(file, item)).toList();
  }

  /** The texts of a list. */
  public List<String> texts(String field) {
    return list(field).stream().map(item -> item.text().orElseThrow(() -> missing(field))).toList();
  }

  public String text(String field) {
    return required(field).text().orElseThrow(() -> missing(field));
  }

  public double number(String field) {
    return required(field).number().orElseThrow(() -> missing(field));
  }

  /** A number that need not be there. */
  public OptionalDouble optionalNumber(String field) {
    Optional<Double> value = cursor.optionalField(field).flatMap(JsonCursor::number);
    return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
  }

  /** Words in several languages. */
  public Words words(String field) {
    Map<String, String> words = new LinkedHashMap<>();
    required(field)
        .fields()
        .orElseThrow(() -> missing(field))
        .forEach((language, text) -> text.text().ifPresent(t -> words.put(language, t)));
    return new Words(words);
  }

  /** A constant by its lower-case word. */
  public <E extends Enum<E>> E word(String field, Class<E> type) {
    try {
      return Enum.valueOf(type, text(field).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw missing(field);
    }
  }

  /** How well this object is known: its field {@code confidence}. */
  public Confidence confidence() {
    return word("confidence", Confidence.class);
  }

  /** This object as a statement: id, text, sources, confidence. */
  public Statement statement() {
    return new Statement(text("id"), words("text"), texts("sources"), confidence());
  }

  private JsonCursor required(String field) {
    return cursor.field(field).orElseThrow(() -> missing(field));
  }

  private List<JsonCursor> list(String field) {
    return required(field).items().orElseThrow(() -> missing(field));
  }

  private IllegalStateException missing(String field) {
    return new IllegalStateException(file + cursor.pointer() + ": no usable " + field);
  }
}
