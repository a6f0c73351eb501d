package sutura.ui;

import imgui.ImDrawList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sutura.biomech.Response;
import sutura.scene.Pane;
import sutura.scene.SceneState;

/**
 * What each of the skulls beside each other is, how far its pressed place moves, and how many times
 * more that is than in the first; or what moves the fluid in each, and what is known of that.
 */
final class PaneCaptions {
  private static final double MARGIN = 8;
  private static final double PAD = 10;

  private final UiFrame ui;
  private final ImDrawList list;
  private final PressWords words;

  /** Words in one colour. */
  record Line(TextBlock words, int colour) {}

  PaneCaptions(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
    words = new PressWords(ui);
  }

  /**
   * Draws them at the foot of the panes, under a single one its age alone and only where no card
   * covers it; returns where.
   */
  List<PixelRect> draw(PixelRect picture) {
    SceneState scene = ui.input().scene();
    List<Pane> panes = Pane.of(scene);
    List<PixelRect> places = PaneLayout.of(picture, scene).panes();
    List<PixelRect> taken = new ArrayList<>();
    boolean told = panes.size() > 1 || scene.age().isPresent();
    for (int i = 0; told && i < panes.size(); i++) {
      List<Line> lines = linesOf(panes.get(i), places.get(i));
      PixelRect rect = place(places.get(i), lines);
      if (panes.size() > 1 || ui.items().cards().stream().noneMatch(rect::overlaps)) {
        write(rect, lines);
        ui.items().put("pane/" + i, rect, rect);
        taken.add(rect);
      }
    }
    return taken;
  }

  private List<Line> linesOf(Pane pane, PixelRect place) {
    float room = (float) place.width() - 2 * ui.px(MARGIN + PAD);
    return FlowPaneWords.driver(pane)
        .map(driver -> new FlowPaneWords(ui).lines(pane, driver, room, place.height()))
        .orElseGet(
            () ->
                lines(pane, room).stream()
                    .map(block -> new Line(block, ui.palette().text()))
                    .toList());
  }

  private List<TextBlock> lines(Pane pane, float room) {
    List<TextBlock> lines = new ArrayList<>();
    lines.add(TextBlock.of(ui.fonts().strong(), words.caption(pane), room));
    String note = words.captionNote(pane);
    if (!note.isEmpty()) {
      lines.add(TextBlock.of(ui.fonts().small(), note, room));
    }
    answer(pane)
        .filter(answer -> pane.caption() != Pane.Caption.SCENE)
        .filter(PressWords::isLoaded)
        .ifPresent(
            answer -> {
              lines.add(TextBlock.of(ui.fonts().title(), size(answer), room));
              String more = answer.refused().map(words::refusal).orElseGet(() -> ratio(answer));
              if (!more.isEmpty()) {
                lines.add(TextBlock.of(ui.fonts().small(), more, room));
              }
            });
    return lines;
  }

  private Optional<ShownPress.Answer> answer(Pane pane) {
    return ui.input().press().panes().stream()
        .filter(answer -> answer.pane().caption() == pane.caption())
        .findFirst();
  }

  private String size(ShownPress.Answer answer) {
    return answer
        .response()
        .map(response -> words.length(response, response.patchNm()))
        .orElse(PressWords.NOTHING);
  }

  /** Against the first skull that is loaded. */
  private String ratio(ShownPress.Answer answer) {
    Optional<ShownPress.Answer> first =
        ui.input().press().panes().stream().filter(PressWords::isLoaded).findFirst();
    Optional<Response> to = first.flatMap(ShownPress.Answer::response);
    boolean itself = first.isPresent() && first.get().pane().caption() == answer.pane().caption();
    if (itself || to.isEmpty() || answer.response().isEmpty()) {
      return "";
    }
    return words
        .ratio(answer.response().get(), to.get())
        .map(times -> ui.texts().get("pane.ratio", times, words.caption(first.get().pane())))
        .orElse("");
  }

  private PixelRect place(PixelRect pane, List<Line> lines) {
    double widest = lines.stream().mapToDouble(line -> line.words().widthPx()).max().orElse(0);
    double width = widest + 2 * ui.px(PAD);
    double height = lines.stream().mapToDouble(line -> line.words().heightPx()).sum() + ui.px(PAD);
    double x = Math.round(pane.centreX() - width / 2);
    double y = pane.bottom() - ViewportOverlay.footPx(ui) - ui.px(MARGIN) - height;
    return new PixelRect(x, y, width, height);
  }

  private void write(PixelRect rect, List<Line> lines) {
    list.addRectFilled(
        (float) rect.x(),
        (float) rect.y(),
        (float) rect.right(),
        (float) rect.bottom(),
        ui.palette().overlay(),
        ui.px(Controls.ROUNDING));
    float top = (float) rect.y() + ui.px(PAD) / 2;
    for (Line line : lines) {
      line.words().drawCentred(list, (float) rect.x(), top, (float) rect.width(), line.colour());
      top += line.words().heightPx();
    }
  }
}
