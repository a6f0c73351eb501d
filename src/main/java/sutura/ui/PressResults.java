package sutura.ui;

import imgui.ImFont;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The answer to a press: its numbers, the ladder of sizes, the curve over all forces. Part of the
 * press's card; ladder and curve also stand large over the picture.
 */
final class PressResults {
  private static final double LADDER_HEIGHT = 470;
  private static final double CURVE_HEIGHT = 300;

  /** Width of a ladder whose names stand on one line, in heights of a letter. */
  private static final double LADDER_EMS = 29;

  private static final double MARGIN = 12;
  private static final double PAD = 18;

  /** Share of the picture that the large view takes beside the model. */
  private static final double LARGE_SHARE = 0.62;

  /** It takes at least this, design pixels, if it can. */
  private static final double LARGE_WIDTH = 560;

  private Tab tab = Tab.NUMBERS;
  private int chosen;
  private boolean everySuture;
  private boolean large;

  /** Ways to look at an answer. */
  private enum Tab {
    NUMBERS,
    LADDER,
    CURVE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Draws it in the current window; nothing while nothing is pressed. */
  void draw(UiFrame ui) {
    List<ShownPress.Answer> loaded = loaded(ui);
    if (loaded.isEmpty()) {
      large = false;
      return;
    }
    Controls controls = new Controls(ui);
    head(ui, controls);
    panes(ui, loaded);
    tabs(ui);
    controls.space(8);
    ShownPress.Answer answer = loaded.get(chosen);
    switch (large ? Tab.NUMBERS : tab) {
      case NUMBERS -> numbers(ui, controls, answer);
      case LADDER -> ladder(ui, answer);
      case CURVE -> curve(ui, loaded);
    }
  }

  private static List<ShownPress.Answer> loaded(UiFrame ui) {
    return ui.input().press().panes().stream().filter(PressWords::isLoaded).toList();
  }

  private void head(UiFrame ui, Controls controls) {
    float button = ui.px(Controls.BUTTON_HEIGHT);
    float x = ImGui.getCursorPosX();
    float y = ImGui.getCursorPosY();
    float room = ImGui.getContentRegionAvailX();
    ImGui.setCursorPosY(y + ui.px(6));
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text("result.title"), room - button);
    float after = ImGui.getCursorPosY();
    ImGui.setCursorPos(x + room - button, y);
    if (controls.iconButton(
        "result/large", Icons.FULL_SCREEN, ui.text("result.large"), large, true)) {
      large = !large;
      tab = large && tab == Tab.NUMBERS ? Tab.LADDER : tab;
    }
    ImGui.setCursorPos(x, Math.max(after, y + button + ui.px(4)));
  }

  /** Which of the skulls beside each other the numbers are of. */
  private void panes(UiFrame ui, List<ShownPress.Answer> loaded) {
    chosen = Math.min(chosen, loaded.size() - 1);
    if (loaded.size() < 2) {
      return;
    }
    List<String> ids = new ArrayList<>();
    List<String> names = new ArrayList<>();
    PressWords words = new PressWords(ui);
    for (ShownPress.Answer answer : loaded) {
      ids.add("result/pane-" + ids.size());
      names.add(words.caption(answer.pane()));
    }
    int now = new SegmentedSwitch(ui).draw(ids, names, chosen, ImGui.getContentRegionAvailX());
    chosen = now >= 0 ? now : chosen;
    new Controls(ui).space(4);
  }

  private void tabs(UiFrame ui) {
    List<String> ids = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Tab each : Tab.values()) {
      ids.add("result/" + each.word());
      names.add(ui.text("result.tab." + each.word()));
    }
    int now =
        new SegmentedSwitch(ui).draw(ids, names, tab.ordinal(), ImGui.getContentRegionAvailX());
    tab = now >= 0 ? Tab.values()[now] : tab;
    large &= tab != Tab.NUMBERS;
  }

  private void numbers(UiFrame ui, Controls controls, ShownPress.Answer answer) {
    PressNumbers numbers = new PressNumbers(ui);
    numbers.layers(answer, everySuture);
    if (PressNumbers.hasMore(answer)) {
      int count = answer.response().orElseThrow().sutures().size();
      String label =
          everySuture ? ui.text("result.few-sutures") : ui.texts().get("result.all-sutures", count);
      if (controls.link("result/all-sutures", label)) {
        everySuture = !everySuture;
      }
      controls.space(4);
    }
    new PressContext(ui).draw(answer);
  }

  private static void ladder(UiFrame ui, ShownPress.Answer answer) {
    new PressLegend(ui, false).layers(answer);
    LadderLink.draw(ui, "result");
    ladder(ui, answer, ui.px(LADDER_HEIGHT) * fontGrowth(ui), ui.fonts().small());
  }

  /** Where spaces grow less than letters, what holds letters grows with them. */
  private static float fontGrowth(UiFrame ui) {
    return Math.max(1, ui.fonts().small().getFontSize() / ui.px(15));
  }

  private static void ladder(UiFrame ui, ShownPress.Answer answer, float height, ImFont font) {
    float width = ImGui.getContentRegionAvailX();
    PixelRect rect =
        new PixelRect(ImGui.getCursorScreenPosX(), ImGui.getCursorScreenPosY(), width, height);
    new SizeLadder(ui, ImGui.getWindowDrawList(), rect, font)
        .draw(answer.response().map(PressLayers::of));
    ImGui.dummy(width, height);
  }

  private static void curve(UiFrame ui, List<ShownPress.Answer> loaded) {
    float height = ui.px(CURVE_HEIGHT) * fontGrowth(ui);
    curve(ui, loaded, "card", height);
    new PressLegend(ui, false).curve(loaded);
  }

  private static void curve(UiFrame ui, List<ShownPress.Answer> loaded, String id, float heightPx) {
    if (hasForce(loaded)) {
      new ForceCurve(ui).draw(id, loaded, ImGui.getContentRegionAvailX(), heightPx);
    } else {
      new Controls(ui)
          .text(ui.fonts().body(), ui.palette().quiet(), ui.text("result.curve.no-force"));
    }
  }

  private static boolean hasForce(List<ShownPress.Answer> loaded) {
    return loaded.stream()
        .flatMap(answer -> answer.pane().scene().press().stream())
        .anyMatch(press -> press.load().forceN() > 0);
  }

  /**
   * Ladder or curve large over the picture, beside the model, also for the projector.
   *
   * @param cardPx what a card at the right takes of the width
   */
  void drawLarge(UiFrame ui, PixelRect viewport, double cardPx) {
    List<ShownPress.Answer> loaded = loaded(ui);
    if (!large || loaded.isEmpty()) {
      return;
    }
    float margin = ui.px(MARGIN);
    double room = viewport.width() - cardPx - 2 * margin;
    double top = Math.max(TopBanner.bottomPx(ui) + ui.px(4), viewport.y() + margin);
    double least = Math.min(room, ui.px(LARGE_WIDTH) * fontGrowth(ui));
    float width = (float) Math.max(least, room * LARGE_SHARE);
    float height = (float) (viewport.bottom() - ViewportOverlay.footPx(ui) - margin - top);
    float x = (float) viewport.x() + margin;
    FloatingWindow.begin(ui, "results-large", x, (float) top, width, height);
    ImGui.setCursorPos(ui.px(PAD), ui.px(PAD));
    ImGui.beginChild("##large", width - 2 * ui.px(PAD), height - 2 * ui.px(PAD), false, 0);
    ShownPress.Answer answer = loaded.get(Math.min(chosen, loaded.size() - 1));
    if (tab == Tab.CURVE) {
      largeCurve(ui, loaded);
    } else {
      largeLadder(ui, answer);
    }
    ImGui.endChild();
    PixelRect rect = new PixelRect(x, top, width, height);
    ui.items().put("result/large-view", rect, rect);
    FloatingWindow.end();
  }

  private static void largeCurve(UiFrame ui, List<ShownPress.Answer> loaded) {
    PressLegend legend = new PressLegend(ui, false);
    float rest = legend.curveHeightPx(loaded);
    curve(ui, loaded, "large", Math.max(ui.px(160), ImGui.getContentRegionAvailY() - rest));
    legend.curve(loaded);
  }

  /** The ladder in full height; the layers' sizes beside it where there is room, else above. */
  private static void largeLadder(UiFrame ui, ShownPress.Answer answer) {
    float width = ImGui.getContentRegionAvailX();
    float height = Math.max(ui.px(240), ImGui.getContentRegionAvailY());
    float legend = TextBlock.width(ui.fonts().title(), "888 nm (888\u20138888)") + ui.px(40);
    if (width < legend + LADDER_EMS * ui.fonts().body().getFontSize()) {
      new PressLegend(ui, true).layers(answer);
      float rest = Math.max(ui.px(240), ImGui.getContentRegionAvailY());
      ladder(ui, answer, rest, ui.fonts().small());
      return;
    }
    ImGui.beginChild("##ladder", width - legend, height, false, 0);
    ladder(ui, answer, height, ui.fonts().body());
    ImGui.endChild();
    ImGui.sameLine(0, 0);
    ImGui.beginChild("##layers", legend, height, false, 0);
    new PressLegend(ui, true).layers(answer);
    ImGui.endChild();
  }
}
