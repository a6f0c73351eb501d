package sutura.anatomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sutura.evidence.BuiltInData;
import sutura.evidence.DataFault;

class CatalogueTest {
  private static final Set<String> LANGUAGES = Set.of("en", "la", "de", "fr", "es", "pt", "it");

  private final Catalogue catalogue = Catalogue.builtIn();

  @Test
  void holdsTheBonesAndTheirSutures() {
    assertEquals(22, countIn("skull"));
    assertEquals(56, countIn("sutures"));
  }

  private long countIn(String group) {
    StructureId id = StructureId.of(group);
    return catalogue.structures().values().stream().filter(s -> s.group().equals(id)).count();
  }

  @Test
  void everyStructureIsNamedInEveryLanguageOnce() {
    for (String language : LANGUAGES) {
      Set<String> names = new HashSet<>();
      for (Structure structure : catalogue.structures().values()) {
        assertEquals(LANGUAGES, structure.names().keySet(), structure.id().value());
        assertFalse(structure.name(language).isBlank(), structure.id() + " " + language);
        assertTrue(
            names.add(structure.name(language)), language + " twice: " + structure.name(language));
      }
    }
  }

  @Test
  void everyStructureHasItsNumbersOrIsSaidToHaveNone() {
    for (Structure structure : catalogue.structures().values()) {
      for (Terminology list : Terminology.values()) {
        assertEquals(
            structure.withoutEntry().contains(list),
            structure.number(list).isEmpty(),
            structure.id() + " " + list);
      }
    }
  }

  @Test
  void boneTeethAndVesselsAllHaveANumberOfTheFoundationalModel() {
    for (Structure structure : catalogue.structures().values()) {
      switch (structure.tissue()) {
        case BONE, SUTURAL, CARTILAGE, TOOTH, DURA, VEIN, OPENING ->
            assertEquals(
                structure.id().value().matches("filum-terminale-externum|dural-attachment-.*"),
                structure.fma().isEmpty(),
                structure.id().value());
        default -> {}
      }
    }
  }

  @Test
  void sidesOfOneThingHaveTheSameNumberInTerminologiaAnatomica() {
    for (Structure structure : catalogue.structures().values()) {
      String other = structure.id().value().replace("-left", "-right");
      assertEquals(
          structure.ta2(),
          catalogue.find(StructureId.of(other)).map(Structure::ta2).orElse(structure.ta2()),
          other);
    }
  }

  @Test
  void everyHeadingIsNamedInEveryLanguage() {
    for (Structure structure : catalogue.structures().values()) {
      Group group = catalogue.groups().get(structure.group());
      String id = structure.id().value();
      assertTrue(group.subgroups().containsKey(structure.subgroup()), id);
      assertEquals(LANGUAGES, group.subgroups().get(structure.subgroup()).keySet(), id);
    }
  }

  @Test
  void everySutureJoinsTwoBonesOfItsSide() {
    for (Structure structure : catalogue.structures().values()) {
      String id = structure.id().value();
      assertEquals(structure.isSuture() ? 2 : 0, structure.joins().size(), id);
      String otherSide = id.endsWith("-left") ? "-right" : "-left";
      boolean sided = id.endsWith("-left") || id.endsWith("-right");
      for (StructureId bone : structure.joins()) {
        assertEquals(Tissue.BONE, catalogue.structures().get(bone).tissue(), id);
        assertFalse(sided && bone.value().endsWith(otherSide), id + " joins " + bone);
      }
    }
  }

  @Test
  void leftAndRightComeInPairsWithSideWordsInEveryLanguage() {
    Map<String, List<String>> words =
        Map.of(
            "en", List.of("Left ", "Right "),
            "la", List.of(" sinist", " dext"),
            "de", List.of("Linke", "Rechte"),
            "fr", List.of(" gauche", " droit"),
            "es", List.of(" izquierd", " derech"),
            "pt", List.of(" esquerd", " direit"),
            "it", List.of(" sinistr", " destr"));
    for (Structure structure : catalogue.structures().values()) {
      String id = structure.id().value();
      if (!id.endsWith("-left")) {
        continue;
      }
      Structure other = catalogue.structures().get(StructureId.of(id.replace("-left", "-right")));
      words.forEach(
          (language, sides) -> {
            assertTrue(structure.name(language).contains(sides.get(0)), id + " " + language);
            assertTrue(other.name(language).contains(sides.get(1)), other.id() + " " + language);
          });
    }
  }

  @Test
  void knowsTheNumbersOfTheTerminologies() {
    Structure left = catalogue.find(StructureId.of("parietal-bone-left")).orElseThrow();
    assertEquals(Optional.of("504"), left.ta2());
    assertEquals(Optional.of("52789"), left.fma());
    Structure base = catalogue.find(StructureId.of("spheno-occipital-synchondrosis")).orElseThrow();
    assertEquals(Tissue.CARTILAGE, base.tissue());
    assertTrue(base.synonyms().contains("SBS"));
  }

  @Test
  void theBuiltInCatalogueHasNoFault() {
    assertEquals(List.of(), Catalogue.faults());
  }

  @Test
  void aStructureWithAFaultIsLeftOutWithItsPlace() {
    BuiltInData.Reading<Catalogue> reading =
        read(
            structure("good", "sutural", ""),
            structure("bad", "stone", ""),
            structure("Bad Id", "bone", ""),
            structure("good", "bone", ""),
            structure("numbered", "bone", "").replace("\"ta2\": \"\"", "\"ta2\": \"x\""));
    assertEquals(Set.of(StructureId.of("good")), reading.value().structures().keySet());
    assertEquals(
        List.of(
            "/f.json /structures/1: tissue: expected one of " + tissues() + ", found \"stone\"",
            "/f.json /structures/2: not a structure id (kebab-case): \"Bad Id\"",
            "/f.json /structures/3: id: good is there twice",
            "/f.json /structures/4: ta2: expected a number, \"none\" or nothing in quotes,"
                + " found \"x\""),
        reading.faults().stream().map(DataFault::line).toList());
  }

  @Test
  void aSutureOfABoneThatIsNotThereIsLeftOut() {
    BuiltInData.Reading<Catalogue> reading =
        read(structure("bone", "bone", ""), structure("s", "sutural", "\"nobody\""));
    assertEquals(Set.of(StructureId.of("bone")), reading.value().structures().keySet());
    assertEquals(
        List.of("/f.json /structures/1: joins: expected the id of a structure, found \"nobody\""),
        reading.faults().stream().map(DataFault::line).toList());
  }

  @Test
  void aFileThatIsNoJsonIsLeftOutWithLineAndColumn() {
    byte[] cut = "{\"groups\": [".getBytes(StandardCharsets.UTF_8);
    BuiltInData.Reading<Catalogue> reading = CatalogueCodec.read(Map.of("/f.json", cut));
    assertTrue(reading.value().structures().isEmpty());
    assertEquals("/f.json", reading.faults().get(0).file());
    assertTrue(reading.faults().get(0).path().startsWith("1:"), reading.faults().toString());
  }

  @Test
  void unknownAndNoEntryDiffer() {
    Catalogue read =
        read(
                structure("unknown", "bone", ""),
                structure("none", "bone", "").replace("\"ta2\": \"\"", "\"ta2\": \"none\""))
            .value();
    assertEquals(Set.of(), read.find(StructureId.of("unknown")).orElseThrow().withoutEntry());
    assertEquals(
        Set.of(Terminology.TA2), read.find(StructureId.of("none")).orElseThrow().withoutEntry());
  }

  private static String tissues() {
    return Stream.of(Tissue.values())
        .map(t -> t.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String structure(String id, String tissue, String joins) {
    return """
        {"id": "%s", "group": "g", "subgroup": "x", "tissue": "%s", "ta2": "", "fma": "",
         "names": {"en": "%s", "la": "S"}, "synonyms": [], "joins": [%s]}
        """
        .formatted(id, tissue, id, joins);
  }

  private static BuiltInData.Reading<Catalogue> read(String... structures) {
    String text =
        """
        {"groups": [{"id": "g", "names": {"en": "G"}, "subgroups": {}}],
         "structures": [%s]}
        """
            .formatted(String.join(",", structures));
    return CatalogueCodec.read(Map.of("/f.json", text.getBytes(StandardCharsets.UTF_8)));
  }
}
