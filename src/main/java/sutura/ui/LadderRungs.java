package sutura.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sutura.biomech.Estimate;
import sutura.biomech.Load;
import sutura.biomech.Response;
import sutura.biomech.published.PublishedFigure;
import sutura.biomech.published.PublishedFigure.Kind;
import sutura.biomech.published.PublishedFigures;
import sutura.evidence.Confidence;
import sutura.evidence.Provenance;
import sutura.evidence.Source;

/** What stands on the large ladder: published lengths, and what the skulls on screen answer. */
final class LadderRungs {
  private static final List<Kind> MOVES =
      List.of(Kind.COMPUTED, Kind.MOVED, Kind.PRESSURE, Kind.REPORTED, Kind.MOTION);
  private static final List<Kind> OTHERS = List.of(Kind.TOUCH, Kind.SIZE);
  private static final List<Kind> NO_LENGTH = List.of(Kind.UNMOVED, Kind.REMARK);
  private static final double FIVE_GRAMS_N = 5 * Load.NEWTON_PER_GRAM_FORCE;

  private final UiFrame ui;
  private final PressWords words;

  LadderRungs(UiFrame ui) {
    this.ui = ui;
    words = new PressWords(ui);
  }

  /** What moves or is said to, the largest first. */
  List<LadderRung> moves() {
    List<LadderRung> rungs = of(MOVES);
    List<ShownPress.Answer> answers = ui.input().press().panes();
    for (int i = 0; i < answers.size(); i++) {
      pressed(i, answers.get(i)).ifPresent(rungs::add);
    }
    return sorted(rungs);
  }

  /** What a finger feels, and how large things are, the largest first. */
  List<LadderRung> others() {
    return sorted(of(OTHERS));
  }

  /** What was looked at without a length to tell. */
  List<PublishedFigure> withoutLength() {
    return figures(NO_LENGTH);
  }

  static List<LadderRung> sorted(List<LadderRung> rungs) {
    return rungs.stream()
        .sorted(Comparator.comparingDouble((LadderRung rung) -> rung.nm().middle()).reversed())
        .toList();
  }

  private List<PublishedFigure> figures(List<Kind> kinds) {
    return kinds.stream().flatMap(kind -> PublishedFigures.builtIn().of(kind).stream()).toList();
  }

  private List<LadderRung> of(List<Kind> kinds) {
    List<LadderRung> rungs = new ArrayList<>();
    for (PublishedFigure figure : figures(kinds)) {
      figure.lengthNm().ifPresent(nm -> rungs.add(rung(figure, nm)));
    }
    return rungs;
  }

  private LadderRung rung(PublishedFigure figure, PublishedFigure.Span nm) {
    boolean about = figure.confidence() == Confidence.APPROXIMATE;
    String size =
        about ? ui.texts().get("ladder.about", words.published(figure)) : words.published(figure);
    return new LadderRung(
        figure.id(),
        figure.kind(),
        nm,
        label(figure) + "  " + size,
        origin(figure.provenance(), whose(figure)),
        more(figure));
  }

  /** Who published it; what the project found or took for itself is said in few words. */
  private String whose(PublishedFigure figure) {
    List<Source> works = figure.sources().stream().filter(s -> s.work().isPresent()).toList();
    String own = ui.text("ladder.whose." + figure.provenance().word());
    if (works.isEmpty()) {
      return own;
    }
    String brief = Source.brief(works);
    return works.size() < figure.sources().size() ? own + " \u00b7 " + brief : brief;
  }

  /** How it was found; of what others published also where it is written. */
  private String more(PublishedFigure figure) {
    boolean own = figure.sources().stream().allMatch(source -> source.work().isEmpty());
    return own
        ? figure.note().in(words.language()) + " (" + words.from(figure) + ")"
        : words.citation(figure);
  }

  /** What it is; of an animal, which one. */
  private String label(PublishedFigure figure) {
    String label = figure.label().in(words.language());
    return switch (figure.subject()) {
      case RABBIT -> label + " (" + ui.text("result.subject.rabbit") + ")";
      case CAT -> label + " (" + ui.text("result.subject.cat") + ")";
      default -> label;
    };
  }

  private String origin(Provenance provenance, String sources) {
    return ProvenanceSwatch.icon(provenance)
        + "\u00a0 "
        + ui.text("provenance." + provenance.word())
        + " \u00b7 "
        + sources;
  }

  /** What five grams do where a skull on screen is pressed with any force. */
  private Optional<LadderRung> pressed(int index, ShownPress.Answer answer) {
    Optional<Response> response = answer.response();
    double forceN = response.map(r -> r.experiment().load().forceN()).orElse(0.0);
    if (forceN <= 0) {
      return Optional.empty();
    }
    double factor = FIVE_GRAMS_N / forceN;
    Estimate nm = PressLayers.of(response.orElseThrow()).deformation().times(factor);
    if (nm.low() <= 0) {
      return Optional.empty();
    }
    PublishedFigure.Span span = new PublishedFigure.Span(nm.low(), nm.high());
    String method = ui.text("ladder.press-method");
    String name = ui.texts().get("ladder.press", words.caption(answer.pane()));
    return Optional.of(
        new LadderRung(
            "press-" + index,
            Kind.COMPUTED,
            span,
            name + "  " + words.size(span),
            origin(Provenance.DERIVED, method),
            method + ". " + words.range(response.orElseThrow().experiment())));
  }
}
