package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sutura.evidence.review.Effect;
import sutura.evidence.review.Study;

/** Effects of one kind below each other on one axis, with their intervals and their numbers. */
final class ForestPlot {
  /** The plot is no narrower than this, design pixels, or the numbers go above it. */
  private static final double LEAST_PLOT = 150;

  private final UiFrame ui;
  private final ImFont font;
  private final Controls controls;
  private final EffectWords words;
  private final List<Row> rows;
  private final Effect first;
  private final ForestAxis axis;

  /**
   * An effect and whose it is.
   *
   * @param named whether it says whose
   */
  record Row(Study study, Effect effect, boolean named) {
    String label(UiFrame ui) {
      String outcome = EvidenceText.in(ui, effect.outcome());
      return named ? study.work().brief() + ": " + outcome : outcome;
    }
  }

  /**
   * @param rows of one kind and one unit, at least one
   */
  ForestPlot(UiFrame ui, List<Row> rows) {
    this.ui = ui;
    this.rows = rows;
    font = ui.fonts().small();
    controls = new Controls(ui);
    words = new EffectWords(ui);
    first = rows.get(0).effect();
    axis = ForestAxis.of(rows.stream().map(Row::effect).toList());
  }

  void draw() {
    float room = ImGui.getContentRegionAvailX();
    float numbers = numbersPx();
    boolean beside = room - numbers - ui.px(12) >= ui.px(LEAST_PLOT);
    float plot = beside ? room - numbers - ui.px(12) : room - ui.px(4);
    float top = ImGui.getCursorScreenPosY();
    float left = ImGui.getCursorScreenPosX();
    ForestInk ink = new ForestInk(ui, axis, left + ui.px(8), plot - ui.px(16));
    ImDrawList list = ImGui.getWindowDrawList();
    rows.forEach(row -> row(list, ink, row, beside));
    float foot = ImGui.getCursorScreenPosY();
    float height = ink.ticks(list, foot, new EffectWords(ui).unit(first));
    ImGui.dummy(room, height);
    sides(plot);
    legend();
    String measure = first.measure().word();
    ui.register("evidence/forest-" + measure, new PixelRect(left, top, room, foot - top));
  }

  private float numbersPx() {
    return (float)
        rows.stream()
            .mapToDouble(row -> TextBlock.width(font, words.numbers(row.effect())))
            .max()
            .orElse(0);
  }

  private void row(ImDrawList list, ForestInk ink, Row row, boolean beside) {
    float room = ImGui.getContentRegionAvailX();
    float x = ImGui.getCursorScreenPosX();
    float y = ImGui.getCursorScreenPosY();
    TextBlock name = TextBlock.of(font, row.label(ui), room);
    controls.noteCut(name, room);
    TextBlock numbers = TextBlock.of(font, words.numbers(row.effect()), room);
    controls.noteCut(numbers, room);
    name.draw(list, x, y, ui.palette().quiet());
    float lineTop = y + name.heightPx();
    float band = font.getFontSize() * 1.5f;
    if (!beside) {
      numbers.draw(list, x, lineTop, ui.palette().text());
      lineTop += numbers.heightPx();
    } else {
      float right = x + room - numbers.widthPx();
      float down = (band - numbers.heightPx()) / 2;
      numbers.draw(list, right, lineTop + down, ui.palette().text());
    }
    ink.zero(list, lineTop, lineTop + band);
    ink.effect(list, row.effect(), lineTop + band / 2, band);
    float height = lineTop + band - y + ui.px(4);
    ImGui.dummy(room, height);
    ui.register("evidence/effect-" + row.study().id() + "-" + row.effect().id());
    controls.tooltip(row.effect().source().full());
  }

  /** What either side of zero means. */
  private void sides(float plotPx) {
    Optional<String[]> ends =
        switch (first.measure()) {
          case SMD, MEAN_DIFFERENCE -> favours();
          case ICC, KAPPA ->
              Optional.of(new String[] {ui.text("forest.chance"), ui.text("forest.agreement")});
          default -> Optional.empty();
        };
    if (ends.isEmpty()) {
      return;
    }
    float half = plotPx / 2 - ui.px(4);
    TextBlock left = TextBlock.of(font, "\u2190 " + ends.get()[0], half);
    TextBlock right = TextBlock.of(font, ends.get()[1] + " \u2192", half);
    controls.noteCut(left, half);
    controls.noteCut(right, half);
    float x = ImGui.getCursorScreenPosX();
    float y = ImGui.getCursorScreenPosY();
    ImDrawList list = ImGui.getWindowDrawList();
    left.draw(list, x, y, ui.palette().text());
    right.draw(list, x + plotPx - right.widthPx(), y, ui.palette().text());
    ImGui.dummy(plotPx, Math.max(left.heightPx(), right.heightPx()) + ui.px(3));
  }

  private Optional<String[]> favours() {
    String treated = ui.text("forest.treated");
    String compared = ui.text("forest.compared");
    return switch (first.better()) {
      case LOWER -> Optional.of(new String[] {treated, compared});
      case HIGHER -> Optional.of(new String[] {compared, treated});
      case NEITHER -> Optional.empty();
    };
  }

  private void legend() {
    StringBuilder text = new StringBuilder();
    for (Effect.Interval kind : Effect.Interval.values()) {
      boolean used =
          rows.stream()
              .anyMatch(r -> r.effect().interval() == kind && r.effect().ends().isPresent());
      if (used && kind != Effect.Interval.NONE) {
        text.append(ui.text("forest." + kind.name().toLowerCase(Locale.ROOT)));
        text.append(' ');
      }
    }
    controls.text(font, ui.palette().quiet(), text.toString().strip());
  }
}
