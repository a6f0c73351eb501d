package sutura.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonCodecTest {
  private static JsonValue parse(String text) throws JsonSyntaxException {
    return JsonCodec.parse(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void writesWhatItReads() throws JsonSyntaxException {
    String text = "{\"a\": [1, -2.5, 0.001], \"b\": {}, \"c\": [], \"d\": \"q\\\"ü\", \"e\": null}";
    assertEquals(text, JsonCodec.writeCompact(parse(text)));
    assertEquals(parse(text), parse(JsonCodec.write(parse(text))));
  }

  @Test
  void breaksLongValuesIntoLines() throws JsonSyntaxException {
    JsonValue value = parse("{\"list\": [" + "123456789, ".repeat(11) + "1], \"o\": {\"p\": {}}}");
    String text = JsonCodec.write(value);
    assertTrue(text.startsWith("{\n  \"list\": [\n    123456789,\n"), text);
    assertTrue(text.endsWith("  \"o\": {\n    \"p\": {}\n  }\n}\n"), text);
  }

  @Test
  void roundsHalfUpAndHasNoNegativeZero() {
    assertEquals("1.235", JsonCodec.writeCompact(JsonValue.of(1.23456, 3)));
    assertEquals("0", JsonCodec.writeCompact(JsonValue.of(-0.0001, 3)));
    assertEquals("185", JsonCodec.writeCompact(JsonValue.of(185.0, 2)));
    assertThrows(IllegalArgumentException.class, () -> new JsonValue.Num(Double.NaN));
  }

  @Test
  void saysWhereTextIsCutOff() {
    JsonSyntaxException thrown =
        assertThrows(JsonSyntaxException.class, () -> parse("{\n  \"a\": [1, 2"));
    assertEquals("the file ends too early (cut off?)", thrown.getMessage());
    assertEquals("2:13", thrown.place());
  }

  @Test
  void refusesAFieldThatIsThereTwiceAndTextAfterTheEnd() {
    JsonSyntaxException twice =
        assertThrows(JsonSyntaxException.class, () -> parse("{\"a\": 1, \"a\": 2}"));
    assertTrue(twice.getMessage().contains("Duplicate field 'a'"), twice.getMessage());
    assertThrows(JsonSyntaxException.class, () -> parse("{} {}"));
    assertThrows(JsonSyntaxException.class, () -> parse(""));
    assertThrows(JsonSyntaxException.class, () -> parse("[1e999]"));
  }

  @Test
  void cursorNamesThePlaceOfEveryFault() throws JsonSyntaxException {
    List<JsonFault> faults = new ArrayList<>();
    JsonCursor root = JsonCursor.root(parse("{\"a/b\": [1, \"x\"], \"n\": 7, \"z\": 1}"), faults);
    assertEquals(Optional.empty(), root.field("a/b").flatMap(c -> c.numbers(2)));
    assertEquals(Optional.empty(), root.field("n").flatMap(c -> c.number(0, 1)));
    assertEquals(Optional.empty(), root.field("gone"));
    root.warnUnknown(Set.of("a/b", "n"));
    assertEquals(
        List.of(
            new JsonFault("/a~1b/1", "expected a number, found text", false),
            new JsonFault("/n", "expected a number from 0 to 1, found 7", false),
            new JsonFault("", "the field \"gone\" is missing", false),
            new JsonFault("/z", "unknown field, ignored", true)),
        faults);
    assertEquals(3, root.faultCount());
  }
}
