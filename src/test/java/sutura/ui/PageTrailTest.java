package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import sutura.knowledge.Destination;
import sutura.knowledge.Destination.Kind;

/** Back and forward among pages. */
class PageTrailTest {
  private static Optional<Destination> claim(String id) {
    return Optional.of(new Destination(Kind.CLAIM, id));
  }

  @Test
  void itBeginsAtTheOverviewWithNowhereToGo() {
    PageTrail<Optional<Destination>> trail = new PageTrail<>(Optional.empty());
    assertEquals(Optional.empty(), trail.now());
    assertFalse(trail.canStep(-1));
    assertFalse(trail.canStep(1));
  }

  @Test
  void anotherWayForgetsWhatWasAhead() {
    PageTrail<Optional<Destination>> trail = new PageTrail<>(Optional.empty());
    trail.go(claim("a"));
    trail.go(claim("b"));
    trail.step(-1);
    assertEquals(claim("a"), trail.now());
    assertTrue(trail.canStep(1));
    trail.go(claim("c"));
    assertFalse(trail.canStep(1));
    trail.step(-1);
    assertEquals(claim("a"), trail.now());
  }

  @Test
  void theSamePageTwiceIsOneStep() {
    PageTrail<Optional<Destination>> trail = new PageTrail<>(Optional.empty());
    trail.go(claim("a"));
    trail.go(claim("a"));
    trail.step(-1);
    assertEquals(Optional.empty(), trail.now());
  }

  @Test
  void theOldestPagesAreForgotten() {
    PageTrail<Optional<Destination>> trail = new PageTrail<>(Optional.empty());
    for (int i = 0; i < 500; i++) {
      trail.go(claim("c" + i));
    }
    int back = 0;
    while (trail.canStep(-1)) {
      trail.step(-1);
      back++;
    }
    assertTrue(back < 200, back + " steps");
  }
}
