package sutura.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.knowledge.Destination;
import sutura.scene.SceneCommand;

/** What the panels of one frame have asked for so far. */
final class UiActions {
  private final List<SceneCommand> commands = new ArrayList<>();
  private final List<UiRequest> requests = new ArrayList<>();
  private Optional<StructureId> pointed = Optional.empty();
  private Optional<Set<StructureId>> menu = Optional.empty();
  private Optional<Destination> goal = Optional.empty();
  private boolean ladder;
  private boolean dragging;

  void command(SceneCommand command) {
    commands.add(command);
  }

  void request(UiRequest request) {
    requests.add(request);
  }

  void select(StructureId id) {
    commands.add(new SceneCommand.Select(Set.of(id)));
  }

  /** The pointer or the keyboard is on this structure's line. */
  void point(StructureId id) {
    pointed = Optional.of(id);
  }

  Optional<StructureId> pointed() {
    return pointed;
  }

  /** The person goes to a structure, a claim, a study. */
  void goTo(Destination destination) {
    goal = Optional.of(destination);
  }

  /** Where the person goes. */
  Optional<Destination> goal() {
    return goal;
  }

  /** The ladder of sizes is asked for. */
  void openLadder() {
    ladder = true;
  }

  boolean ladderAsked() {
    return ladder;
  }

  /** The menu of these structures is asked for. */
  void menu(Set<StructureId> ids) {
    menu = Optional.of(ids);
  }

  Optional<Set<StructureId>> menu() {
    return menu;
  }

  /** A slider or the mouse in the viewport is held. */
  void dragging() {
    dragging = true;
  }

  boolean isDragging() {
    return dragging;
  }

  List<SceneCommand> commands() {
    return commands;
  }

  List<UiRequest> requests() {
    return requests;
  }
}
