package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiInputTextFlags;
import imgui.flag.ImGuiStyleVar;
import imgui.type.ImString;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.StructureId;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.platform.InputEvent;
import sutura.platform.Key;

/** The left panel: search over everything, and every structure with its eye, fade and isolate. */
final class TreePanel {
  private final ImString query = new ImString(120);
  private final SearchResults results = new SearchResults();
  private @Nullable LoadedModel treeModel;
  private StructureTree tree = new StructureTree(java.util.List.of());
  private boolean focusSearch;
  private boolean searchFocused;
  private boolean focusFirst;
  private Set<StructureId> lastSelection = Set.of();

  /** Puts the keyboard into the search field in the next frame. */
  void focusSearch() {
    focusSearch = true;
  }

  /** Whether the search field is about to get the keyboard. */
  boolean wantsSearch() {
    return focusSearch;
  }

  /** Whether something stands in the search field. */
  boolean isSearching() {
    return !query.get().isEmpty();
  }

  /** Whether more may be found in a moment. */
  boolean isFinding() {
    return results.isWaiting();
  }

  /** Empties the search; tells whether there was something to empty. */
  boolean clearSearch() {
    boolean any = !query.get().isEmpty();
    query.set("");
    results.end();
    return any;
  }

  // A model is compared by identity: its meshes are large, and it is replaced as a whole.
  @SuppressWarnings("ReferenceEquality")
  void draw(UiFrame ui) {
    if (treeModel != ui.input().model()) {
      treeModel = ui.input().model();
      tree = StructureTree.of(ui.input().model());
    }
    searchField(ui);
    String text = query.get().trim();
    ImGui.beginChild("##tree", 0, 0, false, 0);
    if (focusFirst) {
      ImGui.setKeyboardFocusHere();
      focusFirst = false;
    }
    if (ui.input().model().entries().isEmpty()) {
      emptyModel(ui);
    } else if (text.isEmpty()) {
      TreeRow row = new TreeRow(ui, toReveal(ui));
      tree.groups().forEach(group -> group(ui, row, group));
    } else {
      results.draw(ui, text, new TreeRow(ui, toReveal(ui)));
    }
    new Controls(ui).space(8);
    ImGui.endChild();
  }

  private void searchField(UiFrame ui) {
    if (focusSearch) {
      ImGui.setKeyboardFocusHere();
      focusSearch = false;
    }
    float room = ImGui.getContentRegionAvailX();
    boolean filled = !query.get().isEmpty();
    ImGui.setNextItemWidth(room);
    ImGui.pushStyleVar(ImGuiStyleVar.FramePadding, ui.px(34), ui.px(8));
    ImGui.inputTextWithHint("##search", "", query, ImGuiInputTextFlags.AutoSelectAll);
    ImGui.popStyleVar();
    ImGui.setItemAllowOverlap();
    if (query.get().startsWith("/")) {
      query.set(query.get().substring(1));
    }
    boolean wasFocused = searchFocused;
    searchFocused = ImGui.isItemActive();
    if (searchFocused) {
      results.prepare(ui);
    }
    if (wasFocused && pressed(ui, Key.DOWN)) {
      focusFirst = true;
    }
    if (wasFocused && pressed(ui, Key.ENTER)) {
      focusFirst = true;
      goToFirst(ui);
    }
    ui.register("search");
    PixelRect field = UiFrame.lastItem();
    drawFieldFrame(ui, field, filled);
    if (filled) {
      float after = ImGui.getCursorScreenPosY();
      float size = (float) field.height();
      ImGui.setCursorScreenPos((float) field.right() - size, (float) field.y());
      if (new Controls(ui)
          .iconButton("search/clear", Icons.CLEAR, ui.text("search.clear"), false, true, size)) {
        clearSearch();
      }
      ImGui.setCursorScreenPos((float) field.x(), after);
    }
    new Controls(ui).space(4);
  }

  private static boolean pressed(UiFrame ui, Key key) {
    return ui.input().frame().events().stream()
        .anyMatch(
            e -> e instanceof InputEvent.KeyPress press && press.down() && press.key() == key);
  }

  /** Return in the search field goes to the best match. */
  private void goToFirst(UiFrame ui) {
    String text = query.get().trim();
    if (!text.isEmpty()) {
      results.goToFirst(ui, text);
    }
  }

  private void drawFieldFrame(UiFrame ui, PixelRect field, boolean filled) {
    ImDrawList list = ImGui.getWindowDrawList();
    Palette p = ui.palette();
    list.addRect(
        (float) field.x(),
        (float) field.y(),
        (float) field.right(),
        (float) field.bottom(),
        searchFocused ? p.accent() : p.line(),
        ui.px(Controls.ROUNDING),
        0,
        1);
    Controls controls = new Controls(ui);
    controls.icon(
        new PixelRect(field.x(), field.y(), ui.px(36), field.height()), Icons.SEARCH, p.quiet());
    if (!filled) {
      float room = (float) field.width() - ui.px(40);
      String hint = ui.text("search.hint");
      TextBlock block = TextBlock.of(ui.fonts().body(), hint, TextBlock.ANY_WIDTH);
      if (block.widthPx() <= room) {
        float y = (float) Math.round(field.centreY() - block.heightPx() / 2);
        block.draw(list, (float) field.x() + ui.px(34), y, p.faint());
      }
    }
  }

  private void emptyModel(UiFrame ui) {
    Controls controls = new Controls(ui);
    controls.space(8);
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text("empty.title"));
    controls.space(2);
    controls.text(ui.fonts().body(), ui.palette().quiet(), ui.text("empty.text"));
  }

  private static void group(UiFrame ui, TreeRow row, StructureTree.Group group) {
    boolean folded = ui.input().settings().foldedGroups().contains(group.id());
    if (row.groupHeader(group.id(), ui.groupName(group.id()), group.ids(), !folded)) {
      UiSettings settings = ui.input().settings().withFolded(group.id(), !folded);
      ui.actions().request(new UiRequest.ChangeSettings(settings));
    }
    if (!folded) {
      for (StructureTree.Heading heading : group.headings()) {
        heading(ui, row, group, heading);
      }
    }
    new Controls(ui).space(8);
  }

  /** The line of what was just selected elsewhere is brought into sight. */
  private Optional<StructureId> toReveal(UiFrame ui) {
    Set<StructureId> selection = ui.input().scene().selection();
    boolean changed = !selection.equals(lastSelection);
    lastSelection = Set.copyOf(selection);
    return changed && selection.size() == 1 ? selection.stream().findFirst() : Optional.empty();
  }

  private static void heading(
      UiFrame ui, TreeRow row, StructureTree.Group group, StructureTree.Heading heading) {
    if (!heading.key().isEmpty() && fold(ui, row, group, heading)) {
      return;
    }
    for (ModelEntry entry : heading.entries()) {
      row.draw(entry, null);
    }
  }

  /** Draws a heading that a click folds or unfolds; returns whether it is folded. */
  private static boolean fold(
      UiFrame ui, TreeRow row, StructureTree.Group group, StructureTree.Heading heading) {
    StructureId id = StructureId.of(group.id().value() + "-" + heading.key());
    boolean folded = ui.input().settings().foldedGroups().contains(id);
    String title = ui.headingName(group.id(), heading.key());
    if (row.heading(id, title, heading.ids(), !folded)) {
      UiSettings settings = ui.input().settings().withFolded(id, !folded);
      ui.actions().request(new UiRequest.ChangeSettings(settings));
    }
    return folded;
  }
}
