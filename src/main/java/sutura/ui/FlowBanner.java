package sutura.ui;

import imgui.ImDrawList;
import java.util.Optional;
import java.util.OptionalDouble;
import sutura.csf.FlowDriver;
import sutura.scene.FlowView;

/**
 * What is always written over a picture of the moving fluid: how much faster than true it is shown,
 * what drives it, and how well that is known.
 */
final class FlowBanner {
  static final String ID = "flow/banner";

  private static final String CLAIM = "csf-circulation";

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
              joined(
                  ui.text("flow.claimed.rate"),
                  FlowWords.isTrue(view.speed()) ? "" : words.speed(view)))
          .hatched()
          .about(CLAIM);
    }
    String dye = dye(view);
    String what = words.driver(view);
    if (view.driver() != FlowDriver.BULK) {
      return atPhase(view, what);
    } else if (!dye.isEmpty()) {
      return view.plays()
          ? new TopBanner.Words(words.speed(view), false, joined(dye, left()), small(view))
          : new TopBanner.Words(dye, false, joined(left(), what), small(view));
    } else if (!view.plays() && !view.shows().contains(FlowView.Drawing.PARTICLES)) {
      return new TopBanner.Words(what, false, small(view), "");
    }
    return new TopBanner.Words(words.speed(view), false, what, small(view));
  }

  /** A to and fro that stands still is at a place of its cycle first of all. */
  private TopBanner.Words atPhase(FlowView view, String what) {
    if (view.plays()) {
      return new TopBanner.Words(words.speed(view), false, what, small(view));
    }
    String place = ui.texts().get("flow.place", FlowWords.percentGone(view), words.moment(view));
    return FlowWords.isTrue(view.speed())
        ? new TopBanner.Words(place, false, what, small(view))
        : new TopBanner.Words(words.speed(view), false, joined(what, place), small(view));
  }

  /** How long ago dye was let go; empty without dye. */
  private String dye(FlowView view) {
    return view.dye()
        .map(dye -> ui.texts().get("flow.banner.dye", words.duration(dye.sinceS())))
        .orElse("");
  }

  /** How much of the dye is still in the fluid; empty while that is not known. */
  private String left() {
    OptionalDouble left =
        ui.input().flow().panes().stream()
            .flatMapToDouble(pane -> pane.dyeLeft().stream())
            .findFirst();
    return left.isEmpty()
        ? ""
        : ui.texts().get("flow.banner.dye.left", words.percent(left.getAsDouble()));
  }

  private static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " \u00b7 " + second;
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
