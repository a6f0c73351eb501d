package sutura.csf.evidence;

import java.util.List;
import java.util.Optional;
import sutura.csf.FlowDriver;
import sutura.evidence.BuiltInData;

/** Reads what is claimed, measured and debated about the flow. */
final class FlowEvidenceCodec {
  private static final String FILE = "/sutura/csf/evidence.json";

  private FlowEvidenceCodec() {}

  static FlowEvidence readBuiltIn() {
    return BuiltInData.read(
        FILE,
        root ->
            new FlowEvidence(
                root.items("drivers").stream().map(FlowEvidenceCodec::driver).toList(),
                root.items("statements").stream().map(FlowEvidenceCodec::statement).toList(),
                root.items("controversies").stream().map(FlowEvidenceCodec::controversy).toList()));
  }

  private static DriverEvidence driver(BuiltInData item) {
    return new DriverEvidence(
        item.word("driver", FlowDriver.class),
        item.words("name"),
        item.words("sentence"),
        item.words("more"),
        sources(item),
        item.confidence());
  }

  private static FlowStatement statement(BuiltInData item) {
    return new FlowStatement(item.text("id"), item.words("text"), sources(item), item.confidence());
  }

  private static Controversy controversy(BuiltInData item) {
    return new Controversy(
        item.text("id"),
        item.words("name"),
        item.words("text"),
        item.word("standing", Controversy.Standing.class),
        item.has("scenario") ? Optional.of(item.text("scenario")) : Optional.empty(),
        sources(item),
        item.confidence());
  }

  private static List<Citation> sources(BuiltInData item) {
    return item.items("sources").stream()
        .map(source -> new Citation(source.text("brief"), source.text("full")))
        .toList();
  }
}
