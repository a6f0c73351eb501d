package sutura.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The models that the program shows: what they are made from, whether they are sound, a copy. */
@Command(
    name = "models",
    description = "List, verify or export the models, list the dimensions of what is constructed.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ModelsListCommand.class,
      ModelsVerifyCommand.class,
      ModelsParametersCommand.class,
      ModelsExportCommand.class
    })
final class ModelsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "models: say what to do: list, verify, parameters or export");
  }
}
