package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.OptionalDouble;
import sutura.anatomy.FusionState;
import sutura.scene.Region;
import sutura.scene.SceneCommand;
import sutura.scene.SceneState;
import sutura.scene.StandardView;

/** The experiment strip: sutures, explosion, colours, background, labels, openings, landmarks. */
final class StripPanel {
  private static final double SLIDER = 190;
  private static final double SHORT_SLIDER = 120;
  private static final double GROUP_GAP = 16;
  private static final double TOGGLE_GAP = 14;

  /** Width that the strip needs at least, side by side. */
  static float leastWidth(UiFrame ui) {
    return width(ui, true);
  }

  private static float width(UiFrame ui, boolean compact) {
    SegmentedSwitch control = new SegmentedSwitch(ui);
    float captions = 0;
    for (String key : List.of("strip.sutures", "strip.explode", "strip.colours")) {
      captions += TextBlock.width(ui.fonts().body(), ui.text(key)) + ui.px(10);
    }
    float switches =
        control.width(sutureWords(ui))
            + control.width(colourWords(ui))
            + control.width(backgroundWords(ui, compact));
    float gaps = 3 * (2 * ui.px(GROUP_GAP) + ui.px(2)) + 3 * ui.px(18);
    return captions
        + switches
        + togglesWidth(ui, compact)
        + gaps
        + ui.px(compact ? SHORT_SLIDER : SLIDER);
  }

  private static float togglesWidth(UiFrame ui, boolean compact) {
    float width = TextBlock.width(ui.fonts().body(), ui.text("strip.labels")) + ui.px(60);
    for (String group : MarkToggle.groups(ui)) {
      width += ui.px(TOGGLE_GAP) + new MarkToggle(ui, group).width(compact);
    }
    return width;
  }

  /** Side by side, centred in height. */
  void drawRow(UiFrame ui) {
    float top = ImGui.getCursorPosY();
    boolean compact = width(ui, false) > ImGui.getContentRegionAvailX();
    caption(ui, "strip.sutures", top);
    sutures(ui);
    nextGroup(ui);
    caption(ui, "strip.explode", top);
    explode(ui, ui.px(compact ? SHORT_SLIDER : SLIDER));
    nextGroup(ui);
    caption(ui, "strip.colours", top);
    colours(ui);
    nextGroup(ui);
    background(ui, compact);
    ImGui.sameLine(0, ui.px(18));
    labels(ui);
    for (String group : MarkToggle.groups(ui)) {
      ImGui.sameLine(0, ui.px(TOGGLE_GAP));
      new MarkToggle(ui, group).draw(compact);
    }
  }

  private static List<String> sutureWords(UiFrame ui) {
    return List.of(ui.text("suture.fused"), ui.text("suture.open"));
  }

  private static List<String> colourWords(UiFrame ui) {
    return List.of(
        ui.text("colours.natural"), ui.text("colours.structure"), ui.text("colours.provenance"));
  }

  private static List<String> backgroundWords(UiFrame ui, boolean compact) {
    return compact
        ? List.of(Icons.MOON, Icons.SUN, Icons.PEN)
        : List.of(
            ui.text("background.dark"), ui.text("background.light"), ui.text("background.print"));
  }

  /** One below the other, for the shared panel, with the views. */
  void drawColumn(UiFrame ui) {
    ImGui.beginChild("##scene", 0, 0, false, 0);
    heading(ui, "strip.sutures");
    sutures(ui);
    heading(ui, "strip.explode");
    explode(ui, ImGui.getContentRegionAvailX());
    heading(ui, "strip.views");
    views(ui);
    heading(ui, "strip.colours");
    colours(ui);
    heading(ui, "strip.background");
    background(ui, false);
    new Controls(ui).space(8);
    labels(ui);
    for (String group : MarkToggle.groups(ui)) {
      new MarkToggle(ui, group).draw(false);
    }
    new Controls(ui).space(8);
    ImGui.endChild();
  }

  private static void heading(UiFrame ui, String key) {
    Controls controls = new Controls(ui);
    controls.space(10);
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text(key));
    controls.space(2);
  }

  private static void caption(UiFrame ui, String key, float top) {
    float down = (ui.px(Controls.BUTTON_HEIGHT) - ui.fonts().body().getFontSize()) / 2;
    ImGui.setCursorPosY(top + down);
    new Controls(ui).text(ui.fonts().body(), ui.palette().quiet(), ui.text(key));
    ImGui.sameLine(0, ui.px(10));
    ImGui.setCursorPosY(top);
  }

  private static void nextGroup(UiFrame ui) {
    ImGui.sameLine(0, ui.px(GROUP_GAP));
    float x = ImGui.getCursorScreenPosX();
    float y = ImGui.getCursorScreenPosY();
    float height = ui.px(Controls.BUTTON_HEIGHT);
    float inset = ui.px(5);
    ImGui.getWindowDrawList().addLine(x, y + inset, x, y + height - inset, ui.palette().line(), 1);
    ImGui.dummy(1, height);
    ImGui.sameLine(0, ui.px(GROUP_GAP));
  }

  private static void sutures(UiFrame ui) {
    SceneState scene = ui.input().scene();
    boolean mixed = scene.sutureOverrides().values().stream().anyMatch(s -> s != scene.sutures());
    int chosen =
        new SegmentedSwitch(ui)
            .draw(
                List.of("sutures/fused", "sutures/open"),
                sutureWords(ui),
                mixed || scene.age().isPresent() ? -1 : scene.sutures().ordinal(),
                ImGui.getContentRegionAvailX());
    if (chosen >= 0) {
      ui.actions().command(new SceneCommand.SetAllSutures(FusionState.values()[chosen]));
    }
  }

  private static void explode(UiFrame ui, float widthPx) {
    OptionalDouble value = new Slider(ui).draw("explode", ui.input().scene().explode(), widthPx);
    if (value.isPresent()) {
      ui.actions().command(new SceneCommand.SetExplode(value.getAsDouble()));
    }
  }

  private static void colours(UiFrame ui) {
    int chosen =
        new SegmentedSwitch(ui)
            .draw(
                List.of("colours/natural", "colours/structure", "colours/provenance"),
                colourWords(ui),
                ui.input().scene().colourMode().ordinal(),
                ImGui.getContentRegionAvailX());
    if (chosen >= 0) {
      ui.actions().command(new SceneCommand.SetColourMode(SceneState.ColourMode.values()[chosen]));
    }
  }

  private static void background(UiFrame ui, boolean compact) {
    SceneState.Background now = ui.input().scene().background();
    int chosen =
        new SegmentedSwitch(ui)
            .draw(
                List.of("background/dark", "background/light", "background/print"),
                backgroundWords(ui, compact),
                backgroundWords(ui, false),
                now.ordinal(),
                ImGui.getContentRegionAvailX());
    if (chosen >= 0) {
      ui.actions().command(new SceneCommand.SetBackground(SceneState.Background.values()[chosen]));
    }
  }

  private static void labels(UiFrame ui) {
    boolean on = ui.input().scene().labels();
    float room = ImGui.getContentRegionAvailX();
    if (new Controls(ui).toggle("labels", ui.text("strip.labels"), on, room)) {
      ui.actions().command(new SceneCommand.SetLabels(!on));
    }
  }

  private static void views(UiFrame ui) {
    Flow flow = new Flow(ui);
    Controls controls = new Controls(ui);
    for (StandardView view : ViewButtons.NAMED) {
      String label = ui.text("view." + ViewButtons.key(view));
      float width = Math.min(controls.textButtonWidth("", label), ImGui.getContentRegionMaxX());
      flow.next(width);
      String part = "view/" + ViewButtons.key(view);
      if (controls.textButton(part, "", label, Controls.Look.RAISED, true, width)) {
        ViewButtons.go(ui, view);
      }
    }
    if (RegionButtons.count(ui) > 0) {
      for (Region region : Region.values()) {
        String label = ui.text("frame." + region.word());
        float width = Math.min(controls.textButtonWidth("", label), ImGui.getContentRegionMaxX());
        flow.next(width);
        String part = "frame/" + region.word();
        if (controls.textButton(part, "", label, Controls.Look.RAISED, true, width)) {
          new StructureActions(ui).frame(region);
        }
      }
    }
    boolean parallel = ui.input().scene().camera().orthographic();
    String label = ui.text("view.orthographic");
    if (controls.toggle("view/orthographic", label, parallel, ImGui.getContentRegionAvailX())) {
      ViewButtons.toggleOrthographic(ui);
    }
  }
}
