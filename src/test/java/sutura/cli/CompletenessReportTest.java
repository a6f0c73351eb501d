package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.anatomy.Terminology;
import sutura.json.JsonCodec;
import sutura.knowledge.Completeness;
import sutura.model.Problem;

class CompletenessReportTest {
  private static final StructureId VOMER = StructureId.of("vomer");

  private final Completeness found =
      new Completeness(
          3,
          inOrder("en", List.of(), "la", List.of(VOMER), "fr", List.of(VOMER)),
          inOrder("en", List.of(), "de", List.of(VOMER)),
          Map.of(Terminology.TA2, List.of(VOMER)),
          Map.of(Terminology.FMA, List.of(VOMER)),
          List.of(VOMER),
          List.of(new Completeness.Dangling("rhythm", StructureId.of("nobody"))));

  private static Map<String, List<StructureId>> inOrder(Object... pairs) {
    Map<String, List<StructureId>> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(
          (String) pairs[i], ((List<?>) pairs[i + 1]).stream().map(o -> (StructureId) o).toList());
    }
    return map;
  }

  @Test
  void latinThatIsLackingIsAnErrorAndFrenchAWarning() {
    assertEquals(
        List.of(
            "ERROR /sutura/catalogue: la: expected a name in Latin, found none for 1 structure:"
                + " vomer",
            "WARNING /sutura/catalogue: fr: expected a name in French, found none for 1"
                + " structure: vomer",
            "WARNING /sutura/catalogue/text: de: expected a text, plain and detailed, in German,"
                + " found none for 1 structure: vomer",
            "WARNING /sutura/catalogue: ta2: expected a number of TA2 or \"none\", found neither"
                + " for 1 structure: vomer",
            "ERROR /sutura/evidence/claims.json: rhythm: expected ids of structures, found"
                + " \"nobody\""),
        new CompletenessReport(found).problems().stream().map(this::line).toList());
  }

  private String line(Problem problem) {
    return problem.severity() + " " + problem.line();
  }

  @Test
  void linesCountWhatIsThere() {
    StringWriter out = new StringWriter();
    new CompletenessReport(found).print(new PrintWriter(out, true));
    assertEquals(
        List.of(
            "names en 3 of 3",
            "names la 2 of 3",
            "names fr 2 of 3",
            "texts en 3 of 3",
            "texts de 2 of 3",
            "numbers TA2 2 of 3, 0 without an entry in it, 1 unknown",
            "numbers FMA 2 of 3, 1 without an entry in it, 0 unknown",
            "related to others 2 of 3",
            "claims about missing structures 1"),
        out.toString().lines().map(l -> l.replaceAll(" +", " ")).toList());
  }

  @Test
  void theObjectTellsMissingFromNone() {
    String json = JsonCodec.writeCompact(CompletenessCodec.value(found)).replace(" ", "");
    assertEquals(
        "{\"ta2\":{\"have\":2,\"none\":[],\"missing\":[\"vomer\"]},"
            + "\"fma\":{\"have\":2,\"none\":[\"vomer\"],\"missing\":[]}}",
        json.substring(json.indexOf("\"numbers\":") + 10, json.indexOf(",\"relations\"")));
  }
}
