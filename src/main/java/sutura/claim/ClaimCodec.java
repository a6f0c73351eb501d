package sutura.claim;

import sutura.evidence.BuiltInData;
import sutura.files.ProgramResource;

/** Reads what is claimed of the cranial bones. */
final class ClaimCodec {
  private static final String FILE = "/sutura/claim/claim.json";

  private ClaimCodec() {}

  static BuiltInData.Reading<ClaimEvidence> readBuiltIn() {
    return read(ProgramResource.bytes(FILE));
  }

  static BuiltInData.Reading<ClaimEvidence> read(byte[] utf8) {
    return BuiltInData.readMost(FILE, utf8, ClaimCodec::evidence);
  }

  private static ClaimEvidence evidence(BuiltInData root) {
    BuiltInData amplitude = root.object("amplitude");
    return new ClaimEvidence(
        root.each("claims", BuiltInData::statement),
        new ClaimEvidence.Amplitude(
            amplitude.number("drawnUm"),
            amplitude.number("leastUm"),
            amplitude.number("mostUm"),
            amplitude.sources("sources"),
            amplitude.confidence()),
        root.each("turns", ClaimCodec::turn),
        root.each("objections", BuiltInData::statement));
  }

  private static ClaimedTurn turn(BuiltInData item) {
    return new ClaimedTurn(
        item.statement(),
        item.texts("structures"),
        item.text("sides").equals("both"),
        item.texts("through"),
        item.has("towards")
            ? new ClaimedTurn.Axis.Towards(item.texts("towards"))
            : ClaimedTurn.Axis.of(item.text("axis")),
        item.number("share"));
  }
}
