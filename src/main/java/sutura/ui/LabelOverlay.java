package sutura.ui;

import imgui.ImDrawList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sutura.anatomy.StructureId;

/** Names beside the model, each with a thin line to its structure. */
final class LabelOverlay {
  private static final double REACH = 16;
  private static final double MARGIN = 8;
  private static final double GAP = 3;

  /**
   * A label is never broken to less than this share of the picture's width, nor wider than that.
   */
  private static final double NARROWEST = 0.13;

  private static final double WIDEST = 0.32;

  /** A label that is this far shown can be pressed. */
  private static final double PRESSABLE = 0.5;

  private final ModelOutline outline = new ModelOutline();
  private final Map<StructureId, ShownLabel> shown = new TreeMap<>();
  private int leftOut;
  private boolean moving;

  /** Names that found no room in the last frame. */
  int leftOut() {
    return leftOut;
  }

  /** Names that are there. */
  int count() {
    return (int) shown.values().stream().filter(label -> !label.isGone()).count();
  }

  /** Whether some are on their way to their places. */
  boolean isMoving() {
    return moving;
  }

  /** The structure whose name is at a place. */
  Optional<StructureId> at(double xPx, double yPx) {
    return shown.entrySet().stream()
        .filter(e -> e.getValue().strength() > PRESSABLE)
        .filter(e -> e.getValue().rect().contains(xPx, yPx))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Takes all names away. */
  void clear() {
    shown.clear();
    leftOut = 0;
    moving = false;
  }

  /**
   * Draws the names.
   *
   * @param free the part of the picture that names may be in
   * @param taken what else is written over the model
   * @param pointed structure whose name the pointer is on
   */
  void draw(
      UiFrame ui,
      ImDrawList list,
      PixelRect viewport,
      PixelRect free,
      List<PixelRect> taken,
      Optional<StructureId> pointed) {
    place(ui, viewport, free, taken);
    boolean animated = !ui.input().settings().reducedMotion();
    moving = false;
    for (ShownLabel label : shown.values()) {
      moving |= label.advance(ui.input().frame().deltaSeconds(), animated);
    }
    shown.values().removeIf(ShownLabel::isGone);
    LabelInk ink = new LabelInk(ui, list);
    Optional<StructureId> marked = pointed.or(() -> ui.input().hovered());
    shown.forEach((id, label) -> ink.leader(label, look(ui, id, marked)));
    shown.forEach(
        (id, label) -> {
          ink.name(label, look(ui, id, marked));
          ui.items().put("label/" + id.value(), label.rect(), label.rect());
        });
  }

  private static LabelInk.Look look(UiFrame ui, StructureId id, Optional<StructureId> marked) {
    if (ui.input().scene().selection().contains(id)) {
      return LabelInk.Look.SELECTED;
    }
    if (marked.isEmpty()) {
      return LabelInk.Look.PLAIN;
    }
    return marked.get().equals(id) ? LabelInk.Look.POINTED : LabelInk.Look.PLAIN;
  }

  private void place(UiFrame ui, PixelRect viewport, PixelRect free, List<PixelRect> taken) {
    PixelRect room = beside(free.grown(-ui.px(MARGIN)), taken, ui.px(MARGIN));
    ModelOutline.Reach reach = outline.reach(ui.input(), viewport);
    double leftEnd = reach.leftPx() - ui.px(REACH);
    double rightEnd = reach.rightPx() + ui.px(REACH);
    double beside = Math.min(leftEnd - room.x(), room.right() - rightEnd);
    double most =
        Math.max(NARROWEST * room.width(), Math.min(WIDEST * room.width(), beside))
            - 2 * ui.px(LabelWishes.PAD_X);
    LabelWishes wanted = LabelWishes.of(ui, viewport, (float) most);
    LabelLayout.Space space = new LabelLayout.Space(room, ui.px(GAP), leftEnd, rightEnd, taken);
    LabelLayout.Result result = LabelLayout.place(wanted.wishes(), space, sides());
    leftOut = result.leftOut();
    shown.values().forEach(ShownLabel::leave);
    for (LabelLayout.Placed placed : result.placed()) {
      StructureId id = placed.wish().id();
      TextBlock name = wanted.names().get(id);
      if (name != null) {
        shown
            .computeIfAbsent(id, unused -> new ShownLabel(placed, name))
            .follow(placed, name, viewport.width());
      }
    }
  }

  /** The room without cards that stand at its sides half-way up. */
  private static PixelRect beside(PixelRect room, List<PixelRect> taken, double gap) {
    double left = room.x();
    double right = room.right();
    for (PixelRect card : taken) {
      if (card.y() < room.centreY() && card.bottom() > room.centreY() && card.overlaps(room)) {
        boolean atLeft = card.centreX() < room.centreX();
        left = atLeft ? Math.max(left, card.right() + gap) : left;
        right = atLeft ? right : Math.min(right, card.x() - gap);
      }
    }
    return new PixelRect(left, room.y(), Math.max(1, right - left), room.height());
  }

  private Map<StructureId, Boolean> sides() {
    Map<StructureId, Boolean> sides = new HashMap<>();
    shown.forEach((id, label) -> sides.put(id, label.goal().leftSide()));
    return sides;
  }
}
