package sutura.csf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sutura.evidence.BuiltInData;
import sutura.evidence.DataFault;

/**
 * Published figures about the flow of cerebrospinal fluid that may be shown as such.
 *
 * @param figures in the order of the file
 * @param notShownAsFact ids of what is not well enough known to be shown, and why
 */
public record PublishedFlow(List<FlowFigure> figures, Map<String, String> notShownAsFact) {
  private static final String FILE = "/sutura/csf/published-flow.json";

  public PublishedFlow {
    figures = List.copyOf(figures);
    notShownAsFact = Map.copyOf(notShownAsFact);
  }

  /** What the program carries. */
  public static PublishedFlow builtIn() {
    return BuiltIn.READING.value();
  }

  /** What was left out of it. */
  public static List<DataFault> faults() {
    return BuiltIn.READING.faults();
  }

  /** Read once, when it is first asked for. */
  private static final class BuiltIn {
    static final BuiltInData.Reading<PublishedFlow> READING =
        BuiltInData.readEntries(FILE, PublishedFlow::read, new PublishedFlow(List.of(), Map.of()));
  }

  /** The one of this id; empty where it was left out. */
  public Optional<FlowFigure> find(String id) {
    return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
  }

  private static PublishedFlow read(BuiltInData root) {
    Map<String, String> left = new TreeMap<>();
    root.items("notShownAsFact").forEach(item -> left.put(item.text("id"), item.text("reason")));
    return new PublishedFlow(root.each("figures", FlowFigure::read), left);
  }
}
