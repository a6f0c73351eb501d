package sutura.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sutura.atlas.column.Parameter;
import sutura.atlas.column.Parameters;
import sutura.evidence.Provenance;
import sutura.json.JsonCodec;
import sutura.json.JsonValue;

/** Lists every dimension that constructed anatomy is made from, with its source. */
@Command(
    name = "parameters",
    description = {
      "Every dimension that the column is made from: owner, quantity, value, spread, source.",
      "measured: published, with its citation; constructed: a project assumption."
    },
    mixinStandardHelpOptions = true)
final class ModelsParametersCommand implements Callable<Integer> {
  @Option(names = "--json", description = "One JSON object on standard output.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Parameter> parameters = Parameters.builtIn().all();
    PrintWriter out = StandardOutput.of(spec, json);
    if (json) {
      out.print(text(parameters));
    } else {
      table(parameters, out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static void table(List<Parameter> parameters, PrintWriter out) {
    out.printf(
        "%-22s %-26s %9s %6s %-4s %-12s %s%n",
        "owner", "quantity", "value", "sd", "unit", "provenance", "source");
    for (Parameter p : parameters) {
      String sd = p.sd().isPresent() ? number(p.sd().getAsDouble()) : "";
      out.printf(
          "%-22s %-26s %9s %6s %-4s %-12s %s%n",
          p.owner(),
          p.quantity(),
          number(p.value()),
          sd,
          p.unit(),
          p.provenance().word(),
          p.source().compact());
    }
    long published = parameters.stream().filter(p -> p.provenance() == Provenance.MEASURED).count();
    out.println(
        parameters.size()
            + " dimensions: "
            + published
            + " published, "
            + (parameters.size() - published)
            + " project assumptions");
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.5g", value).replaceFirst("0+$", "");
  }

  private static String text(List<Parameter> parameters) {
    return JsonCodec.write(
        JsonValue.object()
            .put(
                "parameters",
                JsonValue.array(parameters.stream().map(ModelsParametersCommand::value).toList()))
            .build());
  }

  private static JsonValue value(Parameter p) {
    JsonValue.Builder value =
        JsonValue.object()
            .put("owner", p.owner())
            .put("quantity", p.quantity())
            .put("value", p.value(), 4);
    p.sd().ifPresent(sd -> value.put("sd", sd, 4));
    return value
        .put("unit", p.unit())
        .put("provenance", p.provenance().word())
        .put("source", p.source().full())
        .build();
  }
}
