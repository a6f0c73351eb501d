package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.anatomy.Tissue;

class TextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "pt", "it"})
  void everyLanguageHasEveryText(String language) {
    assertEquals(Texts.of("en").keys(), Texts.of(language).keys());
  }

  @Test
  void aLanguageWithoutTextsShowsEnglishVisibly() {
    assertEquals("Fused (en)", Texts.of("xx").get("suture.fused"));
  }

  @Test
  void aKeyWithoutTextIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> Texts.of("en").get("no.such.key"));
  }

  @Test
  void valuesAreFilledIn() {
    assertTrue(Texts.of("en").get("search.count", 7).startsWith("7 "));
  }

  @ParameterizedTest
  @EnumSource(Tissue.class)
  void everyTissueHasAWord(Tissue tissue) {
    assertTrue(Texts.of("en").keys().contains("tissue." + tissue.name().toLowerCase(Locale.ROOT)));
  }
}
