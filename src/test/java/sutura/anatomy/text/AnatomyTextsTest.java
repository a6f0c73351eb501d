package sutura.anatomy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.evidence.BuiltInData;
import sutura.evidence.DataFault;

class AnatomyTextsTest {
  private static final String WORDS = "\"plain\": {\"en\": \"P.\"}, \"detailed\": {\"en\": \"D.\"}";

  @Test
  void whatIsCarriedHasNoFault() {
    assertEquals(List.of(), AnatomyTexts.faults().stream().map(DataFault::line).toList());
  }

  @Test
  void everySutureJoinsItsBonesAndTheseAreJoinedByIt() {
    AnatomyTexts texts = AnatomyTexts.builtIn();
    for (Structure suture : Catalogue.builtIn().structures().values()) {
      for (StructureId bone : suture.joins()) {
        assertTrue(others(texts, suture.id(), "joins").contains(bone), suture.id().value());
        assertTrue(others(texts, bone, "joins-inverse").contains(suture.id()), suture.id().value());
      }
    }
  }

  @Test
  void nothingIsRelatedToItself() {
    for (Relation relation : AnatomyTexts.builtIn().relations()) {
      assertFalse(relation.from().equals(relation.to()), relation.toString());
    }
  }

  @Test
  void aSideStandsForLeftAndRight() {
    AnatomyTexts texts =
        read(
                "{\"ids\": [\"maxilla-{side}\", \"vomer\"], " + WORDS + "}",
                "{\"kind\": \"part-of\", \"from\": \"maxilla-{side}\", \"to\": \"vomer\"}")
            .value();
    assertTrue(texts.of(StructureId.of("maxilla-left")).isPresent());
    assertTrue(texts.of(StructureId.of("vomer")).isPresent());
    assertEquals(
        List.of(StructureId.of("vomer")),
        others(texts, StructureId.of("maxilla-right"), "part-of"));
    assertEquals(
        List.of(StructureId.of("maxilla-left"), StructureId.of("maxilla-right")),
        others(texts, StructureId.of("vomer"), "part-of-inverse"));
  }

  @Test
  void anEntryAboutAMissingStructureIsLeftOutWithItsPlace() {
    BuiltInData.Reading<AnatomyTexts> reading =
        read(
            "{\"ids\": [\"nobody\"], " + WORDS + "}, {\"ids\": [\"vomer\"], " + WORDS + "}",
            "{\"kind\": \"lines\", \"from\": \"vomer\", \"to\": \"nobody\"}");
    assertTrue(reading.value().of(StructureId.of("vomer")).isPresent());
    assertEquals(
        List.of(
            "/t.json /texts/0: ids: expected the id of a structure, found \"nobody\"",
            "/t.json /relations/0: to: expected the id of a structure, found \"nobody\""),
        reading.faults().stream().map(DataFault::line).toList());
  }

  @Test
  void aSecondTextForAStructureIsAFault() {
    String text = "{\"ids\": [\"vomer\"], " + WORDS + "}";
    assertEquals(
        List.of("/t.json /texts/1: ids: expected one text for each structure, found two for vomer"),
        read(text + ", " + text, "").faults().stream().map(DataFault::line).toList());
  }

  private static List<StructureId> others(AnatomyTexts texts, StructureId id, String word) {
    return texts.related(id).stream()
        .filter(r -> r.word().equals(word))
        .findFirst()
        .map(RelatedStructures::ids)
        .orElse(List.of());
  }

  private static BuiltInData.Reading<AnatomyTexts> read(String texts, String relations) {
    String file = "{\"texts\": [" + texts + "], \"relations\": [" + relations + "]}";
    return AnatomyTextsCodec.read(
        Map.of("/t.json", file.getBytes(StandardCharsets.UTF_8)), Catalogue.builtIn());
  }
}
