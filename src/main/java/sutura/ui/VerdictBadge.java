package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import sutura.evidence.review.Verdict;

/** A grade with its shape, its word, and the certainty as filled steps, in one line or two. */
final class VerdictBadge {
  private final UiFrame ui;
  private final VerdictLook look;
  private final ImFont font;
  private final ImFont small;

  /**
   * @param font of the grade's word
   */
  VerdictBadge(UiFrame ui, ImFont font) {
    this(ui, font, ui.fonts().small());
  }

  /**
   * @param font of the grade's word
   * @param small of the certainty
   */
  VerdictBadge(UiFrame ui, ImFont font, ImFont small) {
    this.ui = ui;
    this.font = font;
    this.small = small;
    look = new VerdictLook(ui);
  }

  /** Draws it in the current window, where it takes its place in the layout. */
  void draw(Verdict verdict) {
    float room = ImGui.getContentRegionAvailX();
    PixelRect rect =
        new PixelRect(
            ImGui.getCursorScreenPosX(),
            ImGui.getCursorScreenPosY(),
            room,
            heightPx(verdict, room));
    draw(ImGui.getWindowDrawList(), verdict, rect);
    ImGui.dummy(room, (float) rect.height());
  }

  float heightPx(Verdict verdict, float room) {
    TextBlock word = word(verdict, room);
    return beside(verdict, room)
        ? word.heightPx()
        : word.heightPx() + ui.px(3) + certainty(verdict, room).heightPx();
  }

  private float indent() {
    return 2 * VerdictLook.radius(font) + ui.px(8);
  }

  private TextBlock word(Verdict verdict, float room) {
    return TextBlock.of(font, look.word(verdict.standing()), room - indent());
  }

  private TextBlock certainty(Verdict verdict, float room) {
    float steps = look.stepsPx(stepHeight()) + ui.px(7);
    return TextBlock.of(small, look.word(verdict.certainty()), room - indent() - steps);
  }

  private float stepHeight() {
    return small.getFontSize() * 0.72f;
  }

  private boolean beside(Verdict verdict, float room) {
    float word = TextBlock.width(font, look.word(verdict.standing()));
    float certainty = TextBlock.width(small, look.word(verdict.certainty()));
    float steps = look.stepsPx(stepHeight()) + ui.px(7);
    return indent() + word + ui.px(14) + steps + certainty <= room;
  }

  /** Draws it in a rectangle of that width and of its own height. */
  void draw(ImDrawList list, Verdict verdict, PixelRect rect) {
    float room = (float) rect.width();
    float x = (float) rect.x();
    float y = (float) rect.y();
    float radius = VerdictLook.radius(font);
    TextBlock word = word(verdict, room);
    new Controls(ui).noteCut(word, room - indent());
    look.shape(list, verdict.standing(), x + radius + 1, y + font.getFontSize() / 2, radius);
    word.draw(list, x + indent(), y, ui.palette().text());
    TextBlock certainty = certainty(verdict, room);
    boolean beside = beside(verdict, room);
    float left = x + indent() + (beside ? word.widthPx() + ui.px(14) : 0);
    float top =
        beside
            ? y + (font.getFontSize() - small.getFontSize()) / 2
            : y + word.heightPx() + ui.px(3);
    float middle = top + small.getFontSize() / 2;
    look.steps(list, verdict.certainty(), left, middle, stepHeight());
    certainty.draw(list, left + look.stepsPx(stepHeight()) + ui.px(7), top, ui.palette().quiet());
  }
}
