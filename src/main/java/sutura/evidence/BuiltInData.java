package sutura.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final List<DataFault> leftOut;

  /** Whether it belongs to an entry that others can do without. */
  private final boolean dispensable;

  private BuiltInData(
      String file, JsonCursor cursor, List<DataFault> leftOut, boolean dispensable) {
    this.file = file;
    this.cursor = cursor;
    this.leftOut = leftOut;
    this.dispensable = dispensable;
  }

  private BuiltInData at(JsonCursor place) {
    return new BuiltInData(file, place, leftOut, dispensable);
  }

  /**
   * What could be read of a file, and what was left out.
   *
   * @param value what was read
   * @param faults one for each entry that was left out
   */
  public record Reading<T>(T value, List<DataFault> faults) {
    public Reading {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Reads a file whose entries can do without each other: a faulty entry of {@link #each} is left
   * out, a file that is no JSON or misses a part read otherwise is left out as a whole.
   *
   * @param none what is read of a file that is left out
   */
  public static <T> Reading<T> readEntries(
      String file, byte[] utf8, Function<BuiltInData, T> reader, T none) {
    try {
      return readMost(file, utf8, reader);
    } catch (DataException e) {
      return new Reading<>(none, List.of(e.fault()));
    }
  }

  /** The same of a file that the program carries. */
  public static <T> Reading<T> readEntries(String file, Function<BuiltInData, T> reader, T none) {
    return readEntries(file, ProgramResource.bytes(file), reader, none);
  }

  /** Each object of a list as a value; one that cannot be read is left out and its fault noted. */
  public <T> List<T> each(String field, Function<BuiltInData, T> reader) {
    List<T> values = new ArrayList<>();
    for (JsonCursor place : list(field)) {
      BuiltInData item = new BuiltInData(file, place, leftOut, true);
      try {
        values.add(reader.apply(item));
      } catch (DataException e) {
        leftOut.add(e.fault());
      } catch (IllegalArgumentException e) {
        leftOut.add(item.fault(String.valueOf(e.getMessage())).fault());
      }
    }
    return values;
  }

  /** A fault at this place, to be thrown: what is wrong, what was expected. */
  public DataException fault(String message) {
    return new DataException(new DataFault(file, cursor.pointer(), message));
  }

  /**
   * Reads a file that the program carries.
   *
   * @param file absolute name of the resource
   * @param reader makes the value from the root
   * @throws DataException with file and place if something in it is not as expected
   */
  public static <T> T read(String file, Function<BuiltInData, T> reader) {
    return read(file, ProgramResource.bytes(file), reader);
  }

  /** The same of these bytes. */
  public static <T> T read(String file, byte[] utf8, Function<BuiltInData, T> reader) {
    Reading<T> reading = readMost(file, utf8, reader);
    reading.faults().stream()
        .findFirst()
        .ifPresent(
            fault -> {
              throw new DataException(fault);
            });
    return reading.value();
  }

  /**
   * Reads a file of which only the entries of {@link #each} may be left out.
   *
   * @throws DataException if anything else in it is not as expected
   */
  public static <T> Reading<T> readMost(String file, byte[] utf8, Function<BuiltInData, T> reader) {
    List<DataFault> leftOut = new ArrayList<>();
    List<JsonFault> faults = new ArrayList<>();
    JsonCursor root = JsonCursor.root(parse(file, utf8), faults);
    T value = reader.apply(new BuiltInData(file, root, leftOut, false));
    List<DataFault> others =
        faults.stream()
            .filter(f -> leftOut.stream().noneMatch(entry -> isIn(f.pointer(), entry.path())))
            .map(f -> new DataFault(file, f.pointer(), f.message()))
            .toList();
    leftOut.addAll(others);
    return new Reading<>(value, leftOut);
  }

  private static boolean isIn(String pointer, String entry) {
    return pointer.equals(entry) || pointer.startsWith(entry + "/");
  }

  /** The same of a file that the program carries. */
  public static <T> Reading<T> readMost(String file, Function<BuiltInData, T> reader) {
    return readMost(file, ProgramResource.bytes(file), reader);
  }

  private static JsonValue parse(String file, byte[] utf8) {
    try {
      return JsonCodec.parse(utf8);
    } catch (JsonSyntaxException e) {
      throw new DataException(new DataFault(file, e.place(), String.valueOf(e.getMessage())));
    }
  }

  /** An object in this one. */
  public BuiltInData object(String field) {
    return at(required(field));
  }

  /** The names of the fields, in listed order. */
  public List<String> names() {
    return List.copyOf(cursor.fields().orElseThrow(() -> fault("expected an object")).keySet());
  }

  /** Whether there is such a field. */
  public boolean has(String field) {
    return cursor.optionalField(field).isPresent();
  }

  /** The objects of a list. */
  public List<BuiltInData> items(String field) {
    return list(field).stream().map(this::at).toList();
  }

  /** The texts of a list. */
  public List<String> texts(String field) {
    return list(field).stream().map(item -> item.text().orElseThrow(() -> missing(field))).toList();
  }

  public String text(String field) {
    return required(field).text().orElseThrow(() -> missing(field));
  }

  /** A text that need not be there. */
  public Optional<String> optionalText(String field) {
    return cursor.optionalField(field).flatMap(JsonCursor::text);
  }

  /** Words that need not be there. */
  public Optional<Words> optionalWords(String field) {
    return has(field) ? Optional.of(words(field)) : Optional.empty();
  }

  /** The sources of a list. */
  public List<Source> sources(String field) {
    return texts(field).stream().map(text -> source(field, text)).toList();
  }

  /** The one source of this object. */
  public Source source(String field) {
    return source(field, text(field));
  }

  private Source source(String field, String text) {
    try {
      return Source.of(text);
    } catch (IllegalArgumentException e) {
      DataException fault = fault(field + ": " + e.getMessage());
      if (dispensable) {
        throw fault;
      }
      leftOut.add(fault.fault());
      return Source.unreadable(text);
    }
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
    Map<String, String> words = textsByName(field);
    if (!words.containsKey("en")) {
      throw fault(field + ": expected a text in English under \"en\"");
    }
    return new Words(words);
  }

  /** The texts of an object by the names of its fields, in listed order. */
  public Map<String, String> textsByName(String field) {
    return object(field).ownTexts();
  }

  /** The texts of this object by the names of its fields, in listed order. */
  public Map<String, String> ownTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    cursor
        .fields()
        .orElseThrow(() -> fault("expected texts by language or name"))
        .forEach((name, text) -> texts.put(name, text.text().orElseThrow(() -> missing(name))));
    return texts;
  }

  /** The objects of an object by the names of its fields, in listed order. */
  public Map<String, BuiltInData> fields(String field) {
    Map<String, BuiltInData> fields = new LinkedHashMap<>();
    required(field)
        .fields()
        .orElseThrow(() -> missing(field))
        .forEach((name, value) -> fields.put(name, at(value)));
    return fields;
  }

  /** The numbers of an object by the names of its fields, in listed order. */
  public Map<String, Double> numbersByName(String field) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    required(field)
        .fields()
        .orElseThrow(() -> missing(field))
        .forEach(
            (name, number) ->
                numbers.put(name, number.number().orElseThrow(() -> missing(field + "/" + name))));
    return numbers;
  }

  /** A constant by its lower-case word. */
  public <E extends Enum<E>> E word(String field, Class<E> type) {
    try {
      return Enum.valueOf(type, text(field).toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      String words =
          Stream.of(type.getEnumConstants())
              .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .collect(Collectors.joining(", "));
      throw fault(field + ": expected one of " + words + ", found \"" + text(field) + "\"");
    }
  }

  /** How well this object is known: its field {@code confidence}. */
  public Confidence confidence() {
    return word("confidence", Confidence.class);
  }

  /** This object as a statement: id, text, sources, confidence. */
  public Statement statement() {
    return new Statement(text("id"), words("text"), sources("sources"), confidence());
  }

  private JsonCursor required(String field) {
    return cursor.field(field).orElseThrow(() -> missing(field));
  }

  private List<JsonCursor> list(String field) {
    return required(field).items().orElseThrow(() -> missing(field));
  }

  private DataException missing(String field) {
    String here = cursor.pointer() + "/";
    return cursor
        .lastFault()
        .map(f -> (f.pointer().startsWith(here) ? field + ": " : "") + f.message())
        .map(this::fault)
        .orElseGet(() -> fault("no usable " + field));
  }
}
