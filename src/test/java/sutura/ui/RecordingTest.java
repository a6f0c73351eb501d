package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.model.Problem;
import sutura.platform.InputEvent;
import sutura.platform.InputEvent.Modifiers;
import sutura.platform.Key;

class RecordingTest {
  @Test
  void readsEveryAction() {
    String text =
        """
        # turn, then search
        move 10 20.5
        click #tree/frontal-bone Ctrl+Shift
        doubleclick 3 4 right

        drag 1 2 #explode middle Alt
        scroll #search -3
        key Ctrl+Shift+Z
        key Keypad1
        type os frontale
        wait 30
        """;
    Recording.Parsed parsed = Recording.parse("a.txt", text);
    assertEquals(List.of(), parsed.problems());
    List<Recording.Action> actions =
        parsed.recording().steps().stream().map(Recording.Step::action).toList();
    assertEquals(
        List.of(
            new Recording.Move(new Recording.Point(10, 20.5)),
            new Recording.Click(
                new Recording.Part("tree/frontal-bone"),
                1,
                InputEvent.Button.LEFT,
                new Modifiers(true, true, false)),
            new Recording.Click(
                new Recording.Point(3, 4), 2, InputEvent.Button.RIGHT, Modifiers.NONE),
            new Recording.Drag(
                new Recording.Point(1, 2),
                new Recording.Part("explode"),
                InputEvent.Button.MIDDLE,
                new Modifiers(false, false, true)),
            new Recording.Scroll(new Recording.Part("search"), -3),
            new Recording.Press(Key.Z, new Modifiers(true, true, false)),
            new Recording.Press(Key.KEYPAD_1, Modifiers.NONE),
            new Recording.Type("os frontale"),
            new Recording.Wait(30)),
        actions);
    assertEquals(2, parsed.recording().steps().get(0).line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "click|1:6|expected a place",
        "click 3|1:8|expected a number",
        "click 3 x|1:9|\"x\" is no number",
        "'  jump 3 4'|1:3|\"jump\" is no action",
        "click #|1:7|needs the name",
        "key Ctrl+Foo|1:5|\"Foo\" is no key",
        "key Strg+A|1:5|\"Strg\" is no modifier",
        "wait 0|1:6|from 1 to",
        "wait 2.5|1:6|whole number",
        "move 1 2 3|1:10|nothing was expected",
        "scroll 1 2 NaN|1:12|not finite",
        "type|1:1|needs a text",
      })
  void faultsAreLocated(String line, String place, String words) {
    Recording.Parsed parsed = Recording.parse("moves.txt", line);
    assertEquals(1, parsed.problems().size(), parsed.problems()::toString);
    Problem problem = parsed.problems().get(0);
    assertEquals("moves.txt", problem.file());
    assertEquals(place, problem.path());
    assertTrue(problem.message().contains(words), problem::line);
    assertTrue(parsed.recording().steps().isEmpty());
  }

  @Test
  void goodLinesAroundAFaultAreKept() {
    Recording.Parsed parsed = Recording.parse("a", "wait 1\nnonsense\nwait 2");
    assertEquals(2, parsed.recording().steps().size());
    assertEquals("2:1", parsed.problems().get(0).path());
  }
}
