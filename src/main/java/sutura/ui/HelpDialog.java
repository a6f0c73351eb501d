package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every key and mouse movement, what the program is, and what it is not. */
final class HelpDialog {
  private static final List<String> MOUSE =
      List.of("orbit", "pan", "zoom", "double", "click", "add", "menu");
  private static final List<String> VIEW =
      List.of(
          "frame",
          "frame-next",
          "home",
          "sides",
          "parallel",
          "peel",
          "labels",
          "measure",
          "nutation",
          "age",
          "press",
          "flow",
          "dye",
          "evidence",
          "evidence-back",
          "copy-link",
          "copy-reference",
          "ladder",
          "play",
          "projector",
          "client",
          "full");
  private static final List<String> SECTION =
      List.of(
          "section-card",
          "section-planes",
          "section-flip",
          "section-move",
          "section-drag",
          "section-look",
          "section-grey");
  private static final List<String> STRUCTURES =
      List.of(
          "search",
          "hide",
          "isolate",
          "all",
          "fade",
          "xray",
          "ghost",
          "sutures",
          "own-sutures",
          "other",
          "next",
          "menu-key",
          "clear");
  private static final List<String> PROGRAM =
      List.of(
          "undo",
          "redo",
          "open",
          "save",
          "picture",
          "panels",
          "settings",
          "text",
          "help",
          "quit",
          "walk");

  private float contentPx;

  boolean draw(UiFrame ui) {
    double height = contentPx > 0 ? DialogFrame.designHeight(ui, contentPx) : 780;
    boolean stays = DialogFrame.begin(ui, "help", ui.text("help.title"), 900, height);
    float top = ImGui.getCursorPosY();
    ImGui.beginChild("##help-body", 0, 0, false, 0);
    float room = ImGui.getContentRegionAvailX();
    if (room > ui.px(640)) {
      float column = (room - ui.px(36)) / 2;
      ImGui.beginGroup();
      section(ui, "mouse", MOUSE, column);
      section(ui, "program", PROGRAM, column);
      ImGui.endGroup();
      ImGui.sameLine(column + ui.px(36));
      ImGui.beginGroup();
      section(ui, "view", VIEW, column);
      section(ui, "section", SECTION, column);
      section(ui, "structures", STRUCTURES, column);
      ImGui.endGroup();
    } else {
      section(ui, "mouse", MOUSE, room);
      section(ui, "view", VIEW, room);
      section(ui, "section", SECTION, room);
      section(ui, "structures", STRUCTURES, room);
      section(ui, "program", PROGRAM, room);
    }
    Controls controls = new Controls(ui);
    controls.separator();
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("about.text"));
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("about.medical"));
    ui.register("help/about");
    controls.space(8);
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text("about.sides.title"));
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("about.sides"));
    ui.register("help/sides");
    sources(ui);
    contentPx = top + ImGui.getCursorPosY();
    ImGui.endChild();
    DialogFrame.end();
    return stays;
  }

  /** Where the shapes come from, and under which licences, each once. */
  private static void sources(UiFrame ui) {
    Set<String> sources = new TreeSet<>();
    ui.input()
        .model()
        .entries()
        .values()
        .forEach(entry -> sources.add(entry.source() + " · " + entry.licence()));
    if (sources.isEmpty()) {
      return;
    }
    Controls controls = new Controls(ui);
    controls.space(8);
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text("about.sources"));
    for (String source : sources) {
      controls.text(ui.fonts().small(), ui.palette().quiet(), source);
    }
    ui.register("help/sources");
  }

  private static void section(UiFrame ui, String section, List<String> lines, float room) {
    Controls controls = new Controls(ui);
    controls.space(8);
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text("help." + section), room);
    controls.space(3);
    for (String line : lines) {
      line(ui, ui.text("help." + line + ".key"), ui.text("help." + line), room);
    }
    controls.space(4);
  }

  private static void line(UiFrame ui, String keys, String meaning, float room) {
    Controls controls = new Controls(ui);
    float column = room * 0.44f;
    float x = ImGui.getCursorPosX();
    float y = ImGui.getCursorPosY();
    float pad = ui.px(7);
    TextBlock block = TextBlock.of(ui.fonts().small(), keys, column - 2 * pad - ui.px(8));
    float left = ImGui.getCursorScreenPosX();
    float top = ImGui.getCursorScreenPosY();
    float height = block.heightPx() + ui.px(6);
    ImGui.getWindowDrawList()
        .addRectFilled(
            left,
            top,
            left + block.widthPx() + 2 * pad,
            top + height,
            ui.palette().hover(),
            ui.px(5));
    controls.noteCut(block, column - 2 * pad - ui.px(8));
    block.draw(ImGui.getWindowDrawList(), left + pad, top + ui.px(3), ui.palette().text());
    ImGui.setCursorPos(x + column, y + ui.px(2));
    controls.text(ui.fonts().body(), ui.palette().quiet(), meaning, room - column);
    float bottom = Math.max(ImGui.getCursorPosY(), y + height + ui.px(6));
    ImGui.setCursorPos(x, bottom);
  }
}
