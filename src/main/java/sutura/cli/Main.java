package sutura.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import sutura.app.HeadStart;

/** Entry point: picks the command, runs it, and turns every failure into one line and a code. */
public final class Main {
  private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("view", ViewCommand::new);
    COMMANDS.put("render", RenderCommand::new);
    COMMANDS.put("press", PressCommand::new);
    COMMANDS.put("flow", FlowCommand::new);
    COMMANDS.put("models", ModelsCommand::new);
    COMMANDS.put("sutures", SuturesCommand::new);
    COMMANDS.put("evidence", EvidenceCommand::new);
    COMMANDS.put("atlas", AtlasCommand::new);
    COMMANDS.put("bench", BenchCommand::new);
    COMMANDS.put("compare", CompareCommand::new);
    COMMANDS.put("doctor", DoctorCommand::new);
  }

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs one command line; returns its {@link ExitCode}. */
  public static int run(String... args) {
    if (args.length > 0 && args[0].equals("render")) {
      HeadStart.forPicture();
    }
    return commandLine(args).execute(withDefaultCommand(args));
  }

  /** Only the command that is asked for is built: reflection over all of them costs start-up. */
  private static CommandLine commandLine(String[] args) {
    CommandLine root = new CommandLine(new SuturaCommand());
    String first = withDefaultCommand(args)[0];
    COMMANDS.forEach(
        (name, factory) -> {
          if (!COMMANDS.containsKey(first) || name.equals(first)) {
            root.addSubcommand(name, factory.get());
          }
        });
    root.setExecutionExceptionHandler(Failures::onExecution);
    root.setParameterExceptionHandler(Failures::onUsage);
    root.setCaseInsensitiveEnumValuesAllowed(true);
    return root;
  }

  /** {@code sutura} and {@code sutura scene.sutura.json} open the window. */
  private static String[] withDefaultCommand(String[] args) {
    boolean named =
        args.length > 0 && (COMMANDS.containsKey(args[0]) || !args[0].endsWith(".json"));
    if (named) {
      return args;
    }
    String[] view = new String[args.length + 1];
    view[0] = "view";
    System.arraycopy(args, 0, view, 1, args.length);
    return Arrays.copyOf(view, view.length);
  }
}
