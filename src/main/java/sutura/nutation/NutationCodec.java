package sutura.nutation;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import sutura.anatomy.StructureId;
import sutura.evidence.BuiltInData;
import sutura.files.ProgramResource;

/** Reads the evidence on the sacrum's motion. */
final class NutationCodec {
  private static final String FILE = "/sutura/nutation/nutation.json";

  private NutationCodec() {}

  static NutationEvidence readBuiltIn() {
    return read(ProgramResource.bytes(FILE));
  }

  static NutationEvidence read(byte[] utf8) {
    return BuiltInData.read(FILE, utf8, NutationCodec::evidence);
  }

  private static NutationEvidence evidence(BuiltInData root) {
    BuiltInData canal = root.object("canalChange");
    BuiltInData limit = root.object("measurementLimit");
    BuiltInData moves = root.object("moves");
    return new NutationEvidence(
        root.items("studies").stream().map(NutationCodec::study).toList(),
        root.object("claim").statement(),
        root.items("objections").stream().map(BuiltInData::statement).toList(),
        new NutationEvidence.CanalChange(
            canal.number("leastMm"),
            canal.number("mostMm"),
            canal.text("source"),
            canal.confidence()),
        new NutationEvidence.MeasurementLimit(
            limit.number("angleDeg"),
            limit.number("translationMm"),
            limit.text("source"),
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
        item.text("source"),
        item.confidence());
  }

  private static Set<StructureId> ids(BuiltInData item, String field) {
    return item.texts(field).stream()
        .map(StructureId::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
