package sutura.cli;

import picocli.CommandLine.Command;

/** The commands that compute the models. */
@Command(
    name = "atlas",
    description = "Compute the models from the scans.",
    subcommands = AtlasBuildCommand.class,
    synopsisSubcommandLabel = "build",
    mixinStandardHelpOptions = true)
final class AtlasCommand {}
