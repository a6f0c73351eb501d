package sutura.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every publication that anything in the program refers to. Immutable. */
public final class Bibliography {
  private static final List<String> FILES =
      List.of("/sutura/evidence/works/claims.json", "/sutura/evidence/works/measures.json");

  /** A directory of ten with four to nine digits, a name without spaces. */
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

  private final Map<String, Work> works = new LinkedHashMap<>();

  private Bibliography(List<Work> works) {
    works.forEach(work -> this.works.put(work.id(), work));
  }

  /** What the program carries. */
  public static Bibliography builtIn() {
    return BuiltIn.READING.value();
  }

  /** What was left out of it. */
  public static List<DataFault> faults() {
    return BuiltIn.READING.faults();
  }

  public Optional<Work> find(String id) {
    return Optional.ofNullable(works.get(id));
  }

  /** All of them, in listed order. */
  public List<Work> works() {
    return List.copyOf(works.values());
  }

  /** Read when first asked for: most pictures need none of it. */
  private static final class BuiltIn {
    private static final BuiltInData.Reading<Bibliography> READING = read();

    private static BuiltInData.Reading<Bibliography> read() {
      List<Work> works = new ArrayList<>();
      List<DataFault> faults = new ArrayList<>();
      for (String file : FILES) {
        var reading =
            BuiltInData.readEntries(
                file, data -> data.each("works", Bibliography::work), List.<Work>of());
        works.addAll(reading.value());
        faults.addAll(reading.faults());
      }
      return new BuiltInData.Reading<>(new Bibliography(works), faults);
    }
  }

  private static Work work(BuiltInData data) {
    return new Work(
        data.text("id"),
        data.word("kind", Work.Kind.class),
        data.texts("authors"),
        data.optionalText("title").orElse(""),
        data.optionalText("container").orElse(""),
        data.has("year") ? Optional.of((int) data.number("year")) : Optional.empty(),
        data.optionalText("volume").orElse(""),
        data.optionalText("issue").orElse(""),
        data.optionalText("pages").orElse(""),
        doi(data),
        data.optionalText("pmid"),
        data.optionalText("url"),
        data.confidence());
  }

  private static Optional<String> doi(BuiltInData data) {
    Optional<String> doi = data.optionalText("doi");
    if (doi.isPresent() && !DOI.matcher(doi.get()).matches()) {
      throw data.fault(
          "doi: expected one without resolver, such as 10.1000/182, found \"" + doi.get() + "\"");
    }
    return doi;
  }
}
