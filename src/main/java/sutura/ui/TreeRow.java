package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiMouseCursor;
import imgui.flag.ImGuiStyleVar;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.knowledge.SearchHit;
import sutura.model.ModelEntry;
import sutura.scene.Appearance;
import sutura.scene.SceneCommand;

/** The lines of the structure tree. */
final class TreeRow {
  private static final double HEIGHT = 30;
  private static final double ICON = 26;

  /** Width of a list in heights of its letters from which a line has all its signs. */
  private static final double LEAST_LETTERS = 14.5;

  private final UiFrame ui;
  private final Controls controls;
  private final Optional<StructureId> reveal;

  /** Lines of one frame; the line of {@code reveal} is scrolled into sight. */
  TreeRow(UiFrame ui, Optional<StructureId> reveal) {
    this.ui = ui;
    this.reveal = reveal;
    this.controls = new Controls(ui);
  }

  /** Title of a group with its eye; tells whether it was opened or closed. */
  boolean groupHeader(StructureId id, String title, Set<StructureId> ids, boolean open) {
    float room = ImGui.getContentRegionAvailX();
    float icon = ui.px(ICON);
    float indent = ui.px(24);
    TextBlock block = TextBlock.of(ui.fonts().strong(), title, room - indent - icon);
    controls.noteCut(block, room - indent - icon);
    float height = Math.max(ui.px(HEIGHT + 2), block.heightPx() + ui.px(10));
    String name = "group/" + id.value();
    boolean pressed = ImGui.invisibleButton("##" + name, room, height);
    ImGui.setItemAllowOverlap();
    ui.register(name);
    PixelRect rect = UiFrame.lastItem();
    controls.background(rect, 0, true);
    controls.icon(
        new PixelRect(rect.x(), rect.y(), indent, rect.height()),
        open ? Icons.OPENED : Icons.CLOSED,
        ui.palette().quiet());
    float y = (float) Math.round(rect.centreY() - block.heightPx() / 2);
    ImDrawList list = ImGui.getWindowDrawList();
    block.draw(list, (float) rect.x() + indent, y, ui.palette().text());
    count(list, rect, indent + block.widthPx() + ui.px(8), ids, room - icon);
    menuOnRightClick(ids);
    groupEye(name, rect, ids);
    return pressed;
  }

  private int visible(Set<StructureId> ids) {
    return (int) ids.stream().filter(ui.input().scene()::isVisible).count();
  }

  /**
   * The eye of a group has three states: all that a first picture shows of it are shown, some,
   * none.
   */
  private void groupEye(String name, PixelRect rect, Set<StructureId> ids) {
    boolean all = new StructureActions(ui).allVisible(ids);
    String icon = all ? Icons.EYE : visible(ids) == 0 ? Icons.EYE_CLOSED : Icons.EYE_PART;
    String tip = ui.text(all ? "tip.hide-group" : "tip.show-group");
    if (rowIcon(name + "/eye", icon, tip, 0, rect, !all)) {
      new StructureActions(ui).toggleVisible(ids);
    }
  }

  private void menuOnRightClick(Set<StructureId> ids) {
    if (ImGui.isItemHovered() && ImGui.isMouseReleased(1)) {
      ui.actions().menu(ids);
    }
  }

  /** How many a group has; how many of them are shown, if not all. */
  private void count(
      ImDrawList list, PixelRect rect, float offset, Set<StructureId> ids, float room) {
    int visible = visible(ids);
    int all = ids.size();
    String text = visible == all ? Integer.toString(all) : visible + " / " + all;
    if (offset + TextBlock.width(ui.fonts().small(), text) < room) {
      float size = ui.fonts().small().getFontSize();
      list.addText(
          ui.fonts().small(),
          Math.round(size),
          (float) rect.x() + offset,
          (float) Math.round(rect.centreY() - size / 2),
          ui.palette().faint(),
          text);
    }
  }

  /** Caption inside a group, with its eye; tells whether it was folded or unfolded. */
  boolean heading(StructureId id, String title, Set<StructureId> ids, boolean open) {
    controls.space(4);
    float room = ImGui.getContentRegionAvailX();
    float icon = ui.px(ICON);
    float indent = ui.px(24);
    TextBlock block = TextBlock.of(ui.fonts().small(), title, room - indent - icon);
    controls.noteCut(block, room - indent - icon);
    float height = Math.max(ui.px(HEIGHT - 6), block.heightPx() + ui.px(6));
    String name = "heading/" + id.value();
    boolean pressed = ImGui.invisibleButton("##" + name, room, height);
    ImGui.setItemAllowOverlap();
    ui.register(name);
    PixelRect rect = UiFrame.lastItem();
    controls.background(rect, 0, true);
    controls.icon(
        new PixelRect(rect.x(), rect.y(), indent, rect.height()),
        open ? Icons.OPENED : Icons.CLOSED,
        ui.palette().faint());
    ImDrawList list = ImGui.getWindowDrawList();
    float y = (float) Math.round(rect.centreY() - block.heightPx() / 2);
    block.draw(list, (float) rect.x() + indent, y, ui.palette().quiet());
    count(list, rect, indent + block.widthPx() + ui.px(8), ids, room - icon);
    menuOnRightClick(ids);
    groupEye(name, rect, ids);
    controls.space(1);
    return pressed;
  }

  /** One structure; with a match, its found letters are marked. */
  void draw(ModelEntry entry, @Nullable SearchHit match) {
    StructureId id = entry.structure().id();
    float room = ImGui.getContentRegionAvailX();
    float left = ui.px(28);
    float nameRoom = room - left - (isRoomy() ? 3 : 1) * ui.px(ICON) - ui.px(2);
    TextBlock name = TextBlock.of(ui.fonts().body(), ui.name(entry.structure()), nameRoom);
    controls.noteCut(name, nameRoom);
    TextBlock second = secondLine(match, nameRoom);
    float textHeight = name.heightPx() + (second == null ? 0 : second.heightPx() + ui.px(1));
    float height = Math.max(ui.px(HEIGHT), textHeight + ui.px(10));
    String part = "tree/" + id.value();
    ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, 0, ui.px(1));
    boolean pressed = ImGui.invisibleButton("##" + part, room, height);
    ImGui.setItemAllowOverlap();
    ImGui.popStyleVar();
    ui.register(part);
    if (reveal.filter(id::equals).isPresent() && !ImGui.isItemVisible()) {
      ImGui.setScrollHereY(0.5f);
    }
    Set<StructureId> selection = ui.input().scene().selection();
    menuOnRightClick(selection.contains(id) ? selection : Set.of(id));
    PixelRect rect = UiFrame.lastItem();
    boolean hovered = isPointedAt(rect);
    rowBackground(id, rect);
    if (ImGui.isItemHovered()) {
      ImGui.setMouseCursor(ImGuiMouseCursor.Hand);
    }
    float top = (float) Math.round(rect.centreY() - textHeight / 2);
    names(entry, rect, left, top, name, second, match);
    boolean focused = ImGui.isItemFocused() && ImGui.getIO().getNavVisible();
    icons(id, rect, hovered);
    colour(id, rect, left);
    if (hovered || focused) {
      ui.actions().point(id);
    }
    if (pressed) {
      press(id, match);
    }
  }

  private void press(StructureId id, @Nullable SearchHit match) {
    if (match != null && !ImGui.getIO().getKeyCtrl()) {
      ui.actions().goTo(match.destination());
    } else {
      select(id);
    }
  }

  /** Whether the pointer is on a row, be it on one of its buttons. */
  private static boolean isPointedAt(PixelRect rect) {
    return ImGui.isMouseHoveringRect(
            (float) rect.x(), (float) rect.y(), (float) rect.right(), (float) rect.bottom())
        && ImGui.isWindowHovered();
  }

  private @Nullable TextBlock secondLine(@Nullable SearchHit match, float nameRoom) {
    SearchHit.Marked beside = match == null ? null : match.beside().orElse(null);
    if (beside == null) {
      return null;
    }
    TextBlock block = TextBlock.of(ui.fonts().small(), beside.text(), nameRoom);
    controls.noteCut(block, nameRoom);
    return block;
  }

  private void names(
      ModelEntry entry,
      PixelRect rect,
      float left,
      float top,
      TextBlock name,
      @Nullable TextBlock second,
      @Nullable SearchHit match) {
    ImDrawList list = ImGui.getWindowDrawList();
    Palette p = ui.palette();
    StructureId id = entry.structure().id();
    boolean visible = ui.input().scene().isVisible(id);
    float x = (float) rect.x() + left;
    swatch(list, entry, (float) rect.x() + ui.px(15), top + name.font().getFontSize() / 2);
    name.draw(list, x, top, visible ? p.text() : p.faint());
    if (match == null) {
      return;
    }
    SearchRow marks = new SearchRow(ui);
    marks.mark(name, match.title(), x, top);
    if (second != null) {
      float y = top + name.heightPx() + ui.px(1);
      second.draw(list, x, y, p.quiet());
      match.beside().ifPresent(beside -> marks.mark(second, beside, x, y));
    }
  }

  private void swatch(ImDrawList list, ModelEntry entry, float x, float y) {
    StructureId id = entry.structure().id();
    Appearance appearance = ui.input().scene().appearanceOf(id);
    int colour =
        Palette.faded(Palette.of(ui.input().colourOf().apply(id)), appearance.visible() ? 1 : 0.35);
    float radius = ui.px(5);
    boolean open =
        entry.structure().isSuture() && ui.input().scene().fusionOf(id) == FusionState.OPEN;
    if (entry.structure().isSuture() && !open) {
      list.addCircle(x, y, radius - 1, colour, 0, Math.max(1.5f, ui.px(1.5)));
    } else {
      list.addCircleFilled(x, y, radius, colour);
      list.addCircle(x, y, radius, Palette.faded(ui.palette().faint(), 0.55));
    }
  }

  private void rowBackground(StructureId id, PixelRect rect) {
    ImDrawList list = ImGui.getWindowDrawList();
    boolean selected = ui.input().scene().selection().contains(id);
    boolean pointed = ui.input().hovered().filter(id::equals).isPresent();
    controls.background(rect, selected ? ui.palette().selected() : 0, true);
    if (pointed && !selected) {
      list.addRectFilled(
          (float) rect.x(),
          (float) rect.y(),
          (float) rect.right(),
          (float) rect.bottom(),
          ui.palette().hover(),
          ui.px(Controls.ROUNDING - 1));
    }
    if (selected) {
      float inset = ui.px(7);
      list.addRectFilled(
          (float) rect.x(),
          (float) rect.y() + inset,
          (float) rect.x() + ui.px(3),
          (float) rect.bottom() - inset,
          ui.palette().accent(),
          ui.px(2));
    }
  }

  private void icons(StructureId id, PixelRect rect, boolean hovered) {
    Appearance appearance = ui.input().scene().appearanceOf(id);
    String part = "tree/" + id.value();
    boolean visible = appearance.visible();
    boolean faded = appearance.opacity() < 1;
    if (!isRoomy()) {
      eye(id, rect, visible, hovered);
      return;
    }
    if (rowIcon(part + "/isolate", Icons.ISOLATE, tip("tip.isolate"), 2, rect, hovered)) {
      new StructureActions(ui).isolate(Set.of(id));
    }
    if (rowIcon(
        part + "/fade",
        Icons.FADE,
        tip(faded ? "tip.solid" : "tip.fade"),
        1,
        rect,
        hovered || faded)) {
      ui.actions().command(new SceneCommand.SetOpacity(Set.of(id), faded ? 1 : Appearance.FADED));
    }
    eye(id, rect, visible, hovered);
  }

  private void eye(StructureId id, PixelRect rect, boolean visible, boolean hovered) {
    String icon = visible ? Icons.EYE : Icons.EYE_CLOSED;
    String part = "tree/" + id.value() + "/eye";
    if (rowIcon(part, icon, eyeTip(visible), 0, rect, hovered || !visible)) {
      ui.actions().command(new SceneCommand.SetVisible(Set.of(id), !visible));
    }
  }

  /** Whether a line has room for more than the eye; the menu has the rest in any case. */
  private boolean isRoomy() {
    return ImGui.getWindowWidth() >= LEAST_LETTERS * ui.fonts().body().getFontSize();
  }

  /** The swatch at the left is a button that offers colours. */
  private void colour(StructureId id, PixelRect row, float width) {
    String part = "tree/" + id.value() + "/colour";
    float afterX = ImGui.getCursorScreenPosX();
    float afterY = ImGui.getCursorScreenPosY();
    float size = ui.px(ICON);
    ImGui.setCursorScreenPos(
        (float) row.x() + ui.px(2), (float) Math.round(row.centreY() - size / 2));
    boolean pressed = ImGui.invisibleButton("##" + part, width - ui.px(4), size);
    ui.register(part);
    controls.background(UiFrame.lastItem(), 0, true);
    controls.tooltip(ui.text("look.colour"));
    if (pressed) {
      ImGui.openPopup(part);
    }
    ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(8), ui.px(8));
    ImGui.setNextWindowSize(new ColourChoice(ui).widthPx() + 2 * ui.px(8), 0);
    if (ImGui.beginPopup(part)) {
      new ColourChoice(ui).draw(part + "/", Set.of(id));
      ImGui.endPopup();
    }
    ImGui.popStyleVar();
    ImGui.setCursorScreenPos(afterX, afterY);
  }

  private String tip(String key) {
    return ui.text(key);
  }

  private String eyeTip(boolean visible) {
    return ui.text(visible ? "tip.hide" : "tip.show");
  }

  /** Small icon at the right end of a row, counted from the right. */
  private boolean rowIcon(
      String part, String icon, String tip, int fromRight, PixelRect row, boolean shown) {
    float size = ui.px(ICON);
    float afterX = ImGui.getCursorScreenPosX();
    float afterY = ImGui.getCursorScreenPosY();
    ImGui.setCursorScreenPos(
        (float) row.right() - (fromRight + 1) * size, (float) Math.round(row.centreY() - size / 2));
    boolean pressed = ImGui.invisibleButton("##" + part, size, size);
    ui.register(part);
    PixelRect rect = UiFrame.lastItem();
    boolean focused = ImGui.isItemFocused() && ImGui.getIO().getNavVisible();
    controls.background(rect, 0, true);
    if (shown || focused || fromRight == 0) {
      boolean strong = ImGui.isItemHovered() || focused;
      int quiet = shown ? ui.palette().quiet() : Palette.faded(ui.palette().faint(), 0.7);
      controls.icon(rect, icon, strong ? ui.palette().text() : quiet);
    }
    controls.tooltip(tip);
    ImGui.setCursorScreenPos(afterX, afterY);
    return pressed;
  }

  private void select(StructureId id) {
    if (!ImGui.getIO().getKeyCtrl()) {
      ui.actions().select(id);
      return;
    }
    Set<StructureId> ids = new HashSet<>(ui.input().scene().selection());
    if (!ids.remove(id)) {
      ids.add(id);
    }
    ui.actions().command(new SceneCommand.Select(ids));
  }
}
