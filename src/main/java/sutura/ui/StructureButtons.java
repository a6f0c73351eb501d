package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.Set;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.model.ModelEntry;
import sutura.scene.Reveal;
import sutura.scene.SceneCommand;
import sutura.scene.SceneState;
import sutura.scene.SurfaceStyle;

/**
 * The buttons that act on what is selected, two in a line where they fit: frame, isolate, fade,
 * hide, x-ray, ghost.
 */
final class StructureButtons {
  private final UiFrame ui;
  private final float roomPx = ImGui.getContentRegionAvailX();

  StructureButtons(UiFrame ui) {
    this.ui = ui;
  }

  void draw(Set<StructureId> ids) {
    StructureActions actions = new StructureActions(ui);
    boolean visible = actions.allVisible(ids);
    boolean faded = actions.allFaded(ids);
    Flow flow = new Flow(ui);
    if (button(flow, "frame", Icons.FRAME, "action.frame", "F")) {
      actions.frame(ids);
    }
    if (button(flow, "isolate", Icons.ISOLATE, "action.isolate", ui.text("help.isolate.key"))) {
      actions.isolate(ids);
    }
    if (button(flow, "fade", Icons.FADE, faded ? "action.solid" : "action.fade", "X")) {
      actions.toggleFaded(ids);
    }
    String eye = visible ? Icons.EYE_CLOSED : Icons.EYE;
    if (button(flow, "hide", eye, visible ? "action.hide" : "action.show", "H")) {
      actions.toggleVisible(ids);
    }
    boolean xray = actions.allOf(ids, SurfaceStyle.XRAY);
    String shiftX = ui.text("key.shift") + " X";
    if (button(flow, "xray", Icons.XRAY, xray ? "action.tissue" : "action.xray", shiftX)) {
      actions.toggleStyle(ids, SurfaceStyle.XRAY);
    }
    boolean ghost = actions.allOf(ids, SurfaceStyle.GHOST);
    if (button(flow, "ghost", Icons.GHOST, ghost ? "action.tissue" : "action.ghost", "G")) {
      actions.toggleStyle(ids, SurfaceStyle.GHOST);
    }
    revealed();
  }

  /** Says why bones are seen through, and how that ends. */
  private void revealed() {
    List<Structure> structures =
        ui.input().model().entries().values().stream().map(ModelEntry::structure).toList();
    Set<Reveal.Through> through = Reveal.of(ui.input().scene(), structures).through();
    if (!through.isEmpty()) {
      new Controls(ui).space(6);
      boolean skull = through.contains(Reveal.Through.SKULL);
      String key = skull ? "details.revealed" : "details.revealed-column";
      new Controls(ui).text(ui.fonts().small(), ui.palette().quiet(), ui.text(key), roomPx);
      ui.register("details/revealed");
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

  private boolean button(Flow flow, String part, String icon, String words, String key) {
    Controls controls = new Controls(ui);
    float half = (float) Math.floor((roomPx - ui.px(8)) / 2);
    float width = half < ui.px(110) ? roomPx : half;
    flow.next(width);
    String label = ui.text(words);
    boolean pressed =
        controls.textButton("details/" + part, icon, label, Controls.Look.RAISED, true, width);
    controls.tooltip(label + " (" + key + ")");
    return pressed;
  }
}
