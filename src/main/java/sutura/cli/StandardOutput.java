package sutura.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints: a document in UTF-8, whatever the terminal takes; else as it takes. */
final class StandardOutput {
  private StandardOutput() {}

  /** To be flushed when all is printed. */
  static PrintWriter of(CommandSpec spec, boolean document) {
    return document
        ? new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))
        : spec.commandLine().getOut();
  }
}
