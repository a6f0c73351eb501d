package sutura.claim;

import sutura.evidence.BuiltInData;
import sutura.files.ProgramResource;

/** Reads what is claimed of the cranial bones. */
final class ClaimCodec {
  private static final String FILE = "/sutura/claim/claim.json";

  private ClaimCodec() {}

  static ClaimEvidence readBuiltIn() {
    return read(ProgramResource.bytes(FILE));
  }

  static ClaimEvidence read(byte[] utf8) {
    return BuiltInData.read(FILE, utf8, ClaimCodec::evidence);
  }

  private static ClaimEvidence evidence(BuiltInData root) {
    BuiltInData amplitude = root.object("amplitude");
    return new ClaimEvidence(
        root.items("claims").stream().map(BuiltInData::statement).toList(),
        new ClaimEvidence.Amplitude(
            amplitude.number("drawnUm"),
            amplitude.number("leastUm"),
            amplitude.number("mostUm"),
            amplitude.text("source"),
            amplitude.confidence()),
        root.items("turns").stream().map(ClaimCodec::turn).toList(),
        root.items("objections").stream().map(BuiltInData::statement).toList());
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
