package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.Optional;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Knowledge;
import sutura.knowledge.Destination;
import sutura.knowledge.SearchHit;
import sutura.knowledge.SearchHit.Marked;

/** A line of what was found that is no structure: its sign, its title, where it was found. */
final class SearchRow {
  private static final double LEFT = 28;
  private static final int MOST_LINES = 3;

  private final UiFrame ui;
  private final Controls controls;

  SearchRow(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
  }

  /** Draws it; pressed, it goes there. */
  void draw(SearchHit hit) {
    float room = ImGui.getContentRegionAvailX();
    float inner = room - ui.px(LEFT) - ui.px(6);
    TextBlock title = TextBlock.of(ui.fonts().body(), hit.title().text(), inner);
    controls.noteCut(title, inner);
    Optional<TextBlock> below =
        hit.beside()
            .map(m -> TextBlock.of(ui.fonts().small(), m.text(), inner))
            .map(block -> block.ellipsized(MOST_LINES, inner));
    below.ifPresent(block -> controls.noteCut(block, inner));
    float gap = ui.px(1);
    float textHeight = title.heightPx() + below.map(b -> b.heightPx() + gap).orElse(0f);
    float height = Math.max(ui.px(30), textHeight + ui.px(10));
    String id = "search/" + hit.destination();
    boolean pressed = ImGui.invisibleButton("##" + id, room, height);
    ui.register(id);
    PixelRect rect = UiFrame.lastItem();
    controls.background(rect, 0, true);
    float x = (float) rect.x() + ui.px(LEFT);
    float y = (float) Math.round(rect.centreY() - textHeight / 2);
    sign(hit.destination(), rect, y + title.font().getFontSize() / 2);
    ImDrawList list = ImGui.getWindowDrawList();
    title.draw(list, x, y, ui.palette().text());
    mark(title, hit.title(), x, y);
    float under = y + title.heightPx() + gap;
    below.ifPresent(block -> block.draw(list, x, under, ui.palette().quiet()));
    below.ifPresent(block -> hit.beside().ifPresent(found -> mark(block, found, x, under)));
    if (pressed) {
      ui.actions().goTo(hit.destination());
    }
  }

  /** Marks in a text what was found in it. */
  void mark(TextBlock block, Marked marked, float x, float y) {
    Palette p = ui.palette();
    marked
        .marks()
        .forEach(
            m ->
                block.mark(
                    ImGui.getWindowDrawList(), x, y, m.from(), m.to(), p.match(), p.onMatch()));
  }

  /** Of a claim how it stands, else what kind of thing it is. */
  private void sign(Destination destination, PixelRect rect, float middle) {
    Optional<Claim> claim =
        destination.kind() == Destination.Kind.CLAIM
            ? Knowledge.builtIn().claim(destination.id())
            : Optional.empty();
    if (claim.isPresent()) {
      new VerdictLook(ui)
          .shape(
              ImGui.getWindowDrawList(),
              claim.get().verdict().standing(),
              rect.x() + ui.px(15),
              middle,
              ui.px(5));
      return;
    }
    float size = ui.px(LEFT);
    controls.icon(
        new PixelRect(rect.x() + ui.px(1), middle - size / 2, size, size),
        icon(destination.kind()),
        ui.palette().faint());
  }

  /** The sign of a kind. */
  static String icon(Destination.Kind kind) {
    return switch (kind) {
      case STRUCTURE -> Icons.TREE;
      case CLAIM -> Icons.EVIDENCE;
      case STUDY -> Icons.STUDY;
      case NOTE -> Icons.PASSAGE;
      case COMPARISON -> Icons.FOUR;
      case CORRECTION -> Icons.PEN;
      case SUMMARY -> Icons.TABLE;
    };
  }
}
