package sutura.ui;

import imgui.ImDrawList;
import java.util.Optional;
import sutura.biomech.Quantity;
import sutura.claim.ClaimEvidence;
import sutura.scene.ClaimedMotion;

/**
 * What is always written over a picture of the claimed motion: that it is claimed, not computed.
 */
final class ClaimBanner {
  static final String ID = "claim/banner";

  private static final String CLAIM = "bone-motion";

  private final UiFrame ui;
  private final ImDrawList list;

  ClaimBanner(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
  }

  /** Draws it as a {@link TopBanner}; returns where, empty for nothing. */
  Optional<PixelRect> draw(PixelRect viewport, double cardPx, double belowPx) {
    return ClaimActions.shown(ui)
        .map(
            claimed -> new TopBanner(ui, list).draw(ID, words(claimed), viewport, cardPx, belowPx));
  }

  private TopBanner.Words words(ClaimedMotion claimed) {
    String language = ui.input().settings().language();
    ClaimEvidence.Amplitude amplitude = ClaimEvidence.builtIn().amplitude();
    TopBanner.Words words =
        new TopBanner.Words(
            ui.texts().get("claim.banner", Quantity.times(claimed.factor(), language)),
            true,
            ui.texts()
                .get(
                    "claim.truth",
                    Quantity.length(1000 * amplitude.drawnUm(), language).words(),
                    place(ui, claimed)),
            ui.text("claim.note"));
    return words.about(CLAIM);
  }

  /** What the moment of the cycle is called. */
  static String place(UiFrame ui, ClaimedMotion claimed) {
    double share = claimed.amount() / claimed.factor();
    long percent = Math.round(100 * Math.abs(share));
    return percent < 2
        ? ui.text("claim.place.rest")
        : ui.texts().get(share > 0 ? "claim.place.flexion" : "claim.place.extension", percent);
  }
}
