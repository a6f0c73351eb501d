package sutura.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sutura.anatomy.StructureId;
import sutura.anatomy.Terminology;
import sutura.json.JsonValue;
import sutura.knowledge.Completeness;

/** Writes what is lacking of names, numbers and texts as one JSON object. */
final class CompletenessCodec {
  private CompletenessCodec() {}

  static JsonValue value(Completeness found) {
    JsonValue.Builder numbers = JsonValue.object();
    for (Terminology list : Terminology.values()) {
      numbers.put(list.word(), numbers(found, list));
    }
    List<JsonValue> dangling = new ArrayList<>();
    found
        .dangling()
        .forEach(
            d ->
                dangling.add(
                    JsonValue.object()
                        .put("claim", d.claim())
                        .put("structure", d.structure().value())
                        .build()));
    return JsonValue.object()
        .put("structures", found.structures())
        .put("names", byLanguage(found.structures(), found.withoutName()))
        .put("texts", byLanguage(found.structures(), found.withoutText()))
        .put("numbers", numbers.build())
        .put("relations", counted(found.structures(), found.withoutRelation()))
        .put("dangling", JsonValue.array(dangling))
        .build();
  }

  private static JsonValue numbers(Completeness found, Terminology list) {
    List<StructureId> missing = found.withoutNumber().getOrDefault(list, List.of());
    List<StructureId> none = found.withoutEntry().getOrDefault(list, List.of());
    return JsonValue.object()
        .put("have", found.structures() - missing.size() - none.size())
        .put("none", ids(none))
        .put("missing", ids(missing))
        .build();
  }

  private static JsonValue byLanguage(int all, Map<String, List<StructureId>> missing) {
    JsonValue.Builder languages = JsonValue.object();
    missing.forEach((language, ids) -> languages.put(language, counted(all, ids)));
    return languages.build();
  }

  private static JsonValue counted(int all, List<StructureId> missing) {
    return JsonValue.object()
        .put("have", all - missing.size())
        .put("missing", ids(missing))
        .build();
  }

  private static JsonValue ids(List<StructureId> ids) {
    return JsonValue.array(ids.stream().map(id -> JsonValue.of(id.value())).toList());
  }
}
