package sutura.platform;

import imgui.flag.ImGuiKey;

/** Dear ImGui's numbers for our keys. */
final class ImGuiKeys {
  private ImGuiKeys() {}

  /** Number of a key; {@link ImGuiKey#None} for those that widgets do not use. */
  static int number(Key key) {
    int ordinal = key.ordinal();
    if (between(key, Key.A, Key.Z)) {
      return ImGuiKey.A + ordinal - Key.A.ordinal();
    }
    if (between(key, Key.KEYPAD_0, Key.KEYPAD_9)) {
      return ImGuiKey.Keypad0 + ordinal - Key.KEYPAD_0.ordinal();
    }
    return switch (key) {
      case LEFT -> ImGuiKey.LeftArrow;
      case RIGHT -> ImGuiKey.RightArrow;
      case UP -> ImGuiKey.UpArrow;
      case DOWN -> ImGuiKey.DownArrow;
      case PAGE_UP -> ImGuiKey.PageUp;
      case PAGE_DOWN -> ImGuiKey.PageDown;
      case HOME -> ImGuiKey.Home;
      case END -> ImGuiKey.End;
      case INSERT -> ImGuiKey.Insert;
      case DELETE -> ImGuiKey.Delete;
      case BACKSPACE -> ImGuiKey.Backspace;
      case SPACE -> ImGuiKey.Space;
      case ENTER -> ImGuiKey.Enter;
      case KEYPAD_ENTER -> ImGuiKey.KeypadEnter;
      case ESCAPE -> ImGuiKey.Escape;
      case TAB -> ImGuiKey.Tab;
      case LEFT_SHIFT -> ImGuiKey.LeftShift;
      case RIGHT_SHIFT -> ImGuiKey.RightShift;
      case LEFT_CONTROL -> ImGuiKey.LeftCtrl;
      case RIGHT_CONTROL -> ImGuiKey.RightCtrl;
      default -> ImGuiKey.None;
    };
  }

  private static boolean between(Key key, Key first, Key last) {
    return key.ordinal() >= first.ordinal() && key.ordinal() <= last.ordinal();
  }
}
