package sutura.ui;

import java.nio.file.Path;

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

  /** The person is reading a notice: it shall not go yet. */
  record KeepNotice(long id) implements UiRequest {}

  /** The person has read a notice. */
  record DismissNotice(long id) implements UiRequest {}
}
