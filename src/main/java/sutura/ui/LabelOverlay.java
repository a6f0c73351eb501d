package sutura.ui;

import imgui.ImDrawList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.model.LoadedModel;

/** Names beside the model, each with a thin line to its structure. */
final class LabelOverlay {
  private @Nullable LoadedModel sampledModel;
  private LabelAnchors anchors = LabelAnchors.NONE;

  void draw(UiFrame ui, ImDrawList list, PixelRect viewport) {
    LoadedModel model = ui.input().model();
    if (sampledModel != model) {
      sampledModel = model;
      anchors = LabelAnchors.of(model);
    }
    List<LabelLayout.Wish> wishes = new ArrayList<>();
    Map<StructureId, Vector3d> at = anchors.visible(ui.input(), viewport);
    at.forEach((id, anchor) -> wishes.add(wish(ui, id, anchor)));
    double top = viewport.y() + ui.px(60);
    PixelRect room =
        new PixelRect(
            viewport.x() + ui.px(52),
            top,
            viewport.width() - 2 * ui.px(52),
            viewport.bottom() - ui.px(56) - top);
    for (LabelLayout.Placed placed : LabelLayout.place(wishes, room, ui.px(5), ui.px(26))) {
      draw(ui, list, placed);
    }
  }

  private static LabelLayout.Wish wish(UiFrame ui, StructureId id, Vector3d anchor) {
    String name =
        ui.input().model().entry(id).map(e -> ui.name(e.structure())).orElse(id.value());
    float width = TextBlock.width(ui.fonts().small(), name) + 2 * ui.px(7);
    float height = ui.fonts().small().getFontSize() + 2 * ui.px(3);
    return new LabelLayout.Wish(id, name, anchor.x, anchor.y, width, height, anchor.z);
  }

  private static void draw(UiFrame ui, ImDrawList list, LabelLayout.Placed placed) {
    Palette p = ui.palette();
    PixelRect rect = placed.rect();
    LabelLayout.Wish wish = placed.wish();
    boolean selected = ui.input().scene().selection().contains(wish.id());
    float x = (float) (placed.leftSide() ? rect.right() : rect.x());
    float y = (float) Math.round(rect.centreY());
    int line = selected ? p.accent() : Palette.faded(p.text(), 0.55);
    list.addLine(x, y, (float) wish.anchorX(), (float) wish.anchorY(), line, 1);
    list.addCircleFilled((float) wish.anchorX(), (float) wish.anchorY(), ui.px(2.5), line);
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
