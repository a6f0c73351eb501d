package sutura.ui;

import imgui.ImGui;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.knowledge.Destination;
import sutura.knowledge.SearchHit;

/** What was found, in one list: each kind under its heading, the kind with the best match first. */
final class SearchResults {
  /** More of a kind are shown when they are asked for, unless there is no other kind. */
  private static final int FIRST_STRUCTURES = 8;

  private static final int FIRST_OTHERS = 5;

  private final SearchIndex index = new SearchIndex();
  private final Set<Destination.Kind> unfolded = EnumSet.noneOf(Destination.Kind.class);
  private String text = "";

  /** Makes ready to search. */
  void prepare(UiFrame ui) {
    index.prepare(ui.input().model());
  }

  /** Whether there may be more in a moment. */
  boolean isWaiting() {
    return !text.isEmpty() && index.isWaiting();
  }

  /** Nothing is looked for any more. */
  void end() {
    text = "";
    unfolded.clear();
  }

  /** Goes to the best match, if there is one. */
  void goToFirst(UiFrame ui, String query) {
    find(ui, query, true).stream()
        .findFirst()
        .map(SearchHit::destination)
        .ifPresent(ui.actions()::goTo);
  }

  private List<SearchHit> find(UiFrame ui, String query, boolean wholly) {
    return index.find(ui.input().model(), query, ui.input().settings().language(), wholly);
  }

  /** Draws the list; lines of structures are those of the tree. */
  void draw(UiFrame ui, String query, TreeRow row) {
    if (!query.equals(text)) {
      end();
      text = query;
      ImGui.setScrollY(0);
    }
    List<SearchHit> found = find(ui, query, false);
    Controls controls = new Controls(ui);
    String count =
        found.size() == 1 ? ui.text("search.one") : ui.texts().get("search.count", found.size());
    controls.text(ui.fonts().small(), ui.palette().quiet(), count);
    ui.register("search/count");
    controls.space(2);
    if (found.isEmpty() && !index.isWaiting()) {
      controls.text(ui.fonts().body(), ui.palette().quiet(), ui.text("search.nothing"));
    }
    Map<Destination.Kind, List<SearchHit>> kinds = new LinkedHashMap<>();
    for (SearchHit hit : found) {
      kinds.computeIfAbsent(hit.destination().kind(), kind -> new ArrayList<>()).add(hit);
    }
    kinds.forEach((kind, hits) -> kind(ui, row, kind, hits, kinds.size() > 1));
  }

  private void kind(
      UiFrame ui, TreeRow row, Destination.Kind kind, List<SearchHit> hits, boolean others) {
    Controls controls = new Controls(ui);
    if (others || kind != Destination.Kind.STRUCTURE) {
      heading(ui, kind, hits.size());
    }
    int first = kind == Destination.Kind.STRUCTURE ? FIRST_STRUCTURES : FIRST_OTHERS;
    boolean all = !others || unfolded.contains(kind) || hits.size() <= first + 1;
    for (SearchHit hit : all ? hits : hits.subList(0, first)) {
      draw(ui, row, hit);
    }
    if (!all) {
      String more = ui.texts().get("search.more", hits.size() - first);
      ImGui.setCursorPosX(ImGui.getCursorPosX() + ui.px(28));
      if (controls.link("search/more/" + kind.word(), more)) {
        unfolded.add(kind);
      }
    }
    controls.space(6);
  }

  private static void draw(UiFrame ui, TreeRow row, SearchHit hit) {
    if (hit.destination().kind() == Destination.Kind.STRUCTURE) {
      Optional.of(StructureId.of(hit.destination().id()))
          .flatMap(id -> ui.input().model().entry(id))
          .ifPresent(entry -> row.draw(entry, hit));
    } else {
      new SearchRow(ui).draw(hit);
    }
  }

  private static void heading(UiFrame ui, Destination.Kind kind, int count) {
    Controls controls = new Controls(ui);
    controls.space(4);
    float room = ImGui.getContentRegionAvailX();
    float line = ui.fonts().strong().getFontSize();
    float indent = Math.max(ui.px(28), 1.7f * line);
    String words = ui.text("search.kind." + kind.word());
    String title = count > 1 ? words + "  " + count : words;
    TextBlock block = TextBlock.of(ui.fonts().strong(), title, room - indent);
    controls.noteCut(block, room - indent);
    float x = ImGui.getCursorScreenPosX();
    float y = ImGui.getCursorScreenPosY();
    controls.icon(
        new PixelRect(x + ui.px(1), y, indent, line), SearchRow.icon(kind), ui.palette().quiet());
    block.draw(ImGui.getWindowDrawList(), x + indent, y, ui.palette().quiet());
    ImGui.dummy(room, block.heightPx());
    ui.register("search/heading/" + kind.word());
    controls.space(2);
  }
}
