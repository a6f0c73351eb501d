package sutura.ui;

import imgui.ImGui;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.StructureId;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;

/** The left panel: search over everything, and every structure with its eye, fade and isolate. */
final class TreePanel {
  private final SearchField field = new SearchField();
  private final SearchResults results = new SearchResults();
  private @Nullable LoadedModel treeModel;
  private StructureTree tree = new StructureTree(java.util.List.of());
  private boolean focusFirst;
  private Set<StructureId> lastSelection = Set.of();

  /** Puts the keyboard into the search field in the next frame. */
  void focusSearch() {
    field.focus();
  }

  /** Whether the search field is about to get the keyboard. */
  boolean wantsSearch() {
    return field.isWanted();
  }

  /** Whether something stands in the search field. */
  boolean isSearching() {
    return field.isFilled();
  }

  /** Whether more may be found in a moment. */
  boolean isFinding() {
    return results.isWaiting();
  }

  /** Empties the search; tells whether there was something to empty. */
  boolean clearSearch() {
    boolean any = field.isFilled();
    field.empty();
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
    String text = field.text();
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
    SearchField.Left left = field.draw(ui, this::clearSearch);
    if (field.isFocused()) {
      results.prepare(ui);
    }
    focusFirst |= left != SearchField.Left.NOT;
    if (left == SearchField.Left.ENTER && !field.text().isEmpty()) {
      results.goToFirst(ui, field.text());
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
