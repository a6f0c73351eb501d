package sutura.nutation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sutura.anatomy.StructureId;
import sutura.evidence.BuiltInData;
import sutura.files.ProgramResource;

/** Reads the evidence on the sacrum's motion. */
final class NutationCodec {
  private static final String FILE = "/sutura/nutation/nutation.json";

  private NutationCodec() {}

  static BuiltInData.Reading<NutationEvidence> readBuiltIn() {
    return read(ProgramResource.bytes(FILE));
  }

  static BuiltInData.Reading<NutationEvidence> read(byte[] utf8) {
    return BuiltInData.readMost(FILE, utf8, NutationCodec::evidence);
  }

  private static NutationEvidence evidence(BuiltInData root) {
    List<NutationStudy> studies = root.each("studies", NutationCodec::study);
    if (studies.isEmpty()) {
      throw root.fault("studies: expected at least one that can be read");
    }
    BuiltInData canal = root.object("canalChange");
    BuiltInData limit = root.object("measurementLimit");
    BuiltInData moves = root.object("moves");
    return new NutationEvidence(
        studies,
        root.object("claim").statement(),
        root.each("objections", BuiltInData::statement),
        new NutationEvidence.CanalChange(
            canal.number("leastMm"),
            canal.number("mostMm"),
            canal.sources("sources"),
            canal.confidence()),
        new NutationEvidence.MeasurementLimit(
            limit.number("angleDeg"),
            limit.number("translationMm"),
            limit.sources("sources"),
            limit.confidence()),
        ids(moves, "whole"),
        ids(moves, "bent"));
  }

  private static NutationStudy study(BuiltInData item) {
    return new NutationStudy(
        item.text("id"),
        item.text("name"),
        item.word("kind", NutationStudy.Kind.class),
        item.number("angleDeg"),
        item.optionalNumber("leastAngleDeg"),
        item.optionalNumber("translationMm"),
        item.words("population"),
        item.words("method"),
        item.sources("sources"),
        item.confidence());
  }

  private static Set<StructureId> ids(BuiltInData item, String field) {
    return item.texts(field).stream()
        .map(StructureId::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
