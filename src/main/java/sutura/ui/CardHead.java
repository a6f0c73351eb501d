package sutura.ui;

import imgui.ImGui;
import java.util.Set;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;

/** The head of a structure's card: where it belongs, its names, its twin and its neighbours. */
final class CardHead {
  private static final double STEP_SIZE = 28;

  private final UiFrame ui;
  private final Controls controls;

  CardHead(UiFrame ui) {
    this.ui = ui;
    this.controls = new Controls(ui);
  }

  void draw(Structure structure) {
    breadcrumbs(structure);
    controls.space(3);
    controls.text(ui.fonts().title(), ui.palette().text(), ui.name(structure));
    ui.register("details/name");
    String language = ui.input().settings().language();
    if (!structure.names().containsKey(language)) {
      controls.text(ui.fonts().small(), ui.palette().warning(), ui.text("details.untranslated"));
    }
    controls.space(1);
    controls.text(ui.fonts().body(), ui.palette().quiet(), structure.name("la"));
    ui.related().otherSideOf(structure.id()).ifPresent(other -> otherSide(structure, other));
  }

  /** Group and heading, each a link that selects all of it, and the way to what is next. */
  private void breadcrumbs(Structure structure) {
    float size = ui.px(STEP_SIZE);
    float x = ImGui.getCursorPosX();
    float y = ImGui.getCursorPosY();
    float room = ImGui.getContentRegionAvailX();
    StructureId group = structure.group();
    Set<StructureId> members = StructureTree.group(ui.input().model(), group);
    Crumbs crumbs = new Crumbs(room - 2 * size - ui.px(6), x, y + ui.px(4));
    crumbs.draw("details/group", ui.groupName(group), members);
    if (!structure.subgroup().isEmpty()) {
      Set<StructureId> heading =
          StructureTree.heading(ui.input().model(), group, structure.subgroup());
      crumbs.draw("details/subgroup", ui.headingName(group, structure.subgroup()), heading);
    }
    float below = Math.max(ImGui.getCursorPosY(), y + size);
    ImGui.setCursorPos(x + room - 2 * size, y);
    if (controls.iconButton(
        "details/previous", Icons.PREVIOUS, ui.text("tip.previous"), false, true, size)) {
      new StructureActions(ui).selectStep(-1);
    }
    ImGui.sameLine(0, 0);
    if (controls.iconButton("details/next", Icons.NEXT, ui.text("tip.next"), false, true, size)) {
      new StructureActions(ui).selectStep(1);
    }
    ImGui.setCursorPos(x, below);
  }

  /** Links one after the other, wrapping into the room beside the buttons. */
  private final class Crumbs {
    private final float roomPx;
    private final float startX;
    private float x;
    private float y;

    Crumbs(float roomPx, float startX, float startY) {
      this.roomPx = roomPx;
      this.startX = startX;
      x = startX;
      y = startY;
    }

    void draw(String part, String name, Set<StructureId> members) {
      boolean first = x == startX;
      String words = (first ? "" : "›  ") + name + " (" + members.size() + ")";
      float gap = first ? 0 : ui.px(7);
      TextBlock whole = TextBlock.of(ui.fonts().small(), words, TextBlock.ANY_WIDTH);
      boolean fits = x + gap + whole.widthPx() <= startX + roomPx;
      TextBlock block = fits ? whole : TextBlock.of(ui.fonts().small(), words, roomPx);
      controls.noteCut(block, roomPx);
      if (!fits && !first) {
        x = startX;
        y += ui.fonts().small().getFontSize() + ui.px(3);
        gap = 0;
      }
      ImGui.setCursorPos(x + gap, y);
      if (crumb(part, block)) {
        new StructureActions(ui).select(members);
      }
      if (ImGui.isItemHovered() && ImGui.isMouseReleased(1)) {
        ui.actions().menu(members);
      }
      controls.tooltip(ui.texts().get("tip.select-group", name));
      x += gap + block.widthPx();
      y += block.heightPx() - ui.fonts().small().getFontSize();
      ImGui.setCursorPos(startX, y + ui.fonts().small().getFontSize() + ui.px(3));
    }

    private boolean crumb(String part, TextBlock block) {
      float left = ImGui.getCursorScreenPosX();
      float top = ImGui.getCursorScreenPosY();
      boolean pressed = ImGui.invisibleButton("##" + part, block.widthPx(), block.heightPx());
      ui.register(part);
      boolean hovered = Controls.hovered();
      int colour = hovered ? ui.palette().accent() : ui.palette().quiet();
      block.draw(ImGui.getWindowDrawList(), left, top, colour);
      controls.focusRing(UiFrame.lastItem().grown(ui.px(2)));
      Controls.hand();
      return pressed;
    }
  }

  private void otherSide(Structure own, StructureId other) {
    ui.input()
        .model()
        .entry(other)
        .ifPresent(
            entry -> {
              controls.space(4);
              String words = Icons.MIRRORED + "  " + ui.name(entry.structure());
              if (controls.link("details/other-side", words)) {
                new StructureActions(ui).goToOtherSide(Set.of(own.id()));
              }
              controls.tooltip(ui.text("tip.other"));
            });
  }
}
