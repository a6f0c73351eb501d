package sutura.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The models that the program shows: what they are, whether they are sound, and a copy of them. */
@Command(
    name = "models",
    description = "List, verify or export the models.",
    mixinStandardHelpOptions = true,
    subcommands = {ModelsListCommand.class, ModelsVerifyCommand.class, ModelsExportCommand.class})
final class ModelsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "models: say what to do: list, verify or export");
  }
}
