package sutura.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Knowledge;
import sutura.evidence.review.Verdict;

/** The guide to the evidence names places that exist, and words that are in use. */
class EvidenceGuideTest {
  private static final Pattern PLACE =
      Pattern.compile(
          "`((?:claim|note|study|structure|comparison" + "|correction|summary):[a-z0-9-]+)`");
  private static final int POINTS = 11;

  private final Knowledge knowledge = Knowledge.builtIn();

  private static String guide() throws IOException {
    return Files.readString(Path.of("src/doc/evidence.md"));
  }

  private static List<String> places(String line) {
    List<String> places = new ArrayList<>();
    Matcher matcher = PLACE.matcher(line);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  @Test
  void everyPointOfTheArticleHasItsPlace() throws IOException {
    List<String> points = guide().lines().filter(l -> l.matches("\\| \\d+\\. .*")).toList();
    assertEquals(POINTS, points.size());
    for (int i = 0; i < POINTS; i++) {
      String point = points.get(i);
      assertTrue(point.startsWith("| " + (i + 1) + ". "), point);
      assertFalse(places(point).isEmpty(), point);
      places(point).forEach(this::assertExists);
    }
  }

  @Test
  void everyClaimIsInTheGuide() throws IOException {
    List<String> places = places(guide());
    for (Claim claim : knowledge.claims()) {
      assertTrue(places.contains("claim:" + claim.id()), claim.id());
    }
    knowledge.notes().forEach(n -> assertTrue(places.contains("note:" + n.id()), n.id()));
  }

  private void assertExists(String place) {
    assertEquals(place, Destination.parse(place, Catalogue.builtIn(), knowledge).toString(), place);
  }

  @Test
  void everyGradeIsExplained() throws IOException {
    String guide = guide();
    for (Verdict.Standing standing : Verdict.Standing.values()) {
      assertTrue(guide.contains("| `" + standing.word() + "` |"), standing.word());
    }
    for (Verdict.Certainty certainty : Verdict.Certainty.values()) {
      assertTrue(guide.contains("| `" + certainty.word() + "` |"), certainty.word());
    }
  }

  @Test
  void everySceneOfAClaimCanBeShown() {
    for (Claim claim : knowledge.claims()) {
      assertEquals(
          java.util.Optional.empty(),
          ClaimSettings.fault(claim.scene(), Catalogue.builtIn()),
          claim.id());
    }
  }
}
