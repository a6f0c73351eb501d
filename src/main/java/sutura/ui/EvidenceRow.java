package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.Optional;
import sutura.evidence.review.Verdict;

/** A line of a list that goes somewhere: a name, a grade if it has one, small words below. */
final class EvidenceRow {
  private static final double PAD = 8;

  private final UiFrame ui;
  private final Controls controls;

  EvidenceRow(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
  }

  /**
   * Draws it.
   *
   * @param below small words, may be empty
   * @return whether it was pressed
   */
  boolean draw(String id, String name, Optional<Verdict> verdict, String below) {
    float room = ImGui.getContentRegionAvailX();
    float pad = ui.px(PAD);
    float inner = room - 2 * pad;
    TextBlock title = TextBlock.of(ui.fonts().strong(), name, inner);
    TextBlock small = TextBlock.of(ui.fonts().small(), below, inner);
    controls.noteCut(title, inner);
    controls.noteCut(small, inner);
    VerdictBadge badge = new VerdictBadge(ui, ui.fonts().body());
    float badgePx = verdict.map(v -> badge.heightPx(v, inner) + ui.px(3)).orElse(0f);
    float smallPx = below.isEmpty() ? 0 : small.heightPx() + ui.px(2);
    float height = title.heightPx() + badgePx + smallPx + 1.5f * pad;
    boolean pressed = ImGui.invisibleButton("##" + id, room, height);
    ui.register(id);
    PixelRect rect = UiFrame.lastItem();
    controls.background(rect, 0, true);
    ImDrawList list = ImGui.getWindowDrawList();
    float x = (float) rect.x() + pad;
    float y = (float) rect.y() + 0.75f * pad;
    title.draw(list, x, y, ui.palette().text());
    float top = y + title.heightPx() + ui.px(3);
    verdict.ifPresent(v -> badge.draw(list, v, new PixelRect(x, top, inner, badgePx)));
    if (!below.isEmpty()) {
      small.draw(list, x, y + title.heightPx() + badgePx + ui.px(2), ui.palette().quiet());
    }
    float foot = (float) rect.bottom();
    list.addLine(x, foot, x + inner, foot, ui.palette().line(), 1);
    return pressed;
  }
}
