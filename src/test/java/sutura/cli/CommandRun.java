package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One command line run in this process, with what it printed. */
record CommandRun(int exitCode, String out, String err) {
  static CommandRun of(String... args) {
    PrintStream realOut = System.out;
    PrintStream realErr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      int code = Main.run(args);
      return new CommandRun(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(realOut);
      System.setErr(realErr);
    }
  }

  /** One clear line on standard error after any progress, nothing on standard output. */
  void assertFails(int code, String message) {
    List<String> failures = err.lines().filter(line -> line.startsWith("sutura: ")).toList();
    assertAll(
        () -> assertEquals(code, exitCode, err),
        () -> assertEquals(1, failures.size(), err),
        () -> assertTrue(err.contains(message), err),
        () -> assertEquals("", out));
  }

  /** Number of lines on standard error. */
  long errorLines() {
    return err.lines().count();
  }
}
