package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.ClosureCurve;
import sutura.anatomy.suture.ClosureEvidence;
import sutura.anatomy.suture.SutureAge;
import sutura.anatomy.suture.SutureClosure;
import sutura.evidence.Source;
import sutura.model.ModelEntry;

/** A bar for each group of sutures that close alike; one that is clicked can be set by hand. */
final class AgeRows {
  /** The metopic suture is not on the model; it is shown as itself. */
  private static final StructureId METOPIC = StructureId.of("frontal-suture");

  private static final double BAR = 14;

  /** From here on it is the same in women and men. */
  private static final double GROWN = 25;

  private final AgeOverride override = new AgeOverride();
  private String opened = "";

  void draw(UiFrame ui) {
    Controls controls = new Controls(ui);
    SutureAge age = AgeActions.now(ui);
    if (age.person().isEmpty()) {
      controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("age.spread-note"));
    }
    controls.space(4);
    for (ClosureCurve curve : ClosureEvidence.builtIn().curves()) {
      List<Structure> sutures = sutures(ui, curve);
      if (row(ui, curve, sutures) && !sutures.isEmpty()) {
        opened = opened.equals(curve.id()) ? "" : curve.id();
      }
      if (opened.equals(curve.id())) {
        override.draw(ui, curve, sutures);
      }
      controls.space(7);
    }
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("age.source"));
  }

  /** Those on the model. */
  private static List<Structure> sutures(UiFrame ui, ClosureCurve curve) {
    List<Structure> sutures = new ArrayList<>();
    for (ModelEntry entry : ui.input().model().entries().values()) {
      Structure structure = entry.structure();
      if (structure.isSuture()
          && ClosureEvidence.builtIn().curveOf(structure.id()).id().equals(curve.id())) {
        sutures.add(structure);
      }
    }
    return sutures;
  }

  /** Name and numbers over one bar, or over one for each of two people; all of it is a button. */
  private static boolean row(UiFrame ui, ClosureCurve curve, List<Structure> sutures) {
    SutureAge age = AgeActions.now(ui);
    boolean two = age.other().isPresent();
    float room = ImGui.getContentRegionAvailX() - ui.px(4);
    TextBlock name = TextBlock.of(ui.fonts().body(), curve.name().in(AgeWords.language(ui)), room);
    List<Line> lines = lines(ui, curve, sutures);
    float letter = two ? TextBlock.width(ui.fonts().strong(), "B") + ui.px(8) : 0;
    List<TextBlock> words =
        lines.stream()
            .map(line -> TextBlock.of(ui.fonts().small(), line.words(), room - letter))
            .toList();
    float bar = ui.px(BAR);
    float height = name.heightPx() + ui.px(2);
    for (TextBlock block : words) {
      height += bar + block.heightPx() + ui.px(5);
    }
    float x = ImGui.getCursorScreenPosX();
    float y = ImGui.getCursorScreenPosY();
    String id = "age/row-" + curve.id();
    boolean pressed = ImGui.invisibleButton("##" + id, room, height);
    ui.register(id);
    Controls controls = new Controls(ui);
    controls.background(UiFrame.lastItem(), 0, !sutures.isEmpty());
    controls.noteCut(name, room);
    controls.tooltip(tip(ui, curve));
    ImDrawList list = ImGui.getWindowDrawList();
    name.draw(list, x, y, ui.palette().text());
    y += name.heightPx() + ui.px(2);
    for (int i = 0; i < lines.size(); i++) {
      if (two) {
        float size = ui.fonts().strong().getFontSize();
        list.addText(
            ui.fonts().strong(),
            Math.round(size),
            x,
            y + (bar - size) / 2,
            ui.palette().text(),
            i == 0 ? "A" : "B");
      }
      lines.get(i).draw(ui, list, new PixelRect(x + letter, y, room - letter, bar));
      words.get(i).draw(list, x + letter, y + bar + ui.px(2), ui.palette().quiet());
      y += bar + words.get(i).heightPx() + ui.px(5);
    }
    return pressed;
  }

  /**
   * One bar and what is written under it.
   *
   * @param scores of each suture where they differ, else one
   * @param mean of the age, with its spread; empty where single sutures are shown
   */
  private record Line(List<Double> scores, Optional<SutureClosure> mean, String words) {
    void draw(UiFrame ui, ImDrawList list, PixelRect rect) {
      ClosureBar bar = new ClosureBar(ui, list, rect);
      bar.draw(average(scores));
      if (mean.isPresent()) {
        bar.spread(mean.get().low(), mean.get().high());
      } else {
        bar.each(scores);
      }
    }
  }

  private static List<Line> lines(UiFrame ui, ClosureCurve curve, List<Structure> sutures) {
    SutureAge age = AgeActions.now(ui);
    List<Line> lines = new ArrayList<>();
    lines.add(line(ui, curve, sutures, age.first()));
    if (age.other().isPresent()) {
      lines.add(line(ui, curve, sutures, age.second()));
    }
    return lines;
  }

  private static Line line(UiFrame ui, ClosureCurve curve, List<Structure> sutures, SutureAge age) {
    Set<StructureId> ids = sutures.stream().map(Structure::id).collect(Collectors.toSet());
    if (ids.isEmpty()) {
      ids = Set.of(METOPIC);
    }
    List<SutureClosure> closures =
        new TreeSet<>(ids).stream().map(id -> SutureClosure.of(age, id)).toList();
    boolean person = age.person().isPresent();
    boolean byHand = ids.stream().anyMatch(id -> AgeActions.isByHand(ui, id));
    boolean single = person || byHand;
    List<Double> scores = closures.stream().map(c -> score(ui, c)).toList();
    StringBuilder words = new StringBuilder(AgeWords.score(ui, average(scores)));
    if (!single) {
      words.append(spread(ui, closures.get(0)));
    }
    words.append(" · ").append(byHand ? ui.text("age.by-hand") : open(ui, closures, person));
    if (sutures.isEmpty()) {
      words.append(" · ").append(ui.text("age.not-here"));
    }
    if (curve.femaleEarlierYears().isPresent() && age.years() < GROWN) {
      String earlier = AgeWords.number(ui, "%.1f", curve.femaleEarlierYears().getAsDouble());
      words.append(" · ").append(ui.texts().get("age.girls", earlier));
    }
    Optional<SutureClosure> mean = single ? Optional.empty() : Optional.of(closures.get(0));
    return new Line(scores, mean, words.toString());
  }

  private static String open(UiFrame ui, List<SutureClosure> closures, boolean person) {
    double most = closures.stream().mapToDouble(SutureClosure::probabilityAnyOpen).max().orElse(0);
    return person
        ? ui.text(most > 0.5 ? "age.open-yes" : "age.open-no")
        : ui.texts().get("age.any-open", Math.round(100 * most));
  }

  /** Where two people in three lie, and the spread that they are drawn from. */
  private static String spread(UiFrame ui, SutureClosure closure) {
    String low = AgeWords.score(ui, closure.low());
    String high = AgeWords.score(ui, closure.high());
    String range = low.equals(high) ? "" : " (" + low + "–" + high + ")";
    return closure.sd() == 0 ? range : range + " · sd " + AgeWords.score(ui, closure.sd());
  }

  /** As it is set by hand, or as its age or person has it. */
  private static double score(UiFrame ui, SutureClosure closure) {
    boolean byHand = AgeActions.isByHand(ui, closure.suture());
    return byHand ? ui.input().scene().closureOf(closure.suture()) : closure.score();
  }

  private static double average(List<Double> scores) {
    return scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** What the curve leans on, and who borrows it. */
  private static String tip(UiFrame ui, ClosureCurve curve) {
    String from =
        AgeWords.provenance(ui, curve.provenance()) + ": " + Source.compact(curve.sources());
    String borrowers =
        ui.input().model().entries().values().stream()
            .map(ModelEntry::structure)
            .filter(s -> s.isSuture() && curve.isBorrowedBy(s.id()))
            .filter(s -> !s.id().value().endsWith("-right"))
            .map(s -> ui.name(s))
            .collect(Collectors.joining(", "));
    return borrowers.isEmpty() ? from : from + ". " + ui.texts().get("age.borrowed", borrowers);
  }
}
