package sutura.ui;

import imgui.ImGui;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.scene.Appearance;
import sutura.scene.SceneCommand;
import sutura.scene.SceneState;

/**
 * The buttons that act on what is selected, two in a line where they fit: frame, isolate, fade,
 * hide.
 */
final class StructureButtons {
  private final UiFrame ui;
  private final float roomPx = ImGui.getContentRegionAvailX();

  StructureButtons(UiFrame ui) {
    this.ui = ui;
  }

  void draw(Set<StructureId> ids) {
    SceneState scene = ui.input().scene();
    boolean visible = ids.stream().allMatch(scene::isVisible);
    boolean faded = ids.stream().allMatch(id -> scene.appearanceOf(id).opacity() < 1);
    Flow flow = new Flow(ui);
    if (button(flow, "frame", Icons.FRAME, ui.text("action.frame"))) {
      ui.input()
          .framed(ids, UiLayout.of(ui).viewport())
          .ifPresent(c -> ui.actions().command(new SceneCommand.SetCamera(c)));
    }
    if (button(flow, "isolate", Icons.ISOLATE, ui.text("action.isolate"))) {
      ui.actions().command(new SceneCommand.Isolate(ids));
    }
    if (button(flow, "fade", Icons.FADE, ui.text(faded ? "action.solid" : "action.fade"))) {
      ui.actions().command(new SceneCommand.SetOpacity(ids, faded ? 1 : Appearance.FADED));
    }
    String eye = visible ? Icons.EYE_CLOSED : Icons.EYE;
    if (button(flow, "hide", eye, ui.text(visible ? "action.hide" : "action.show"))) {
      ui.actions().command(new SceneCommand.SetVisible(ids, !visible));
    }
  }

  /** How solid the structures are, and their own colour. */
  void drawLook(Set<StructureId> ids) {
    Controls controls = new Controls(ui);
    SceneState scene = ui.input().scene();
    double opacity =
        ids.stream().mapToDouble(id -> scene.appearanceOf(id).opacity()).min().orElse(1);
    controls.space(8);
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("look.opacity"));
    new Slider(ui)
        .draw("details/opacity", opacity, ImGui.getContentRegionAvailX())
        .ifPresent(v -> ui.actions().command(new SceneCommand.SetOpacity(ids, v)));
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("look.colour"));
    new ColourChoice(ui).draw("details/colour/", ids);
  }

  private boolean button(Flow flow, String part, String icon, String label) {
    Controls controls = new Controls(ui);
    float half = (float) Math.floor((roomPx - ui.px(8)) / 2);
    float width = half < ui.px(110) ? roomPx : half;
    flow.next(width);
    return controls.textButton("details/" + part, icon, label, Controls.Look.RAISED, true, width);
  }
}
