package sutura.platform;

import java.nio.file.Path;
import java.util.List;

/**
 * One thing that the person did, free of any window library, so that recorded input and a real
 * window speak the same language. Positions are in points: window coordinates with the origin at
 * the top left, +y down; multiply by {@link InputFrame#pixelsPerPoint()} for pixels.
 */
public sealed interface InputEvent {
  /** A button of the mouse. */
  enum Button {
    LEFT,
    RIGHT,
    MIDDLE
  }

  /**
   * Keys held down together with another key or button.
   *
   * @param shift either shift key
   * @param control either control key; on macOS the command key, so that shortcuts read the same
   * @param alt either alt or option key
   */
  record Modifiers(boolean shift, boolean control, boolean alt) {
    public static final Modifiers NONE = new Modifiers(false, false, false);
  }

  /** The pointer is now here. */
  record MouseMove(double x, double y) implements InputEvent {}

  /** A button went down or up, at the place of the last {@link MouseMove}. */
  record MouseButton(Button button, boolean down, Modifiers modifiers) implements InputEvent {}

  /** Wheel or two fingers, in wheel steps: +y away from the person, +x to the right. */
  record Scroll(double dx, double dy) implements InputEvent {}

  /** A key went down or up; {@code repeat} tells a held key's further downs. */
  record KeyPress(Key key, boolean down, boolean repeat, Modifiers modifiers)
      implements InputEvent {}

  /** A Unicode character was typed. */
  record Typed(int codePoint) implements InputEvent {}

  /** The window has a new size, points. */
  record Resize(int widthPoints, int heightPoints) implements InputEvent {}

  /** The window gained or lost the keyboard. */
  record Focus(boolean focused) implements InputEvent {}

  /** The pointer left the window. */
  record MouseLeave() implements InputEvent {}

  /** Files were dropped on the window. */
  record FileDrop(List<Path> files) implements InputEvent {
    public FileDrop {
      files = List.copyOf(files);
    }
  }

  /** The person asked the window to close. */
  record CloseRequest() implements InputEvent {}
}
