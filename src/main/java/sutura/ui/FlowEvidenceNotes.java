package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.Optional;
import sutura.csf.FlowDriver;
import sutura.csf.evidence.DriverEvidence;
import sutura.csf.evidence.FlowEvidence;
import sutura.evidence.Confidence;
import sutura.evidence.Source;
import sutura.evidence.Statement;
import sutura.scene.FlowView;
import sutura.scene.SceneCommand;

/** What is claimed and what is measured: one driver after the other, or all beside each other. */
final class FlowEvidenceNotes {
  private final UiFrame ui;
  private final Controls controls;

  FlowEvidenceNotes(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
  }

  /** Draws it in the current window; nothing while no flow is shown. */
  void draw() {
    Optional<FlowView> now = FlowActions.shown(ui);
    if (now.isEmpty()) {
      return;
    }
    FlowView view = now.get();
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text("flow.claims.title"));
    controls.space(4);
    turn(view);
    FlowEvidence.builtIn().of(view.driver()).ifPresent(this::driver);
    LadderLink.draw(ui, "flow");
    controls.separator();
    FlowEvidence.builtIn().statements().forEach(this::statement);
  }

  /** Goes through the drivers, round and round. */
  private void turn(FlowView view) {
    float button = ui.px(Controls.BUTTON_HEIGHT);
    float x = ImGui.getCursorPosX();
    float y = ImGui.getCursorPosY();
    float room = ImGui.getContentRegionAvailX();
    if (controls.iconButton(
        "flow/previous", Icons.PREVIOUS, ui.text("flow.claims.previous"), false, true)) {
      send(view.withDriver(other(view.driver(), -1)));
    }
    ImGui.setCursorPos(x + room - button, y);
    if (controls.iconButton("flow/next", Icons.NEXT, ui.text("flow.claims.next"), false, true)) {
      send(view.withDriver(other(view.driver(), 1)));
    }
    String name = new FlowPaneWords(ui).name(view.driver());
    float between = room - 2 * button - ui.px(16);
    TextBlock block = TextBlock.of(ui.fonts().strong(), name, between);
    controls.noteCut(block, between);
    block.drawCentred(
        ImGui.getWindowDrawList(),
        UiFrame.lastItem().x() > 0 ? ImGui.getWindowPosX() + x + button + ui.px(8) : 0,
        (float) UiFrame.lastItem().centreY() - block.heightPx() / 2,
        between,
        view.driver() == FlowDriver.CLAIMED ? ui.palette().warning() : ui.palette().text());
    ImGui.setCursorPos(x, y + Math.max(button, block.heightPx()) + ui.px(4));
  }

  private static FlowDriver other(FlowDriver driver, int step) {
    FlowDriver[] all = FlowDriver.values();
    return all[Math.floorMod(driver.ordinal() + step, all.length)];
  }

  private void send(FlowView view) {
    ui.actions().command(new SceneCommand.SetFlow(Optional.of(view)));
  }

  private void driver(DriverEvidence evidence) {
    String language = ui.input().settings().language();
    controls.text(ui.fonts().body(), ui.palette().text(), evidence.sentence().in(language));
    ui.register("flow/sentence");
    controls.space(2);
    controls.text(ui.fonts().small(), ui.palette().text(), evidence.more().in(language));
    controls.space(2);
    controls.text(
        ui.fonts().small(),
        ui.palette().quiet(),
        from(ui, evidence.sources(), evidence.confidence()));
  }

  private void statement(Statement statement) {
    String language = ui.input().settings().language();
    controls.text(ui.fonts().body(), ui.palette().text(), statement.text().in(language));
    ui.register("flow/statement-" + statement.id());
    controls.text(
        ui.fonts().small(),
        ui.palette().quiet(),
        from(ui, statement.sources(), statement.confidence()));
    controls.space(7);
  }

  /** Sources, and how well they are known here. */
  static String from(UiFrame ui, List<Source> sources, Confidence confidence) {
    String known = ui.text("nutation.confidence." + confidence.word());
    return sources.isEmpty() ? known : Source.compact(sources) + " · " + known;
  }
}
