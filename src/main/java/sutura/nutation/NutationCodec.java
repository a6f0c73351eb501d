package sutura.nutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.files.ProgramResource;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;

/** Reads the evidence from JSON. It is part of the program, so any fault in it is thrown. */
final class NutationCodec {
  private static final String FILE = "/sutura/nutation/nutation.json";

  private NutationCodec() {}

  static NutationEvidence readBuiltIn() {
    return read(ProgramResource.bytes(FILE));
  }

  static NutationEvidence read(byte[] utf8) {
    List<JsonFault> faults = new ArrayList<>();
    JsonCursor root = JsonCursor.root(parse(utf8), faults);
    JsonCursor canal = object(root, "canalChange");
    JsonCursor limit = object(root, "measurementLimit");
    JsonCursor moves = object(root, "moves");
    NutationEvidence evidence =
        new NutationEvidence(
            items(root, "studies").stream().map(NutationCodec::study).toList(),
            statement(object(root, "claim")),
            items(root, "objections").stream().map(NutationCodec::statement).toList(),
            new NutationEvidence.CanalChange(
                number(canal, "leastMm"),
                number(canal, "mostMm"),
                text(canal, "source"),
                confidence(canal)),
            new NutationEvidence.MeasurementLimit(
                number(limit, "angleDeg"),
                number(limit, "translationMm"),
                text(limit, "source"),
                confidence(limit)),
            ids(moves, "whole"),
            ids(moves, "bent"));
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          FILE + faults.get(0).pointer() + ": " + faults.get(0).message());
    }
    return evidence;
  }

  private static JsonValue parse(byte[] utf8) {
    try {
      return JsonCodec.parse(utf8);
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException(FILE + " " + e.place() + ": " + e.getMessage(), e);
    }
  }

  private static NutationStudy study(JsonCursor item) {
    return new NutationStudy(
        text(item, "id"),
        text(item, "name"),
        NutationStudy.Kind.valueOf(text(item, "kind").toUpperCase(Locale.ROOT)),
        number(item, "angleDeg"),
        optional(item, "leastAngleDeg"),
        optional(item, "translationMm"),
        words(item, "population"),
        words(item, "method"),
        text(item, "source"),
        confidence(item));
  }

  private static Statement statement(JsonCursor item) {
    List<String> sources = new ArrayList<>();
    items(item, "sources").forEach(s -> s.text().ifPresent(sources::add));
    return new Statement(text(item, "id"), words(item, "text"), sources, confidence(item));
  }

  private static Words words(JsonCursor item, String field) {
    Map<String, String> words = new LinkedHashMap<>();
    item.field(field)
        .flatMap(JsonCursor::fields)
        .orElseThrow(() -> missing(item, field))
        .forEach((language, text) -> text.text().ifPresent(t -> words.put(language, t)));
    return new Words(words);
  }

  private static Set<StructureId> ids(JsonCursor item, String field) {
    Set<StructureId> ids = new LinkedHashSet<>();
    items(item, field).forEach(i -> i.text().map(StructureId::of).ifPresent(ids::add));
    return ids;
  }

  private static Confidence confidence(JsonCursor item) {
    return Confidence.valueOf(text(item, "confidence").toUpperCase(Locale.ROOT));
  }

  private static JsonCursor object(JsonCursor item, String field) {
    return item.field(field).orElseThrow(() -> missing(item, field));
  }

  private static List<JsonCursor> items(JsonCursor item, String field) {
    return object(item, field).items().orElseThrow(() -> missing(item, field));
  }

  private static String text(JsonCursor item, String field) {
    return item.field(field).flatMap(JsonCursor::text).orElseThrow(() -> missing(item, field));
  }

  private static double number(JsonCursor item, String field) {
    return item.field(field).flatMap(JsonCursor::number).orElseThrow(() -> missing(item, field));
  }

  private static OptionalDouble optional(JsonCursor item, String field) {
    Optional<Double> value = item.optionalField(field).flatMap(JsonCursor::number);
    return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
  }

  private static IllegalStateException missing(JsonCursor item, String field) {
    return new IllegalStateException(FILE + item.pointer() + ": no usable " + field);
  }
}
