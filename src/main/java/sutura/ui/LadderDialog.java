package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sutura.biomech.published.PublishedFigure;
import sutura.biomech.published.PublishedFigure.Kind;

/**
 * The ladder of sizes over everything: lengths from the distance of atoms to a centimetre, what
 * moves on one side, what is felt and how large things are on the other, each with whose number it
 * is.
 */
final class LadderDialog {
  private static final double WIDTH = 1260;
  private static final double HEIGHT = 980;

  /** Two sides need names of this width, in heights of a letter. */
  private static final double LEAST_EMS = 17;

  private static final List<Kind> LEGEND =
      List.of(Kind.COMPUTED, Kind.MOVED, Kind.REPORTED, Kind.TOUCH, Kind.SIZE);

  /** Draws it; false once it is to be closed. */
  boolean draw(UiFrame ui) {
    boolean stays = DialogFrame.begin(ui, "ladder", ui.text("ladder.title"), WIDTH, HEIGHT);
    ui.register("ladder", window());
    ImGui.beginChild("##ladder-body", 0, 0, false, 0);
    Controls controls = new Controls(ui);
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("ladder.intro"));
    controls.space(4);
    legend(ui);
    controls.space(4);
    body(ui);
    controls.space(8);
    withoutLength(ui, controls);
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text("about.medical"));
    ui.register("ladder/medical");
    ImGui.endChild();
    DialogFrame.end();
    return stays;
  }

  private static PixelRect window() {
    return new PixelRect(
        ImGui.getWindowPosX(),
        ImGui.getWindowPosY(),
        ImGui.getWindowWidth(),
        ImGui.getWindowHeight());
  }

  /** Signs and what they stand for, as many on a line as fit. */
  private static void legend(UiFrame ui) {
    ImFont font = ui.fonts().small();
    PressColours colours = new PressColours(ui);
    ImDrawList list = ImGui.getWindowDrawList();
    float room = ImGui.getContentRegionAvailX();
    float left = ImGui.getCursorScreenPosX();
    float x = left;
    float y = ImGui.getCursorScreenPosY();
    float step = font.getFontSize() + ui.px(4);
    for (Kind kind : LEGEND) {
      String text = ui.text("ladder.kind." + kind.name().toLowerCase(Locale.ROOT));
      float sign = ui.px(18);
      float width = sign + TextBlock.width(font, text);
      if (x > left && x + width > left + room) {
        x = left;
        y += step;
      }
      TextBlock block = TextBlock.of(font, text, room - sign);
      double middle = y + font.getFontSize() / 2.0;
      PressColours.glyph(kind).draw(list, x + ui.px(6), middle, ui.px(5), colours.kind(kind));
      block.draw(list, x + sign, y, ui.palette().text());
      y += block.heightPx() - font.getFontSize();
      x += width + ui.px(22);
    }
    ImGui.dummy(room, y + step - ImGui.getCursorScreenPosY());
  }

  private static void body(UiFrame ui) {
    LadderRungs rungs = new LadderRungs(ui);
    float width = ImGui.getContentRegionAvailX() - ui.px(6);
    double axis = axisPx(ui);
    double side = (width - axis) / 2;
    boolean both = side - LadderSide.gutterPx(ui) >= LEAST_EMS * ui.fonts().body().getFontSize();
    if (both) {
      headings(ui, width, side);
      two(ui, rungs, width, axis);
    } else {
      one(ui, rungs, width, axis);
    }
  }

  private static double axisPx(UiFrame ui) {
    String language = ui.input().settings().language();
    return ui.px(20)
        + LadderScale.decades(language).stream()
            .mapToDouble(d -> TextBlock.width(ui.fonts().small(), d.text()))
            .max()
            .orElse(0);
  }

  /** Each over its names, which end or begin at the ladder. */
  private static void headings(UiFrame ui, float width, double side) {
    ImFont font = ui.fonts().strong();
    double names = side - LadderSide.gutterPx(ui);
    TextBlock moves = TextBlock.of(font, ui.text("ladder.moves"), (float) names);
    TextBlock others = TextBlock.of(font, ui.text("ladder.others"), (float) names);
    float x = ImGui.getCursorScreenPosX();
    float y = ImGui.getCursorScreenPosY();
    ImDrawList list = ImGui.getWindowDrawList();
    moves.draw(list, (float) (x + names - moves.widthPx()), y, ui.palette().text());
    others.draw(list, (float) (x + width - names), y, ui.palette().text());
    ImGui.dummy(width, Math.max(moves.heightPx(), others.heightPx()) + ui.px(4));
  }

  private static void two(UiFrame ui, LadderRungs rungs, float width, double axis) {
    List<LadderRung> moves = rungs.moves();
    List<LadderRung> others = rungs.others();
    double side = (width - axis) / 2;
    double needed =
        Math.max(LadderSide.heightPx(ui, moves, side), LadderSide.heightPx(ui, others, side));
    PixelRect rect = place(ui, width, needed);
    LadderScale scale = scale(ui, rect);
    double leftRail = rect.x() + side;
    axis(ui, scale, leftRail, leftRail + axis, true);
    new LadderSide(ui, scale, leftRail, true, side).draw(moves, rect.y(), rect.bottom());
    new LadderSide(ui, scale, leftRail + axis, false, side).draw(others, rect.y(), rect.bottom());
    ImGui.dummy(width, (float) rect.height());
  }

  private static void one(UiFrame ui, LadderRungs rungs, float width, double axis) {
    List<LadderRung> both = new ArrayList<>(rungs.moves());
    both.addAll(rungs.others());
    List<LadderRung> all = LadderRungs.sorted(both);
    PixelRect rect = place(ui, width, LadderSide.heightPx(ui, all, width - axis));
    LadderScale scale = scale(ui, rect);
    axis(ui, scale, rect.x(), rect.x() + axis, false);
    new LadderSide(ui, scale, rect.x() + axis, false, width - axis)
        .draw(all, rect.y(), rect.bottom());
    ImGui.dummy(width, (float) rect.height());
  }

  /** All of the height that is free, or as much as is needed. */
  private static PixelRect place(UiFrame ui, float width, double neededPx) {
    double height = Math.max(neededPx, ImGui.getContentRegionAvailY() - ui.px(8));
    return new PixelRect(
        ImGui.getCursorScreenPosX(), ImGui.getCursorScreenPosY(), width, height + ui.px(4));
  }

  private static LadderScale scale(UiFrame ui, PixelRect rect) {
    double half = ui.fonts().small().getFontSize() * 0.6;
    return new LadderScale(rect.y() + half, rect.bottom() - half);
  }

  /** The decades between two lines, or left of the one that the rungs start from. */
  private static void axis(UiFrame ui, LadderScale scale, double x0, double x1, boolean both) {
    ImDrawList list = ImGui.getWindowDrawList();
    ImFont font = ui.fonts().small();
    int quiet = ui.palette().quiet();
    float tick = ui.px(5);
    for (LadderScale.Decade decade : LadderScale.decades(ui.input().settings().language())) {
      float y = (float) Math.round(scale.y(decade.nm()));
      float textX = (float) (x0 + (x1 - x0 - TextBlock.width(font, decade.text())) / 2);
      float size = font.getFontSize();
      list.addText(
          font,
          Math.round(size),
          Math.round(textX),
          Math.round(y - size / 2),
          quiet,
          decade.text());
      list.addLine((float) x1 - tick, y, (float) x1, y, quiet, 1);
      if (both) {
        list.addLine((float) x0, y, (float) x0 + tick, y, quiet, 1);
      }
    }
    float top = (float) scale.topPx();
    float bottom = (float) scale.bottomPx();
    list.addLine((float) x1, top, (float) x1, bottom, quiet, Math.max(1, ui.px(1)));
    if (both) {
      list.addLine((float) x0, top, (float) x0, bottom, quiet, Math.max(1, ui.px(1)));
    }
  }

  private static void withoutLength(UiFrame ui, Controls controls) {
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text("ladder.none"));
    controls.space(3);
    PressWords words = new PressWords(ui);
    for (PublishedFigure figure : new LadderRungs(ui).withoutLength()) {
      controls.text(ui.fonts().body(), ui.palette().text(), figure.label().in(words.language()));
      controls.text(ui.fonts().small(), ui.palette().quiet(), words.citation(figure));
      controls.space(5);
    }
  }
}
