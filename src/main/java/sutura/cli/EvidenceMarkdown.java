package sutura.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import sutura.evidence.Source;
import sutura.evidence.Work;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Comparison;
import sutura.evidence.review.Correction;
import sutura.evidence.review.Effect;
import sutura.evidence.review.Knowledge;
import sutura.evidence.review.Note;
import sutura.evidence.review.SummaryRow;
import sutura.evidence.review.Weight;

/**
 * Claims and how they stand as a Markdown document to hand out, with all its sources at the end.
 */
final class EvidenceMarkdown {
  private final ReportWords words;
  private final StringBuilder text = new StringBuilder();

  /** What was cited so far, by id, with the number of its place in the list. */
  private final Map<String, Work> cited = new LinkedHashMap<>();

  private EvidenceMarkdown(ReportWords words) {
    this.words = words;
  }

  static String of(Knowledge knowledge, ReportWords words) {
    EvidenceMarkdown document = new EvidenceMarkdown(words);
    document.head(knowledge);
    knowledge.claims().forEach(document::claim);
    document.notes(knowledge.notes());
    document.comparisons(knowledge.comparisons());
    document.corrections(knowledge.corrections());
    document.literature();
    return document.text.toString();
  }

  private void head(Knowledge knowledge) {
    line("# " + words.of("title"));
    line("> " + escaped(words.of("advice")));
    if (!knowledge.summary().isEmpty()) {
      line("## " + words.of("summary"));
      row(words.of("topic"), words.of("claimed"), words.of("known"));
      row("---", "---", "---");
      for (SummaryRow row : knowledge.summary()) {
        row(
            "**" + escaped(words.of(row.topic())) + "**",
            escaped(words.of(row.claimed())),
            escaped(words.of(row.known())));
      }
      text.append('\n');
    }
    line("## " + words.of("claims"));
    row(words.of("claim"), words.of("verdict"), words.of("certainty"));
    row("---", "---", "---");
    for (Claim claim : knowledge.claims()) {
      row(
          escaped(words.of(claim.title())),
          "**" + words.grade(claim) + ".** " + escaped(words.of(claim.verdict().text())),
          words.certainty(claim.verdict()));
    }
    text.append('\n');
  }

  private void claim(Claim claim) {
    line("### " + escaped(words.of(claim.title())));
    part("claimed", escaped(words.of(claim.claimed())));
    part(
        "by",
        claim.claimants().stream()
            .map(c -> escaped(words.of(c.who())) + numbers(c.sources()))
            .collect(Collectors.joining("; ")));
    part(
        "verdict",
        words.grade(claim)
            + " ("
            + words.of("certainty")
            + ": "
            + words.certainty(claim.verdict())
            + "). "
            + escaped(words.of(claim.verdict().text())));
    part(
        "why", escaped(words.of(claim.verdict().reasoning())) + numbers(claim.verdict().sources()));
    for (Weight.Side side : Weight.Side.values()) {
      side(claim, side);
    }
    claim
        .measurementLimit()
        .ifPresent(
            limit -> part("limit", escaped(words.of(limit.text())) + numbers(limit.sources())));
    part("plain", escaped(words.of(claim.plain())));
  }

  private void side(Claim claim, Weight.Side side) {
    List<Weight> weights = claim.weights().stream().filter(w -> w.side() == side).toList();
    String key = side.name().toLowerCase(Locale.ROOT);
    if (weights.isEmpty()) {
      if (side != Weight.Side.BESIDE) {
        part(key, words.of("none-found"));
      }
      return;
    }
    line("**" + words.of(key) + ":**");
    for (Weight weight : weights) {
      text.append("- ").append(escaped(words.of(weight.says())));
      String effects =
          weight.effects().stream()
              .filter(Effect::hasNumber)
              .map(this::effect)
              .collect(Collectors.joining("; "));
      text.append(effects.isEmpty() ? "" : " " + words.of("numbers") + ": " + effects + ".");
      text.append(" \\[").append(number(weight.study().work())).append("\\]\n");
    }
    text.append('\n');
  }

  private String effect(Effect effect) {
    return escaped(words.of(effect.outcome()) + ": " + EffectWords.of(effect, words));
  }

  private void notes(List<Note> notes) {
    for (Note.Topic topic : Note.Topic.values()) {
      List<Note> of = notes.stream().filter(n -> n.topic() == topic).toList();
      if (of.isEmpty()) {
        continue;
      }
      line("## " + words.of("topic-" + topic.name().toLowerCase(Locale.ROOT)));
      for (Note note : of) {
        line("**" + escaped(words.of(note.title())) + "**" + role(note));
        line(escaped(words.of(note.text())) + numbers(note.sources()));
      }
    }
  }

  private String role(Note note) {
    return note.role().map(role -> " (" + escaped(words.of(role)) + ")").orElse("");
  }

  private void comparisons(List<Comparison> comparisons) {
    if (!comparisons.isEmpty()) {
      line("## " + words.of("comparisons"));
    }
    for (Comparison comparison : comparisons) {
      line("### " + escaped(words.of(comparison.title())));
      row(words.of("aspect"), head(comparison.left().work()), head(comparison.right().work()));
      row("---", "---", "---");
      for (Comparison.Row row : comparison.rows()) {
        row(
            escaped(words.of(row.aspect())),
            escaped(words.of(row.left())),
            escaped(words.of(row.right())));
      }
      text.append('\n');
      line(escaped(words.of(comparison.conclusion())));
    }
  }

  private String head(Work work) {
    return escaped(work.brief()) + " \\[" + number(work) + "\\]";
  }

  private void corrections(List<Correction> corrections) {
    if (!corrections.isEmpty()) {
      line("## " + words.of("corrections"));
    }
    for (Correction correction : corrections) {
      part("printed", escaped(correction.asPrinted()));
      part(
          "right",
          escaped(correction.right().full()) + " \\[" + number(correction.right()) + "\\]");
      part("wrong", escaped(words.of(correction.wrong())));
    }
  }

  private void literature() {
    line("## " + words.of("literature"));
    cited
        .values()
        .forEach(w -> text.append(number(w)).append(". ").append(escaped(w.full())).append('\n'));
  }

  /** Numbers of the works among sources, and methods in words. */
  private String numbers(List<Source> sources) {
    String numbers =
        sources.stream()
            .flatMap(s -> s.work().stream())
            .map(this::number)
            .distinct()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    String methods =
        sources.stream()
            .filter(s -> s.work().isEmpty())
            .map(s -> escaped(words.method(s.note())))
            .collect(Collectors.joining("; "));
    return (numbers.isEmpty() ? "" : " \\[" + numbers + "\\]")
        + (methods.isEmpty() ? "" : " (" + methods + ")");
  }

  private int number(Work work) {
    cited.putIfAbsent(work.id(), work);
    return List.copyOf(cited.keySet()).indexOf(work.id()) + 1;
  }

  private void part(String key, String body) {
    line("**" + words.of(key) + ":** " + body);
  }

  private void row(String first, String second, String third) {
    text.append("| ")
        .append(first)
        .append(" | ")
        .append(second)
        .append(" | ")
        .append(third)
        .append(" |\n");
  }

  private void line(String line) {
    text.append(line).append("\n\n");
  }

  /** Text in which nothing is taken for a mark of Markdown. */
  static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }
}
