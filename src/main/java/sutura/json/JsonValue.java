package sutura.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One value of a JSON document, immutable. Objects keep the order of their fields. */
public sealed interface JsonValue {
  /** The word for this kind of value in a message to a person: "a number", "an object". */
  String kind();

  /** Object: fields in document order. */
  record Obj(Map<String, JsonValue> fields) implements JsonValue {
    public Obj {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /** Array. */
  record Arr(List<JsonValue> items) implements JsonValue {
    public Arr {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "an array";
    }
  }

  /** String. */
  record Text(String value) implements JsonValue {
    @Override
    public String kind() {
      return "text";
    }
  }

  /** Number, always finite. */
  record Num(double value) implements JsonValue {
    public Num {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("JSON has no number " + value);
      }
    }

    @Override
    public String kind() {
      return "a number";
    }
  }

  /** True or false. */
  record Bool(boolean value) implements JsonValue {
    @Override
    public String kind() {
      return "true or false";
    }
  }

  /** The value {@code null}. */
  enum Nothing implements JsonValue {
    NULL;

    @Override
    public String kind() {
      return "null";
    }
  }

  static Text of(String value) {
    return new Text(value);
  }

  static Bool of(boolean value) {
    return new Bool(value);
  }

  static Num of(long value) {
    return new Num(value);
  }

  /** A number rounded half up to some decimals, so that files stay short and reproducible. */
  static Num of(double value, int decimals) {
    double rounded =
        new java.math.BigDecimal(value)
            .setScale(decimals, java.math.RoundingMode.HALF_UP)
            .doubleValue();
    return new Num(rounded == 0 ? 0 : rounded);
  }

  static Arr array(Collection<? extends JsonValue> items) {
    return new Arr(new ArrayList<>(items));
  }

  static Builder object() {
    return new Builder();
  }

  /** Object under construction; fields are written in the order of the calls. */
  final class Builder {
    private final Map<String, JsonValue> fields = new LinkedHashMap<>();

    private Builder() {}

    public Builder put(String name, JsonValue value) {
      fields.put(name, value);
      return this;
    }

    public Builder put(String name, String value) {
      return put(name, of(value));
    }

    public Builder put(String name, boolean value) {
      return put(name, of(value));
    }

    public Builder put(String name, long value) {
      return put(name, of(value));
    }

    public Builder put(String name, double value, int decimals) {
      return put(name, of(value, decimals));
    }

    public Obj build() {
      return new Obj(fields);
    }
  }
}
