package sutura.ui;

import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sutura.biomech.Quantity;
import sutura.csf.FlowDriver;
import sutura.csf.FlowFigure;
import sutura.csf.FlowSection;
import sutura.csf.FlowSolution;
import sutura.evidence.Source;
import sutura.scene.FlowView;

/**
 * The flow in curves and numbers, in step with the picture: over a heartbeat or a breath, or where
 * net flow comes from and goes. Part of the flow's card; it also stands large below the head.
 */
final class FlowResults {
  private static final double CURVE_HEIGHT = 150;
  private static final double SIZES_HEIGHT = 300;
  private static final double MARGIN = 12;
  private static final double PAD = 14;

  /** Share of the picture that the large view takes below the head. */
  private static final double LARGE_SHARE = 0.4;

  /** It takes more where curves stand in two rows. */
  private static final double HIGHER_SHARE = 0.48;

  /** Below this width, design pixels, it does not leave the rail free. */
  private static final double LEAST_LARGE = 380;

  /** A large curve is at least so wide, design pixels. */
  private static final double LARGE_CURVE = 205;

  private final FlowCycles cycles = new FlowCycles();
  private Tab tab = Tab.CURVES;
  private int gauge;
  private boolean large;

  /** Ways to look at the flow. */
  private enum Tab {
    CURVES,
    SIZES,
    NUMBERS;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it stands over the picture; four pictures have their captions there. */
  private boolean isOver(FlowView view) {
    return large && !view.fourfold();
  }

  /** Draws it in the current window; nothing while no flow is shown. */
  void draw(UiFrame ui) {
    Optional<FlowView> view = FlowActions.shown(ui);
    if (view.isEmpty()) {
      large = false;
      return;
    }
    head(ui);
    tabs(ui);
    Controls controls = new Controls(ui);
    controls.space(6);
    Optional<FlowSolution> solution = ui.input().flow().solution();
    if (solution.isEmpty()) {
      controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("flow.plot.waiting"));
      ui.register("flow/waiting");
      return;
    }
    float width = ImGui.getContentRegionAvailX();
    switch (isOver(view.get()) ? Tab.NUMBERS : tab) {
      case CURVES -> curves(ui, solution.get(), view.get(), width);
      case SIZES -> sizes(ui, solution.get(), view.get(), width, "card");
      case NUMBERS -> new FlowNumbers(ui).draw(solution.get(), view.get());
    }
  }

  private void head(UiFrame ui) {
    Controls controls = new Controls(ui);
    float button = ui.px(Controls.BUTTON_HEIGHT);
    float x = ImGui.getCursorPosX();
    float y = ImGui.getCursorPosY();
    float room = ImGui.getContentRegionAvailX();
    ImGui.setCursorPosY(y + ui.px(6));
    controls.text(
        ui.fonts().strong(), ui.palette().text(), ui.text("flow.plot.title"), room - button);
    float after = ImGui.getCursorPosY();
    ImGui.setCursorPos(x + room - button, y);
    if (controls.iconButton(
        "flow/large", Icons.FULL_SCREEN, ui.text("flow.plot.large"), large, true)) {
      large = !large;
      tab = large && tab == Tab.NUMBERS ? Tab.CURVES : tab;
    }
    ImGui.setCursorPos(x, Math.max(after, y + button + ui.px(4)));
  }

  private void tabs(UiFrame ui) {
    List<String> ids = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Tab each : Tab.values()) {
      ids.add("flow/plot-" + each.word());
      names.add(ui.text("flow.plot.tab." + each.word()));
    }
    int now =
        new SegmentedSwitch(ui).draw(ids, names, tab.ordinal(), ImGui.getContentRegionAvailX());
    tab = now >= 0 ? Tab.values()[now] : tab;
    large &= tab != Tab.NUMBERS;
  }

  private void curves(UiFrame ui, FlowSolution solution, FlowView view, float width) {
    switch (view.driver()) {
      case BULK -> {
        new FlowExchange(ui, view.net()).draw(width, 0);
        ratio(ui, solution, view);
      }
      case CARDIAC, RESPIRATORY -> {
        gauges(ui);
        FlowGauge chosen = FlowGauge.ALL.get(gauge);
        FlowCurve curve = curve(ui, solution, view, chosen);
        float height = ui.px(CURVE_HEIGHT) * fontGrowth(ui);
        curve.flow("flow/curve", bands(solution, view, chosen), width, height);
        curve.volume("flow/volume", isBeat(view), width, height);
        notes(ui, solution, view, chosen, width);
      }
      case CLAIMED -> claimed(ui);
    }
  }

  private static boolean isBeat(FlowView view) {
    return view.driver() == FlowDriver.CARDIAC;
  }

  private void gauges(UiFrame ui) {
    List<String> ids = FlowGauge.ALL.stream().map(g -> "flow/at-" + g.section()).toList();
    List<String> names = FlowGauge.ALL.stream().map(g -> ui.text(g.nameKey())).toList();
    int now = new SegmentedSwitch(ui).draw(ids, names, gauge, ImGui.getContentRegionAvailX());
    gauge = now >= 0 ? now : gauge;
    new Controls(ui).space(4);
  }

  private FlowCurve curve(UiFrame ui, FlowSolution solution, FlowView view, FlowGauge gauge) {
    return new FlowCurve(
        ui, gauge, cycles.of(solution, view.driver(), view.rates(), gauge), view.phase());
  }

  /** Speeds were published of the heartbeat only. */
  private static Optional<FlowSection> bands(
      FlowSolution solution, FlowView view, FlowGauge gauge) {
    return isBeat(view)
        ? Optional.of(solution.places().section(gauge.section()))
        : Optional.empty();
  }

  /** How long a cycle is, what the bands are, and how the curve came about. */
  private static void notes(
      UiFrame ui, FlowSolution solution, FlowView view, FlowGauge gauge, float width) {
    String language = ui.input().settings().language();
    String period = Quantity.number(1 / view.rates().cyclesPerS(view.driver()), language).digits();
    List<String> notes = new ArrayList<>();
    notes.add(ui.texts().get(isBeat(view) ? "flow.plot.beat" : "flow.plot.breath", period));
    if (isBeat(view)) {
      double area = solution.places().section(gauge.section()).areaMm2();
      String words = Quantity.number(area, language).digits();
      gauge
          .caudal()
          .map(f -> ui.texts().get("flow.plot.band.peak", words, cited(f)))
          .ifPresent(notes::add);
      gauge
          .stroke()
          .map(f -> ui.texts().get("flow.plot.band.stroke", cited(f)))
          .ifPresent(notes::add);
    }
    notes.add(ui.text("flow.plot.constructed"));
    for (String note : notes) {
      new Controls(ui).text(ui.fonts().small(), ui.palette().quiet(), note, width);
    }
  }

  private static String cited(FlowFigure figure) {
    return Source.compact(figure.sources());
  }

  private static void claimed(UiFrame ui) {
    new Controls(ui).text(ui.fonts().body(), ui.palette().warning(), ui.text("flow.plot.claimed"));
    ui.register("flow/nothing-to-plot");
  }

  /** What to and fro is against the drift. */
  private void ratio(UiFrame ui, FlowSolution solution, FlowView view) {
    String language = ui.input().settings().language();
    double net = FlowVolumes.netUl(view.net(), view.rates());
    List<String> times =
        FlowGauge.ALL.stream()
            .map(g -> cycles.of(solution, FlowDriver.CARDIAC, view.rates(), g).strokeMm3())
            .map(stroke -> net > 0 ? Quantity.number(stroke / net, language).digits() : "–")
            .toList();
    Controls controls = new Controls(ui);
    controls.space(6);
    controls.text(
        ui.fonts().body(),
        ui.palette().text(),
        ui.texts().get("flow.size.ratio", times.get(0), times.get(1)));
    ui.register("flow/ratio");
  }

  private void sizes(UiFrame ui, FlowSolution solution, FlowView view, float width, String id) {
    float height =
        id.equals("card")
            ? ui.px(SIZES_HEIGHT) * fontGrowth(ui)
            : ImGui.getContentRegionAvailY() - 2 * ui.fonts().small().getFontSize() - ui.px(12);
    new FlowSizes(ui, ui.fonts().small())
        .draw(
            "flow/sizes-" + id,
            FlowVolumes.of(cycles, solution, view.net(), view.rates()),
            width,
            height);
  }

  /** Where spaces grow less than letters, what holds letters grows with them. */
  private static float fontGrowth(UiFrame ui) {
    return Math.max(1, ui.fonts().small().getFontSize() / ui.px(15));
  }

  /**
   * Curves, streams or sizes large over the lower part of the picture, also for the projector.
   *
   * @param cardPx what a card at the right takes of the width
   */
  void drawLarge(UiFrame ui, PixelRect viewport, double cardPx) {
    Optional<FlowView> view = FlowActions.shown(ui);
    Optional<FlowSolution> solution = ui.input().flow().solution();
    if (view.isEmpty() || !isOver(view.get()) || solution.isEmpty()) {
      return;
    }
    PixelRect rect = largePlace(ui, viewport, cardPx);
    FloatingWindow.begin(
        ui,
        "flow-large",
        (float) rect.x(),
        (float) rect.y(),
        (float) rect.width(),
        (float) rect.height(),
        ui.palette().overlay() | 0xff000000,
        0);
    float pad = ui.px(PAD);
    ImGui.setCursorPos(pad, pad);
    float width = (float) rect.width() - 2 * pad;
    ImGui.beginChild("##flow-large-body", width, (float) rect.height() - 2 * pad, false, 0);
    if (tab == Tab.SIZES) {
      sizes(ui, solution.get(), view.get(), ImGui.getContentRegionAvailX(), "large");
    } else {
      largeCurves(ui, solution.get(), view.get());
    }
    ImGui.endChild();
    ui.items().put("flow/large-view", rect, rect);
    FloatingWindow.end();
  }

  private static PixelRect largePlace(UiFrame ui, PixelRect viewport, double cardPx) {
    float margin = ui.px(MARGIN);
    double right = viewport.right() - cardPx - margin;
    double left = viewport.x() + margin + PeelRail.takesPx(ui, viewport);
    left = right - left < ui.px(LEAST_LARGE) ? viewport.x() + margin : left;
    double share = columns(ui, right - left - 2 * ui.px(PAD)) == 4 ? LARGE_SHARE : HIGHER_SHARE;
    double height = Math.min(0.6, share * fontGrowth(ui)) * viewport.height();
    double bottom = viewport.bottom() - ViewportOverlay.footPx(ui) - margin;
    return new PixelRect(left, Math.round(bottom - height), right - left, Math.round(height));
  }

  /** Curves in a row. */
  private static int columns(UiFrame ui, double widthPx) {
    return widthPx >= 4 * ui.px(LARGE_CURVE) * fontGrowth(ui) ? 4 : 2;
  }

  /** The part of a picture above the large view, as it was in the last frame. */
  static PixelRect above(UiFrame ui, PixelRect picture) {
    return ui.items()
        .find("flow/large-view")
        .map(item -> item.whole().y() + ViewportOverlay.footPx(ui) - picture.y())
        .map(high -> new PixelRect(picture.x(), picture.y(), picture.width(), high))
        .orElse(picture);
  }

  private void largeCurves(UiFrame ui, FlowSolution solution, FlowView view) {
    float width = ImGui.getContentRegionAvailX();
    if (view.driver() == FlowDriver.BULK) {
      float rest = 2 * ui.fonts().body().getFontSize() + ui.px(10);
      new FlowExchange(ui, view.net())
          .draw(width, ImGui.getContentRegionAvailY() - ui.fonts().strong().getFontSize() - rest);
      ratio(ui, solution, view);
    } else if (view.driver() == FlowDriver.CLAIMED) {
      claimed(ui);
    } else {
      grid(ui, solution, view, width);
    }
  }

  /** Flow and volume of both places, in one row or two. */
  private void grid(UiFrame ui, FlowSolution solution, FlowView view, float width) {
    int columns = columns(ui, width);
    float gap = ui.px(10);
    float each = (width - gap * (columns - 1)) / columns;
    float line = ui.fonts().small().getFontSize();
    String bands = bandWords(ui, solution, view);
    float notesPx = TextBlock.of(ui.fonts().small(), bands, width - ui.px(16)).heightPx();
    float rows = 4f / columns;
    float height =
        Math.max(
            ui.px(96),
            (ImGui.getContentRegionAvailY() - notesPx - ui.px(8)) / rows - line - ui.px(8));
    int cell = 0;
    for (FlowGauge at : FlowGauge.ALL) {
      FlowCurve curve = curve(ui, solution, view, at);
      for (boolean volume : new boolean[] {false, true}) {
        if (cell % columns > 0) {
          ImGui.sameLine(0, gap);
        }
        String id = "flow/large-" + cell;
        ImGui.beginGroup();
        if (volume) {
          curve.volume(id, isBeat(view), each, height);
        } else {
          curve.flow(id, bands(solution, view, at), each, height);
        }
        ImGui.endGroup();
        cell++;
      }
    }
    new Controls(ui)
        .text(ui.fonts().small(), ui.palette().quiet(), bands, ImGui.getContentRegionAvailX());
  }

  /** How long a cycle is, and what the bands are, in brief. */
  private static String bandWords(UiFrame ui, FlowSolution solution, FlowView view) {
    String language = ui.input().settings().language();
    String period = Quantity.number(1 / view.rates().cyclesPerS(view.driver()), language).digits();
    String cycle = ui.texts().get(isBeat(view) ? "flow.plot.beat" : "flow.plot.breath", period);
    if (!isBeat(view)) {
      return cycle + ". " + ui.text("flow.plot.constructed");
    }
    List<String> areas =
        FlowGauge.ALL.stream()
            .map(at -> solution.places().section(at.section()).areaMm2())
            .map(area -> Quantity.number(area, language).digits())
            .toList();
    return cycle + ". " + ui.texts().get("flow.plot.bands", areas.get(0), areas.get(1));
  }
}
