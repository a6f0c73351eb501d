package sutura.model.verify;

import java.util.Map;
import java.util.TreeMap;
import org.joml.Vector3dc;
import sutura.geometry.Box;
import sutura.json.JsonCodec;
import sutura.json.JsonValue;
import sutura.model.ModelEntry;
import sutura.model.Problem;
import sutura.model.ProvenanceAreas;

/** Writes what was found about a model as one JSON object. */
public final class VerificationCodec {
  private VerificationCodec() {}

  /** The text of the object. */
  public static String text(Verification found) {
    return JsonCodec.write(value(found).build());
  }

  /** The object, to which more can be added. */
  public static JsonValue.Builder value(Verification found) {
    return JsonValue.object()
        .put(
            "structures",
            JsonValue.array(found.structures().stream().map(VerificationCodec::structure).toList()))
        .put(
            "openings",
            JsonValue.array(found.openings().stream().map(VerificationCodec::opening).toList()))
        .put("triangles", found.triangles())
        .put("provenanceShares", shares(found.areas()))
        .put(
            "intersections",
            JsonValue.array(
                found.intersections().stream().map(VerificationCodec::intersection).toList()))
        .put("measures", measures(found.measures()))
        .put("levels", levels(found.levels()))
        .put("sound", found.isSound())
        .put(
            "problems",
            JsonValue.array(found.problems().stream().map(VerificationCodec::problem).toList()));
  }

  private static JsonValue opening(OpeningCheck check) {
    return JsonValue.object()
        .put("id", check.id().value())
        .put("open", check.open())
        .put("freeRadiusMm", check.freeRadiusMm(), 3)
        .put("asStated", check.isAsStated())
        .build();
  }

  private static JsonValue structure(StructureCheck check) {
    ModelEntry entry = check.entry();
    JsonValue.Builder value =
        JsonValue.object()
            .put("id", entry.structure().id().value())
            .put("group", entry.structure().group().value())
            .put("triangles", check.triangles())
            .put("closed", check.closed())
            .put("touchingEdges", check.touchingEdges())
            .put("outward", check.outward())
            .put("degenerateTriangles", check.degenerateTriangles())
            .put("components", check.components())
            .put("volumeMl", check.volumeMl(), 4)
            .put("boxMm", box(check.boxMm()))
            .put("provenance", entry.provenance().word())
            .put("provenanceShares", shares(check.areas()))
            .put("licence", entry.licence());
    entry.lengthMm().ifPresent(length -> value.put("lengthMm", length, 3));
    value.put("measures", measures(check.measures()));
    if (!check.dimensions().isEmpty()) {
      value.put("expected", expected(check.dimensions()));
    }
    return value.build();
  }

  /** What each measure is to be, and how far the mesh is from it. */
  private static JsonValue expected(Map<String, DimensionCheck> dimensions) {
    JsonValue.Builder all = JsonValue.object();
    dimensions.forEach(
        (name, check) -> {
          JsonValue.Builder one =
              JsonValue.object()
                  .put("value", check.expected().value(), 3)
                  .put("deviationPercent", 100 * check.deviationShare(), 2);
          check.expected().sd().ifPresent(sd -> one.put("sd", sd, 3));
          check.allowed().ifPresent(most -> one.put("allowed", most, 3));
          all.put(
              name,
              one.put("within", check.isWithin())
                  .put("provenance", check.expected().provenance().word())
                  .put("source", check.expected().source())
                  .build());
        });
    return all.build();
  }

  private static JsonValue levels(Map<String, String> levels) {
    JsonValue.Builder value = JsonValue.object();
    levels.forEach(value::put);
    return value.build();
  }

  private static JsonValue intersection(Intersection pair) {
    return JsonValue.object()
        .put("body", pair.body().value())
        .put("inside", pair.inside().value())
        .put("depthMm", pair.depthMm(), 3)
        .put("atMm", point(pair.atMm()))
        .build();
  }

  /** One problem, with the fields that every command uses. */
  public static JsonValue problem(Problem problem) {
    return JsonValue.object()
        .put("severity", problem.severity().name().toLowerCase(java.util.Locale.ROOT))
        .put("file", problem.file())
        .put("path", problem.path())
        .put("message", problem.message())
        .build();
  }

  private static JsonValue measures(Map<String, Double> measures) {
    JsonValue.Builder value = JsonValue.object();
    new TreeMap<>(measures).forEach((name, number) -> value.put(name, number, 3));
    return value.build();
  }

  /** Parts of a surface by origin, {@code {"scan": 0.93, "mirrored": 0.07}}. */
  public static JsonValue shares(ProvenanceAreas areas) {
    JsonValue.Builder value = JsonValue.object();
    areas.mm2().keySet().forEach(p -> value.put(p.word(), areas.share(p), 4));
    return value.build();
  }

  /** A box as {@code {"min": [x, y, z], "max": [x, y, z]}}, mm. */
  public static JsonValue box(Box box) {
    return JsonValue.object().put("min", point(box.minMm())).put("max", point(box.maxMm())).build();
  }

  private static JsonValue point(Vector3dc mm) {
    return JsonValue.array(
        java.util.List.of(
            JsonValue.of(mm.x(), 3), JsonValue.of(mm.y(), 3), JsonValue.of(mm.z(), 3)));
  }
}
