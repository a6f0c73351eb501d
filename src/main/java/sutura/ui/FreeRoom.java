package sutura.ui;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.scene.Camera;
import sutura.scene.Framing;

/**
 * What of the picture no card, banner, bar or rail covers.
 *
 * @param viewport the whole picture
 * @param free the part of it
 */
record FreeRoom(PixelRect viewport, PixelRect free) {
  /** However much is covered, the model has this share of the width and of the height. */
  private static final double LEAST_SHARE = 0.4;

  /** The model fills more of the free part than of a picture with bars and letters in it. */
  private static final double NEARER = 1.08;

  /** Beside a card, below the banners of the last frame. */
  static FreeRoom of(UiFrame ui, double cardPx) {
    PixelRect viewport = UiLayout.of(ui).viewport();
    PixelRect bar = ViewButtons.place(ui, viewport).rect();
    double left = viewport.x() + PeelRail.takesPx(ui, viewport);
    double right = viewport.right() - cardPx;
    double top = Math.max(Math.max(viewport.y(), bar.bottom()), TopBanner.bottomPx(ui));
    double bottom = viewport.bottom() - ViewportOverlay.footPx(ui);
    double width = Math.max(right - left, LEAST_SHARE * viewport.width());
    double height = Math.max(bottom - top, LEAST_SHARE * viewport.height());
    return new FreeRoom(viewport, new PixelRect(right - width, bottom - height, width, height));
  }

  /** The camera, turned as it is, that shows these points in the middle of the free part. */
  Camera frame(Camera camera, List<Vector3dc> pointsMm) {
    Camera alone = Framing.frame(camera, pointsMm, free.aspect());
    double smaller = viewport.height() / free.height() / NEARER;
    Camera framed = alone.withDistance(alone.distanceMm() * smaller);
    double mmPerPx = framed.heightAtTargetMm() / viewport.height();
    Vector3d target =
        new Vector3d(framed.targetMm())
            .fma((viewport.centreX() - free.centreX()) * mmPerPx, framed.right())
            .fma((free.centreY() - viewport.centreY()) * mmPerPx, framed.up());
    return framed.withTarget(target);
  }
}
