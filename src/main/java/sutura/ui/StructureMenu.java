package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiCond;
import imgui.flag.ImGuiStyleVar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sutura.anatomy.FusionState;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.knowledge.Destination;
import sutura.model.ModelEntry;
import sutura.scene.Preset;
import sutura.scene.SceneCommand;
import sutura.scene.SurfaceStyle;

/** What can be done with some structures, as a list beside the pointer; without any, the scene. */
final class StructureMenu {
  private static final String ID = "##structure-menu";
  private static final double NARROWEST = 250;

  /**
   * One line.
   *
   * @param part its name for recorded input, {@code menu/...}
   * @param key the key that does the same, empty for none
   */
  private record Line(String part, String icon, String label, String key, Runnable action) {}

  private Set<StructureId> ids = Set.of();
  private boolean wanted;
  private boolean byKeyboard;
  private boolean open;

  /** Opens the menu of these structures in the next frame, of the scene if there are none. */
  void open(Set<StructureId> structures, boolean withKeyboard) {
    ids = Set.copyOf(structures);
    wanted = true;
    byKeyboard = withKeyboard;
  }

  /** Whether it was on screen in the last frame. */
  boolean isOpen() {
    return open;
  }

  void draw(UiFrame ui) {
    if (wanted) {
      wanted = false;
      ImGui.openPopup(ID);
    }
    ImGui.setNextWindowSizeConstraints(
        0, 0, ui.input().frame().widthPx(), ui.input().frame().heightPx() - ui.px(16));
    ImGui.setNextWindowSize(0, 0, ImGuiCond.Always);
    ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(6), ui.px(8));
    open = ImGui.beginPopup(ID);
    ImGui.popStyleVar();
    if (!open) {
      return;
    }
    boolean nothing = ids.isEmpty();
    List<Line> lines = nothing ? sceneLines(ui) : lines(ui);
    float width = width(ui, lines, title(ui));
    title(ui, width);
    boolean first = ImGui.isWindowAppearing() && byKeyboard;
    for (Line line : lines) {
      if (first) {
        ImGui.setKeyboardFocusHere();
        first = false;
      }
      line(ui, line, width);
    }
    if (!nothing) {
      colour(ui);
    }
    ui.register("menu");
    ids.stream().findFirst().filter(id -> ids.size() == 1).ifPresent(ui.actions()::point);
    ImGui.endPopup();
  }

  private Optional<Structure> single(UiFrame ui) {
    return ids.size() == 1
        ? ui.input().model().entry(ids.iterator().next()).map(ModelEntry::structure)
        : Optional.empty();
  }

  private String title(UiFrame ui) {
    return single(ui)
        .map(ui::name)
        .orElseGet(() -> ids.isEmpty() ? ui.text("menu.scene") : groupTitle(ui));
  }

  /** The name of the group if these are one, else their number. */
  private String groupTitle(UiFrame ui) {
    return StructureTree.titleOf(ui, ids)
        .orElseGet(() -> ui.texts().get("details.several", ids.size()));
  }

  private void title(UiFrame ui, float width) {
    Controls controls = new Controls(ui);
    float inset = ui.px(8);
    ImGui.setCursorPosX(ImGui.getCursorPosX() + inset);
    controls.text(ui.fonts().strong(), ui.palette().text(), title(ui), width - 2 * inset);
    ui.register("menu/title");
    Optional<String> latin = single(ui).map(s -> s.name("la"));
    if (latin.isPresent()) {
      ImGui.setCursorPosX(ImGui.getCursorPosX() + inset);
      controls.text(ui.fonts().small(), ui.palette().quiet(), latin.get(), width - 2 * inset);
    }
    controls.space(2);
  }

  private static List<Line> sceneLines(UiFrame ui) {
    List<Line> lines = new ArrayList<>();
    Runnable all = () -> ui.actions().command(new SceneCommand.ShowAll());
    add(lines, ui, "show-all", Icons.EYE, "menu.show-all", "Alt H", all);
    Runnable home = () -> ViewButtons.reset(ui);
    add(lines, ui, "home", Icons.HOME, "menu.home", ui.text("help.home.key"), home);
    boolean open = ui.input().scene().sutures() == FusionState.OPEN;
    SceneCommand other =
        new SceneCommand.SetAllSutures(open ? FusionState.FUSED : FusionState.OPEN);
    String words = open ? "menu.fuse-all" : "menu.open-all";
    add(lines, ui, "all-sutures", Icons.SUTURE, words, "S", () -> ui.actions().command(other));
    if (PeelRail.isUseful(ui)) {
      for (Preset preset : new StructureActions(ui).presets()) {
        Runnable show = () -> new StructureActions(ui).show(preset);
        String key = "preset." + preset.word();
        add(lines, ui, "preset-" + preset.word(), Icons.LAYERS, key, "", show);
      }
    }
    Runnable client = () -> ClientView.toggle(ui);
    add(lines, ui, "client", Icons.CLIENT, "menu.client", "U", client);
    Runnable picture = () -> ui.actions().request(new UiRequest.Screenshot());
    add(lines, ui, "picture", Icons.PICTURE, "menu.picture", "P", picture);
    return lines;
  }

  private List<Line> lines(UiFrame ui) {
    Set<StructureId> these = ids;
    StructureActions act = new StructureActions(ui);
    List<Line> lines = new ArrayList<>();
    String hide = act.allVisible(these) ? "action.hide" : "action.show";
    String eye = act.allVisible(these) ? Icons.EYE_CLOSED : Icons.EYE;
    String fade = act.allFaded(these) ? "action.solid" : "action.fade";
    add(lines, ui, "frame", Icons.FRAME, "action.frame", "F", () -> act.frame(these));
    String shift = ui.text("help.isolate.key");
    add(lines, ui, "isolate", Icons.ISOLATE, "action.isolate", shift, () -> act.isolate(these));
    add(lines, ui, "hide", eye, hide, "H", () -> act.toggleVisible(these));
    add(lines, ui, "fade", Icons.FADE, fade, "X", () -> act.toggleFaded(these));
    String xray = act.allOf(these, SurfaceStyle.XRAY) ? "action.tissue" : "action.xray";
    String ghost = act.allOf(these, SurfaceStyle.GHOST) ? "action.tissue" : "action.ghost";
    String shiftX = ui.text("key.shift") + " X";
    add(lines, ui, "xray", Icons.XRAY, xray, shiftX, () -> style(ui, SurfaceStyle.XRAY));
    add(lines, ui, "ghost", Icons.GHOST, ghost, "G", () -> style(ui, SurfaceStyle.GHOST));
    boolean cut = these.stream().allMatch(id -> ui.input().scene().appearanceOf(id).cut());
    Runnable uncut = () -> ui.actions().command(new SceneCommand.SetCut(these, !cut));
    add(lines, ui, "cut", Icons.SECTION, cut ? "menu.uncut" : "menu.cut", "", uncut);
    relatedLines(ui, act, lines);
    single(ui)
        .ifPresent(
            structure -> {
              groupLines(ui, structure, lines);
              copyLines(ui, structure, lines);
            });
    return lines;
  }

  private void style(UiFrame ui, SurfaceStyle style) {
    new StructureActions(ui).toggleStyle(ids, style);
  }

  private void relatedLines(UiFrame ui, StructureActions act, List<Line> lines) {
    Set<StructureId> these = ids;
    boolean one = these.size() == 1;
    Set<StructureId> sutures = act.sutures(these);
    if (act.haveNeighbours(these)) {
      Runnable neighbours = () -> act.isolateWithNeighbours(these);
      add(lines, ui, "neighbours", Icons.NEIGHBOURS, "menu.neighbours", "", neighbours);
    }
    if (!sutures.isEmpty()) {
      boolean own = one && act.isSuture(these.iterator().next());
      String words = act.allOpen(sutures) ? "menu.fuse" : "menu.open";
      Runnable toggle = () -> act.toggleSutures(sutures);
      String key = own ? "S" : ui.text("help.own-sutures.key");
      add(lines, ui, "sutures", Icons.SUTURE, words + (own ? "-this" : ""), key, toggle);
      if (own) {
        ownSutureLines(ui, act, sutures, lines);
      }
      if (!own && one) {
        Runnable select = () -> act.select(sutures);
        add(lines, ui, "select-sutures", Icons.SELECT, "menu.select-sutures", "", select);
      }
    }
    Set<StructureId> bones = act.bones(these);
    if (one && !bones.isEmpty()) {
      add(lines, ui, "bones", Icons.SELECT, "menu.select-bones", "", () -> act.select(bones));
    }
    Set<StructureId> other = act.otherSide(these);
    if (!other.equals(these)) {
      add(lines, ui, "other", Icons.MIRRORED, "menu.other", "O", () -> act.goToOtherSide(these));
    }
  }

  /** Soft, and where an age is shown, by that age again. */
  private static void ownSutureLines(
      UiFrame ui, StructureActions act, Set<StructureId> sutures, List<Line> lines) {
    Runnable soft = () -> act.setSutures(sutures, FusionState.SOFT);
    add(lines, ui, "soft", Icons.SUTURE, "menu.soft-this", "", soft);
    boolean set = sutures.stream().anyMatch(id -> AgeActions.isByHand(ui, id));
    if (set && AgeActions.isShown(ui)) {
      Runnable release = () -> AgeActions.override(ui, sutures, Optional.empty());
      add(lines, ui, "by-age", Icons.AGE, "menu.by-age-this", "", release);
    }
  }

  private static void groupLines(UiFrame ui, Structure structure, List<Line> lines) {
    StructureActions act = new StructureActions(ui);
    Set<StructureId> group = StructureTree.group(ui.input().model(), structure.group());
    String name = ui.groupName(structure.group());
    lines.add(
        new Line(
            "menu/group-isolate",
            Icons.GROUP,
            ui.texts().get("menu.isolate-group", name),
            "",
            () -> act.isolate(group)));
    boolean all = act.allVisible(group);
    lines.add(
        new Line(
            "menu/group-hide",
            all ? Icons.EYE_CLOSED : Icons.EYE,
            ui.texts().get(all ? "menu.hide-group" : "menu.show-group", name),
            "",
            () -> act.toggleVisible(group)));
    boolean named = LabelWishes.isNamed(ui.input(), structure.group());
    lines.add(
        new Line(
            "menu/group-names",
            Icons.TAG,
            ui.texts().get(named ? "menu.quiet-group" : "menu.name-group", name),
            "",
            () -> LabelMenu.setNamed(ui, structure.group(), !named)));
  }

  private static void copyLines(UiFrame ui, Structure structure, List<Line> lines) {
    String name = ui.name(structure);
    String id = structure.id().value();
    Runnable copyName = () -> ImGui.setClipboardText(name);
    Runnable copyId = () -> ImGui.setClipboardText(id);
    add(lines, ui, "copy-name", Icons.COPY, "menu.copy-name", "", copyName);
    add(lines, ui, "copy-id", Icons.COPY, "menu.copy-id", "", copyId);
    Destination here = new Destination(Destination.Kind.STRUCTURE, id);
    Runnable copyLink = () -> new Copying(ui).link(here);
    add(lines, ui, "copy-link", Icons.LINK, "evidence.copy.link", "Ctrl C", copyLink);
  }

  private static void add(
      List<Line> lines,
      UiFrame ui,
      String part,
      String icon,
      String words,
      String key,
      Runnable action) {
    lines.add(new Line("menu/" + part, icon, ui.text(words), key, action));
  }

  private static float width(UiFrame ui, List<Line> lines, String title) {
    float widest = Math.max(ui.px(NARROWEST), new ColourChoice(ui).widthPx() + ui.px(16));
    widest = Math.max(widest, TextBlock.width(ui.fonts().strong(), title) + ui.px(16));
    for (Line line : lines) {
      widest = Math.max(widest, ui.px(34) + lineWidth(ui, line) + ui.px(10));
    }
    return Math.min(widest, ui.input().frame().widthPx() - ui.px(48));
  }

  private static float lineWidth(UiFrame ui, Line line) {
    float label = TextBlock.width(ui.fonts().body(), line.label());
    return line.key().isEmpty()
        ? label
        : label + ui.px(28) + TextBlock.width(ui.fonts().small(), line.key());
  }

  private static void line(UiFrame ui, Line line, float width) {
    Controls controls = new Controls(ui);
    float left = ui.px(34);
    float key = line.key().isEmpty() ? 0 : TextBlock.width(ui.fonts().small(), line.key());
    float room = width - left - key - ui.px(key > 0 ? 28 : 0) - ui.px(8);
    TextBlock block = TextBlock.of(ui.fonts().body(), line.label(), room);
    controls.noteCut(block, room);
    float height = Math.max(ui.px(28), block.heightPx() + ui.px(8));
    ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, 0, ui.px(1));
    boolean pressed = ImGui.invisibleButton("##" + line.part(), width, height);
    ImGui.popStyleVar();
    ui.register(line.part());
    PixelRect rect = UiFrame.lastItem();
    controls.background(rect, 0, true);
    PixelRect icon = new PixelRect(rect.x(), rect.y(), left, rect.height());
    controls.icon(icon, line.icon(), ui.palette().quiet());
    ImDrawList list = ImGui.getWindowDrawList();
    float y = (float) Math.round(rect.centreY() - block.heightPx() / 2);
    block.draw(list, (float) rect.x() + left, y, ui.palette().text());
    if (key > 0) {
      keyWords(ui, list, rect, line.key(), key);
    }
    if (pressed) {
      ImGui.closeCurrentPopup();
      line.action().run();
    }
  }

  private static void keyWords(
      UiFrame ui, ImDrawList list, PixelRect rect, String words, float width) {
    float size = ui.fonts().small().getFontSize();
    float x = (float) rect.right() - ui.px(8) - width;
    float y = (float) Math.round(rect.centreY() - size / 2);
    list.addText(ui.fonts().small(), Math.round(size), x, y, ui.palette().quiet(), words);
  }

  private void colour(UiFrame ui) {
    Controls controls = new Controls(ui);
    controls.space(2);
    ImGui.setCursorPosX(ImGui.getCursorPosX() + ui.px(4));
    new ColourChoice(ui).draw("menu/colour/", ids);
  }
}
