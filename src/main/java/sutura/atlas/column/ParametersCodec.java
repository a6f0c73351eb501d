package sutura.atlas.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import sutura.evidence.BuiltInData;
import sutura.evidence.Provenance;
import sutura.evidence.Source;

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
      BuiltInData.read(FOLDER + file, root -> root.items("parameters"))
          .forEach(block -> parameters.addAll(read(block)));
    }
    return new Parameters(parameters);
  }

  private static List<Parameter> read(BuiltInData block) {
    String quantity = block.text("quantity");
    String unit = block.text("unit");
    Source source = block.source("source");
    Provenance provenance = block.word("provenance", Provenance.class);
    Map<String, Double> deviations = block.has("sd") ? block.numbersByName("sd") : Map.of();
    List<Parameter> parameters = new ArrayList<>();
    block
        .numbersByName("values")
        .forEach(
            (owner, value) ->
                parameters.add(
                    new Parameter(
                        owner,
                        quantity,
                        value,
                        Optional.ofNullable(deviations.get(owner))
                            .map(OptionalDouble::of)
                            .orElse(OptionalDouble.empty()),
                        unit,
                        provenance,
                        source)));
    return parameters;
  }
}
