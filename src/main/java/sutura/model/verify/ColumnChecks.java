package sutura.model.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.model.Problem;
import sutura.model.measure.ColumnMeasures;
import sutura.model.measure.ColumnPlan;
import sutura.model.measure.Expected;

/**
 * The column held against its plan: each dimension is measured on the finished meshes. Nothing is
 * asked of a model without vertebrae.
 */
final class ColumnChecks {
  /** Bodies may differ from their rows by this share. Source: project demand. */
  private static final double BODY_SHARE = 0.08;

  /** Canals may differ from their rows by this share. Source: project demand. */
  private static final double CANAL_SHARE = 0.1;

  /** Triangles of everything along the column at full detail. Source: project demand. */
  private static final int MOST_TRIANGLES = 350_000;

  private static final StructureId SACRUM = StructureId.of("sacrum");

  /** Dimensions of the sacrum that have to lie within a standard deviation. */
  private static final Set<String> WITHIN_SD =
      Set.of("heightMm", "widthMm", "s1BodyWidthMm", "s1BodyDepthMm");

  private static final Set<String> GROUPS = Set.of("spine", "spinal-meninges", "context");

  /**
   * What the whole column has to be. Sources: C1 to coccyx 60-75 cm, cervical lordosis 15-35,
   * thoracic kyphosis 20-45, lumbar lordosis standing 45-70, sacral slope 40 +- 8 degrees
   * (textbooks and standing series, see models/PROVENANCE.md).
   */
  private static final Map<String, double[]> RANGES =
      Map.of(
          "lengthC1ToCoccyxMm", new double[] {600, 750},
          "cervicalLordosisC2C7Deg", new double[] {15, 35},
          "thoracicKyphosisT1T12Deg", new double[] {20, 45},
          "lumbarLordosisL1S1Deg", new double[] {45, 70},
          "sacralSlopeDeg", new double[] {32, 48});

  private ColumnChecks() {}

  /**
   * What was measured, and what is wrong.
   *
   * @param dimensions by structure and measure, where the plan expects something
   */
  record Found(
      ColumnMeasures measures,
      Map<StructureId, SortedMap<String, DimensionCheck>> dimensions,
      List<Problem> problems) {}

  /** Examines the column of a model that was read from a folder. */
  static Found of(LoadedModel model, ColumnPlan plan, String file) {
    ColumnMeasures measures = ColumnMeasures.of(model.meshes(), plan.frames());
    Map<StructureId, SortedMap<String, DimensionCheck>> dimensions = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    measures
        .ofStructures()
        .forEach(
            (id, found) -> {
              SortedMap<String, DimensionCheck> checks =
                  checks(id, found, plan.expected().getOrDefault(id, new TreeMap<>()));
              dimensions.put(id, checks);
              checks.forEach((name, check) -> report(file, id, name, check, problems));
            });
    RANGES.forEach((name, range) -> range(file, name, range, measures.whole(), problems));
    triangles(model, file, problems);
    return new Found(measures, dimensions, List.copyOf(problems));
  }

  private static SortedMap<String, DimensionCheck> checks(
      StructureId id, Map<String, Double> found, Map<String, Expected> plan) {
    SortedMap<String, DimensionCheck> checks = new TreeMap<>();
    found.forEach(
        (name, value) -> {
          Expected expected = plan.get(name);
          if (expected != null) {
            checks.put(name, new DimensionCheck(value, expected, allowed(id, name, expected)));
          }
        });
    return checks;
  }

  private static Optional<Double> allowed(StructureId id, String name, Expected expected) {
    if (id.equals(SACRUM)) {
      return WITHIN_SD.contains(name) && expected.sd().isPresent()
          ? Optional.of(expected.sd().getAsDouble())
          : Optional.empty();
    }
    if (name.startsWith("endplate")
        || name.startsWith("bodyHeight")
        || name.startsWith("bodyAnd")) {
      return Optional.of(BODY_SHARE * expected.value());
    }
    return name.startsWith("canal")
        ? Optional.of(CANAL_SHARE * expected.value())
        : Optional.empty();
  }

  private static void report(
      String file, StructureId id, String name, DimensionCheck check, List<Problem> problems) {
    if (!check.isWithin()) {
      String message =
          String.format(
              Locale.ROOT,
              "%s measures %.2f, its row says %.2f; at most %.2f of difference is allowed",
              name,
              check.measuredValue(),
              check.expected().value(),
              check.allowed().orElse(0.0));
      problems.add(Problem.error(file, id.value(), message + "; rebuild the models"));
    }
  }

  private static void range(
      String file,
      String name,
      double[] range,
      Map<String, Double> measures,
      List<Problem> problems) {
    Double value = measures.get(name);
    if (value != null && !(value >= range[0] && value <= range[1])) {
      String message =
          String.format(Locale.ROOT, "is %.2f, expected %.0f to %.0f", value, range[0], range[1]);
      problems.add(Problem.error(file, "measures/" + name, message + "; rebuild the models"));
    }
  }

  private static void triangles(LoadedModel model, String file, List<Problem> problems) {
    int count = 0;
    for (Map.Entry<StructureId, TriangleMesh> mesh : model.meshes().entrySet()) {
      String group =
          model.entry(mesh.getKey()).map(ModelEntry::structure).orElseThrow().group().value();
      count += GROUPS.contains(group) ? mesh.getValue().triangleCount() : 0;
    }
    if (count > MOST_TRIANGLES) {
      String message = "the column has " + count + " triangles, at most " + MOST_TRIANGLES;
      problems.add(Problem.error(file, "spine", message + " are allowed; rebuild the models"));
    }
  }
}
