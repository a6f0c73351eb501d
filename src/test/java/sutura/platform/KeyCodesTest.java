package sutura.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.lwjgl.glfw.GLFW;

class KeyCodesTest {
  @Test
  void aPresentersKeysAreNotTheKeypads() {
    assertEquals(Key.PAGE_DOWN, KeyCodes.key(GLFW.GLFW_KEY_PAGE_DOWN, 0));
    assertEquals(Key.KEYPAD_3, KeyCodes.key(GLFW.GLFW_KEY_KP_3, 0));
    assertEquals(Key.PERIOD, KeyCodes.key(GLFW.GLFW_KEY_PERIOD, 0));
    assertEquals(Key.KEYPAD_DECIMAL, KeyCodes.key(GLFW.GLFW_KEY_KP_DECIMAL, 0));
  }

  @Test
  void runsOfKeysEndWhereTheyShould() {
    assertEquals(Key.DIGIT_9, KeyCodes.key(GLFW.GLFW_KEY_9, 0));
    assertEquals(Key.F12, KeyCodes.key(GLFW.GLFW_KEY_F12, 0));
    assertEquals(Key.KEYPAD_EQUAL, KeyCodes.key(GLFW.GLFW_KEY_KP_EQUAL, 0));
    assertEquals(Key.SEMICOLON, KeyCodes.key(GLFW.GLFW_KEY_SEMICOLON, 0));
  }

  @Test
  void unknownKeysAreNone() {
    assertNull(KeyCodes.key(GLFW.GLFW_KEY_UNKNOWN, 0));
    assertNull(KeyCodes.key(GLFW.GLFW_KEY_F25, 0));
    assertNull(KeyCodes.key(9999, 0));
  }
}
