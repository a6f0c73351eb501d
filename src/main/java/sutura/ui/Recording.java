package sutura.ui;

import java.util.ArrayList;
import java.util.List;
import sutura.model.Problem;
import sutura.platform.InputEvent.Button;
import sutura.platform.InputEvent.Modifiers;
import sutura.platform.Key;

/**
 * What a person does, written down: one action a line, in a text file.
 *
 * <pre>
 * # a line that begins with # is a comment
 * move PLACE
 * click PLACE [BUTTON] [MODIFIERS]
 * doubleclick PLACE [BUTTON] [MODIFIERS]
 * drag PLACE PLACE [BUTTON] [MODIFIERS]
 * scroll PLACE STEPS
 * key Ctrl+Shift+Z
 * type any text up to the end of the line
 * wait FRAMES
 * </pre>
 *
 * PLACE is two numbers, {@code X Y} in points from the top left corner, or {@code #part}, the name
 * of a part of the interface such as {@code #tree/frontal-bone/eye}. BUTTON is {@code left}, {@code
 * middle} or {@code right}. MODIFIERS are {@code Ctrl}, {@code Shift}, {@code Alt}, joined by
 * {@code +}. STEPS is positive away from the person.
 *
 * @param file name of the file, for messages
 * @param steps the actions, in order
 */
public record Recording(String file, List<Step> steps) {
  public Recording {
    steps = List.copyOf(steps);
  }

  /** A place on screen. */
  public sealed interface Place {}

  /** Points from the top left corner of the window. */
  public record Point(double x, double y) implements Place {}

  /** Middle of a named part of the interface. */
  public record Part(String id) implements Place {}

  /** One action. */
  public sealed interface Action {}

  record Move(Place to) implements Action {}

  record Click(Place at, int times, Button button, Modifiers modifiers) implements Action {}

  record Drag(Place from, Place to, Button button, Modifiers modifiers) implements Action {}

  record Scroll(Place at, double steps) implements Action {}

  record Press(Key key, Modifiers modifiers) implements Action {}

  record Type(String text) implements Action {}

  record Wait(int frames) implements Action {}

  /**
   * One action with its place in the file.
   *
   * @param line counted from 1
   */
  public record Step(int line, Action action) {}

  /** A recording and the faults of its text; lines with a fault are left out. */
  public record Parsed(Recording recording, List<Problem> problems) {
    public Parsed {
      problems = List.copyOf(problems);
    }
  }

  /** Reads the text of a file. */
  public static Parsed parse(String file, String text) {
    List<Step> steps = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        steps.add(new Step(i + 1, new RecordingLine(line).action()));
      } catch (RecordingLine.Fault fault) {
        int indent = lines.get(i).indexOf(line);
        String place = i + 1 + ":" + (indent + fault.column());
        problems.add(Problem.error(file, place, fault.words()));
      }
    }
    return new Parsed(new Recording(file, steps), problems);
  }
}
