package sutura.csf.evidence;

import java.util.List;
import java.util.Optional;
import sutura.csf.FlowDriver;
import sutura.evidence.BuiltInData;

/** Reads what is claimed, measured and debated about the flow. */
final class FlowEvidenceCodec {
  private static final String FILE = "/sutura/csf/evidence.json";

  private FlowEvidenceCodec() {}

  static BuiltInData.Reading<FlowEvidence> readBuiltIn() {
    return BuiltInData.readEntries(
        FILE,
        root ->
            new FlowEvidence(
                root.each("drivers", FlowEvidenceCodec::driver),
                root.each("statements", BuiltInData::statement),
                root.each("controversies", FlowEvidenceCodec::controversy)),
        new FlowEvidence(List.of(), List.of(), List.of()));
  }

  private static DriverEvidence driver(BuiltInData item) {
    return new DriverEvidence(
        item.word("driver", FlowDriver.class),
        item.words("name"),
        item.words("sentence"),
        item.words("more"),
        item.sources("sources"),
        item.confidence());
  }

  private static Controversy controversy(BuiltInData item) {
    return new Controversy(
        item.text("id"),
        item.words("name"),
        item.words("text"),
        item.word("standing", Controversy.Standing.class),
        item.has("scenario") ? Optional.of(item.text("scenario")) : Optional.empty(),
        item.sources("sources"),
        item.confidence());
  }
}
