package sutura.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import sutura.evidence.Source;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Effect;
import sutura.evidence.review.Knowledge;
import sutura.evidence.review.Weight;

/** Claims and how they stand, as text for a terminal. */
final class EvidenceText {
  private static final int WIDTH = 88;
  private static final String INDENT = "    ";

  private final ReportWords words;
  private final StringBuilder text = new StringBuilder();

  private EvidenceText(ReportWords words) {
    this.words = words;
  }

  static String of(Knowledge knowledge, Optional<Claim> one, ReportWords words) {
    EvidenceText report = new EvidenceText(words);
    one.ifPresentOrElse(report::claim, () -> report.list(knowledge));
    report.paragraph("", words.of("advice"));
    return report.text.toString();
  }

  private void list(Knowledge knowledge) {
    text.append(words.of("title")).append("\n\n");
    for (Claim claim : knowledge.claims()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-18s %-17s %s: %s%n",
              claim.id(),
              words.grade(claim),
              words.of("certainty"),
              words.certainty(claim.verdict())));
      paragraph(INDENT, words.of(claim.title()) + ". " + words.of(claim.verdict().text()));
    }
    text.append('\n');
    paragraph("", words.of("more"));
  }

  private void claim(Claim claim) {
    text.append(words.of(claim.title())).append("  [").append(claim.id()).append("]\n\n");
    section("verdict", words.grade(claim) + ". " + words.of(claim.verdict().text()));
    section("certainty", words.certainty(claim.verdict()));
    section("why", words.of(claim.verdict().reasoning()) + cited(claim.verdict().sources()));
    section("claimed", words.of(claim.claimed()));
    heading("by");
    claim
        .claimants()
        .forEach(c -> paragraph(INDENT, words.of(c.who()) + " (" + brief(c.sources()) + ")"));
    for (Weight.Side side : Weight.Side.values()) {
      side(claim, side);
    }
    claim
        .measurementLimit()
        .ifPresent(limit -> section("limit", words.of(limit.text()) + cited(limit.sources())));
    section("scene", words.of(claim.scene().caption()));
    section("not-shown", words.of(claim.scene().notShown()));
    section("plain", words.of(claim.plain()));
    text.append('\n');
  }

  private void side(Claim claim, Weight.Side side) {
    List<Weight> weights = claim.weights().stream().filter(w -> w.side() == side).toList();
    String key = side.name().toLowerCase(Locale.ROOT);
    if (weights.isEmpty()) {
      if (side != Weight.Side.BESIDE) {
        section(key, words.of("none-found"));
      }
      return;
    }
    heading(key);
    for (Weight weight : weights) {
      paragraph(INDENT, weight.study().work().brief() + ": " + words.of(weight.says()));
      weight.effects().stream().filter(Effect::hasNumber).forEach(this::effect);
    }
  }

  private void effect(Effect effect) {
    paragraph(INDENT + "  - ", words.of(effect.outcome()) + ": " + EffectWords.of(effect, words));
  }

  private void heading(String key) {
    text.append(words.of(key)).append('\n');
  }

  private void section(String key, String body) {
    heading(key);
    paragraph(INDENT, body);
  }

  private String brief(List<Source> sources) {
    return sources.stream()
        .map(s -> s.work().isPresent() ? s.brief() : words.method(s.note()))
        .collect(Collectors.joining("; "));
  }

  private String cited(List<Source> sources) {
    return " [" + brief(sources) + "]";
  }

  /** Lines of limited width; the first begins with the indent, the others with blanks. */
  private void paragraph(String indent, String body) {
    StringBuilder line = new StringBuilder(indent);
    String margin = " ".repeat(indent.length());
    boolean empty = true;
    for (String word : body.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(margin);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    text.append(line).append('\n');
  }
}
