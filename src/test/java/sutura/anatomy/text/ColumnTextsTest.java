package sutura.anatomy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.evidence.Words;

class ColumnTextsTest {
  private static final List<String> LANGUAGES = List.of("en", "de");
  private static final Set<String> GROUPS =
      Set.of("spine", "spinal-meninges", "context", "openings", "landmarks", "teeth");
  private static final int DISCS = 23;

  @Test
  void everyDiscNamesItsNeighboursAndJoinsThem() {
    Map<Boolean, List<StructureId>> parts =
        Catalogue.builtIn().structures().keySet().stream()
            .filter(id -> id.value().matches("(anulus-fibrosus|nucleus-pulposus)-.*"))
            .collect(Collectors.partitioningBy(id -> id.value().startsWith("anulus")));
    assertEquals(DISCS, parts.get(true).size());
    assertEquals(DISCS, parts.get(false).size());
    parts.values().forEach(ids -> ids.forEach(ColumnTextsTest::assertNeighbours));
  }

  private static void assertNeighbours(StructureId disc) {
    String[] words = disc.value().split("-");
    String above = words[2].toUpperCase(Locale.ROOT);
    String below = words[3].toUpperCase(Locale.ROOT);
    Set<StructureId> joined =
        AnatomyTexts.builtIn().relations().stream()
            .filter(r -> r.from().equals(disc) && r.kind() == Relation.Kind.JOINS)
            .map(Relation::to)
            .collect(Collectors.toSet());
    assertEquals(Set.of(vertebra(above), vertebra(below)), joined, disc.value());
    for (Words text : List.of(text(disc).plain(), text(disc).detailed())) {
      for (String language : LANGUAGES) {
        assertTrue(text.in(language).contains(above), disc + " " + language);
        assertTrue(text.in(language).contains(neighbourName(below, language)), disc.value());
      }
    }
  }

  private static StructureId vertebra(String level) {
    return StructureId.of(
        switch (level) {
          case "C2" -> "axis";
          case "S1" -> "sacrum";
          default -> "vertebra-" + level.toLowerCase(Locale.ROOT);
        });
  }

  private static String neighbourName(String level, String language) {
    if (!level.equals("S1")) {
      return level;
    }
    return language.equals("de") ? "Kreuzbein" : "sacrum";
  }

  @Test
  void everyTextIsOfOneStructureOrOfBothSidesOfOne() {
    Map<String, Set<String>> structures = new HashMap<>();
    for (Structure structure : Catalogue.builtIn().structures().values()) {
      StructureId id = structure.id();
      if (!GROUPS.contains(structure.group().value())) {
        continue;
      }
      String unpaired = id.value().replaceAll("-(left|right)$", "");
      for (String language : LANGUAGES) {
        structures
            .computeIfAbsent(text(id).detailed().in(language), text -> new HashSet<>())
            .add(unpaired);
      }
    }
    structures.forEach((text, ids) -> assertEquals(1, ids.size(), ids + ": " + text));
  }

  private static Description text(StructureId id) {
    return AnatomyTexts.builtIn().of(id).orElseThrow(() -> new AssertionError(id.value()));
  }
}
