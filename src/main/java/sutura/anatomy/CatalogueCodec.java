package sutura.anatomy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sutura.evidence.BuiltInData;
import sutura.evidence.DataFault;
import sutura.files.ProgramResource;

/**
 * Reads a catalogue from JSON. A group or structure with a fault is left out, and what hangs on it:
 * the structures of a group, the sutures of a bone.
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

  /** Stands for the number of a terminology that has no entry of its own for a structure. */
  private static final String NO_ENTRY = "none";

  private final Map<StructureId, Group> groups = new LinkedHashMap<>();
  private final Map<StructureId, Entry> structures = new LinkedHashMap<>();
  private final List<DataFault> faults = new ArrayList<>();

  private CatalogueCodec() {}

  /** A structure with the place that it was read from. */
  private record Entry(Structure structure, BuiltInData place) {}

  static BuiltInData.Reading<Catalogue> readBuiltIn() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    FILES.forEach(file -> files.put(FOLDER + file, ProgramResource.bytes(FOLDER + file)));
    return read(files);
  }

  /** The catalogue of several files by their names, one after the other. */
  static BuiltInData.Reading<Catalogue> read(Map<String, byte[]> filesUtf8) {
    CatalogueCodec codec = new CatalogueCodec();
    filesUtf8.forEach(codec::read);
    codec.leaveOutWhatHangsInTheAir();
    List<Structure> structures = codec.structures.values().stream().map(Entry::structure).toList();
    return new BuiltInData.Reading<>(
        new Catalogue(List.copyOf(codec.groups.values()), structures), codec.faults);
  }

  private void read(String file, byte[] utf8) {
    BuiltInData.Reading<Boolean> reading =
        BuiltInData.readEntries(
            file,
            utf8,
            data -> {
              data.each("groups", this::group);
              return data.each("structures", this::structure).isEmpty();
            },
            true);
    faults.addAll(reading.faults());
  }

  private Group group(BuiltInData data) {
    Map<String, Map<String, String>> subgroups = new LinkedHashMap<>();
    data.fields("subgroups").forEach((key, names) -> subgroups.put(key, names.ownTexts()));
    Group group = new Group(id(data, "id"), data.textsByName("names"), subgroups);
    if (groups.putIfAbsent(group.id(), group) != null) {
      throw data.fault("id: " + group.id() + " is there twice");
    }
    return group;
  }

  private Entry structure(BuiltInData data) {
    List<StructureId> joins = data.texts("joins").stream().map(StructureId::of).toList();
    Structure structure =
        new Structure(
            id(data, "id"),
            id(data, "group"),
            data.text("subgroup"),
            data.word("tissue", Tissue.class),
            number(data, Terminology.TA2),
            number(data, Terminology.FMA),
            withoutEntry(data),
            data.textsByName("names"),
            data.texts("synonyms"),
            joins);
    Entry entry = new Entry(structure, data);
    if (structures.putIfAbsent(structure.id(), entry) != null) {
      throw data.fault("id: " + structure.id() + " is there twice");
    }
    return entry;
  }

  /** A number of a terminology; empty where it is not known or the terminology has none. */
  private static Optional<String> number(BuiltInData data, Terminology terminology) {
    String text = data.text(terminology.word());
    if (text.isEmpty() || text.equals(NO_ENTRY)) {
      return Optional.empty();
    }
    if (!terminology.isNumber(text)) {
      throw data.fault(
          terminology.word()
              + ": expected a number, \"none\" or nothing in quotes, found \""
              + text
              + "\"");
    }
    return Optional.of(text);
  }

  private static Set<Terminology> withoutEntry(BuiltInData data) {
    Set<Terminology> without = EnumSet.noneOf(Terminology.class);
    for (Terminology terminology : Terminology.values()) {
      if (data.text(terminology.word()).equals(NO_ENTRY)) {
        without.add(terminology);
      }
    }
    return without;
  }

  private void leaveOutWhatHangsInTheAir() {
    leaveOut(
        entry ->
            groups.containsKey(entry.structure().group())
                ? Optional.empty()
                : Optional.of(
                    "group: expected the id of a group, found \""
                        + entry.structure().group()
                        + "\""));
    leaveOut(
        entry ->
            entry.structure().joins().stream()
                .filter(bone -> !structures.containsKey(bone))
                .findFirst()
                .map(bone -> "joins: expected the id of a structure, found \"" + bone + "\""));
  }

  private void leaveOut(java.util.function.Function<Entry, Optional<String>> rule) {
    for (Entry entry : List.copyOf(structures.values())) {
      rule.apply(entry)
          .ifPresent(
              message -> {
                structures.remove(entry.structure().id());
                faults.add(entry.place().fault(message).fault());
              });
    }
  }

  private static StructureId id(BuiltInData data, String field) {
    return StructureId.of(data.text(field));
  }
}
