package sutura.cli;

import java.util.List;
import sutura.evidence.Source;
import sutura.evidence.Work;
import sutura.json.JsonValue;

/** Sources as JSON: a work with its citation and DOI, or a method in words. */
final class SourceJson {
  private SourceJson() {}

  static JsonValue of(List<Source> sources) {
    return JsonValue.array(sources.stream().map(SourceJson::of).toList());
  }

  static JsonValue of(Source source) {
    JsonValue.Builder value = JsonValue.object();
    source.work().ifPresent(work -> put(value, work));
    if (!source.note().isEmpty()) {
      value.put(source.work().isPresent() ? "place" : "method", source.note());
    }
    return value.build();
  }

  /** Id, citation and, where there are such, DOI and address. */
  static void put(JsonValue.Builder value, Work work) {
    value.put("id", work.id()).put("citation", work.full());
    work.doi().ifPresent(doi -> value.put("doi", doi));
    work.url().ifPresent(url -> value.put("url", url));
  }
}
