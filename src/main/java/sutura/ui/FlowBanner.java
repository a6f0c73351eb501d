package sutura.ui;

import imgui.ImDrawList;
import java.util.Optional;
import sutura.csf.FlowDriver;
import sutura.scene.FlowView;

/**
 * What is always written over a picture of the moving fluid: how much faster than true it is shown,
 * what drives it, and how well that is known.
 */
final class FlowBanner {
  static final String ID = "flow/banner";

  private final UiFrame ui;
  private final ImDrawList list;
  private final FlowWords words;

  FlowBanner(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
    words = new FlowWords(ui);
  }

  /** Draws it as a {@link TopBanner}; returns where, empty for nothing. */
  Optional<PixelRect> draw(PixelRect viewport, double cardPx, double belowPx) {
    return FlowActions.shown(ui)
        .map(view -> new TopBanner(ui, list).draw(ID, words(view), viewport, cardPx, belowPx));
  }

  private TopBanner.Words words(FlowView view) {
    if (view.fourfold()) {
      return fourfold(view);
    } else if (view.driver() == FlowDriver.CLAIMED) {
      return new TopBanner.Words(
              ui.text("flow.claimed"),
              true,
              ui.text("flow.claimed.note"),
              ui.texts().get("flow.claimed.rate", words.speed(view)))
          .hatched();
    }
    return new TopBanner.Words(words.speed(view), false, words.driver(view), small(view));
  }

  /** What is waited for, else where the picture comes from. */
  private String small(FlowView view) {
    ShownFlow flow = ui.input().flow();
    if (flow.refused().isPresent()) {
      return ui.text("flow.none");
    } else if (flow.solution().isEmpty()) {
      return ui.text("flow.coming");
    }
    String drift =
        view.driver() == FlowDriver.BULK && FlowWords.isTrue(view.speed())
            ? ui.text("flow.no-drift") + " "
            : "";
    return drift + ui.text(view.driver() == FlowDriver.BULK ? "flow.tag.bulk" : "flow.tag.waves");
  }

  private TopBanner.Words fourfold(FlowView view) {
    return new TopBanner.Words(
        ui.texts()
            .get("flow.fourfold.speeds", words.times(view.lapse()), words.times(view.factor())),
        false,
        "",
        ui.input().flow().solution().isPresent() ? "" : small(view));
  }
}
