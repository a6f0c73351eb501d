package sutura.ui;

import imgui.ImGui;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sutura.scene.FlowView;
import sutura.scene.FlowView.Drawing;

/** How the flow is drawn, and the dye that is let go into it. */
final class FlowLook {
  private static final List<Double> LATER_S = List.of(600.0, 3600.0, 21_600.0);

  private final UiFrame ui;
  private final Controls controls;
  private final FlowActions actions;
  private final DyeTool tool;

  FlowLook(UiFrame ui, FlowActions actions, DyeTool tool) {
    this.ui = ui;
    this.actions = actions;
    this.tool = tool;
    controls = new Controls(ui);
  }

  void draw() {
    float room = ImGui.getContentRegionAvailX();
    controls.space(4);
    for (Drawing drawing : Drawing.values()) {
      String word = drawing.name().toLowerCase(Locale.ROOT);
      boolean on = actions.now().shows().contains(drawing);
      if (controls.toggle("flow/" + word, ui.text("flow." + word), on, room)) {
        show(drawing, !on);
      }
    }
    controls.space(8);
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text("flow.dye"));
    controls.space(3);
    if (controls.toggle("flow/dye", ui.text("flow.dye.mouse"), tool.isOn(), room)) {
      tool.setOn(!tool.isOn());
    }
    quiet(ui.text(tool.isOn() ? "flow.dye.how" : "flow.dye.keys"));
    refusal();
    buttons();
  }

  private void show(Drawing drawing, boolean on) {
    FlowView now = actions.now();
    Set<Drawing> shows = EnumSet.noneOf(Drawing.class);
    shows.addAll(now.shows());
    if (on) {
      shows.add(drawing);
    } else {
      shows.remove(drawing);
    }
    actions.set(now.withShows(shows));
  }

  private void refusal() {
    if (tool.isRefused()) {
      controls.space(4);
      String why = Icons.WARNING + "  " + ui.text("flow.dye.refused");
      controls.text(ui.fonts().body(), ui.palette().warning(), why);
      ui.register("flow/dye-refused");
    }
  }

  private void buttons() {
    controls.space(4);
    Flow flow = new Flow(ui);
    boolean any = !ui.input().scene().selection().isEmpty();
    if (flowing(flow, "flow/dye-here", ui.text("flow.dye.selection"), any)) {
      tool.letGoAtSelection(ui);
    }
    Optional<FlowView.Dye> dye = actions.now().dye();
    if (dye.isEmpty()) {
      return;
    }
    if (flowing(flow, "flow/dye-remove", ui.text("flow.dye.remove"), true)) {
      actions.removeDye();
    }
    FlowWords words = new FlowWords(ui);
    controls.space(4);
    String since = ui.texts().get("flow.dye.since", words.duration(dye.get().sinceS()));
    controls.text(ui.fonts().strong(), ui.palette().text(), since);
    ui.register("flow/dye-since");
    Flow later = new Flow(ui);
    for (double seconds : LATER_S) {
      String part = "flow/dye-" + (int) seconds;
      if (flowing(later, part, words.duration(seconds), true)) {
        actions.jump(seconds);
      }
    }
    quiet(ui.text("flow.dye.note"));
  }

  private boolean flowing(Flow flow, String part, String label, boolean enabled) {
    float width = Math.min(controls.textButtonWidth("", label), ImGui.getContentRegionMaxX());
    flow.next(width);
    return controls.textButton(part, "", label, Controls.Look.RAISED, enabled, width);
  }

  private void quiet(String text) {
    controls.text(ui.fonts().small(), ui.palette().quiet(), text);
  }
}
