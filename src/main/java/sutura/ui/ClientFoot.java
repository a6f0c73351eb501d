package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Verdict;

/**
 * The lines below everything in the client view: how a claim stands, what the picture does not
 * show, and that none of it is medical advice. They are never scrolled away.
 */
final class ClientFoot {
  /** What it needs of the window's height, as drawn in the last frame. */
  private static final String NEEDS = "client/foot-needs";

  private static final double PAD_X = 18;
  private static final double PAD_Y = 9;
  private static final double GAP = 4;
  private static final double FIRST = 110;

  /** A grade beside its claim has at least this share of the width. */
  private static final double BESIDE = 0.36;

  private final UiFrame ui;
  private final ClientPage page;
  private final Controls controls;
  private final VerdictLook look;
  private final ImDrawList list = ImGui.getWindowDrawList();
  private final ImFont font;
  private final float x;
  private final float room;
  private float y;

  ClientFoot(UiFrame ui, PixelRect place, ClientPage page) {
    this.ui = ui;
    this.page = page;
    controls = new Controls(ui);
    look = new VerdictLook(ui);
    font = ClientPanel.isLarge(ui) ? ui.fonts().small() : ui.fonts().body();
    x = (float) place.x() + ui.px(PAD_X);
    y = (float) place.y() + ui.px(PAD_Y);
    room = (float) place.width() - 2 * ui.px(PAD_X);
  }

  static double heightPx(UiFrame ui) {
    return ui.items().find(NEEDS).map(i -> i.whole().height()).orElse((double) ui.px(FIRST));
  }

  void draw(ClientClaims claims) {
    float top = y - ui.px(PAD_Y);
    list.addLine(x - ui.px(PAD_X), top, x + room + ui.px(PAD_X), top, ui.palette().line(), 1);
    for (Claim claim : claims.shown()) {
      verdict(claim);
      notShown(claim.id(), EvidenceText.in(ui, claim.scene().notShown()));
    }
    if (!claims.about().isEmpty()) {
      about(claims.about());
    }
    if (claims.shown().isEmpty()) {
      notShown("rest", ui.text("client.not-shown.rest"));
    }
    line("client/medical", ui.fonts().small(), ui.text("about.medical"), ui.palette().quiet());
    float needed = y - ui.px(GAP) + ui.px(PAD_Y) - top;
    PixelRect needs = new PixelRect(0, 0, 1, needed);
    ui.items().put(NEEDS, needs, needs);
  }

  /**
   * The claim in strong letters, and its grade beside it or below; in large letters the page has
   * its name.
   */
  private void verdict(Claim claim) {
    boolean onPage = ClientPanel.isLarge(ui) && page.id().equals(claim.id());
    String claimed = ui.text("client.claimed") + ": " + EvidenceText.in(ui, claim.title());
    String title = onPage ? "" : claimed;
    TextBlock block = TextBlock.of(ui.fonts().strong(), title, room);
    float beside = room - block.widthPx() - ui.px(24);
    VerdictBadge badge = new VerdictBadge(ui, ui.fonts().strong());
    boolean fits = beside >= BESIDE * room;
    block.draw(list, x, y, ui.palette().text());
    float left = fits && !onPage ? x + block.widthPx() + ui.px(24) : x;
    float width = fits ? beside : room;
    float top = fits ? y : y + block.heightPx() + ui.px(2);
    float height = badge.heightPx(claim.verdict(), width);
    PixelRect rect = new PixelRect(left, top, width, height);
    badge.draw(list, claim.verdict(), rect);
    put("client/verdict/" + claim.id(), rect);
    y = Math.max(y + block.heightPx(), top + height) + ui.px(GAP);
  }

  private void notShown(String id, String words) {
    String line = ui.text("client.not-shown") + ": " + words;
    line("client/not-shown/" + id, font, line, ui.palette().text());
  }

  private void line(String id, ImFont face, String words, int colour) {
    TextBlock block = TextBlock.of(face, words, room);
    controls.noteCut(block, room);
    block.draw(list, x, y, colour);
    put(id, new PixelRect(x, y, block.widthPx(), block.heightPx()));
    y += block.heightPx() + ui.px(GAP);
  }

  /** How the claims about a structure stand; their names are on its page. */
  private void about(List<Claim> claims) {
    Map<String, List<Claim>> grades = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Verdict verdict = claim.verdict();
      String grade = verdict.standing() + " " + verdict.certainty();
      grades.computeIfAbsent(grade, key -> new ArrayList<>()).add(claim);
    }
    TextBlock label = TextBlock.of(ui.fonts().strong(), ui.text("details.claims") + ":", room);
    label.draw(list, x, y, ui.palette().text());
    float left = x + label.widthPx() + ui.px(14);
    for (List<Claim> alike : grades.values()) {
      String grade = look.word(alike.get(0).verdict().standing());
      String count = alike.size() > 1 ? " \u00d7 " + alike.size() : "";
      left = grade(alike, grade + count, left);
    }
    y += font.getFontSize() + ui.px(GAP);
  }

  /** Draws one grade, on a new line if it must; returns where the next begins. */
  private float grade(List<Claim> claims, String words, float from) {
    Verdict verdict = claims.get(0).verdict();
    float size = font.getFontSize();
    float indent = size + ui.px(4);
    float steps = look.stepsPx(size * 0.6f) + ui.px(6);
    TextBlock block = TextBlock.of(font, words, room - indent - steps);
    float width = indent + block.widthPx() + steps;
    float left = from;
    if (left > x && left + width > x + room) {
      left = x;
      y += size + ui.px(2);
    }
    float middle = y + size / 2;
    look.shape(list, verdict.standing(), left + size * 0.4f + 1, middle, size * 0.36f);
    block.draw(list, left + indent, y, ui.palette().text());
    float after = left + indent + block.widthPx() + ui.px(6);
    look.steps(list, verdict.certainty(), after, middle, size * 0.6f);
    PixelRect rect = new PixelRect(left, y, width, block.heightPx());
    claims.forEach(claim -> put("client/verdict/" + claim.id(), rect));
    y += block.heightPx() - size;
    return left + width + ui.px(18);
  }

  private void put(String id, PixelRect rect) {
    ui.register(id, rect);
  }
}
