package sutura.anatomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sutura.files.ProgramResource;
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
  private static final String FOLDER = "/sutura/catalogue/";

  /** The files of the catalogue, in the order in which their groups are listed. */
  private static final List<String> FILES =
      List.of(
          "skull.json",
          "teeth.json",
          "inside.json",
          "column.json",
          "openings.json",
          "landmarks.json");

  private CatalogueCodec() {}

  static Catalogue readBuiltIn() {
    return read(FILES.stream().map(file -> ProgramResource.bytes(FOLDER + file)).toList());
  }

  /** The catalogue of several files, one after the other. */
  static Catalogue read(List<byte[]> filesUtf8) {
    List<Group> groups = new ArrayList<>();
    List<Structure> structures = new ArrayList<>();
    filesUtf8.forEach(utf8 -> read(utf8, groups, structures));
    return new Catalogue(groups, structures);
  }

  private static void read(byte[] utf8, List<Group> groups, List<Structure> structures) {
    JsonCursor root = JsonCursor.root(parse(utf8), new ArrayList<JsonFault>());
    for (JsonCursor item : items(root, "groups")) {
      groups.add(group(item));
    }
    for (JsonCursor item : items(root, "structures")) {
      structures.add(structure(item));
    }
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
    for (Map.Entry<String, JsonCursor> field : fields(item, "subgroups").entrySet()) {
      subgroups.put(field.getKey(), texts(field.getValue()));
    }
    return new Group(id(item, "id"), names(item), subgroups);
  }

  private static Structure structure(JsonCursor item) {
    List<StructureId> joins = new ArrayList<>();
    for (String id : words(item, "joins")) {
      joins.add(StructureId.of(id));
    }
    return new Structure(
        id(item, "id"),
        id(item, "group"),
        text(item, "subgroup"),
        Tissue.valueOf(text(item, "tissue").toUpperCase(Locale.ROOT)),
        number(item, "ta2"),
        number(item, "fma"),
        names(item),
        words(item, "synonyms"),
        joins,
        text(item, "description"));
  }

  /** A number of a terminology; an empty text where it has none. */
  private static Optional<String> number(JsonCursor item, String field) {
    String text = text(item, field);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Map<String, String> names(JsonCursor item) {
    return texts(need(item, item.field("names")));
  }

  private static Map<String, String> texts(JsonCursor item) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonCursor> field : need(item, item.fields()).entrySet()) {
      texts.put(field.getKey(), need(field.getValue(), field.getValue().text()));
    }
    return texts;
  }

  private static StructureId id(JsonCursor item, String field) {
    return StructureId.of(text(item, field));
  }

  private static String text(JsonCursor item, String field) {
    return need(item, need(item, item.field(field)).text());
  }

  private static List<String> words(JsonCursor item, String field) {
    List<String> words = new ArrayList<>();
    for (JsonCursor word : items(item, field)) {
      words.add(need(word, word.text()));
    }
    return words;
  }

  private static Map<String, JsonCursor> fields(JsonCursor item, String field) {
    return need(item, need(item, item.field(field)).fields());
  }

  private static List<JsonCursor> items(JsonCursor item, String field) {
    return need(item, need(item, item.field(field)).items());
  }

  private static <T> T need(JsonCursor at, Optional<T> value) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("catalogue " + at.pointer() + ": wrong or missing");
    }
    return value.get();
  }
}
