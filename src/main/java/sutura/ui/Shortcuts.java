package sutura.ui;

import java.util.Set;
import java.util.TreeSet;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.platform.InputEvent;
import sutura.scene.Appearance;
import sutura.scene.Camera;
import sutura.scene.SceneCommand;
import sutura.scene.SceneState;
import sutura.scene.StandardView;

/** The keys of the whole program. Page keys, period, B and F5 stay free for lectures. */
final class Shortcuts {
  private static final double TEXT_STEP = 0.1;

  private final UiFrame ui;
  private final PixelRect viewport;
  private final TreePanel tree;
  private final Dialogs dialogs;
  private final PanelWalk walk;

  Shortcuts(UiFrame ui, PixelRect viewport, TreePanel tree, Dialogs dialogs, PanelWalk walk) {
    this.ui = ui;
    this.viewport = viewport;
    this.tree = tree;
    this.dialogs = dialogs;
    this.walk = walk;
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
      }
    }
  }

  private void press(InputEvent.KeyPress key, boolean typing) {
    boolean handled = key.modifiers().control() ? control(key, typing) : always(key, typing);
    if (!handled && !typing && !key.modifiers().control()) {
      plain(key);
    }
  }

  private boolean control(InputEvent.KeyPress key, boolean typing) {
    switch (key.key()) {
      case F -> search();
      case TAB -> walk.step(key.modifiers().shift() ? -1 : 1);
      case KEYPAD_1 -> view(StandardView.POSTERIOR);
      case KEYPAD_3 -> view(StandardView.RIGHT);
      case KEYPAD_7 -> view(StandardView.INFERIOR);
      case S -> dialogs.saveFile();
      case O -> dialogs.openFile();
      case Q -> ui.actions().request(new UiRequest.Quit());
      case EQUAL, KEYPAD_ADD -> textScale(TEXT_STEP);
      case MINUS, KEYPAD_SUBTRACT -> textScale(-TEXT_STEP);
      case DIGIT_0, KEYPAD_0 -> change(ui.input().settings().withTextScale(1));
      case Z -> undo(typing, key.modifiers().shift());
      case Y -> undo(typing, true);
      default -> {
        return false;
      }
    }
    return true;
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
      case X -> fade();
      case S -> sutures();
      case L -> command(new SceneCommand.SetLabels(!scene().labels()));
      case F -> frame();
      case HOME -> ViewButtons.reset(ui, viewport);
      case KEYPAD_1 -> view(shift ? StandardView.POSTERIOR : StandardView.ANTERIOR);
      case KEYPAD_3 -> view(shift ? StandardView.RIGHT : StandardView.LEFT);
      case KEYPAD_7 -> view(shift ? StandardView.INFERIOR : StandardView.SUPERIOR);
      case KEYPAD_5 -> ViewButtons.toggleOrthographic(ui);
      default -> {}
    }
  }

  private void search() {
    UiSettings settings = ui.input().settings();
    if (!settings.tree() || settings.projector()) {
      change(settings.withTree(true).withProjector(false));
    }
    tree.focusSearch();
  }

  private void escape() {
    if (dialogs.closeTopmost() || tree.clearSearch()) {
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
      return;
    }
    Set<StructureId> ids = concerned();
    if (ids.isEmpty()) {
      return;
    }
    command(
        modifiers.shift()
            ? new SceneCommand.Isolate(ids)
            : new SceneCommand.SetVisible(ids, !ids.stream().allMatch(scene()::isVisible)));
  }

  private void fade() {
    Set<StructureId> ids = concerned();
    if (!ids.isEmpty()) {
      boolean solid = ids.stream().anyMatch(id -> scene().appearanceOf(id).opacity() == 1);
      command(new SceneCommand.SetOpacity(ids, solid ? Appearance.FADED : 1));
    }
  }

  /** The selected sutures, or all of them if anything else or nothing is selected. */
  private void sutures() {
    Set<StructureId> selected = scene().selection();
    boolean onlySutures =
        !selected.isEmpty()
            && selected.stream()
                .allMatch(
                    id ->
                        ui.input()
                            .model()
                            .entry(id)
                            .filter(e -> e.structure().isSuture())
                            .isPresent());
    if (onlySutures) {
      boolean allOpen = selected.stream().allMatch(id -> scene().fusionOf(id) == FusionState.OPEN);
      command(
          new SceneCommand.SetSutures(selected, allOpen ? FusionState.FUSED : FusionState.OPEN));
      return;
    }
    boolean open = scene().sutures() == FusionState.OPEN;
    command(new SceneCommand.SetAllSutures(open ? FusionState.FUSED : FusionState.OPEN));
  }

  private void frame() {
    Set<StructureId> ids = new TreeSet<>(scene().selection());
    if (ids.isEmpty()) {
      ids.addAll(ui.input().visibleIds());
    }
    ui.input()
        .framed(ids, viewport)
        .ifPresent(camera -> command(new SceneCommand.SetCamera(camera)));
  }

  private void view(StandardView view) {
    Camera camera = scene().camera();
    command(new SceneCommand.SetCamera(camera.withAngles(view.azimuthDeg(), view.elevationDeg())));
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
