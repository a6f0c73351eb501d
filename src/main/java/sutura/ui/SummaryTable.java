package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;
import sutura.evidence.review.Claim;
import sutura.evidence.review.SummaryRow;
import sutura.evidence.review.Verdict;
import sutura.knowledge.Destination;

/** Rows of the summary as a table; where it is narrow, what is known stands below the claim. */
final class SummaryTable {
  private static final double GAP = 18;
  private static final double[] WIDE = {0.14, 0.27, 0.34, 0.25};

  /** Columns hold at least so many heights of a letter together. */
  private static final double LEAST_EMS = 42;

  private final UiFrame ui;
  private final Controls controls;
  private final ImFont font;
  private final ImFont small;
  private final float roomPx;
  private final boolean wide;
  private final VerdictBadge badge;
  private final List<Row> rows = new ArrayList<>();

  /** A row as it is drawn. */
  private record Row(
      SummaryRow row, List<TextBlock> cells, List<TextBlock> claims, float heightPx) {}

  /**
   * @param font of all but the topics
   */
  SummaryTable(UiFrame ui, List<SummaryRow> summary, ImFont font, float roomPx) {
    this.ui = ui;
    this.font = font;
    this.roomPx = roomPx;
    controls = new Controls(ui);
    wide = roomPx >= LEAST_EMS * font.getFontSize();
    small = font == ui.fonts().title() ? ui.fonts().body() : ui.fonts().small();
    badge = new VerdictBadge(ui, font, small);
    summary.forEach(row -> rows.add(row(row)));
  }

  private float gap() {
    return ui.px(GAP);
  }

  /** Width of a column without the space after it; of all of them where they stack. */
  private float columnPx(int column) {
    return wide ? (float) (WIDE[column] * roomPx) - gap() : roomPx - gap();
  }

  private float columnX(int column) {
    double before = 0;
    for (int i = 0; wide && i < column; i++) {
      before += WIDE[i] * roomPx;
    }
    return (float) before;
  }

  private Row row(SummaryRow row) {
    ImFont strong = font == ui.fonts().title() ? font : ui.fonts().strong();
    List<TextBlock> cells =
        List.of(
            TextBlock.of(strong, EvidenceText.in(ui, row.topic()), columnPx(0)),
            TextBlock.of(font, EvidenceText.in(ui, row.claimed()), columnPx(1)),
            TextBlock.of(font, EvidenceText.in(ui, row.known()), columnPx(2)));
    List<TextBlock> claims =
        row.claims().stream()
            .map(c -> TextBlock.of(small, EvidenceText.in(ui, c.title()), columnPx(3)))
            .toList();
    float verdicts = 0;
    for (int i = 0; i < claims.size(); i++) {
      verdicts += claimPx(row.claims().get(i), claims.get(i));
    }
    float height = verdicts;
    for (TextBlock cell : cells) {
      height = wide ? Math.max(height, cell.heightPx()) : height + cell.heightPx() + ui.px(4);
    }
    return new Row(row, cells, claims, height);
  }

  private float claimPx(Claim claim, TextBlock title) {
    return badge.heightPx(claim.verdict(), columnPx(3)) + title.heightPx() + ui.px(8);
  }

  private float headPx() {
    return wide ? small.getFontSize() + ui.px(8) : 0;
  }

  float heightPx() {
    float height = headPx();
    for (Row row : rows) {
      height += row.heightPx() + ui.px(17);
    }
    return height;
  }

  /** Draws it in the current window, at its cursor. */
  void draw() {
    ImDrawList list = ImGui.getWindowDrawList();
    if (wide) {
      head(list);
    }
    for (int i = 0; i < rows.size(); i++) {
      row(list, rows.get(i), i);
    }
  }

  private void head(ImDrawList list) {
    List<String> keys = List.of("", "evidence.claimed", "evidence.known", "evidence.verdict");
    float x = ImGui.getCursorScreenPosX();
    float y = ImGui.getCursorScreenPosY();
    for (int i = 1; i < keys.size(); i++) {
      TextBlock name = TextBlock.of(small, ui.text(keys.get(i)), columnPx(i));
      controls.noteCut(name, columnPx(i));
      name.draw(list, x + columnX(i), y, ui.palette().quiet());
    }
    ImGui.dummy(roomPx, headPx());
  }

  private void row(ImDrawList list, Row row, int index) {
    float x = ImGui.getCursorScreenPosX();
    float top = ImGui.getCursorScreenPosY();
    float cursor = ImGui.getCursorPosY();
    float left = ImGui.getCursorPosX();
    list.addLine(x, top, x + roomPx, top, ui.palette().line(), 1);
    float y = top + ui.px(8);
    for (int i = 0; i < row.cells().size(); i++) {
      TextBlock cell = row.cells().get(i);
      controls.noteCut(cell, columnPx(i));
      cell.draw(list, x + columnX(i), y, i == 1 ? ui.palette().quiet() : ui.palette().text());
      y += wide ? 0 : cell.heightPx() + ui.px(4);
    }
    verdicts(list, row, x + columnX(3), y);
    ImGui.setCursorPos(left, cursor);
    ImGui.dummy(roomPx, row.heightPx() + ui.px(17));
    ui.register("evidence/slide-" + index);
  }

  private void verdicts(ImDrawList list, Row row, float x, float top) {
    float y = top;
    for (int i = 0; i < row.claims().size(); i++) {
      Claim claim = row.row().claims().get(i);
      TextBlock title = row.claims().get(i);
      float height = claimPx(claim, title);
      ImGui.setCursorScreenPos(x, y);
      if (ImGui.invisibleButton("##slide-" + claim.id() + i, columnPx(3), height - ui.px(4))) {
        ui.actions().goTo(new Destination(Destination.Kind.CLAIM, claim.id()));
      }
      ui.register("evidence/slide-claim-" + claim.id());
      controls.background(UiFrame.lastItem(), 0, true);
      Verdict verdict = claim.verdict();
      float badgePx = badge.heightPx(verdict, columnPx(3));
      badge.draw(list, verdict, new PixelRect(x, y, columnPx(3), badgePx));
      controls.noteCut(title, columnPx(3));
      title.draw(list, x, y + badgePx + ui.px(1), ui.palette().quiet());
      y += height;
    }
  }
}
