package sutura.ui;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.scene.Camera;
import sutura.scene.Framing;
import sutura.scene.SceneCommand;

/** What was wholly in the picture when a card opened goes into what the card leaves free. */
final class StepAside {
  /** Panels give way to a card one frame after it has opened. */
  private static final int FRAMES_TO_SETTLE = 3;

  /** A camera this much nearer than the one that shows everything still counts as showing it. */
  private static final double FITS = 1.08;

  private boolean whole;
  private int framesIn;

  /** The card has just opened. */
  void opened(UiFrame ui) {
    List<Vector3dc> outline = outlineMm(ui);
    Camera now = ui.input().scene().camera();
    whole =
        !outline.isEmpty()
            && Framing.frame(now, outline, UiLayout.of(ui).viewport().aspect()).distanceMm()
                <= now.distanceMm() * FITS;
    framesIn = FRAMES_TO_SETTLE;
  }

  /** Called in each frame in which the card is open and nothing else is about to be framed. */
  void follow(UiFrame ui, double cardPx) {
    if (framesIn > 0 && --framesIn == 0 && whole) {
      Camera camera = ui.input().scene().camera();
      Camera aside = FreeRoom.of(ui, cardPx).frame(camera, outlineMm(ui));
      ui.actions().command(new SceneCommand.SetCamera(aside));
    }
  }

  private static List<Vector3dc> outlineMm(UiFrame ui) {
    Vector3d still = new Vector3d();
    return Framing.outlineMm(
        ui.input().model(), ui.input().visibleIds(), id -> still, ui.input().scene());
  }
}
