package sutura.ui;

import imgui.ImGui;
import imgui.flag.ImGuiHoveredFlags;
import java.util.List;
import java.util.Set;
import sutura.anatomy.StructureId;

/** Tree, details and scene as three tabs in one place, where there is no room side by side. */
final class SharedPanel {
  private final TreePanel tree;
  private final DetailsPanel details;
  private final StripPanel strip;
  private int tab;
  private Set<StructureId> lastSelection = Set.of();

  SharedPanel(TreePanel tree, DetailsPanel details, StripPanel strip) {
    this.tree = tree;
    this.details = details;
    this.strip = strip;
  }

  void draw(UiFrame ui) {
    if (tree.wantsSearch()) {
      tab = 0;
    }
    Set<StructureId> selection = ui.input().scene().selection();
    boolean byPanel = ImGui.isWindowHovered(ImGuiHoveredFlags.RootAndChildWindows);
    if (!selection.equals(lastSelection)
        && !selection.isEmpty()
        && !byPanel
        && !tree.isSearching()) {
      tab = 1;
    }
    lastSelection = Set.copyOf(selection);
    SegmentedSwitch control = new SegmentedSwitch(ui);
    float room = ImGui.getContentRegionAvailX();
    List<String> words =
        List.of(ui.text("tab.structures"), ui.text("tab.details"), ui.text("tab.scene"));
    List<String> icons = List.of(Icons.TREE, Icons.DETAILS, Icons.SETTINGS);
    boolean fits = control.width(words) <= room;
    int chosen =
        control.draw(
            List.of("tab/structures", "tab/details", "tab/scene"),
            fits ? words : icons,
            words,
            tab,
            room);
    if (chosen >= 0) {
      tab = chosen;
    }
    new Controls(ui).space(6);
    switch (tab) {
      case 1 -> details.draw(ui);
      case 2 -> strip.drawColumn(ui);
      default -> tree.draw(ui);
    }
  }
}
