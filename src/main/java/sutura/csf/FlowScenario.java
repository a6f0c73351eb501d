package sutura.csf;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.evidence.BuiltInData;
import sutura.evidence.Confidence;
import sutura.evidence.DataFault;
import sutura.evidence.Provenance;
import sutura.evidence.Source;

/**
 * A view of where cerebrospinal fluid is formed and taken up, with shares that this project chose
 * within what its sources say.
 *
 * @param id such as {@code classical} or {@code many-routes}
 * @param net the shares
 * @param fromSources what the sources say, in English
 * @param assumed what this project assumes, in English
 * @param sources where that is from
 * @param confidence how well what the sources say is known here
 * @param provenance of the shares
 */
public record FlowScenario(
    String id,
    NetFlow net,
    String fromSources,
    String assumed,
    List<Source> sources,
    Confidence confidence,
    Provenance provenance) {
  private static final String FILE = "/sutura/csf/scenarios.json";

  public FlowScenario {
    sources = List.copyOf(sources);
  }

  /** What the program carries, and which of it is solved beforehand. */
  private record BuiltIn(List<FlowScenario> all, String shippedId) {
    static final BuiltInData.Reading<BuiltIn> READING = BuiltInData.readMost(FILE, BuiltIn::read);

    static BuiltIn read(BuiltInData root) {
      return new BuiltIn(root.each("scenarios", FlowScenario::read), root.text("shippedId"));
    }
  }

  /** All scenarios, in the order they are shown. */
  public static List<FlowScenario> all() {
    return BuiltIn.READING.value().all();
  }

  /** What was left out of them. */
  public static List<DataFault> faults() {
    return BuiltIn.READING.faults();
  }

  /** The one whose fields ship with the models, and that is shown if nothing else is asked for. */
  public static FlowScenario shipped() {
    return of(BuiltIn.READING.value().shippedId()).orElseThrow();
  }

  /** The one of an id. */
  public static Optional<FlowScenario> of(String id) {
    return all().stream().filter(scenario -> scenario.id().equals(id)).findFirst();
  }

  /** The one that has these shares, at whatever production. */
  public static Optional<FlowScenario> of(NetFlow net) {
    return all().stream().filter(scenario -> scenario.net().hasSharesOf(net)).findFirst();
  }

  private static FlowScenario read(BuiltInData item) {
    NetFlow net =
        new NetFlow(
            item.number("productionMlPerMin"),
            shares(item.items("formed"), FlowSource.class),
            shares(item.items("takenUp"), FlowSink.class));
    return new FlowScenario(
        item.text("id"),
        net,
        item.text("fromSources"),
        item.text("assumed"),
        item.sources("sources"),
        item.confidence(),
        item.word("provenance", Provenance.class));
  }

  private static <E extends Enum<E>> SortedMap<E, Double> shares(
      List<BuiltInData> items, Class<E> kind) {
    SortedMap<E, Double> shares = new TreeMap<>();
    items.forEach(item -> shares.put(item.word("where", kind), item.number("share")));
    return shares;
  }
}
