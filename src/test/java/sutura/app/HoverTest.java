package sutura.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;

class HoverTest {
  private static final StructureId FIRST = StructureId.of("frontal-bone");
  private static final StructureId SECOND = StructureId.of("vomer");

  private final Hover hover = new Hover();

  private double strength(double nowS) {
    return hover.glow(nowS, true).map(Hover.Glow::strength).orElse(0.0);
  }

  @Test
  void anOutlineComesAndGoes() {
    hover.set(Optional.of(FIRST), 10);
    assertEquals(0, strength(10), 1e-9);
    assertTrue(strength(10.05) > 0 && strength(10.05) < 1);
    assertEquals(1, strength(11), 1e-9);
    assertFalse(hover.isFading(11, true));
    hover.set(Optional.empty(), 12);
    assertEquals(Optional.of(FIRST), hover.glow(12.05, true).map(Hover.Glow::id));
    assertEquals(Optional.empty(), hover.glow(13, true));
  }

  @Test
  void fromOneToTheNextItDoesNotGoDark() {
    hover.set(Optional.of(FIRST), 10);
    hover.set(Optional.of(SECOND), 12);
    assertEquals(Optional.of(SECOND), hover.glow(12, true).map(Hover.Glow::id));
    assertTrue(strength(12) >= 0.5);
  }

  @Test
  void withReducedMotionItIsThereAtOnce() {
    hover.set(Optional.of(FIRST), 10);
    assertEquals(1, hover.glow(10, false).orElseThrow().strength(), 0);
    assertFalse(hover.isFading(10, false));
  }
}
