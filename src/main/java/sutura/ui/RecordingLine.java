package sutura.ui;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sutura.platform.InputEvent.Button;
import sutura.platform.InputEvent.Modifiers;
import sutura.platform.Key;

/** Reads one line of a recording, word by word. */
final class RecordingLine {
  private static final int MOST_FRAMES = 100_000;

  /** Names of keys beside those of the enum itself. */
  private static final Map<String, Key> KEYS = keys();

  /** Why a line cannot be read, and at which column, counted from 1. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1;
    private final int column;
    private final String words;

    Fault(int column, String words) {
      super(words);
      this.column = column;
      this.words = words;
    }

    int column() {
      return column;
    }

    String words() {
      return words;
    }
  }

  private final String line;
  private int at;
  private int wordStart;

  RecordingLine(String line) {
    this.line = line;
  }

  Recording.Action action() throws Fault {
    String verb = word("an action");
    Recording.Action action =
        switch (verb) {
          case "move" -> new Recording.Move(place());
          case "click" -> click(1);
          case "doubleclick" -> click(2);
          case "drag" -> drag();
          case "scroll" -> new Recording.Scroll(place(), number());
          case "key" -> key();
          case "type" -> type();
          case "wait" -> new Recording.Wait(frames());
          default ->
              throw fault(
                  "\""
                      + verb
                      + "\" is no action; there are move, click, doubleclick, drag, scroll, key,"
                      + " type, wait");
        };
    if (next().isPresent()) {
      throw fault("nothing was expected after this action, found \"" + rest() + "\"");
    }
    return action;
  }

  private Recording.Action click(int times) throws Fault {
    Recording.Place place = place();
    Button button = button();
    return new Recording.Click(place, times, button, modifiers());
  }

  private Recording.Action drag() throws Fault {
    Recording.Place from = place();
    Recording.Place to = place();
    Button button = button();
    return new Recording.Drag(from, to, button, modifiers());
  }

  private Recording.Action type() throws Fault {
    String text = line.substring(at).strip();
    at = line.length();
    if (text.isEmpty()) {
      throw fault("type needs a text");
    }
    return new Recording.Type(text);
  }

  private Recording.Place place() throws Fault {
    String word = word("a place: X Y or #part");
    if (word.startsWith("#")) {
      if (word.length() == 1) {
        throw fault("# needs the name of a part right behind it");
      }
      return new Recording.Part(word.substring(1));
    }
    double x = number(word);
    return new Recording.Point(x, number());
  }

  private double number() throws Fault {
    return number(word("a number"));
  }

  private double number(String word) throws Fault {
    try {
      double value = Double.parseDouble(word);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw fault("\"" + word + "\" is no number");
    }
    throw fault("\"" + word + "\" is not finite");
  }

  private int frames() throws Fault {
    double value = number();
    if (value != Math.rint(value) || value < 1 || value > MOST_FRAMES) {
      throw fault("wait needs a whole number of frames from 1 to " + MOST_FRAMES);
    }
    return (int) value;
  }

  private Button button() {
    int before = at;
    Optional<String> word = next();
    for (Button button : Button.values()) {
      if (word.filter(button.name().toLowerCase(Locale.ROOT)::equals).isPresent()) {
        return button;
      }
    }
    at = before;
    return Button.LEFT;
  }

  private Modifiers modifiers() throws Fault {
    Optional<String> word = next();
    Modifiers modifiers = Modifiers.NONE;
    if (word.isPresent()) {
      for (String part : word.get().split("\\+", -1)) {
        modifiers = with(modifiers, part);
      }
    }
    return modifiers;
  }

  private Modifiers with(Modifiers m, String name) throws Fault {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "ctrl", "control" -> new Modifiers(m.shift(), true, m.alt());
      case "shift" -> new Modifiers(true, m.control(), m.alt());
      case "alt" -> new Modifiers(m.shift(), m.control(), true);
      default -> throw fault("\"" + name + "\" is no modifier; there are Ctrl, Shift, Alt");
    };
  }

  private Recording.Action key() throws Fault {
    String combination = word("a key");
    int last = combination.lastIndexOf('+');
    Modifiers modifiers = Modifiers.NONE;
    if (last > 0) {
      for (String part : combination.substring(0, last).split("\\+", -1)) {
        modifiers = with(modifiers, part);
      }
    }
    String name = combination.substring(last + 1);
    Key key = KEYS.get(name.toUpperCase(Locale.ROOT).replace("_", ""));
    if (key == null) {
      throw fault(
          "\"" + name + "\" is no key; keys are named like A, 5, F1, Keypad1, Esc, Tab, Up, Slash");
    }
    return new Recording.Press(key, modifiers);
  }

  private String word(String what) throws Fault {
    Optional<String> word = next();
    if (word.isEmpty()) {
      throw fault("expected " + what + " at the end of the line");
    }
    return word.get();
  }

  private Optional<String> next() {
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    wordStart = at;
    while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at > wordStart ? Optional.of(line.substring(wordStart, at)) : Optional.empty();
  }

  private String rest() {
    return line.substring(wordStart);
  }

  private Fault fault(String words) {
    return new Fault(wordStart + 1, words);
  }

  private static Map<String, Key> keys() {
    Map<String, Key> keys = new HashMap<>();
    for (Key key : Key.values()) {
      keys.put(key.name().replace("_", ""), key);
    }
    for (int digit = 0; digit <= 9; digit++) {
      keys.put(Integer.toString(digit), Key.valueOf("DIGIT_" + digit));
    }
    keys.put("ESC", Key.ESCAPE);
    keys.put("RETURN", Key.ENTER);
    keys.put("DEL", Key.DELETE);
    keys.put("/", Key.SLASH);
    keys.put(".", Key.PERIOD);
    keys.put("PLUS", Key.EQUAL);
    keys.put("-", Key.MINUS);
    return Map.copyOf(keys);
  }
}
