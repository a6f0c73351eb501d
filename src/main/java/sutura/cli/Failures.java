package sutura.cli;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import sutura.app.FlowUnsolved;
import sutura.app.PressUnsolved;
import sutura.app.ScanUnreadable;
import sutura.app.UserFolder;
import sutura.atlas.scan.ScanException;
import sutura.biomech.LoadRefused;
import sutura.csf.FlowRefused;
import sutura.platform.GraphicsException;
import sutura.render.gl.ShaderException;
import sutura.scene.words.WordRefused;

/** Every failure becomes one line on standard error and an exit code; the rest is in the log. */
final class Failures {
  private Failures() {}

  static int onExecution(
      Exception failure, CommandLine command, CommandLine.ParseResult parseResult) {
    if (failure instanceof CompletionException && failure.getCause() instanceof Exception cause) {
      return onExecution(cause, command, parseResult);
    }
    if (failure instanceof CommandFailure known) {
      return say(command, known.exitCode(), String.valueOf(known.getMessage()));
    }
    if (failure instanceof GraphicsException graphics) {
      return say(command, ExitCode.NO_GRAPHICS, String.valueOf(graphics.getMessage()));
    }
    if (failure instanceof ScanException scan) {
      return say(command, ExitCode.BAD_INPUT, scan.problem().line());
    }
    if (failure instanceof ScanUnreadable scan) {
      return say(command, ExitCode.BAD_INPUT, String.valueOf(scan.getMessage()));
    }
    if (failure instanceof LoadRefused
        || failure instanceof WordRefused
        || failure instanceof PressUnsolved
        || failure instanceof FlowRefused
        || failure instanceof FlowUnsolved) {
      return say(command, ExitCode.BAD_INPUT, String.valueOf(failure.getMessage()));
    }
    if (failure instanceof ShaderException shader) {
      return say(command, ExitCode.BAD_INPUT, shader.problems().get(0).line());
    }
    LoggerFactory.getLogger("sutura").error("command failed", failure);
    String what = failure instanceof IOException ? "" : failure.getClass().getSimpleName() + ": ";
    return say(
        command,
        ExitCode.FAILED,
        what + failure.getMessage() + " (details: " + UserFolder.locate().log() + ")");
  }

  static int onUsage(CommandLine.ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    return say(
        command,
        ExitCode.BAD_INPUT,
        failure.getMessage() + " (see: " + command.getCommandSpec().qualifiedName() + " --help)");
  }

  private static int say(CommandLine command, int exitCode, String line) {
    command.getErr().println("sutura: " + line);
    command.getErr().flush();
    return exitCode;
  }
}
