package sutura.cli;

import picocli.CommandLine.Command;

/** The root of the command line: says what there is. */
@Command(
    name = "sutura",
    description = "The craniosacral system you can take apart, press on, and question.",
    synopsisSubcommandLabel =
        "(view | render | press | flow | sutures | evidence | models | atlas | bench | compare"
            + " | doctor)",
    versionProvider = SuturaVersion.class,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Without a command the window opens.",
      "Exit codes: 0 done, 1 failed, 2 wrong usage or bad input, 3 no graphics or display.",
      "Not medical advice."
    })
final class SuturaCommand {}
