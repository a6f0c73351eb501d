package sutura.anatomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;

/**
 * Reads a catalogue from JSON. The catalogue is part of the program, so any fault in it is a
 * programming error and is thrown.
 */
final class CatalogueCodec {
  private static final String RESOURCE = "/sutura/catalogue/skull.json";

  private CatalogueCodec() {}

  static Catalogue readBuiltIn() {
    try (InputStream in = CatalogueCodec.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + RESOURCE);
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
    }
  }

  static Catalogue read(byte[] utf8) {
    List<JsonFault> faults = new ArrayList<>();
    JsonCursor root = JsonCursor.root(parse(utf8), faults);
    List<Group> groups = new ArrayList<>();
    List<Structure> structures = new ArrayList<>();
    for (JsonCursor item : items(root, "groups")) {
      groups.add(group(item));
    }
    for (JsonCursor item : items(root, "structures")) {
      structures.add(structure(item));
    }
    return new Catalogue(groups, structures);
  }

  private static JsonValue parse(byte[] utf8) {
    try {
      return JsonCodec.parse(utf8);
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException("catalogue " + e.place() + ": " + e.getMessage(), e);
    }
  }

  private static Group group(JsonCursor item) {
    Map<String, Map<String, String>> subgroups = new LinkedHashMap<>();
    need(item, item.field("subgroups").flatMap(JsonCursor::fields))
        .forEach((key, names) -> subgroups.put(key, texts(names)));
    return new Group(id(item, "id"), names(item), subgroups);
  }

  private static Structure structure(JsonCursor item) {
    return new Structure(
        id(item, "id"),
        id(item, "group"),
        text(item, "subgroup"),
        Tissue.valueOf(text(item, "tissue").toUpperCase(Locale.ROOT)),
        item.optionalField("ta2").flatMap(JsonCursor::text),
        item.optionalField("fma").flatMap(JsonCursor::text),
        names(item),
        items(item, "synonyms").stream().map(c -> need(c, c.text())).toList(),
        items(item, "joins").stream().map(c -> StructureId.of(need(c, c.text()))).toList(),
        text(item, "description"));
  }

  private static Map<String, String> names(JsonCursor item) {
    return texts(need(item, item.field("names")));
  }

  private static Map<String, String> texts(JsonCursor item) {
    Map<String, String> texts = new LinkedHashMap<>();
    need(item, item.fields()).forEach((key, value) -> texts.put(key, need(value, value.text())));
    return texts;
  }

  private static StructureId id(JsonCursor item, String field) {
    return StructureId.of(text(item, field));
  }

  private static String text(JsonCursor item, String field) {
    return need(item, item.field(field).flatMap(JsonCursor::text));
  }

  private static List<JsonCursor> items(JsonCursor item, String field) {
    return need(item, item.field(field).flatMap(JsonCursor::items));
  }

  private static <T> T need(JsonCursor at, Optional<T> value) {
    return value.orElseThrow(
        () -> new IllegalArgumentException("catalogue " + at.pointer() + ": wrong or missing"));
  }
}
