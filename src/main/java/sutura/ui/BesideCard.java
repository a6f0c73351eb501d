package sutura.ui;

import org.joml.Vector3d;
import sutura.scene.Camera;

/** A picture in the middle of what a card at the right, and a banner at the top, leave free. */
final class BesideCard {
  /** The model keeps at least this share of the picture's width. */
  private static final double LEAST_FREE = 0.35;

  /** Share of the banner's height that the model keeps out of. */
  private static final double BANNER_SHARE = 0.7;

  private BesideCard() {}

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
