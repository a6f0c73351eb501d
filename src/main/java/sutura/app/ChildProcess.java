package sutura.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One run of this program as a process of its own, timed from the outside.
 *
 * @param exitCode of the process
 * @param millis from start to end
 * @param peakMemoryMiB largest resident size, 0 where the system does not tell (only Linux does)
 */
public record ChildProcess(int exitCode, double millis, double peakMemoryMiB) {
  private static final long POLL_MILLIS = 4;

  /** Runs the program with these arguments; its output is thrown away. */
  public static ChildProcess run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(launcher());
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    double peak = 0;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, residentMiB(process.pid()));
    }
    double millis = (System.nanoTime() - start) / 1e6;
    return new ChildProcess(process.exitValue(), millis, peak);
  }

  /** The packaged start script where there is one, else this JVM with this class path. */
  private static List<String> launcher() {
    Path script = Home.locate().root().resolve("bin/sutura");
    if (Files.isExecutable(script)) {
      return List.of(script.toString());
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        java,
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Dsutura.home=" + Home.locate().root(),
        "-cp",
        System.getProperty("java.class.path"),
        "sutura.cli.Main");
  }

  private static double residentMiB(long pid) {
    try {
      Optional<String> line =
          Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
              .filter(l -> l.startsWith("VmHWM:"))
              .findFirst();
      return line.map(l -> Double.parseDouble(l.replaceAll("[^0-9]", "")) / 1024).orElse(0.0);
    } catch (IOException e) {
      return 0;
    }
  }
}
