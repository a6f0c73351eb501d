package sutura.atlas.meninges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;

class SinusTest {
  @Test
  void everySinusIsInTheCatalogue() {
    for (Sinus sinus : Sinus.values()) {
      assertTrue(Catalogue.builtIn().contains(sinus.id()), sinus.id().value());
    }
    assertEquals("confluence-of-sinuses", Sinus.CONFLUENCE.id().value());
    assertEquals("superior-petrosal-sinus-left", Sinus.SUPERIOR_PETROSAL_LEFT.id().value());
  }
}
