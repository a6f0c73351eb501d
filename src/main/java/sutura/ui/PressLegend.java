package sutura.ui;

import imgui.ImFont;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sutura.biomech.Response;
import sutura.biomech.published.PublishedFigure;
import sutura.biomech.published.PublishedFigure.Kind;
import sutura.biomech.published.PublishedFigures;

/** What the signs of ladder and curve stand for, each with its size. */
final class PressLegend {
  private static final List<String> LAYERS =
      List.of("result.head", "result.deformation", "result.suture");

  private final UiFrame ui;
  private final PressWords words;
  private final PressColours colours;
  private final ImFont name;
  private final ImFont value;

  /** Large letters if it is read from afar. */
  PressLegend(UiFrame ui, boolean large) {
    this.ui = ui;
    words = new PressWords(ui);
    colours = new PressColours(ui);
    name = large ? ui.fonts().body() : ui.fonts().small();
    value = large ? ui.fonts().title() : ui.fonts().strong();
  }

  /** The three layers. */
  void layers(ShownPress.Answer answer) {
    Optional<Response> response = answer.response();
    for (int i = 0; i < LAYERS.size(); i++) {
      int layer = i;
      String size = response.flatMap(r -> size(r, layer)).orElse(PressWords.NOTHING);
      line(Glyph.of(i), colours.layer(i), ui.text(LAYERS.get(i)), size);
    }
    new Controls(ui).space(6);
  }

  private Optional<String> size(Response response, int layer) {
    return layer == 0
        ? Optional.of(words.head(response))
        : PressLayers.of(response).layer(layer).map(nm -> words.length(response, nm));
  }

  /** The skulls, and what was published. */
  void curve(List<ShownPress.Answer> answers) {
    for (int i = 0; i < answers.size(); i++) {
      ShownPress.Answer answer = answers.get(i);
      String size =
          answer.response().map(r -> words.length(r, r.patchNm())).orElse(PressWords.NOTHING);
      String text = ui.texts().get("result.curve.computed", words.caption(answer.pane()));
      line(Glyph.of(i), colours.pane(i), text, size);
    }
    for (PublishedFigure figure : published()) {
      line(glyph(figure), colours.kind(figure.kind()), published(figure), "");
    }
  }

  private static List<PublishedFigure> published() {
    PublishedFigures all = PublishedFigures.builtIn();
    List<PublishedFigure> result = new ArrayList<>(all.of(Kind.MOVED));
    result.addAll(all.of(Kind.UNMOVED));
    all.find("frymann").ifPresent(result::add);
    return result;
  }

  private static Glyph glyph(PublishedFigure figure) {
    return switch (figure.kind()) {
      case UNMOVED -> Glyph.DOWN;
      case REPORTED -> Glyph.SQUARE;
      default -> ForceCurve.glyph(figure);
    };
  }

  private String published(PublishedFigure figure) {
    String label = figure.label().in(words.language());
    String from = words.from(figure);
    return figure.kind() == Kind.REPORTED
        ? ui.texts().get("result.curve.reported", label) + " (" + from + ")"
        : label + " (" + from + ")";
  }

  /** Height that {@link #curve} and the words of its axes take where no line wraps. */
  float curveHeightPx(List<ShownPress.Answer> answers) {
    float line = name.getFontSize() + ui.px(8);
    return answers.size() * (line + value.getFontSize())
        + (published().size() + 1) * line
        + ui.px(12);
  }

  /** A sign, what it stands for, and below that its size. */
  private void line(Glyph glyph, int colour, String text, String size) {
    Controls controls = new Controls(ui);
    float height = name.getFontSize();
    float radius = height * 0.32f;
    glyph.draw(
        ImGui.getWindowDrawList(),
        ImGui.getCursorScreenPosX() + radius * 1.2f,
        ImGui.getCursorScreenPosY() + height / 2,
        radius,
        colour);
    float left = ImGui.getCursorPosX();
    float inset = height * 1.25f;
    ImGui.setCursorPosX(left + inset);
    float room = ImGui.getContentRegionAvailX();
    controls.text(name, size.isEmpty() ? ui.palette().quiet() : ui.palette().text(), text, room);
    if (!size.isEmpty()) {
      ImGui.setCursorPosX(left + inset);
      controls.text(value, ui.palette().text(), size, room);
    }
    ImGui.setCursorPosX(left);
  }
}
