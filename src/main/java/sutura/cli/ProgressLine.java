package sutura.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import sutura.numerics.Progress;

/**
 * A long computation on the terminal: one line that is written over, or, where the output is no
 * terminal, one line for each stage.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final int BAR = 28;
  private static final int WIDTH = 78;

  private final PrintWriter out;
  private final boolean terminal = isTerminal();
  private String stage = "";
  private int percent = -1;

  ProgressLine(PrintWriter out) {
    this.out = out;
  }

  /** Java 22 and later give a console also where there is no terminal, and can be asked. */
  private static boolean isTerminal() {
    return Optional.ofNullable(System.console()).filter(ProgressLine::isTerminal).isPresent();
  }

  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }

  @Override
  public synchronized void report(String nextStage, double fraction) {
    int nextPercent = (int) Math.floor(100 * Math.max(0, Math.min(1, fraction)));
    if (nextStage.equals(stage) && nextPercent == percent) {
      return;
    }
    boolean newStage = !nextStage.equals(stage);
    stage = nextStage;
    percent = nextPercent;
    if (terminal) {
      out.print("\r" + line());
    } else if (newStage) {
      out.printf("%3d %%  %s%n", percent, stage);
    }
    out.flush();
  }

  private String line() {
    int full = BAR * percent / 100;
    String bar = "#".repeat(full) + "-".repeat(BAR - full);
    String text = String.format("[%s] %3d %%  %s", bar, percent, stage);
    return String.format("%-" + WIDTH + "." + WIDTH + "s", text);
  }

  /** Leaves the line. */
  @Override
  public synchronized void close() {
    if (terminal && percent >= 0) {
      out.println();
      out.flush();
    }
  }
}
