package sutura.atlas.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import sutura.evidence.Provenance;
import sutura.files.ProgramResource;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;

/**
 * Reads the dimensions from JSON: blocks of one quantity, unit, provenance and source with a value
 * for each owner. They are part of the program, so any fault in them is thrown.
 */
final class ParametersCodec {
  private static final String FOLDER = "/sutura/atlas/column/";
  private static final List<String> FILES =
      List.of(
          "vertebrae.json",
          "posture.json",
          "sacrum.json",
          "facets.json",
          "cervical.json",
          "joints.json",
          "pelvis.json",
          "cord.json",
          "trunk.json");

  private ParametersCodec() {}

  static Parameters readBuiltIn() {
    List<Parameter> parameters = new ArrayList<>();
    for (String file : FILES) {
      parameters.addAll(read(file, ProgramResource.bytes(FOLDER + file)));
    }
    return new Parameters(parameters);
  }

  /** The dimensions in one file. */
  static List<Parameter> read(String file, byte[] utf8) {
    List<JsonFault> faults = new ArrayList<>();
    List<Parameter> parameters = new ArrayList<>();
    JsonCursor root = JsonCursor.root(parse(file, utf8), faults);
    for (JsonCursor block : root.field("parameters").flatMap(JsonCursor::items).orElse(List.of())) {
      read(block, parameters);
    }
    if (!faults.isEmpty()) {
      JsonFault first = faults.get(0);
      throw new IllegalStateException(file + first.pointer() + ": " + first.message());
    }
    return parameters;
  }

  private static void read(JsonCursor block, List<Parameter> parameters) {
    String quantity = text(block, "quantity");
    String unit = text(block, "unit");
    String source = text(block, "source");
    Provenance provenance = Provenance.valueOf(text(block, "provenance").toUpperCase(Locale.ROOT));
    Map<String, JsonCursor> deviations =
        block.optionalField("sd").flatMap(JsonCursor::fields).orElse(Map.of());
    block
        .field("values")
        .flatMap(JsonCursor::fields)
        .orElse(Map.of())
        .forEach(
            (owner, value) -> {
              OptionalDouble sd =
                  Optional.ofNullable(deviations.get(owner))
                      .flatMap(JsonCursor::number)
                      .map(OptionalDouble::of)
                      .orElse(OptionalDouble.empty());
              parameters.add(
                  new Parameter(
                      owner, quantity, value.number().orElse(0.0), sd, unit, provenance, source));
            });
  }

  private static String text(JsonCursor block, String field) {
    return block.field(field).flatMap(JsonCursor::text).orElse("");
  }

  private static JsonValue parse(String file, byte[] utf8) {
    try {
      return JsonCodec.parse(utf8);
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException(file + ":" + e.place() + ": " + e.getMessage(), e);
    }
  }
}
