package sutura.ui;

import org.joml.Vector3d;
import sutura.scene.Camera;

/** A picture in the middle of what a card at the right, and a banner at the top, leave free. */
final class BesideCard {
  /** The model keeps at least this share of the picture's width. */
  private static final double LEAST_FREE = 0.35;

  /** Share of the banner's height that the model keeps out of. */
  private static final double BANNER_SHARE = 0.7;

  /** A picture narrower than this is made wider when a card opens, design pixels. */
  private static final double LEAST_DESIGN = 880;

  private BesideCard() {}

  /**
   * Beside card and model a narrow window has no room for the details of a selection, and one with
   * large letters for no panel at all.
   */
  static void makeRoom(UiFrame ui) {
    UiSettings settings = ui.input().settings();
    UiLayout layout = UiLayout.of(ui);
    if (layout.viewport().width() >= LEAST_DESIGN * ui.fonts().scale()) {
      return;
    }
    UiSettings roomier = settings.withDetails(false);
    if (layout.shared()) {
      roomier = roomier.withTree(false).withStrip(false);
    }
    change(ui, roomier);
  }

  /** Pictures beside each other and a card need all of the width. */
  static void makeRoomForMore(UiFrame ui) {
    change(ui, ui.input().settings().withDetails(false).withTree(false));
  }

  private static void change(UiFrame ui, UiSettings roomier) {
    if (!roomier.equals(ui.input().settings())) {
      ui.actions().request(new UiRequest.ChangeSettings(roomier));
    }
  }

  /**
   * The same picture, farther off and shifted.
   *
   * @param camera that frames something in the whole viewport
   * @param cardPx what the card takes of the width
   * @param bannerPx what the banner takes of the height
   * @param share of the free room that is filled
   */
  static Camera of(UiFrame ui, Camera camera, double cardPx, double bannerPx, double share) {
    PixelRect viewport = UiLayout.of(ui).viewport();
    double free = Math.max(LEAST_FREE, 1 - cardPx / viewport.width());
    double high = 1 - BANNER_SHARE * bannerPx / viewport.height();
    double room = Math.min(high, 2 * free) * share;
    Camera farther = camera.withDistance(camera.distanceMm() / room);
    double mmPerPx = farther.heightAtTargetMm() / viewport.height();
    double aside = ((1 - free) * viewport.width() - PeelRail.takesPx(ui, viewport)) / 2;
    Vector3d target =
        new Vector3d(farther.targetMm())
            .fma(aside * mmPerPx, farther.right())
            .fma(bannerPx / 2 * mmPerPx, farther.up());
    return farther.withTarget(target);
  }
}
