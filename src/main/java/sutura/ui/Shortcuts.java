package sutura.ui;

import imgui.ImGui;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.platform.InputEvent;
import sutura.platform.Key;
import sutura.scene.Camera;
import sutura.scene.SceneCommand;
import sutura.scene.SceneState;
import sutura.scene.StandardView;
import sutura.scene.SurfaceStyle;

/** The keys of the whole program. Page keys, period, B and F5 stay free for lectures. */
final class Shortcuts {
  private static final double TEXT_STEP = 0.1;
  private static final double NUDGE_MM = 5;
  private static final double FINE_NUDGE_MM = 1;

  /** What acts in the client view: looking, searching, playing, and the way out of it. */
  private static final Set<Key> CLIENT =
      Set.of(
          Key.U,
          Key.F,
          Key.F1,
          Key.F6,
          Key.F11,
          Key.Q,
          Key.Z,
          Key.Y,
          Key.COMMA,
          Key.EQUAL,
          Key.MINUS,
          Key.KEYPAD_ADD,
          Key.KEYPAD_SUBTRACT,
          Key.ESCAPE,
          Key.SLASH,
          Key.LEFT_BRACKET,
          Key.RIGHT_BRACKET,
          Key.SPACE,
          Key.HOME,
          Key.DIGIT_0,
          Key.KEYPAD_0,
          Key.DIGIT_1,
          Key.DIGIT_3,
          Key.DIGIT_7,
          Key.KEYPAD_1,
          Key.KEYPAD_3,
          Key.KEYPAD_7);

  private final UiFrame ui;
  private final TreePanel tree;
  private final Dialogs dialogs;
  private final PanelWalk walk;
  private final StructureMenu menu;
  private final Measuring measuring;
  private final StructureActions actions;
  private final SectionKeys sections;
  private final Cards cards;
  private final ClientView client;

  Shortcuts(
      UiFrame ui,
      TreePanel tree,
      Dialogs dialogs,
      PanelWalk walk,
      StructureMenu menu,
      Measuring measuring,
      SectionKeys sections,
      Cards cards,
      ClientView client) {
    this.ui = ui;
    this.tree = tree;
    this.dialogs = dialogs;
    this.walk = walk;
    this.menu = menu;
    this.sections = sections;
    this.cards = cards;
    this.client = client;
    this.measuring = measuring;
    actions = new StructureActions(ui);
  }

  /**
   * Acts on the keys that went down.
   *
   * @param typing whether a text field has the keyboard: then only keys that mean no text act
   */
  void act(boolean typing) {
    for (InputEvent event : ui.input().frame().events()) {
      if (event instanceof InputEvent.KeyPress key && key.down() && !key.repeat()) {
        press(key, typing);
      } else if (event instanceof InputEvent.CloseRequest) {
        dialogs.quit(ui);
      }
    }
  }

  private void press(InputEvent.KeyPress key, boolean typing) {
    if (ui.input().settings().client() && !CLIENT.contains(key.key())) {
      return;
    }
    boolean handled = key.modifiers().control() ? control(key, typing) : always(key, typing);
    if (!handled && !typing && !key.modifiers().control()) {
      plain(key);
    }
  }

  private boolean control(InputEvent.KeyPress key, boolean typing) {
    switch (key.key()) {
      case F -> search();
      case TAB -> walk.step(key.modifiers().shift() ? -1 : 1);
      case KEYPAD_1, DIGIT_1 -> view(StandardView.POSTERIOR);
      case KEYPAD_3, DIGIT_3 -> view(StandardView.RIGHT);
      case KEYPAD_7, DIGIT_7 -> view(StandardView.INFERIOR);
      case S -> dialogs.saveFile();
      case O -> dialogs.openFile();
      case Q -> dialogs.quit(ui);
      case E -> change(ui.input().settings().withDetails(!ui.input().settings().details()));
      case T -> change(ui.input().settings().withTree(!ui.input().settings().tree()));
      case COMMA -> dialogs.toggleSettings();
      case EQUAL, KEYPAD_ADD -> textScale(TEXT_STEP);
      case MINUS, KEYPAD_SUBTRACT -> textScale(-TEXT_STEP);
      case DIGIT_0, KEYPAD_0 -> change(ui.input().settings().withTextScale(1));
      case C -> copy(typing, key.modifiers().shift());
      case Z -> undo(typing, key.modifiers().shift());
      case Y -> undo(typing, true);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void copy(boolean typing, boolean reference) {
    if (typing) {
      return;
    }
    if (reference) {
      new Copying(ui).referenceHere(cards);
    } else {
      new Copying(ui).linkToHere(cards);
    }
  }

  private void undo(boolean typing, boolean again) {
    if (!typing) {
      ui.actions().request(again ? new UiRequest.Redo() : new UiRequest.Undo());
    }
  }

  private boolean always(InputEvent.KeyPress key, boolean typing) {
    switch (key.key()) {
      case F6 -> walk.step(key.modifiers().shift() ? -1 : 1);
      case F1 -> dialogs.toggleHelp();
      case F11 -> ui.actions().request(new UiRequest.ToggleFullScreen());
      case TAB -> {
        if (typing) {
          return true;
        }
        UiSettings settings = ui.input().settings();
        change(settings.withProjector(!settings.projector()));
      }
      case ESCAPE -> escape();
      case MENU -> menu.open(pointedAt(), true);
      case F10 -> {
        if (!key.modifiers().shift()) {
          return false;
        }
        menu.open(pointedAt(), true);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void plain(InputEvent.KeyPress key) {
    boolean shift = key.modifiers().shift();
    switch (key.key()) {
      case SLASH -> search();
      case H -> hide(key.modifiers());
      case X -> {
        if (shift) {
          act(ids -> actions.toggleStyle(ids, SurfaceStyle.XRAY));
        } else {
          act(actions::toggleFaded);
        }
      }
      case G -> act(ids -> actions.toggleStyle(ids, SurfaceStyle.GHOST));
      case LEFT_BRACKET -> PeelRail.step(ui, -1);
      case RIGHT_BRACKET -> PeelRail.step(ui, 1);
      case S -> sutures(shift);
      case O -> act(actions::goToOtherSide);
      case N -> actions.selectStep(shift ? -1 : 1);
      case P -> ui.actions().request(new UiRequest.Screenshot());
      case L -> command(new SceneCommand.SetLabels(!scene().labels()));
      case M -> measuring.toggle();
      case LEFT -> sideways(key.modifiers(), -1);
      case RIGHT -> sideways(key.modifiers(), 1);
      case UP -> nudge(0, 1, shift);
      case DOWN -> nudge(0, -1, shift);
      case SPACE -> playOrPause();
      case F -> frame(shift);
      case HOME -> ViewButtons.reset(ui);
      case KEYPAD_1, DIGIT_1 -> view(shift ? StandardView.POSTERIOR : StandardView.ANTERIOR);
      case KEYPAD_3, DIGIT_3 -> view(shift ? StandardView.RIGHT : StandardView.LEFT);
      case KEYPAD_7, DIGIT_7 -> view(shift ? StandardView.INFERIOR : StandardView.SUPERIOR);
      case KEYPAD_5, DIGIT_5 -> ViewButtons.toggleOrthographic(ui);
      default -> {
        if (!new CardKeys(ui, cards, dialogs).press(key.key(), shift)) {
          sections.press(ui, key.key(), shift);
        }
      }
    }
  }

  /** With Alt through the pages of the evidence, else the finger. */
  private void sideways(InputEvent.Modifiers modifiers, int by) {
    if (modifiers.alt()) {
      cards.evidence().step(by);
    } else {
      nudge(by, 0, modifiers.shift());
    }
  }

  /** The arrow keys move the finger that presses, unless they walk through a panel. */
  private void nudge(int right, int up, boolean fine) {
    if (!ImGui.getIO().getNavVisible()) {
      double stepMm = fine ? FINE_NUDGE_MM : NUDGE_MM;
      cards.press().nudge(ui, right * stepMm, up * stepMm);
    }
  }

  /** Space presses what the keyboard is on, if it is on something. */
  private void playOrPause() {
    if (ui.input().settings().client()) {
      if (!ImGui.getIO().getNavVisible()) {
        new ClientPlay(ui).toggle();
      }
    } else if (!ImGui.getIO().getNavVisible() && !FlowActions.playOrPause(ui)) {
      NutationActions.playOrPause(ui);
    }
  }

  private void search() {
    UiSettings settings = ui.input().settings();
    if (settings.client()) {
      client.panel().search(ui);
      return;
    }
    if (!settings.tree() || settings.projector()) {
      change(settings.withTree(true).withProjector(false));
    }
    tree.focusSearch();
  }

  private void escape() {
    if (ui.input().settings().client()) {
      if (!dialogs.closeTopmost() && !client.panel().clearSearch()) {
        command(new SceneCommand.Select(Set.of()));
      }
      return;
    }
    if (menu.isOpen() || dialogs.closeTopmost() || tree.clearSearch() || measuring.escape()) {
      return;
    }
    if (cards.evidence().slide().close()) {
      return;
    }
    if (cards.press().finger().escape(ui) || cards.flow().dye().escape()) {
      return;
    }
    if (ui.input().settings().projector()) {
      change(ui.input().settings().withProjector(false));
    } else if (!scene().selection().isEmpty()) {
      command(new SceneCommand.Select(Set.of()));
    }
  }

  private void hide(InputEvent.Modifiers modifiers) {
    if (modifiers.alt()) {
      command(new SceneCommand.ShowAll());
    } else {
      act(modifiers.shift() ? actions::isolate : actions::toggleVisible);
    }
  }

  private void act(Consumer<Set<StructureId>> action) {
    Set<StructureId> ids = concerned();
    if (!ids.isEmpty()) {
      action.accept(ids);
    }
  }

  /** The selected sutures; with Shift those of the selected bones; else all of them. */
  private void sutures(boolean ofBones) {
    Set<StructureId> selected = scene().selection();
    boolean onlySutures = !selected.isEmpty() && selected.stream().allMatch(actions::isSuture);
    if (onlySutures || ofBones) {
      Set<StructureId> sutures = actions.sutures(concerned());
      if (!sutures.isEmpty()) {
        actions.toggleSutures(sutures);
      }
      return;
    }
    boolean open = scene().sutures() == FusionState.OPEN;
    command(new SceneCommand.SetAllSutures(open ? FusionState.FUSED : FusionState.OPEN));
  }

  private void frame(boolean next) {
    if (next) {
      actions.frameNext();
      return;
    }
    Set<StructureId> ids = new TreeSet<>(scene().selection());
    if (ids.isEmpty()) {
      ids.addAll(ui.input().visibleIds());
    }
    actions.frame(ids);
  }

  private void view(StandardView view) {
    Camera camera = scene().camera();
    command(new SceneCommand.SetCamera(camera.withAngles(view.azimuthDeg(), view.elevationDeg())));
  }

  /** What a menu is for: the line that the keyboard or the pointer is on, else the selection. */
  private Set<StructureId> pointedAt() {
    Set<StructureId> selection = scene().selection();
    return ui.input()
        .hovered()
        .map(id -> selection.contains(id) ? selection : Set.of(id))
        .orElse(selection);
  }

  /** The selection, or what the pointer is on if nothing is selected. */
  private Set<StructureId> concerned() {
    Set<StructureId> ids = new TreeSet<>(scene().selection());
    if (ids.isEmpty()) {
      ui.input().hovered().ifPresent(ids::add);
    }
    return ids;
  }

  private void textScale(double by) {
    UiSettings settings = ui.input().settings();
    change(settings.withTextScale(Math.round((settings.textScale() + by) * 10) / 10.0));
  }

  private void change(UiSettings settings) {
    ui.actions().request(new UiRequest.ChangeSettings(settings));
  }

  private void command(SceneCommand command) {
    ui.actions().command(command);
  }

  private SceneState scene() {
    return ui.input().scene();
  }
}
