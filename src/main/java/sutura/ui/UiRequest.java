package sutura.ui;

import java.nio.file.Path;
import sutura.biomech.LoadRefused;

/** What a person asks of the program rather than of the scene. */
public sealed interface UiRequest {
  record Undo() implements UiRequest {}

  record Redo() implements UiRequest {}

  /** Read a scene file. */
  record OpenScene(Path file) implements UiRequest {}

  /** Write the scene to a file. */
  record SaveScene(Path file, boolean thenQuit) implements UiRequest {}

  /** Show a file in the system's own view of its folder. */
  record ShowInFolder(Path file) implements UiRequest {}

  /** Write the picture without panels to a file of the program's choice, and tell where. */
  record Screenshot() implements UiRequest {}

  record Quit() implements UiRequest {}

  record ToggleFullScreen() implements UiRequest {}

  record ChangeSettings(UiSettings settings) implements UiRequest {}

  /** A load was put where none can be. */
  record TellRefusal(LoadRefused.Reason reason) implements UiRequest {}

  /** Do not go on solving what is pressed. */
  record StopSolving() implements UiRequest {}

  /** Solve what is pressed, although the table has an answer. */
  record SolveLive() implements UiRequest {}

  /** Do not go on computing the flow of the fluid. */
  record StopFlow() implements UiRequest {}

  /** Dye was let go where there is no fluid. */
  record TellNoFluid() implements UiRequest {}

  /** Something was copied to the clipboard. */
  record TellCopied(String what) implements UiRequest {}

  /** The person is reading a notice: it shall not go yet. */
  record KeepNotice(long id) implements UiRequest {}

  /** The person has read a notice. */
  record DismissNotice(long id) implements UiRequest {}
}
