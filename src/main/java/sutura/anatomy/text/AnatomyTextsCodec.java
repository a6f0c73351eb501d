package sutura.anatomy.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.evidence.BuiltInData;
import sutura.evidence.DataFault;
import sutura.evidence.Source;
import sutura.files.ProgramResource;

/**
 * Reads descriptions and relations. An id may hold {@code {side}}, which stands for left and right
 * in turn. An entry that names a structure which the catalogue lacks is left out. Which bones a
 * suture joins is read from the catalogue.
 */
final class AnatomyTextsCodec {
  private static final String FOLDER = "/sutura/catalogue/text/";
  private static final List<String> FILES =
      List.of("skull", "teeth", "inside", "column", "openings", "landmarks");

  private final Catalogue catalogue;
  private final Map<StructureId, Description> descriptions = new LinkedHashMap<>();
  private final Set<Relation> relations = new LinkedHashSet<>();
  private final List<DataFault> faults = new ArrayList<>();

  private AnatomyTextsCodec(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static BuiltInData.Reading<AnatomyTexts> readBuiltIn() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : FILES) {
      String file = FOLDER + name + ".json";
      files.put(file, ProgramResource.bytes(file));
    }
    return read(files, Catalogue.builtIn());
  }

  /** The texts of several files by their names, about the structures of a catalogue. */
  static BuiltInData.Reading<AnatomyTexts> read(Map<String, byte[]> files, Catalogue catalogue) {
    AnatomyTextsCodec codec = new AnatomyTextsCodec(catalogue);
    codec.joins();
    files.forEach(codec::read);
    return new BuiltInData.Reading<>(
        new AnatomyTexts(codec.descriptions, codec.relations), codec.faults);
  }

  private void joins() {
    for (Structure suture : catalogue.structures().values()) {
      for (StructureId bone : suture.joins()) {
        relations.add(new Relation(Relation.Kind.JOINS, suture.id(), bone));
      }
    }
  }

  private void read(String file, byte[] utf8) {
    BuiltInData.Reading<Integer> reading =
        BuiltInData.readEntries(
            file,
            utf8,
            data ->
                data.each("texts", this::text).size()
                    + data.each("relations", this::relation).size(),
            0);
    faults.addAll(reading.faults());
  }

  private Description text(BuiltInData data) {
    List<StructureId> ids = new ArrayList<>();
    for (String id : data.texts("ids")) {
      sides(id).forEach(side -> ids.add(known(data, "ids", onSide(id, side))));
    }
    List<Source> sources = data.has("sources") ? data.sources("sources") : List.of();
    Description description = new Description(data.words("plain"), data.words("detailed"), sources);
    for (StructureId id : ids) {
      if (descriptions.putIfAbsent(id, description) != null) {
        throw data.fault("ids: expected one text for each structure, found two for " + id);
      }
    }
    return description;
  }

  private List<Relation> relation(BuiltInData data) {
    Relation.Kind kind = data.word("kind", Relation.Kind.class);
    String from = data.text("from");
    String to = data.text("to");
    List<Relation> both =
        sides(from + to).stream()
            .map(
                side ->
                    new Relation(
                        kind,
                        known(data, "from", onSide(from, side)),
                        known(data, "to", onSide(to, side))))
            .toList();
    relations.addAll(both);
    return both;
  }

  private StructureId known(BuiltInData data, String field, String text) {
    StructureId id = StructureId.of(text);
    if (!catalogue.contains(id)) {
      throw data.fault(field + ": expected the id of a structure, found \"" + text + "\"");
    }
    return id;
  }

  private static List<String> sides(String text) {
    return text.contains("{side}") ? List.of("left", "right") : List.of("");
  }

  private static String onSide(String id, String side) {
    return id.replace("{side}", side);
  }
}
