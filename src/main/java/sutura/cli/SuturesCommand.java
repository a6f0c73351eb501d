package sutura.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sutura.anatomy.suture.ClosureEvidence;
import sutura.anatomy.suture.SutureAge;
import sutura.anatomy.suture.SutureClosure;
import sutura.scene.words.AgeWord;

/** Prints how far every suture has closed at an age. */
@Command(
    name = "sutures",
    description = {
      "How far each suture has closed at an age: score 0 open to 4 obliterated, spread between",
      "people, chance that some part is open. The curves are constructed between published",
      "figures: no measured data. An open suture of an adult is not a mobile one."
    },
    mixinStandardHelpOptions = true)
final class SuturesCommand implements Callable<Integer> {
  @Option(
      names = "--age",
      paramLabel = "NN",
      defaultValue = "40",
      description = "Age: years from 0 to 90, or months as 8mo; 40 if not given.")
  private String age = "40";

  @Option(
      names = "--person",
      paramLabel = "SEED",
      description = "One person of the age instead of its mean; the same number, the same person.")
  private @Nullable Long person;

  @Option(names = "--json", description = "One JSON object on standard output.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    SutureAge chosen = chosen(AgeWord.years("--age", age));
    PrintWriter out = StandardOutput.of(spec, json);
    if (json) {
      out.print(SutureListCodec.text(chosen));
    } else {
      table(chosen, out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private SutureAge chosen(double years) {
    if (person == null) {
      return SutureAge.mean(years);
    }
    if (!(person >= 0 && person < SutureAge.SEEDS)) {
      throw CommandFailure.badInput(
          "--person: expected a whole number from 0 to 2^53 - 1, found " + person);
    }
    return SutureAge.person(years, person);
  }

  private static void table(SutureAge age, PrintWriter out) {
    Collection<SutureClosure> closures = SutureClosure.ofAll(age).values();
    out.printf(
        "%-36s %5s %4s %9s %9s %-11s %s%n",
        "suture", "score", "sd", "16-84 %", "any open", "provenance", "curve");
    for (SutureClosure closure : closures) {
      String range = String.format(Locale.ROOT, "%.1f-%.1f", closure.low(), closure.high());
      String curve = closure.curve().id() + (closure.borrowed() ? " (borrowed)" : "");
      out.printf(
          Locale.ROOT,
          "%-36s %5.1f %4.1f %9s %7.0f %% %-11s %s%n",
          closure.suture(),
          closure.score(),
          closure.sd(),
          range,
          100 * closure.probabilityAnyOpen(),
          closure.provenance().word(),
          curve);
    }
    String years =
        String.format(Locale.ROOT, "%.2f", age.years()).replaceFirst("\\.0+$|(\\.\\d*?)0+$", "$1");
    out.println(
        closures.size() + " sutures at " + years + " years; score 0 open to 4 obliterated.");
    out.println("Constructed curves, confidence: approximate. Sources and studies: --json;");
    out.println("what is said of fused sutures and what is known: sutura evidence sutures-fused.");
    out.println(ClosureEvidence.builtIn().visible().text().in("en"));
    if (!age.isAdult()) {
      out.println("The geometry is an adult's: no press numbers under 18 years.");
    }
  }
}
