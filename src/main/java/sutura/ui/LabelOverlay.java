package sutura.ui;

import imgui.ImDrawList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.StructureId;
import sutura.model.LoadedModel;
import sutura.scene.Camera;
import sutura.scene.SceneState;

/** Names beside the model, each with a thin line to its structure. */
final class LabelOverlay {
  private static final int MOST_ON_A_SIDE = 14;

  /** As many where openings or landmarks want a label, which go before bones. */
  private static final int MOST_MARKS_ON_A_SIDE = 20;

  /** Added to the weight of openings and landmarks, above any number of samples. */
  private static final double MARK_WEIGHT = 1e6;

  private static final double SELECTED_WEIGHT = 1e9;
  private static final double REACH = 22;

  private @Nullable LoadedModel sampledModel;
  private LabelAnchors anchors = LabelAnchors.NONE;
  private @Nullable View anchoredView;
  private LabelAnchors.Anchors anchored = LabelAnchors.Anchors.NONE;

  /** Everything that the anchors depend on. */
  private record View(
      LoadedModel model, SceneState scene, Camera camera, List<Vector3dc> offsets, PixelRect at) {
    static View of(UiInput input, PixelRect viewport) {
      List<Vector3dc> offsets =
          input.model().meshes().keySet().stream().map(input.offsetMm()).toList();
      return new View(input.model(), input.scene(), input.shownCamera(), offsets, viewport);
    }

    // As in draw: a model is compared by identity.
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
      return other instanceof View view
          && model == view.model
          && scene.equals(view.scene)
          && camera.equals(view.camera)
          && offsets.equals(view.offsets)
          && at.equals(view.at);
    }

    @Override
    public int hashCode() {
      return Objects.hash(camera, at);
    }
  }

  // A model is compared by identity: its meshes are large, and it is replaced as a whole.
  @SuppressWarnings("ReferenceEquality")
  void draw(UiFrame ui, ImDrawList list, PixelRect viewport, float below) {
    LoadedModel model = ui.input().model();
    if (sampledModel != model) {
      sampledModel = model;
      anchors = LabelAnchors.of(model);
    }
    View view = View.of(ui.input(), viewport);
    if (!view.equals(anchoredView)) {
      anchoredView = view;
      anchored = anchors.visible(ui.input(), viewport);
    }
    List<LabelLayout.Wish> wishes = new ArrayList<>();
    anchored.at().forEach((id, anchor) -> wishes.add(wish(ui, id, anchor)));
    double top = Math.max(viewport.y() + ui.px(60), below + ui.px(8));
    PixelRect room =
        new PixelRect(
            viewport.x() + ui.px(46),
            top,
            viewport.width() - 2 * ui.px(46),
            viewport.bottom() - ui.px(56) - top);
    List<LabelLayout.Placed> placed =
        LabelLayout.place(
            wishes,
            room,
            ui.px(5),
            anchored.leftPx() - ui.px(REACH),
            anchored.rightPx() + ui.px(REACH),
            mostOnASide(wishes));
    placed.forEach(p -> line(ui, list, p));
    placed.forEach(p -> box(ui, list, p));
  }

  private static int mostOnASide(List<LabelLayout.Wish> wishes) {
    long marks = wishes.stream().filter(w -> w.weight() >= MARK_WEIGHT).count();
    return (int) Math.max(MOST_ON_A_SIDE, Math.min(MOST_MARKS_ON_A_SIDE, (marks + 1) / 2));
  }

  private static double weight(UiFrame ui, StructureId id, double samples) {
    if (ui.input().scene().selection().contains(id)) {
      return SELECTED_WEIGHT;
    }
    boolean mark = ui.input().model().entry(id).filter(e -> e.structure().isMark()).isPresent();
    return mark ? MARK_WEIGHT + samples : samples;
  }

  private static LabelLayout.Wish wish(UiFrame ui, StructureId id, Vector3d anchor) {
    String name = ui.input().model().entry(id).map(e -> ui.name(e.structure())).orElse(id.value());
    float width = TextBlock.width(ui.fonts().small(), name) + 2 * ui.px(7);
    float height = ui.fonts().small().getFontSize() + 2 * ui.px(3);
    return new LabelLayout.Wish(
        id, name, anchor.x, anchor.y, width, height, weight(ui, id, anchor.z));
  }

  private static int lineColour(UiFrame ui, LabelLayout.Wish wish) {
    boolean selected = ui.input().scene().selection().contains(wish.id());
    return selected ? ui.palette().accent() : Palette.faded(ui.palette().text(), 0.6);
  }

  private static void line(UiFrame ui, ImDrawList list, LabelLayout.Placed placed) {
    LabelLayout.Wish wish = placed.wish();
    PixelRect rect = placed.rect();
    float x = (float) (placed.leftSide() ? rect.right() : rect.x());
    float y = (float) Math.round(rect.centreY());
    float toX = (float) wish.anchorX();
    float toY = (float) wish.anchorY();
    int halo = Palette.faded(ui.palette().panel(), 0.35);
    list.addLine(x, y, toX, toY, halo, ui.px(3));
    list.addLine(x, y, toX, toY, lineColour(ui, wish), Math.max(1, ui.px(1)));
    list.addCircleFilled(toX, toY, ui.px(3.5), halo);
    list.addCircleFilled(toX, toY, ui.px(2.5), lineColour(ui, wish));
  }

  private static void box(UiFrame ui, ImDrawList list, LabelLayout.Placed placed) {
    Palette p = ui.palette();
    PixelRect rect = placed.rect();
    LabelLayout.Wish wish = placed.wish();
    boolean selected = ui.input().scene().selection().contains(wish.id());
    list.addRectFilled(
        (float) rect.x(),
        (float) rect.y(),
        (float) rect.right(),
        (float) rect.bottom(),
        p.overlay(),
        ui.px(5));
    float size = ui.fonts().small().getFontSize();
    list.addText(
        ui.fonts().small(),
        Math.round(size),
        (float) rect.x() + ui.px(7),
        (float) Math.round(rect.centreY() - size / 2),
        selected ? p.accent() : p.text(),
        wish.text());
    ui.items().put("label/" + wish.id().value(), rect, rect);
  }
}
