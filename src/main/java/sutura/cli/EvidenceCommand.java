package sutura.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sutura.anatomy.NearestIds;
import sutura.evidence.Bibliography;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Knowledge;

/** Says what is claimed of the craniosacral system, what was found, and how each claim stands. */
@Command(
    name = "evidence",
    description = {
      "What is claimed of the craniosacral system and its treatment, by whom, which studies speak",
      "for it and against it, and how each claim stands, with sources."
    },
    footer = {"", "Not medical advice. How claims are graded: src/doc/evidence.md"},
    mixinStandardHelpOptions = true)
final class EvidenceCommand implements Callable<Integer> {
  private static final List<String> LANGUAGES = List.of("en", "de");

  @Parameters(
      arity = "0..1",
      paramLabel = "CLAIM",
      description = "One claim alone, by its id or another word for it: rhythm, cri.")
  private @Nullable String word;

  @ArgGroup private Form form = new Form();

  @Option(
      names = "--lang",
      paramLabel = "en|de",
      defaultValue = "en",
      description = "Language of the texts; en if not given.")
  private String language = "en";

  @Spec private CommandSpec spec;

  /** What is printed. */
  static final class Form {
    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Option(names = "--markdown", description = "A document with summary, tables and sources.")
    private boolean markdown;
  }

  @Override
  public Integer call() {
    if (!LANGUAGES.contains(language)) {
      throw CommandFailure.badInput(
          "--lang: the evidence is there in " + String.join(", ", LANGUAGES) + ", not " + language);
    }
    Knowledge all = Knowledge.builtIn();
    Stream.concat(Bibliography.faults().stream(), Knowledge.faults().stream())
        .forEach(f -> spec.commandLine().getErr().println("sutura: " + f.line()));
    Optional<Claim> one = chosen(all);
    Knowledge told = one.map(all::only).orElse(all);
    PrintWriter out = StandardOutput.of(spec, form.json || form.markdown);
    if (form.json) {
      out.print(EvidenceJson.of(told, language));
    } else if (form.markdown) {
      out.print(EvidenceMarkdown.of(told, ReportWords.in(language)));
    } else {
      out.print(TerminalLetters.of(EvidenceText.of(told, one, ReportWords.in(language))));
    }
    out.flush();
    return ExitCode.DONE;
  }

  private Optional<Claim> chosen(Knowledge all) {
    if (word == null) {
      return Optional.empty();
    }
    Optional<Claim> claim = all.claim(word);
    if (claim.isEmpty()) {
      throw CommandFailure.badInput(unknown(all, word.toLowerCase(Locale.ROOT)));
    }
    return claim;
  }

  private static String unknown(Knowledge all, String word) {
    List<String> ids = all.claims().stream().map(Claim::id).toList();
    List<String> words = new ArrayList<>(ids);
    all.claims().forEach(c -> words.addAll(c.aliases()));
    String hint = NearestIds.hint(word, words);
    return "no claim \""
        + word
        + "\""
        + (hint.isEmpty() ? "; there are " + String.join(", ", ids) : hint);
  }
}
