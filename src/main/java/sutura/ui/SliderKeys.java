package sutura.ui;

import java.util.OptionalDouble;
import sutura.platform.InputEvent;
import sutura.platform.InputFrame;
import sutura.platform.Key;

/** What the minus and plus keys do to a slider that has the keyboard. */
final class SliderKeys {
  private static final double STEP = 0.05;

  private SliderKeys() {}

  /** The value after the frame's keys, empty if none of them concerns a slider. */
  static OptionalDouble step(InputFrame frame, double value) {
    double result = value;
    boolean any = false;
    for (InputEvent event : frame.events()) {
      if (event instanceof InputEvent.KeyPress key && key.down() && !key.modifiers().control()) {
        double by = direction(key.key()) * STEP;
        any |= by != 0;
        result = Math.max(0, Math.min(1, Math.round((result + by) / STEP) * STEP));
      }
    }
    return any ? OptionalDouble.of(result) : OptionalDouble.empty();
  }

  private static int direction(Key key) {
    return switch (key) {
      case MINUS, KEYPAD_SUBTRACT -> -1;
      case EQUAL, KEYPAD_ADD -> 1;
      default -> 0;
    };
  }
}
