package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sutura.anatomy.StructureId;
import sutura.biomech.Estimate;
import sutura.biomech.Load;
import sutura.biomech.Quantity;
import sutura.biomech.Response;
import sutura.biomech.Support;
import sutura.biomech.SutureMotion;

/** The three layers of an answer in numbers. */
final class PressNumbers {
  /** Sutures that are named before more is asked for. */
  private static final int FEW = 3;

  private final UiFrame ui;
  private final Controls controls;
  private final PressWords words;

  PressNumbers(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
    words = new PressWords(ui);
  }

  /** The three layers; each is a dash while it is not known. */
  void layers(ShownPress.Answer answer, boolean everySuture) {
    state(answer);
    Optional<Response> response = answer.response();
    head(answer, response);
    deformation(answer, response);
    controls.space(4);
    sutures(response, everySuture);
  }

  /** Refusal, or that it is computed. */
  private void state(ShownPress.Answer answer) {
    if (answer.refused().isPresent()) {
      String why = Icons.WARNING + "  " + words.refusal(answer.refused().get());
      controls.text(ui.fonts().strong(), ui.palette().warning(), why);
      ui.register("result/refused");
      controls.space(6);
    } else if (answer.response().isEmpty() || answer.progress().isPresent()) {
      controls.text(ui.fonts().small(), ui.palette().accent(), words.computing(answer));
      ui.register("result/computing");
      controls.space(4);
    }
  }

  private void head(ShownPress.Answer answer, Optional<Response> response) {
    boolean pillow =
        answer.pane().scene().press().map(p -> p.support() == Support.PILLOW).orElse(true);
    boolean beyond = response.map(Response::isBeyondPillow).orElse(false);
    layer(
        0,
        ui.text(pillow ? "result.head" : "result.head-held"),
        response.map(words::head),
        ui.text(beyond ? "result.head-beyond-note" : "result.head-note"));
  }

  private void deformation(ShownPress.Answer answer, Optional<Response> response) {
    boolean inside =
        answer
            .pane()
            .scene()
            .press()
            .map(p -> p.load() instanceof Load.InnerPressure)
            .orElse(false);
    String largest =
        response
            .map(r -> Quantity.lengthWords(r.deformation().largestNm(), words.language()))
            .orElse(PressWords.NOTHING);
    layer(
        1,
        ui.text(inside ? "result.deformation-inside" : "result.deformation"),
        response.map(r -> words.length(r, r.patchNm())),
        ui.texts().get("result.deformation-note", largest));
  }

  private void layer(int index, String name, Optional<String> value, String note) {
    heading(index, name);
    controls.text(ui.fonts().title(), ui.palette().text(), value.orElse(PressWords.NOTHING));
    ui.register("result/layer-" + index);
    controls.text(ui.fonts().small(), ui.palette().quiet(), note);
    controls.space(8);
  }

  /** The layer's sign and name. */
  private void heading(int index, String name) {
    ImDrawList list = ImGui.getWindowDrawList();
    float size = ui.fonts().body().getFontSize();
    float radius = size * 0.28f;
    float x = ImGui.getCursorScreenPosX() + radius;
    float y = ImGui.getCursorScreenPosY() + size / 2;
    Glyph.of(index).draw(list, x, y, radius, new PressColours(ui).layer(index));
    float left = ImGui.getCursorPosX();
    ImGui.setCursorPosX(left + size);
    controls.text(ui.fonts().body(), ui.palette().text(), name, ImGui.getContentRegionAvailX() - 1);
    ImGui.setCursorPosX(left);
  }

  private void sutures(Optional<Response> response, boolean everySuture) {
    heading(2, ui.text("result.sutures"));
    if (response.isEmpty()) {
      controls.text(ui.fonts().title(), ui.palette().text(), PressWords.NOTHING);
      return;
    }
    List<Map.Entry<StructureId, SutureMotion>> sorted = PressLayers.bySize(response.get());
    if (sorted.isEmpty()) {
      controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("result.sutures-none"));
      return;
    }
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("result.sutures-note"));
    controls.space(2);
    sorted.stream()
        .limit(everySuture ? sorted.size() : FEW)
        .forEach(entry -> suture(response.get(), entry.getKey(), entry.getValue()));
  }

  private void suture(Response response, StructureId id, SutureMotion motion) {
    String name =
        Optional.ofNullable(ui.input().catalogue().structures().get(id))
            .map(ui::name)
            .orElse(id.value());
    controls.text(ui.fonts().body(), ui.palette().text(), name);
    ui.register("result/suture/" + id.value());
    controls.text(ui.fonts().strong(), ui.palette().text(), opening(response, motion.openingNm()));
    Estimate shear = PressLayers.size(motion.shearNm());
    controls.text(
        ui.fonts().strong(),
        ui.palette().text(),
        ui.texts().get("result.shears", words.length(response, shear)));
    controls.space(4);
  }

  private String opening(Response response, Estimate nm) {
    if (nm.low() < 0 && nm.high() > 0) {
      return ui.texts().get("result.opening", words.length(response, nm));
    }
    String key = nm.value() >= 0 ? "result.opens" : "result.closes";
    return ui.texts().get(key, words.length(response, PressLayers.size(nm)));
  }

  /** Whether there are more sutures than are named at first. */
  static boolean hasMore(ShownPress.Answer answer) {
    return answer.response().map(r -> r.sutures().size() > FEW).orElse(false);
  }
}
