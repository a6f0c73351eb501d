package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sutura.biomech.Load;
import sutura.scene.ClaimedMotion;
import sutura.scene.PressView;

/** Over a picture of the claimed motion it always says that it is claimed. */
class ClaimBannerTest {
  private UiBench bench;

  @BeforeEach
  void open() {
    bench = new UiBench();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private boolean isThere() {
    assertEquals(List.of(), bench.play("wait 3"));
    return bench.ui.items().find(ClaimBanner.ID).isPresent();
  }

  @Test
  void itIsThereAsLongAsTheMotionIs() {
    assertFalse(isThere());
    bench.scene = bench.scene.withClaimed(Optional.of(ClaimedMotion.FLEXED.withFactor(1)));
    assertTrue(isThere(), "at true scale too");
    bench.scene = bench.scene.withClaimed(Optional.of(ClaimedMotion.FLEXED.withPhase(0)));
    assertTrue(isThere(), "at rest too");
    assertEquals(List.of(), bench.play("key Tab"));
    assertTrue(isThere(), "for the projector too");
    bench.scene = bench.scene.withClaimed(Optional.empty());
    assertFalse(isThere());
  }

  @Test
  void itIsThereWhereTheClaimStandsBesideTheComputed() {
    PressView press = PressView.of(new Load.Press(new Vector3d(), 1));
    bench.scene = bench.scene.withPress(Optional.of(press));
    assertFalse(isThere());
    bench.scene = bench.scene.withPress(Optional.of(press.withBeside(PressView.Beside.CLAIM)));
    assertTrue(isThere());
  }
}
