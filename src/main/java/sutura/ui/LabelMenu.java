package sutura.ui;

import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import java.util.Set;
import java.util.TreeSet;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.model.ModelEntry;
import sutura.scene.SceneCommand;

/** How many names there are and how many found no room; opens the list of the named groups. */
final class LabelMenu {
  private static final String POPUP = "##label-groups";
  private static final double PAD = 4;
  private static final double WIDTH = 240;

  private LabelMenu() {}

  private static String words(UiFrame ui, LabelOverlay labels) {
    return labels.leftOut() == 0
        ? ui.texts().get("labels.count", labels.count())
        : ui.texts().get("labels.left-out", labels.count(), labels.leftOut());
  }

  /** Where the button is: in the middle of the line at the foot, or above a ruler. */
  static PixelRect place(UiFrame ui, PixelRect viewport, LabelOverlay labels) {
    Controls controls = new Controls(ui);
    float most = (float) viewport.width() - 2 * ViewportOverlay.footPx(ui) - ui.px(24);
    float width = Math.min(most, controls.textButtonWidth(Icons.TAG, words(ui, labels)));
    float height = ui.px(Controls.BUTTON_HEIGHT);
    boolean parallel = ui.input().shownCamera().orthographic();
    double x = Math.round(viewport.centreX() - width / 2);
    boolean overScale = !parallel && x < viewport.x() + ScaleBar.endPx(ui, viewport) + ui.px(8);
    double foot = overScale ? ViewportOverlay.footPx(ui) : parallel ? ScaleBar.footRulerPx(ui) : 0;
    double y = viewport.bottom() - foot - ui.px(12) - height;
    return new PixelRect(x, y, width, height);
  }

  static void draw(UiFrame ui, PixelRect viewport, LabelOverlay labels) {
    PixelRect at = place(ui, viewport, labels);
    FloatingWindow.begin(
        ui, "labels", (float) at.x(), (float) at.y(), (float) at.width(), (float) at.height());
    Controls controls = new Controls(ui);
    boolean pressed =
        controls.textButton(
            "labels/groups",
            Icons.TAG,
            words(ui, labels),
            Controls.Look.PLAIN,
            true,
            (float) at.width());
    controls.tooltip(ui.text("labels.groups"));
    if (pressed) {
      ImGui.openPopup(POPUP);
    }
    groups(ui);
    FloatingWindow.end();
  }

  private static void groups(UiFrame ui) {
    ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(12), ui.px(8));
    boolean open = ImGui.beginPopup(POPUP);
    ImGui.popStyleVar();
    if (!open) {
      return;
    }
    Controls controls = new Controls(ui);
    float room = Math.min(ui.px(WIDTH) * 1.4f, ui.input().frame().widthPx() * 0.6f);
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("labels.groups"), room);
    controls.space(PAD);
    Set<StructureId> groups = new TreeSet<>();
    ui.input().model().entries().values().stream()
        .map(ModelEntry::structure)
        .map(Structure::group)
        .filter(groups::add)
        .forEach(group -> toggle(ui, controls, group, room));
    ui.register("label-groups");
    ImGui.endPopup();
  }

  private static void toggle(UiFrame ui, Controls controls, StructureId group, float room) {
    boolean named = LabelWishes.isNamed(ui.input(), group);
    if (controls.toggle("labels/" + group.value(), ui.groupName(group), named, room)) {
      setNamed(ui, group, !named);
    }
  }

  /** Puts names on a group, and on the whole scene if there were none, or takes them off. */
  static void setNamed(UiFrame ui, StructureId group, boolean named) {
    Set<StructureId> quiet = new TreeSet<>(ui.input().scene().quietGroups());
    if (named) {
      quiet.remove(group);
    } else {
      quiet.add(group);
    }
    ui.actions().command(new SceneCommand.SetQuietGroups(quiet));
    if (named && !ui.input().scene().labels()) {
      ui.actions().command(new SceneCommand.SetLabels(true));
    }
  }
}
