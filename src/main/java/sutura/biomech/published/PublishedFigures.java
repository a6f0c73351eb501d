package sutura.biomech.published;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sutura.evidence.BuiltInData;
import sutura.evidence.DataFault;
import sutura.evidence.Provenance;

/**
 * Every published figure that may be shown as such.
 *
 * @param figures in the order of the file
 * @param notShownAsFact ids of figures that are not well enough known to be shown, and why
 */
public record PublishedFigures(List<PublishedFigure> figures, Map<String, String> notShownAsFact) {
  private static final String FILE = "/sutura/biomech/published.json";

  public PublishedFigures {
    figures = List.copyOf(figures);
    notShownAsFact = Map.copyOf(notShownAsFact);
  }

  /** What the program carries. */
  public static PublishedFigures builtIn() {
    return BuiltIn.READING.value();
  }

  /** What was left out of it. */
  public static List<DataFault> faults() {
    return BuiltIn.READING.faults();
  }

  private static final class BuiltIn {
    private static final BuiltInData.Reading<PublishedFigures> READING =
        BuiltInData.readEntries(
            FILE, PublishedFigures::read, new PublishedFigures(List.of(), Map.of()));
  }

  /** All of a kind. */
  public List<PublishedFigure> of(PublishedFigure.Kind kind) {
    return figures.stream().filter(figure -> figure.kind() == kind).toList();
  }

  /** The one of this id; empty where it was left out. */
  public Optional<PublishedFigure> find(String id) {
    return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
  }

  private static PublishedFigures read(BuiltInData root) {
    Map<String, String> left = new TreeMap<>();
    root.items("notShownAsFact").forEach(item -> left.put(item.text("id"), item.text("reason")));
    return new PublishedFigures(root.each("figures", PublishedFigures::figure), left);
  }

  private static PublishedFigure figure(BuiltInData data) {
    return new PublishedFigure(
        data.text("id"),
        data.word("kind", PublishedFigure.Kind.class),
        data.words("label"),
        data.words("note"),
        data.word("unit", PublishedFigure.Unit.class),
        data.optionalNumber("value"),
        data.optionalNumber("low"),
        data.optionalNumber("high"),
        data.optionalNumber("forceN"),
        data.optionalNumber("highestForceN"),
        data.word("subject", PublishedFigure.Subject.class),
        data.word("setting", PublishedFigure.Setting.class),
        data.sources("sources"),
        data.word("provenance", Provenance.class),
        data.confidence());
  }
}
