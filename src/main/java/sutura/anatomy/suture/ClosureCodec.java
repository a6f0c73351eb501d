package sutura.anatomy.suture;

import java.util.Optional;
import sutura.evidence.BuiltInData;
import sutura.evidence.Provenance;

/** Reads the evidence on the closure of sutures. */
final class ClosureCodec {
  private static final String FILE = "/sutura/closure/closure.json";

  private ClosureCodec() {}

  static BuiltInData.Reading<ClosureEvidence> readBuiltIn() {
    return BuiltInData.readMost(FILE, ClosureCodec::evidence);
  }

  private static ClosureEvidence evidence(BuiltInData root) {
    return new ClosureEvidence(
        root.items("curves").stream().map(ClosureCodec::curve).toList(),
        root.object("visible").statement(),
        root.each("fontanelles", ClosureCodec::fontanelle),
        root.each("series", ClosureCodec::series),
        root.each("children", BuiltInData::statement),
        root.each("textbook", ClosureCodec::textbook),
        root.object("textbookCaveat").statement(),
        root.each("composites", ClosureCodec::composite),
        root.each("adults", BuiltInData::statement));
  }

  private static ClosureCurve curve(BuiltInData item) {
    return new ClosureCurve(
        item.text("id"),
        item.words("name"),
        item.number("largest"),
        item.number("halfYears"),
        item.number("widthYears"),
        item.number("sd"),
        item.number("beginsYears"),
        item.optionalNumber("femaleEarlierYears"),
        object(item, "anyOpen").map(ClosureCodec::parts),
        object(item, "everOpen").map(ClosureCodec::range),
        item.texts("own"),
        item.texts("borrowers"),
        item.word("provenance", Provenance.class),
        item.sources("sources"),
        item.confidence());
  }

  private static Optional<BuiltInData> object(BuiltInData item, String field) {
    return item.has(field) ? Optional.of(item.object(field)) : Optional.empty();
  }

  private static ClosureCurve.OpenParts parts(BuiltInData item) {
    return new ClosureCurve.OpenParts(
        item.number("at30"), item.number("at50"), item.number("at80"));
  }

  private static ClosureCurve.Range range(BuiltInData item) {
    return new ClosureCurve.Range(item.number("low"), item.number("high"));
  }

  private static ClosureEvidence.Fontanelle fontanelle(BuiltInData item) {
    return new ClosureEvidence.Fontanelle(
        item.text("id"),
        item.words("name"),
        item.number("fromMonths"),
        item.number("toMonths"),
        item.optionalNumber("latestMonths"),
        item.sources("sources"),
        item.confidence());
  }

  private static ClosureEvidence.Series series(BuiltInData item) {
    return new ClosureEvidence.Series(
        item.text("id"),
        item.words("name"),
        item.word("quantity", ClosureEvidence.Quantity.class),
        item.items("points").stream().map(ClosureCodec::point).toList(),
        item.words("population"),
        item.sources("sources"),
        item.confidence());
  }

  private static ClosureEvidence.Point point(BuiltInData item) {
    return new ClosureEvidence.Point(
        item.number("months"), item.number("value"), item.optionalNumber("spread"));
  }

  private static ClosureEvidence.TextbookAge textbook(BuiltInData item) {
    return new ClosureEvidence.TextbookAge(
        item.text("curve"),
        item.text("name"),
        item.number("beginsYears"),
        item.number("endsYears"),
        item.sources("sources"),
        item.confidence());
  }

  private static ClosureEvidence.Composite composite(BuiltInData item) {
    return new ClosureEvidence.Composite(
        item.text("group"),
        item.number("fromScore"),
        item.number("toScore"),
        item.number("meanYears"),
        item.number("sdYears"),
        item.sources("sources"),
        item.confidence());
  }
}
