package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import imgui.flag.ImGuiMouseCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.scene.Pane;

/** What is written over the model: sides, scale, cube, labels, the name under the pointer. */
final class ViewportOverlay {
  /** The model keeps this share of the width whatever stands beside it. */
  private static final double LEAST_WIDTH_SHARE = 0.6;

  private static final double FOOT_MARGIN = 12;

  /** Edge of the field of a letter against the letter. */
  private static final float LETTER = 1.32f;

  private final OrientationCube cube = new OrientationCube();
  private final LabelOverlay labels = new LabelOverlay();

  /** The structure whose name is written at a place. */
  Optional<StructureId> nameAt(double xPx, double yPx) {
    return labels.at(xPx, yPx);
  }

  /** Whether names are on their way to their places. */
  boolean isMoving() {
    return labels.isMoving();
  }

  /** Over a picture without an interface: the letters and the scale, the legend, and names. */
  void drawPicture(UiFrame ui, PixelRect picture, boolean orientation) {
    ImDrawList list = ImGui.getBackgroundDrawList();
    divide(ui, list, picture);
    boolean marks = orientation || ui.input().scene().labels();
    List<PixelRect> scale = marks ? scale(ui, list, picture) : List.of();
    List<PixelRect> taken = new ArrayList<>(new ProvenanceLegend(ui, list).draw(picture));
    taken.addAll(banners(ui, list, picture, 0));
    PixelRect first = beside(ui, list, picture, picture, taken);
    if (marks) {
      taken.addAll(sides(ui, list, first));
      taken.addAll(scale);
    }
    if (ui.input().scene().labels()) {
      labels.draw(ui, list, first, free(ui, first), taken, Optional.empty());
    }
    MeasureInk.drawAll(ui, list, first);
  }

  /** Names that found no room. */
  int namesLeftOut() {
    return labels.leftOut();
  }

  /**
   * Draws it.
   *
   * @param covered by a card
   * @param cardPx what the card of the sacrum's motion takes of the width
   */
  void draw(UiFrame ui, PixelRect viewport, PixelRect covered, double cardPx, boolean navigating) {
    ImDrawList list = ImGui.getBackgroundDrawList();
    list.pushClipRect(
        (float) viewport.x(),
        (float) viewport.y(),
        (float) viewport.right(),
        (float) viewport.bottom());
    PixelRect skulls = PaneLayout.area(ui, viewport, cardPx);
    divide(ui, list, skulls);
    boolean client = ui.input().settings().client();
    List<PixelRect> scale = client ? List.of() : scale(ui, list, skulls);
    List<PixelRect> taken = new ArrayList<>(new ProvenanceLegend(ui, list).draw(viewport));
    taken.addAll(banners(ui, list, viewport, cardPx));
    PixelRect beside =
        new PixelRect(viewport.x(), viewport.y(), viewport.width() - cardPx, viewport.height());
    PixelRect free = FlowResults.above(ui, beside);
    PixelRect first = beside(ui, list, skulls, free, taken);
    taken.addAll(sides(ui, list, first));
    taken.addAll(scale);
    taken.addAll(ui.items().cards());
    taken.add(covered);
    names(ui, list, first, taken, navigating);
    list.popClipRect();
    PixelRect besideCards = OrientationCube.place(ui, viewport);
    if (OrientationCube.isShown(ui)
        && ui.items().find("evidence").filter(c -> c.whole().overlaps(besideCards)).isEmpty()) {
      cube.draw(ui, viewport);
    }
    hoveredName(ui, viewport, navigating);
  }

  /** Under the banners, whose words its strips would veil. */
  private static List<PixelRect> scale(UiFrame ui, ImDrawList list, PixelRect skulls) {
    return new ScaleBar(ui, list, PaneLayout.of(skulls, ui.input().scene()).first()).draw();
  }

  private static void divide(UiFrame ui, ImDrawList list, PixelRect skulls) {
    for (PixelRect strip : PaneLayout.of(skulls, ui.input().scene()).dividers()) {
      list.addRectFilled(
          (float) strip.x(),
          (float) strip.y(),
          (float) strip.right(),
          (float) strip.bottom(),
          Palette.faded(ui.palette().faint(), 0.6));
    }
  }

  /**
   * What skulls beside each other are, and what their colours mean; returns where the first is.
   *
   * @param free what no card covers
   * @param taken banners so far; what is drawn is added
   */
  private static PixelRect beside(
      UiFrame ui, ImDrawList list, PixelRect skulls, PixelRect free, List<PixelRect> taken) {
    PaneLayout panes = PaneLayout.of(skulls, ui.input().scene());
    double below = Math.max(skulls.y(), bottom(taken));
    new DisplacementBar(ui, list).draw(free, skulls, below).ifPresent(taken::add);
    new SpeedBar(ui, list).draw(free, skulls, below).ifPresent(taken::add);
    taken.addAll(new PaneCaptions(ui, list).draw(skulls));
    taken.addAll(new FlowLabels(ui, list).draw(panes, free, taken));
    return panes.first();
  }

  /** One below the other. */
  private static List<PixelRect> banners(
      UiFrame ui, ImDrawList list, PixelRect picture, double cardPx) {
    List<PixelRect> taken = new ArrayList<>();
    new ClaimBanner(ui, list).draw(picture, cardPx, 0).ifPresent(taken::add);
    boolean apart = cardPx == 0 && Pane.of(ui.input().scene()).size() > 1;
    double below = apart ? 0 : bottom(taken);
    new PressBanner(ui, list).draw(picture, cardPx, below).ifPresent(taken::add);
    new NutationBanner(ui, list).draw(picture, cardPx, bottom(taken)).ifPresent(taken::add);
    new FlowBanner(ui, list).draw(picture, cardPx, bottom(taken)).ifPresent(taken::add);
    return taken;
  }

  private static double bottom(List<PixelRect> above) {
    return above.stream().mapToDouble(PixelRect::bottom).max().orElse(0);
  }

  private void names(
      UiFrame ui, ImDrawList list, PixelRect viewport, List<PixelRect> taken, boolean navigating) {
    if (!ui.input().scene().labels()) {
      labels.clear();
      return;
    }
    boolean free = !navigating && !ImGui.getIO().getWantCaptureMouse();
    Optional<StructureId> pointed =
        free ? nameAt(ImGui.getMousePosX(), ImGui.getMousePosY()) : Optional.empty();
    UiSettings settings = ui.input().settings();
    boolean choosing = !settings.projector() && !settings.client();
    if (choosing) {
      taken.add(LabelMenu.place(ui, viewport, labels));
    }
    labels.draw(ui, list, viewport, free(ui, viewport), taken, pointed);
    if (pointed.isPresent()) {
      ui.actions().point(pointed.get());
      ImGui.setMouseCursor(ImGuiMouseCursor.Hand);
    }
    if (choosing) {
      LabelMenu.draw(ui, viewport, labels);
    }
  }

  /** The picture without the strips of the rulers. */
  private static PixelRect free(UiFrame ui, PixelRect viewport) {
    if (!ui.input().shownCamera().orthographic()) {
      return viewport;
    }
    float left = ScaleBar.sideRulerPx(ui);
    float foot = ScaleBar.footRulerPx(ui);
    return new PixelRect(
        viewport.x() + left, viewport.y(), viewport.width() - left, viewport.height() - foot);
  }

  /** R, L, A, P at the left and right edge: the side of the patient that lies there. */
  private static List<PixelRect> sides(UiFrame ui, ImDrawList list, PixelRect viewport) {
    Vector3d right = ui.input().shownCamera().right();
    String key =
        Math.abs(right.x) >= Math.abs(right.y)
            ? right.x > 0 ? "right" : "left"
            : right.y > 0 ? "anterior" : "posterior";
    String other =
        switch (key) {
          case "right" -> "left";
          case "left" -> "right";
          case "anterior" -> "posterior";
          default -> "anterior";
        };
    if (Math.max(Math.abs(right.x), Math.abs(right.y)) < 0.3) {
      return List.of();
    }
    float margin = ui.px(FOOT_MARGIN);
    boolean parallel = ui.input().shownCamera().orthographic();
    float left = parallel ? ScaleBar.sideRulerPx(ui) + ui.px(4) : margin;
    float bottom = (float) viewport.bottom() - (parallel ? ScaleBar.footRulerPx(ui) : 0);
    String words = ui.input().settings().client() ? "view." : "side.";
    String rightLetter = ui.text(words + key);
    String leftLetter = ui.text(words + other);
    float leftX = (float) viewport.x() + left;
    float edgeX = (float) viewport.right() - margin - letterPx(ui, rightLetter);
    float rightX = besideCards(ui, edgeX, leftX, bottom);
    return List.of(
        letter(ui, list, "side/left", leftLetter, leftX, bottom),
        letter(ui, list, "side/right", rightLetter, rightX, bottom));
  }

  /** A letter that a card would cover stands to its left. */
  private static float besideCards(UiFrame ui, float x, float leftX, float bottomPx) {
    float edge = footPx(ui);
    double scale = ui.items().find("scale").map(item -> item.whole().right()).orElse(0.0);
    double least = Math.max(leftX + edge, scale + 1);
    PixelRect letter = new PixelRect(x, bottomPx - edge, edge, edge);
    double free =
        ui.items().cards().stream()
            .filter(letter::overlaps)
            .mapToDouble(card -> card.x() - edge)
            .min()
            .orElse(x);
    return (float) (free > least ? free : x);
  }

  /** What the view bar at the top and the letters at the foot leave to the model. */
  static ModelRoom room(UiFrame ui, PixelRect viewport) {
    return room(ui, viewport, viewport);
  }

  /**
   * The part of the picture that the model fills.
   *
   * @param skulls what of the picture is for the skulls
   */
  static ModelRoom room(UiFrame ui, PixelRect viewport, PixelRect skulls) {
    PixelRect bar = ViewButtons.place(ui, viewport).rect();
    double top = bar.height() > 0 ? bar.bottom() - viewport.y() + ui.px(4) : 0;
    top = Math.max(top, TopBanner.bottomPx(ui) - viewport.y());
    double railPx = skulls.equals(viewport) ? PeelRail.takesPx(ui, viewport) : 0;
    double beside = 2 * railPx / Math.max(1, viewport.width());
    return ModelRoom.between(skulls, top, footPx(ui) + ui.px(4))
        .narrowed(Math.max(LEAST_WIDTH_SHARE, 1 - beside));
  }

  /**
   * Height of the line at the foot of the picture that holds the letters and the scale; in the
   * small pictures of clients who read large letters these stand beside the model.
   */
  static float footPx(UiFrame ui) {
    boolean beside = ui.input().settings().client() && ClientPanel.isLarge(ui);
    return beside ? ui.px(FOOT_MARGIN) : letterFont(ui).getFontSize() * LETTER + ui.px(FOOT_MARGIN);
  }

  /** Clients read words, which need more room than letters. */
  private static ImFont letterFont(UiFrame ui) {
    return ui.input().settings().client() ? ui.fonts().small() : ui.fonts().title();
  }

  /** Width of a letter's field, or of a word's. */
  private static float letterPx(UiFrame ui, String letter) {
    float size = letterFont(ui).getFontSize();
    return ui.input().settings().client()
        ? TextBlock.width(letterFont(ui), letter) + 0.8f * size
        : size * LETTER;
  }

  private static PixelRect letter(
      UiFrame ui, ImDrawList list, String part, String letter, float x, float bottom) {
    ImFont font = letterFont(ui);
    float size = font.getFontSize();
    float edge = size * LETTER;
    float wide = letterPx(ui, letter);
    float y = bottom - ui.px(FOOT_MARGIN) - edge;
    PixelRect rect = new PixelRect(x, y, wide, edge);
    list.addRectFilled(
        x,
        y,
        x + wide,
        y + edge,
        Palette.faded(ui.palette().overlay(), 0.6),
        ui.px(Controls.ROUNDING - 1));
    float width = TextBlock.width(font, letter);
    list.addText(
        font,
        Math.round(size),
        (float) Math.round(rect.centreX() - width / 2),
        (float) Math.round(rect.centreY() - size / 2),
        ui.palette().text(),
        letter);
    ui.items().put(part, rect, rect);
    return rect;
  }

  private void hoveredName(UiFrame ui, PixelRect viewport, boolean navigating) {
    if (navigating
        || ImGui.getIO().getNavVisible()
        || ImGui.getIO().getWantCaptureMouse()
        || !viewport.contains(ImGui.getMousePosX(), ImGui.getMousePosY())
        || nameAt(ImGui.getMousePosX(), ImGui.getMousePosY()).isPresent()) {
      return;
    }
    ui.input()
        .hovered()
        .flatMap(id -> ui.input().model().entry(id))
        .ifPresent(entry -> Tooltip.show(ui, ui.name(entry.structure())));
  }
}
