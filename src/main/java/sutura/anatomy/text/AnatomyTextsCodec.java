package sutura.anatomy.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.evidence.BuiltInData;
import sutura.evidence.DataFault;
import sutura.evidence.Source;

/**
 * Reads descriptions and relations. An id may hold {@code {side}}, which stands for left and right
 * in turn.
 */
final class AnatomyTextsCodec {
  private static final String FOLDER = "/sutura/catalogue/text/";
  private static final List<String> FILES =
      List.of("skull", "teeth", "inside", "column", "openings", "landmarks");

  private AnatomyTextsCodec() {}

  private record Entry(List<StructureId> ids, Description description) {}

  static BuiltInData.Reading<AnatomyTexts> readBuiltIn() {
    Map<StructureId, Description> descriptions = new LinkedHashMap<>();
    Set<Relation> relations = new LinkedHashSet<>();
    List<DataFault> faults = new ArrayList<>();
    for (String name : FILES) {
      String file = FOLDER + name + ".json";
      var texts =
          BuiltInData.readEntries(
              file, data -> data.each("texts", AnatomyTextsCodec::entry), List.<Entry>of());
      texts.value().forEach(e -> e.ids().forEach(id -> descriptions.put(id, e.description())));
      var hanging =
          BuiltInData.readEntries(
              file,
              data -> data.each("relations", AnatomyTextsCodec::relation),
              List.<List<Relation>>of());
      hanging.value().forEach(relations::addAll);
      faults.addAll(texts.faults());
      faults.addAll(hanging.faults());
    }
    return new BuiltInData.Reading<>(new AnatomyTexts(descriptions, relations), faults);
  }

  private static Entry entry(BuiltInData data) {
    List<StructureId> ids = new ArrayList<>();
    for (String id : data.texts("ids")) {
      sides(id).forEach(side -> ids.add(StructureId.of(onSide(id, side))));
    }
    List<Source> sources = data.has("sources") ? data.sources("sources") : List.of();
    return new Entry(ids, new Description(data.words("plain"), data.words("detailed"), sources));
  }

  private static List<Relation> relation(BuiltInData data) {
    Relation.Kind kind = data.word("kind", Relation.Kind.class);
    String from = data.text("from");
    String to = data.text("to");
    return sides(from + to).stream()
        .map(
            side ->
                new Relation(
                    kind, StructureId.of(onSide(from, side)), StructureId.of(onSide(to, side))))
        .toList();
  }

  private static List<String> sides(String text) {
    return text.contains("{side}") ? List.of("left", "right") : List.of("");
  }

  private static String onSide(String id, String side) {
    return id.replace("{side}", side);
  }
}
