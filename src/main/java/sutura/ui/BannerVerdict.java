package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Verdict;
import sutura.knowledge.Destination;

/** How a claim stands, in no more than two lines at the foot of a banner; leads to its page. */
final class BannerVerdict {
  private static final int MOST_LINES = 2;

  /** Longer lines are hard to read, and cover more of the picture's width. */
  private static final double MOST_EMS = 42;

  /** Text as large as this leaves room for one line. */
  static final double LARGE_TEXT = 1.5;

  private final UiFrame ui;
  private final Claim claim;
  private final ImFont font;
  private final VerdictLook look;
  private final TextBlock block;
  private final String sentence;

  BannerVerdict(UiFrame ui, Claim claim, float roomPx) {
    this.ui = ui;
    this.claim = claim;
    font = ui.fonts().small();
    look = new VerdictLook(ui);
    Verdict verdict = claim.verdict();
    sentence = EvidenceText.in(ui, verdict.text());
    String words = look.word(verdict.standing()) + ": " + sentence;
    float room = Math.min(roomPx - indent(), (float) MOST_EMS * font.getFontSize());
    int most = ui.input().settings().shownTextScale() > LARGE_TEXT ? 1 : MOST_LINES;
    block = TextBlock.of(font, words, room).ellipsized(most, room);
  }

  private float indent() {
    return font.getFontSize() + ui.px(4);
  }

  float widthPx() {
    return block.widthPx() + indent();
  }

  float heightPx() {
    return block.heightPx() + ui.px(5);
  }

  /** Draws it in a banner; the pointer can press it unless only the picture is wanted. */
  void draw(ImDrawList list, float x, float y, float widthPx) {
    float top = y + ui.px(5);
    float left = Math.round(x + Math.max(0, (widthPx - widthPx()) / 2));
    list.addLine(x, y + ui.px(2), x + widthPx, y + ui.px(2), ui.palette().line(), 1);
    float radius = font.getFontSize() * 0.4f;
    Verdict.Standing standing = claim.verdict().standing();
    look.shape(list, standing, left + radius + 1, top + font.getFontSize() / 2, radius);
    block.draw(list, left + indent(), top, ui.palette().text());
    PixelRect rect = new PixelRect(left, top, widthPx(), block.heightPx());
    String id = "verdict/" + claim.id();
    ui.items().put(id, rect, rect);
    if (!ui.input().settings().projector()) {
      link(id, rect);
    }
  }

  private void link(String id, PixelRect r) {
    float width = (float) r.width();
    float height = (float) r.height();
    FloatingWindow.begin(ui, id, (float) r.x(), (float) r.y(), width, height, 0, 0);
    if (ImGui.invisibleButton("##" + id, width, height)) {
      ui.actions().goTo(new Destination(Destination.Kind.CLAIM, claim.id()));
    }
    Controls controls = new Controls(ui);
    if (Controls.hovered()) {
      float foot = (float) r.bottom();
      ImGui.getWindowDrawList()
          .addLine((float) r.x(), foot - 1, (float) r.right(), foot - 1, ui.palette().accent(), 1);
    }
    controls.focusRing(r);
    Controls.hand();
    controls.tooltip(sentence + " \u2014 " + ui.text("evidence.to-claim"));
    FloatingWindow.end();
  }
}
