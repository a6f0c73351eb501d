package sutura.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sutura.testing.Require;

class WindowTest {
  @Test
  void aWindowOpensMovesAndFillsTheScreen() throws Exception {
    Path server = Require.program("Xvfb");
    Process display =
        new ProcessBuilder(server.toString(), "-displayfd", "1", "-screen", "0", "800x600x24")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      String number = firstLine(display);
      assertNotNull(number, "the display server did not start");
      Map<String, String> said = probe(Optional.of(":" + number));
      assertTrue(said.getOrDefault("size", "").startsWith("320x200 delta 0.0"), said.toString());
      assertEquals("0", said.get("error"), said.toString());
      assertEquals("bregma", said.get("clipboard"), said.toString());
      assertEquals("true", said.get("moved"), said.toString());
      assertEquals("true", said.get("full"), said.toString());
      assertEquals("true", said.get("wide"), said.toString());
      assertEquals("true", said.get("back"), said.toString());
    } finally {
      display.destroy();
    }
  }

  @Test
  void withoutADisplayOneLineSaysSo() throws Exception {
    Require.program("Xvfb");
    Map<String, String> said = probe(Optional.empty());
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.getOrDefault("none", "").startsWith("no display"), said.toString());
    assertFalse(said.toString().contains("Exception"), said.toString());
  }

  private static String firstLine(Process process) throws IOException {
    return new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))
        .readLine();
  }

  private static Map<String, String> probe(Optional<String> display) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            WindowProbe.class.getName());
    builder.environment().remove("WAYLAND_DISPLAY");
    builder.environment().remove("DISPLAY");
    display.ifPresent(d -> builder.environment().put("DISPLAY", d));
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), output);
    Function<String, String> key = line -> line.substring(0, Math.max(0, line.indexOf(' ')));
    return output
        .lines()
        .collect(
            Collectors.toMap(key, l -> l.substring(l.indexOf(' ') + 1), (a, b) -> a + "\n" + b));
  }
}
