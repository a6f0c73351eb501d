package sutura.ui;

import imgui.ImGui;

/** Text size, language, motion, panels. */
final class SettingsDialog {
  private static final double STEP = 0.1;

  private float contentPx;

  boolean draw(UiFrame ui, UiLayout layout) {
    double height = contentPx > 0 ? DialogFrame.designHeight(ui, contentPx) : 620;
    boolean stays = DialogFrame.begin(ui, "settings", ui.text("settings.title"), 480, height);
    float top = ImGui.getCursorPosY();
    ImGui.beginChild("##settings-body", 0, 0, false, 0);
    textScale(ui);
    language(ui);
    toggles(ui, layout);
    Controls controls = new Controls(ui);
    controls.separator();
    ui.input()
        .stats()
        .ifPresent(
            stats ->
                controls.text(
                    ui.fonts().small(),
                    ui.palette().quiet(),
                    ui.texts()
                        .get(
                            "settings.stats",
                            stats.graphics(),
                            stats.triangles(),
                            Math.round(stats.millis()))));
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("about.medical"));
    contentPx = top + ImGui.getCursorPosY();
    ImGui.endChild();
    DialogFrame.end();
    return stays;
  }

  private static void heading(UiFrame ui, String key) {
    Controls controls = new Controls(ui);
    controls.space(8);
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text(key));
    controls.space(2);
  }

  private static void textScale(UiFrame ui) {
    heading(ui, "settings.text");
    UiSettings settings = ui.input().settings();
    Controls controls = new Controls(ui);
    float size = ui.px(Controls.BUTTON_HEIGHT);
    if (controls.textButton(
        "settings/text-smaller", "", "−", Controls.Look.RAISED, true, size + ui.px(8))) {
      change(ui, settings.withTextScale(rounded(settings.textScale() - STEP)));
    }
    ImGui.sameLine(0, ui.px(6));
    String percent = Math.round(settings.textScale() * 100) + " %";
    float width = TextBlock.width(ui.fonts().strong(), "250 %") + ui.px(20);
    if (controls.textButton(
        "settings/text-usual", "", percent, Controls.Look.PLAIN, true, width + ui.px(12))) {
      change(ui, settings.withTextScale(1));
    }
    ImGui.sameLine(0, ui.px(6));
    if (controls.textButton(
        "settings/text-larger", "", "+", Controls.Look.RAISED, true, size + ui.px(8))) {
      change(ui, settings.withTextScale(rounded(settings.textScale() + STEP)));
    }
  }

  private static double rounded(double scale) {
    return Math.round(scale / STEP) * STEP;
  }

  private static void language(UiFrame ui) {
    heading(ui, "settings.language");
    UiSettings settings = ui.input().settings();
    Controls controls = new Controls(ui);
    Flow flow = new Flow(ui);
    for (String tag : UiSettings.LANGUAGES) {
      String name = ui.text("language." + tag);
      boolean now = tag.equals(settings.language());
      float width = controls.textButtonWidth("", name);
      flow.next(width);
      Controls.Look look = now ? Controls.Look.ACCENT : Controls.Look.RAISED;
      if (controls.textButton("settings/language-" + tag, "", name, look, true, width)) {
        change(ui, settings.withLanguage(tag));
      }
    }
  }

  private static void toggles(UiFrame ui, UiLayout layout) {
    UiSettings s = ui.input().settings();
    heading(ui, "settings.client");
    toggle(ui, "settings/client", "settings.client.on", s.client(), s.withClient(!s.client()));
    if (!s.client()) {
      panels(ui, layout, s);
    }
    heading(ui, "settings.motion");
    toggle(
        ui,
        "settings/reduced-motion",
        "settings.reduced",
        s.reducedMotion(),
        s.withReducedMotion(!s.reducedMotion()));
  }

  private static void panels(UiFrame ui, UiLayout layout, UiSettings s) {
    heading(ui, "settings.panels");
    toggle(ui, "settings/tree", "tip.tree", s.tree(), s.withTree(!s.tree()));
    toggle(ui, "settings/details", "tip.details", s.details(), s.withDetails(!s.details()));
    if (!layout.shared()) {
      toggle(ui, "settings/strip", "tip.strip", s.strip(), s.withStrip(!s.strip()));
    }
  }

  private static void toggle(
      UiFrame ui, String part, String key, boolean on, UiSettings otherwise) {
    Controls controls = new Controls(ui);
    if (controls.toggle(part, ui.text(key), on, ImGui.getContentRegionAvailX())) {
      change(ui, otherwise);
    }
  }

  private static void change(UiFrame ui, UiSettings settings) {
    ui.actions().request(new UiRequest.ChangeSettings(settings));
  }
}
