package sutura.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes JSON text. The text written depends on nothing but the value. */
public final class JsonCodec {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** A line that would be longer is broken into one item a line. */
  private static final int LINE_LENGTH = 100;

  private JsonCodec() {}

  /**
   * The value that UTF-8 text stands for.
   *
   * @throws JsonSyntaxException if it is not exactly one JSON value, or a field is there twice
   */
  public static JsonValue parse(byte[] utf8) throws JsonSyntaxException {
    try (JsonParser parser = FACTORY.createParser(utf8)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new JsonSyntaxException(1, 1, "the file is empty");
      }
      JsonValue value = value(parser);
      if (parser.nextToken() != null) {
        throw fault(parser.currentTokenLocation(), "more text after the end of the value");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw fault(e.getLocation(), plain(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new JsonSyntaxException(1, 1, plain(String.valueOf(e.getMessage())));
    }
  }

  private static JsonSyntaxException fault(JsonLocation at, String message) {
    return at == null
        ? new JsonSyntaxException(1, 1, message)
        : new JsonSyntaxException(at.getLineNr(), at.getColumnNr(), message);
  }

  private static String plain(String message) {
    if (message.startsWith("Unexpected end-of-input")) {
      return "the file ends too early (cut off?)";
    }
    int detail = message.indexOf(" (start marker");
    return detail < 0 ? message : message.substring(0, detail);
  }

  private static JsonValue value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> new JsonValue.Text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
      case VALUE_TRUE -> new JsonValue.Bool(true);
      case VALUE_FALSE -> new JsonValue.Bool(false);
      default -> JsonValue.Nothing.NULL;
    };
  }

  private static JsonValue number(JsonParser parser) throws IOException {
    double value = parser.getDoubleValue();
    if (!Double.isFinite(value)) {
      throw new com.fasterxml.jackson.core.JsonParseException(
          parser, "number out of range: " + parser.getText());
    }
    return new JsonValue.Num(value);
  }

  private static JsonValue object(JsonParser parser) throws IOException {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return new JsonValue.Obj(fields);
  }

  private static JsonValue array(JsonParser parser) throws IOException {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new JsonValue.Arr(items);
  }

  /** Indented text that ends with a line feed; small arrays and objects stay on one line. */
  public static String write(JsonValue value) {
    StringBuilder out = new StringBuilder();
    write(value, 0, 0, out);
    return out.append('\n').toString();
  }

  /** Text on one line, without a line feed. */
  public static String writeCompact(JsonValue value) {
    StringBuilder out = new StringBuilder();
    compact(value, out);
    return out.toString();
  }

  private static void write(JsonValue value, int indent, int lead, StringBuilder out) {
    StringBuilder line = new StringBuilder();
    compact(value, line);
    if (indent + lead + line.length() < LINE_LENGTH && !isBlock(value)) {
      out.append(line);
    } else if (value instanceof JsonValue.Obj object) {
      writeObject(object, indent, out);
    } else if (value instanceof JsonValue.Arr array) {
      writeArray(array, indent, out);
    } else {
      out.append(line);
    }
  }

  private static boolean isBlock(JsonValue value) {
    return value instanceof JsonValue.Obj object
        && object.fields().values().stream().anyMatch(v -> v instanceof JsonValue.Obj);
  }

  private static void writeObject(JsonValue.Obj object, int indent, StringBuilder out) {
    out.append("{\n");
    for (Iterator<Map.Entry<String, JsonValue>> i = object.fields().entrySet().iterator();
        i.hasNext(); ) {
      Map.Entry<String, JsonValue> field = i.next();
      out.append(" ".repeat(indent + 2));
      text(field.getKey(), out);
      out.append(": ");
      write(field.getValue(), indent + 2, field.getKey().length() + 5, out);
      out.append(i.hasNext() ? ",\n" : "\n");
    }
    out.append(" ".repeat(indent)).append('}');
  }

  private static void writeArray(JsonValue.Arr array, int indent, StringBuilder out) {
    out.append("[\n");
    for (Iterator<JsonValue> i = array.items().iterator(); i.hasNext(); ) {
      out.append(" ".repeat(indent + 2));
      write(i.next(), indent + 2, 1, out);
      out.append(i.hasNext() ? ",\n" : "\n");
    }
    out.append(" ".repeat(indent)).append(']');
  }

  private static void compact(JsonValue value, StringBuilder out) {
    if (value instanceof JsonValue.Obj object) {
      String separator = "{";
      for (Map.Entry<String, JsonValue> field : object.fields().entrySet()) {
        out.append(separator);
        text(field.getKey(), out);
        out.append(": ");
        compact(field.getValue(), out);
        separator = ", ";
      }
      out.append(object.fields().isEmpty() ? "{}" : "}");
    } else if (value instanceof JsonValue.Arr array) {
      String separator = "[";
      for (JsonValue item : array.items()) {
        out.append(separator);
        compact(item, out);
        separator = ", ";
      }
      out.append(array.items().isEmpty() ? "[]" : "]");
    } else if (value instanceof JsonValue.Text text) {
      text(text.value(), out);
    } else if (value instanceof JsonValue.Num number) {
      out.append(number(number.value()));
    } else {
      out.append(value instanceof JsonValue.Bool bool ? Boolean.toString(bool.value()) : "null");
    }
  }

  private static void text(String value, StringBuilder out) {
    out.append('"');
    JsonStringEncoder.getInstance().quoteAsString(value, out);
    out.append('"');
  }

  private static String number(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    return value == 0 ? "0" : plain.toPlainString();
  }
}
