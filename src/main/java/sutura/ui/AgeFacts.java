package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import sutura.anatomy.suture.ClosureEvidence;
import sutura.anatomy.suture.SutureAge;
import sutura.evidence.Confidence;
import sutura.evidence.Source;
import sutura.evidence.Statement;

/** What is published of closure at an age, and why what is visible need not be mobile. */
final class AgeFacts {
  private final UiFrame ui;
  private final Controls controls;
  private final ClosureEvidence evidence = ClosureEvidence.builtIn();

  AgeFacts(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
  }

  void draw() {
    SutureAge age = AgeActions.now(ui);
    controls.separator();
    statement(evidence.visible());
    LadderLink.draw(ui, "age");
    if (age.years() <= AgeWords.MONTHS_UP_TO) {
      infants(age);
    }
    controls.separator();
    heading(ui.text("age.published"));
    if (age.isAdult()) {
      adults();
    } else {
      evidence.children().forEach(this::statement);
    }
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text("about.medical"));
    ui.register("age/medical");
  }

  private void heading(String words) {
    controls.space(4);
    controls.text(ui.fonts().strong(), ui.palette().text(), words);
    controls.space(3);
  }

  private void infants(SutureAge age) {
    controls.separator();
    heading(ui.text("age.infants"));
    evidence.fontanelles().forEach(fontanelle -> fontanelle(fontanelle, age));
    evidence.series().forEach(series -> series(series, age));
  }

  private void fontanelle(ClosureEvidence.Fontanelle fontanelle, SutureAge age) {
    name(fontanelle.name().in(AgeWords.language(ui)));
    OptionalDouble latest = fontanelle.latestMonths();
    String from = AgeWords.number(ui, "%.1f", fontanelle.fromMonths());
    String to = AgeWords.number(ui, "%.1f", fontanelle.toMonths());
    String words =
        latest.isPresent()
            ? ui.texts()
                .get(
                    "age.closes-latest",
                    from,
                    to,
                    AgeWords.number(ui, "%.1f", latest.getAsDouble()))
            : ui.texts().get("age.closes", from, to);
    MonthAxis axis = axis();
    axis.span(fontanelle.fromMonths(), fontanelle.toMonths(), latest);
    axis.now(age.years() * 12);
    controls.text(ui.fonts().body(), ui.palette().text(), words);
    ui.register("age/" + fontanelle.id());
    source(Source.compact(fontanelle.sources()), fontanelle.confidence());
  }

  private void series(ClosureEvidence.Series series, SutureAge age) {
    name(series.name().in(AgeWords.language(ui)));
    if (series.quantity() == ClosureEvidence.Quantity.PERCENT_CLOSED) {
      MonthAxis axis = axis();
      axis.percent(series.points());
      axis.now(age.years() * 12);
    }
    String points =
        series.points().stream()
            .map(point -> point(series.quantity(), point))
            .collect(Collectors.joining("; "));
    controls.text(ui.fonts().body(), ui.palette().text(), points);
    ui.register("age/" + series.id());
    source(
        series.population().in(AgeWords.language(ui)) + ". " + Source.compact(series.sources()),
        series.confidence());
  }

  private MonthAxis axis() {
    float height = ui.px(26);
    float width = ImGui.getContentRegionAvailX() - ui.px(4);
    PixelRect rect =
        new PixelRect(ImGui.getCursorScreenPosX(), ImGui.getCursorScreenPosY(), width, height);
    ImGui.dummy(width, height);
    MonthAxis axis = new MonthAxis(ui, ImGui.getWindowDrawList(), rect);
    axis.ground();
    return axis;
  }

  private String point(ClosureEvidence.Quantity quantity, ClosureEvidence.Point point) {
    String unit =
        switch (quantity) {
          case PERCENT_CLOSED -> " %";
          case AREA_MM2 -> " mm²";
          case WIDTH_MM -> " mm";
        };
    String spread =
        point.spread().isPresent()
            ? " ± " + AgeWords.number(ui, "%.1f", point.spread().getAsDouble())
            : "";
    String value = AgeWords.number(ui, "%.1f", point.value()) + spread + unit;
    String months = AgeWords.number(ui, "%.1f", point.months());
    return ui.texts().get("age.point", value, months);
  }

  private void adults() {
    String language = AgeWords.language(ui);
    evidence.adults().forEach(this::statement);
    for (String group : List.of("vault", "lateral-anterior")) {
      name(ui.text("age.composite." + group));
      List<ClosureEvidence.Composite> rows =
          evidence.composites().stream().filter(row -> row.group().equals(group)).toList();
      rows.forEach(this::composite);
      rows.stream()
          .findFirst()
          .ifPresent(row -> source(Source.compact(row.sources()), row.confidence()));
    }
    controls.text(
        ui.fonts().body(), ui.palette().text(), evidence.textbookCaveat().text().in(language));
    controls.space(3);
    for (ClosureEvidence.TextbookAge row : evidence.textbook()) {
      String curve = evidence.curve(row.curve()).orElseThrow().name().in(language);
      String name = row.part().isEmpty() ? curve : curve + " (" + row.part() + ")";
      String begins = AgeWords.number(ui, "%.0f", row.beginsYears());
      String ends = AgeWords.number(ui, "%.0f", row.endsYears());
      controls.text(
          ui.fonts().body(),
          ui.palette().text(),
          ui.texts().get("age.textbook", name, begins, ends));
    }
    Statement caveat = evidence.textbookCaveat();
    source(Source.compact(caveat.sources()), caveat.confidence());
  }

  private void composite(ClosureEvidence.Composite row) {
    String from = AgeWords.number(ui, "%.0f", row.fromScore());
    String to = AgeWords.number(ui, "%.0f", row.toScore());
    String sum = from.equals(to) ? from : from + "–" + to;
    controls.text(
        ui.fonts().body(),
        ui.palette().text(),
        ui.texts()
            .get(
                "age.score-sum",
                sum,
                AgeWords.score(ui, row.meanYears()),
                AgeWords.score(ui, row.sdYears())));
  }

  private void name(String words) {
    controls.space(3);
    controls.text(ui.fonts().body(), ui.palette().quiet(), words);
  }

  private void statement(Statement statement) {
    String words = statement.text().in(AgeWords.language(ui));
    controls.text(ui.fonts().body(), ui.palette().text(), words);
    ui.register("age/" + statement.id());
    source(Source.compact(statement.sources()), statement.confidence());
  }

  private void source(String source, Confidence confidence) {
    controls.text(
        ui.fonts().small(),
        ui.palette().quiet(),
        source + " · " + AgeWords.confidence(ui, confidence));
    controls.space(7);
  }
}
