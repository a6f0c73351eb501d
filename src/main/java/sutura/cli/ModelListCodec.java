package sutura.cli;

import java.util.List;
import java.util.TreeMap;
import sutura.anatomy.Structure;
import sutura.json.JsonCodec;
import sutura.json.JsonValue;
import sutura.model.ModelEntry;
import sutura.model.Problem;
import sutura.model.ProvenanceAreas;
import sutura.model.verify.VerificationCodec;

/** Writes the list of models as one JSON object. */
final class ModelListCodec {
  private ModelListCodec() {}

  static String text(List<ModelEntry> entries, List<Problem> problems) {
    JsonValue.Builder list =
        JsonValue.object()
            .put(
                "structures",
                JsonValue.array(entries.stream().map(ModelListCodec::value).toList()));
    ProvenanceAreas areas = ProvenanceAreas.ofBonesAndTeeth(entries);
    if (!areas.isEmpty()) {
      list.put("provenanceShares", VerificationCodec.shares(areas));
    }
    return JsonCodec.write(
        list.put(
                "problems",
                JsonValue.array(problems.stream().map(VerificationCodec::problem).toList()))
            .build());
  }

  private static JsonValue value(ModelEntry entry) {
    Structure structure = entry.structure();
    JsonValue.Builder names = JsonValue.object();
    new TreeMap<>(structure.names()).forEach(names::put);
    JsonValue.Builder value =
        JsonValue.object()
            .put("id", structure.id().value())
            .put("group", structure.group().value())
            .put("subgroup", structure.subgroup())
            .put("ta2", structure.ta2().orElse(""))
            .put("fma", structure.fma().orElse(""))
            .put("names", names.build())
            .put(
                "joins",
                JsonValue.array(
                    structure.joins().stream().map(id -> JsonValue.of(id.value())).toList()))
            .put("triangles", entry.triangles())
            .put("volumeMl", entry.volumeMl(), 4)
            .put("boxMm", VerificationCodec.box(entry.boxMm()))
            .put("provenance", entry.provenance().word())
            .put("provenanceShares", VerificationCodec.shares(entry.knownAreas()))
            .put("provenanceNote", entry.provenanceNote())
            .put("licence", entry.licence())
            .put("source", entry.source());
    entry.lengthMm().ifPresent(length -> value.put("lengthMm", length, 3));
    return value.build();
  }
}
