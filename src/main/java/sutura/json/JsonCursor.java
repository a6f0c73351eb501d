package sutura.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, from which typed values are taken. A value that is missing or of the wrong
 * kind is noted as a {@link JsonFault} in the list that all cursors of one document share, and read
 * as empty, so that one pass finds every fault.
 */
public final class JsonCursor {
  private final JsonValue value;

  /** The way from the document: null at the root. Joined only when a fault needs it. */
  private final @Nullable JsonCursor parent;

  private final String step;
  private final List<JsonFault> faults;

  private JsonCursor(
      JsonValue value, @Nullable JsonCursor parent, String step, List<JsonFault> faults) {
    this.value = value;
    this.parent = parent;
    this.step = step;
    this.faults = faults;
  }

  /** The whole document; faults are added to the list. */
  public static JsonCursor root(JsonValue document, List<JsonFault> faults) {
    return new JsonCursor(document, null, "", faults);
  }

  /** Where this is in the document, as a JSON pointer (RFC 6901). */
  public String pointer() {
    return parent == null
        ? ""
        : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
  }

  public JsonValue value() {
    return value;
  }

  /** Notes that this place cannot be used. */
  public void fault(String message) {
    faults.add(new JsonFault(pointer(), message, false));
  }

  /** Notes that this place is passed over. */
  public void warn(String message) {
    faults.add(new JsonFault(pointer(), message, true));
  }

  /** Number of faults so far that are no warnings: to learn whether a stretch of reading failed. */
  public long faultCount() {
    long count = 0;
    for (JsonFault fault : faults) {
      count += fault.warning() ? 0 : 1;
    }
    return count;
  }

  /** What was noted last. */
  public Optional<JsonFault> lastFault() {
    return faults.isEmpty() ? Optional.empty() : Optional.of(faults.get(faults.size() - 1));
  }

  private JsonCursor at(String childStep, JsonValue child) {
    return new JsonCursor(child, this, childStep, faults);
  }

  /** A field that must be there. */
  public Optional<JsonCursor> field(String name) {
    if (!(value instanceof JsonValue.Obj object)) {
      return wrongKind("an object {...}");
    }
    JsonValue child = object.fields().get(name);
    if (child == null) {
      fault("the field \"" + name + "\" is missing");
      return Optional.empty();
    }
    return Optional.of(at(name, child));
  }

  /** A field that may be left out or null. */
  public Optional<JsonCursor> optionalField(String name) {
    if (!(value instanceof JsonValue.Obj object)) {
      return wrongKind("an object {...}");
    }
    JsonValue child = object.fields().get(name);
    return child == null || child == JsonValue.Nothing.NULL
        ? Optional.empty()
        : Optional.of(at(name, child));
  }

  /** All fields, in document order. */
  public Optional<Map<String, JsonCursor>> fields() {
    if (!(value instanceof JsonValue.Obj object)) {
      return wrongKind("an object {...}");
    }
    Map<String, JsonCursor> cursors = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> field : object.fields().entrySet()) {
      cursors.put(field.getKey(), at(field.getKey(), field.getValue()));
    }
    return Optional.of(cursors);
  }

  /** All items. */
  public Optional<List<JsonCursor>> items() {
    if (!(value instanceof JsonValue.Arr array)) {
      return wrongKind("an array [...]");
    }
    List<JsonCursor> cursors = new ArrayList<>();
    for (JsonValue item : array.items()) {
      cursors.add(at(Integer.toString(cursors.size()), item));
    }
    return Optional.of(cursors);
  }

  public Optional<String> text() {
    return value instanceof JsonValue.Text text
        ? Optional.of(text.value())
        : wrongKind("text in quotes");
  }

  public Optional<Boolean> bool() {
    return value instanceof JsonValue.Bool bool
        ? Optional.of(bool.value())
        : wrongKind("true or false");
  }

  public Optional<Double> number() {
    return value instanceof JsonValue.Num number
        ? Optional.of(number.value())
        : wrongKind("a number");
  }

  /** A number in a closed range. */
  public Optional<Double> number(double least, double most) {
    Optional<Double> number = number();
    if (number.isPresent() && !(number.get() >= least && number.get() <= most)) {
      fault(
          "expected a number from "
              + JsonCodec.writeCompact(new JsonValue.Num(least))
              + " to "
              + JsonCodec.writeCompact(new JsonValue.Num(most))
              + ", found "
              + JsonCodec.writeCompact(value));
      return Optional.empty();
    }
    return number;
  }

  /** A whole number that is not negative. */
  public Optional<Integer> count() {
    Optional<Double> number = number(0, Integer.MAX_VALUE);
    if (number.isPresent() && number.get() != Math.rint(number.get())) {
      fault("expected a whole number, found " + JsonCodec.writeCompact(value));
      return Optional.empty();
    }
    return number.map(Double::intValue);
  }

  /** Array of exactly this many numbers. */
  public Optional<double[]> numbers(int length) {
    Optional<List<JsonCursor>> items = items();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    if (items.get().size() != length) {
      fault("expected " + length + " numbers, found " + items.get().size());
      return Optional.empty();
    }
    double[] numbers = new double[length];
    for (int i = 0; i < length; i++) {
      Optional<Double> number = items.get().get(i).number();
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers[i] = number.get();
    }
    return Optional.of(numbers);
  }

  /** One of some words. */
  public Optional<String> word(Set<String> allowed) {
    Optional<String> text = text();
    if (text.isPresent() && !allowed.contains(text.get())) {
      fault(
          "expected one of "
              + String.join(", ", new TreeSet<>(allowed))
              + ", found \""
              + text.get()
              + "\"");
      return Optional.empty();
    }
    return text;
  }

  /** Warns of every field that is not among the known ones. */
  public void warnUnknown(Set<String> known) {
    if (value instanceof JsonValue.Obj object) {
      for (Map.Entry<String, JsonValue> field : object.fields().entrySet()) {
        if (!known.contains(field.getKey())) {
          at(field.getKey(), field.getValue()).warn("unknown field, ignored");
        }
      }
    }
  }

  private <T> Optional<T> wrongKind(String expected) {
    fault("expected " + expected + ", found " + value.kind());
    return Optional.empty();
  }
}
