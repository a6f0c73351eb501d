package sutura.atlas.spine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.atlas.column.Level;
import sutura.json.JsonCodec;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;
import sutura.model.Manifest;
import sutura.model.ModelLoader;
import sutura.testing.Require;

/**
 * The shipped column held against the dimensions of an independent model of another person, which
 * lies beside the checkout. Deviations above 15 % need an explanation in {@code
 * independent-model.json}; the whole table goes to {@code
 * target/spine-against-independent-model.md}.
 */
class SpineAgainstIndependentModelTest {
  private static final double NEEDS_EXPLANATION = 0.15;

  /** One measure of both models. */
  private record Pair(String structure, String measure, double ours, double theirs) {
    double deviation() {
      return ours / theirs - 1;
    }
  }

  /** Why a measure of some structures may differ by more, and by how much at most. */
  private record Explanation(
      Pattern structures, Pattern measures, double mostPercent, String text) {
    boolean covers(Pair pair) {
      return structures.matcher(pair.structure()).matches()
          && measures.matcher(pair.measure()).matches()
          && 100 * Math.abs(pair.deviation()) <= mostPercent;
    }
  }

  /** Our measures' names to theirs, the first that a vertebra has. */
  private static final Map<String, List<String>> OF_VERTEBRAE = new TreeMap<>();

  static {
    put("endplateWidthUpperMm", "endplate_width_superior", "endplate_superior_width_disc_contact");
    put("endplateWidthLowerMm", "endplate_width_inferior", "endplate_inferior_width_disc_contact");
    put("endplateDepthUpperMm", "endplate_superior_depth_disc_contact");
    put("endplateDepthLowerMm", "endplate_inferior_depth_disc_contact");
    put("bodyHeightAnteriorMm", "body_height_anterior");
    put("bodyHeightMiddleMm", "body_height_middle");
    put("bodyHeightPosteriorMm", "body_height_posterior");
    put("canalWidthMm", "canal_width", "projected_canal_width");
    put("canalDepthMm", "canal_depth_AP_midline", "projected_canal_depth");
    put("transverseSpanMm", "bbox_width");
    put("spinousBehindCanalMm", "spinous_length_behind_canal");
  }

  private static void put(String ours, String... theirs) {
    OF_VERTEBRAE.put(ours, List.of(theirs));
  }

  @Test
  void everyLargeDeviationIsExplained() throws IOException, JsonSyntaxException {
    Manifest manifest =
        ModelLoader.readManifest(Require.models(), Catalogue.builtIn()).manifest().orElseThrow();
    Require.column(has(manifest, "sacrum"));
    Path measures = Require.shared().resolve("atlases/measures.json");
    JsonValue.Obj theirs = (JsonValue.Obj) JsonCodec.parse(Files.readAllBytes(measures));
    List<Pair> pairs = pairs(manifest, theirs);
    assertTrue(pairs.size() > 200, pairs.size() + " measures are compared");
    List<Explanation> explanations = explanations();
    write(pairs, explanations);
    List<String> unexplained =
        pairs.stream()
            .filter(pair -> Math.abs(pair.deviation()) > NEEDS_EXPLANATION)
            .filter(pair -> explanations.stream().noneMatch(e -> e.covers(pair)))
            .map(SpineAgainstIndependentModelTest::line)
            .toList();
    assertEquals(List.of(), unexplained);
  }

  private static boolean has(Manifest manifest, String id) {
    return entry(manifest, id).isPresent();
  }

  private static Optional<Map<String, Double>> entry(Manifest manifest, String id) {
    return manifest.items().stream()
        .map(Manifest.Item::entry)
        .filter(e -> e.structure().id().equals(StructureId.of(id)))
        .map(e -> e.measures())
        .findFirst();
  }

  private static List<Pair> pairs(Manifest manifest, JsonValue.Obj theirs) {
    List<Pair> pairs = new ArrayList<>();
    for (Level level : Level.values()) {
      Map<String, Double> ours = entry(manifest, level.id().value()).orElseThrow();
      JsonValue.Obj row = object(object(theirs, "vertebrae"), level.name());
      OF_VERTEBRAE.forEach(
          (name, names) ->
              names.stream()
                  .map(n -> number(row, n))
                  .filter(Objects::nonNull)
                  .findFirst()
                  .ifPresent(value -> add(pairs, level.name(), name, ours.get(name), value)));
    }
    sacrum(manifest, object(theirs, "sacrum_FJ3393"), pairs);
    return pairs;
  }

  private static void sacrum(Manifest manifest, JsonValue.Obj theirs, List<Pair> pairs) {
    Map<String, Double> ours = entry(manifest, "sacrum").orElseThrow();
    JsonValue.Obj curve = object(theirs, "promontory_to_sacrococcygeal_waist");
    JsonValue.Obj endplate = object(theirs, "S1_endplate_from_L5S1_disc_contact");
    add(pairs, "sacrum", "widthMm", ours.get("widthMm"), number(theirs, "alar_width_max"));
    add(pairs, "sacrum", "heightMm", ours.get("heightMm"), number(curve, "chord_straight_length"));
    add(pairs, "sacrum", "sagittaMm", ours.get("sagittaMm"), number(curve, "max_concavity_depth"));
    add(pairs, "sacrum", "s1BodyWidthMm", ours.get("s1BodyWidthMm"), number(endplate, "width"));
    add(
        pairs,
        "sacrum",
        "s1BodyDepthMm",
        ours.get("s1BodyDepthMm"),
        number(endplate, "depth_sagittal"));
    add(
        pairs,
        "sacrum",
        "sacralSlopeDeg",
        manifest.measures().get("sacralSlopeDeg"),
        number(theirs, "S1_endplate_slope_deg_to_horizontal"));
  }

  private static void add(
      List<Pair> pairs,
      String structure,
      String name,
      @Nullable Double ours,
      @Nullable Double theirs) {
    if (ours != null && theirs != null) {
      pairs.add(new Pair(structure, name, ours, theirs));
    }
  }

  private static JsonValue.Obj object(JsonValue.Obj parent, String name) {
    return (JsonValue.Obj) Objects.requireNonNull(parent.fields().get(name), name);
  }

  private static @Nullable Double number(JsonValue.Obj parent, String name) {
    return parent.fields().get(name) instanceof JsonValue.Num number ? number.value() : null;
  }

  private static String text(JsonValue.Obj parent, String name) {
    return ((JsonValue.Text) Objects.requireNonNull(parent.fields().get(name), name)).value();
  }

  private static List<Explanation> explanations() throws IOException, JsonSyntaxException {
    List<Explanation> explanations = new ArrayList<>();
    String resource = "independent-model.json";
    try (var stream =
        Objects.requireNonNull(
            SpineAgainstIndependentModelTest.class.getResourceAsStream(resource), resource)) {
      JsonValue.Obj root = (JsonValue.Obj) JsonCodec.parse(stream.readAllBytes());
      JsonValue.Arr list =
          (JsonValue.Arr) Objects.requireNonNull(root.fields().get("explanations"));
      for (JsonValue item : list.items()) {
        JsonValue.Obj one = (JsonValue.Obj) item;
        explanations.add(
            new Explanation(
                Pattern.compile(text(one, "structures")),
                Pattern.compile(text(one, "measures")),
                Objects.requireNonNull(number(one, "mostPercent")),
                text(one, "explanation")));
      }
    }
    return explanations;
  }

  private static String line(Pair pair) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f | %.1f | %+.1f %% |",
        pair.structure(),
        pair.measure(),
        pair.ours(),
        pair.theirs(),
        100 * pair.deviation());
  }

  private static void write(List<Pair> pairs, List<Explanation> explanations) throws IOException {
    Map<String, List<String>> notes = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    lines.add("| structure | measure | this model | independent model | difference | note |");
    lines.add("|---|---|---|---|---|---|");
    for (Pair pair : pairs) {
      String note = "";
      if (Math.abs(pair.deviation()) > NEEDS_EXPLANATION) {
        note =
            explanations.stream()
                .filter(e -> e.covers(pair))
                .map(Explanation::text)
                .findFirst()
                .orElse("not explained");
        notes.computeIfAbsent(note, n -> new ArrayList<>()).add(pair.structure());
        note = String.valueOf(new ArrayList<>(notes.keySet()).indexOf(note) + 1);
      }
      lines.add(line(pair) + " " + note + " |");
    }
    lines.add("");
    int number = 1;
    for (String note : notes.keySet()) {
      lines.add(number++ + ". " + note);
    }
    Path file = Require.home().resolve("target/spine-against-independent-model.md");
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
    System.out.println("The column against an independent model: " + file);
  }
}
