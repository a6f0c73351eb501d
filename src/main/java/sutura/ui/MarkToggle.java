package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.scene.SceneCommand;

/** Shows or hides all openings, or all landmarks. */
final class MarkToggle {
  private static final List<String> GROUPS = List.of("openings", "landmarks");

  private final UiFrame ui;
  private final String group;
  private final Set<StructureId> ids;

  MarkToggle(UiFrame ui, String group) {
    this.ui = ui;
    this.group = group;
    this.ids = StructureTree.group(ui.input().model(), StructureId.of(group));
  }

  /** The groups of marks that the model has. */
  static List<String> groups(UiFrame ui) {
    return GROUPS.stream().filter(g -> !new MarkToggle(ui, g).ids.isEmpty()).toList();
  }

  private String name() {
    return ui.groupName(StructureId.of(group));
  }

  /** Width of the switch; compact it is an icon. */
  float width(boolean compact) {
    return compact
        ? ui.px(Controls.BUTTON_HEIGHT)
        : TextBlock.width(ui.fonts().body(), name()) + ui.px(42);
  }

  /** Draws the switch; it is on as soon as one of the group is shown, and then hides all. */
  void draw(boolean compact) {
    boolean on = ids.stream().anyMatch(ui.input().scene()::isVisible);
    Controls controls = new Controls(ui);
    String icon = group.equals("openings") ? Icons.OPENINGS : Icons.LANDMARKS;
    boolean pressed =
        compact
            ? controls.iconButton(group, icon, name(), on, true)
            : controls.toggle(group, name(), on, ImGui.getContentRegionAvailX());
    if (!compact) {
      controls.tooltip(ui.text("tip." + group));
    }
    if (pressed) {
      ui.actions().command(new SceneCommand.SetVisible(ids, !on));
    }
  }
}
