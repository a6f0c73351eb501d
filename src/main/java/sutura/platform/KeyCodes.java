package sutura.platform;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lwjgl.glfw.GLFW;

/** GLFW's key numbers as {@link Key}s. */
final class KeyCodes {
  private static final @Nullable Key[] KEYS = new @Nullable Key[GLFW.GLFW_KEY_LAST + 1];

  static {
    run(GLFW.GLFW_KEY_A, Key.A, 26);
    run(GLFW.GLFW_KEY_0, Key.DIGIT_0, 10);
    run(GLFW.GLFW_KEY_KP_0, Key.KEYPAD_0, 17);
    run(GLFW.GLFW_KEY_F1, Key.F1, 12);
    put(GLFW.GLFW_KEY_SPACE, Key.SPACE);
    put(GLFW.GLFW_KEY_ENTER, Key.ENTER);
    put(GLFW.GLFW_KEY_ESCAPE, Key.ESCAPE);
    put(GLFW.GLFW_KEY_TAB, Key.TAB);
    put(GLFW.GLFW_KEY_BACKSPACE, Key.BACKSPACE);
    put(GLFW.GLFW_KEY_INSERT, Key.INSERT);
    put(GLFW.GLFW_KEY_DELETE, Key.DELETE);
    put(GLFW.GLFW_KEY_LEFT, Key.LEFT);
    put(GLFW.GLFW_KEY_RIGHT, Key.RIGHT);
    put(GLFW.GLFW_KEY_UP, Key.UP);
    put(GLFW.GLFW_KEY_DOWN, Key.DOWN);
    put(GLFW.GLFW_KEY_PAGE_UP, Key.PAGE_UP);
    put(GLFW.GLFW_KEY_PAGE_DOWN, Key.PAGE_DOWN);
    put(GLFW.GLFW_KEY_HOME, Key.HOME);
    put(GLFW.GLFW_KEY_END, Key.END);
    put(GLFW.GLFW_KEY_APOSTROPHE, Key.APOSTROPHE);
    put(GLFW.GLFW_KEY_COMMA, Key.COMMA);
    put(GLFW.GLFW_KEY_MINUS, Key.MINUS);
    put(GLFW.GLFW_KEY_PERIOD, Key.PERIOD);
    put(GLFW.GLFW_KEY_SLASH, Key.SLASH);
    put(GLFW.GLFW_KEY_SEMICOLON, Key.SEMICOLON);
    put(GLFW.GLFW_KEY_EQUAL, Key.EQUAL);
    put(GLFW.GLFW_KEY_LEFT_BRACKET, Key.LEFT_BRACKET);
    put(GLFW.GLFW_KEY_BACKSLASH, Key.BACKSLASH);
    put(GLFW.GLFW_KEY_RIGHT_BRACKET, Key.RIGHT_BRACKET);
    put(GLFW.GLFW_KEY_GRAVE_ACCENT, Key.GRAVE_ACCENT);
    put(GLFW.GLFW_KEY_LEFT_SHIFT, Key.LEFT_SHIFT);
    put(GLFW.GLFW_KEY_RIGHT_SHIFT, Key.RIGHT_SHIFT);
    put(GLFW.GLFW_KEY_LEFT_CONTROL, Key.LEFT_CONTROL);
    put(GLFW.GLFW_KEY_RIGHT_CONTROL, Key.RIGHT_CONTROL);
    put(GLFW.GLFW_KEY_LEFT_ALT, Key.LEFT_ALT);
    put(GLFW.GLFW_KEY_RIGHT_ALT, Key.RIGHT_ALT);
    put(GLFW.GLFW_KEY_LEFT_SUPER, Key.LEFT_SUPER);
    put(GLFW.GLFW_KEY_RIGHT_SUPER, Key.RIGHT_SUPER);
    put(GLFW.GLFW_KEY_CAPS_LOCK, Key.CAPS_LOCK);
    put(GLFW.GLFW_KEY_MENU, Key.MENU);
  }

  private KeyCodes() {}

  private static void put(int code, Key key) {
    KEYS[code] = key;
  }

  private static void run(int firstCode, Key firstKey, int count) {
    for (int i = 0; i < count; i++) {
      KEYS[firstCode + i] = Key.values()[firstKey.ordinal() + i];
    }
  }

  /**
   * The key, null for one that the program does not know. A letter is the one that the person's own
   * layout prints there, so that Ctrl+Z is where a German or French keyboard has its Z.
   */
  static @Nullable Key key(int code, int scanCode) {
    if (code < 0 || code > GLFW.GLFW_KEY_LAST) {
      return null;
    }
    Key key = KEYS[code];
    if (key != null && key.ordinal() <= Key.Z.ordinal()) {
      return printed(GLFW.glfwGetKeyName(code, scanCode), key);
    }
    return key;
  }

  private static Key printed(@Nullable String name, Key place) {
    if (name == null || name.length() != 1) {
      return place;
    }
    char letter = name.toUpperCase(Locale.ROOT).charAt(0);
    return letter >= 'A' && letter <= 'Z' ? Key.values()[Key.A.ordinal() + letter - 'A'] : place;
  }
}
