package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sutura.biomech.Quantity;
import sutura.csf.NetFlow;

/**
 * What is formed where, at the left, and where it is taken up, at the right, as one stream whose
 * height is the flow; or as bars, where there is no width for that.
 */
final class FlowExchange {
  private static final double STREAM_SHARE = 0.36;

  /** Width of a text column that holds most names on a line, in heights of a letter. */
  private static final double COLUMN_EMS = 11.5;

  private final UiFrame ui;
  private final NetFlow net;
  private final List<Part> formed;
  private final List<Part> taken;

  FlowExchange(UiFrame ui, NetFlow net) {
    this.ui = ui;
    this.net = net;
    PressColours colours = new PressColours(ui);
    formed = parts("flow.source.", net.sources(), colours.blue());
    taken = parts("flow.sink.", net.sinks(), colours.orange());
  }

  /** A source or a sink. */
  private record Part(String key, double share, int colour) {}

  private static <E extends Enum<E>> List<Part> parts(
      String prefix, Map<E, Double> shares, int colour) {
    List<Part> parts = new ArrayList<>();
    shares.forEach(
        (place, share) -> {
          if (share > 0) {
            String key = prefix + place.name().toLowerCase(Locale.ROOT);
            parts.add(new Part(key, share, Palette.faded(colour, 0.95 - 0.17 * parts.size())));
          }
        });
    return parts;
  }

  private String title() {
    return ui.texts().get("flow.plot.net", number(net.productionMlPerMin()));
  }

  private String number(double value) {
    return Quantity.number(value, ui.input().settings().language()).digits();
  }

  private String amount(Part part) {
    return number(part.share() * net.productionMlPerMin())
        + "\u00a0ml/min · "
        + number(100 * part.share()).replaceAll("[.,]0$", "")
        + "\u00a0%";
  }

  /** At the beginning of a line. */
  private String name(Part part) {
    String name = ui.text(part.key());
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Draws it in the current window, at its cursor, as wide and high as given. */
  void draw(float widthPx, float heightPx) {
    new Controls(ui).text(ui.fonts().strong(), ui.palette().text(), title(), widthPx);
    float left = ImGui.getContentRegionAvailY();
    float x = ImGui.getCursorScreenPosX();
    float y = ImGui.getCursorScreenPosY();
    if ((1 - STREAM_SHARE) / 2 * widthPx < COLUMN_EMS * ui.fonts().small().getFontSize()) {
      bars("flow.plot.formed", formed, widthPx);
      bars("flow.plot.taken", taken, widthPx);
    } else {
      float high = Math.min(heightPx, Math.max(ui.px(120), left));
      stream(new PixelRect(x, y + ui.px(6), widthPx, high - ui.px(6)));
      ImGui.dummy(widthPx, high);
    }
    ui.register("flow/exchange");
  }

  private void bars(String key, List<Part> parts, float widthPx) {
    Controls controls = new Controls(ui);
    controls.space(4);
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text(key), widthPx);
    for (Part part : parts) {
      controls.text(ui.fonts().small(), ui.palette().text(), name(part), widthPx);
      float x = ImGui.getCursorScreenPosX();
      float y = ImGui.getCursorScreenPosY();
      ImFont font = ui.fonts().small();
      float height = font.getFontSize();
      String amount = amount(part);
      float room = widthPx - TextBlock.width(font, amount) - ui.px(8);
      float bar = (float) Math.max(ui.px(2), room * part.share());
      ImDrawList list = ImGui.getWindowDrawList();
      list.addRectFilled(x, y + height * 0.2f, x + bar, y + height * 0.8f, part.colour());
      list.addText(font, Math.round(height), x + bar + ui.px(6), y, ui.palette().text(), amount);
      ImGui.dummy(widthPx, height + ui.px(3));
    }
  }

  private void stream(PixelRect rect) {
    ImDrawList list = ImGui.getWindowDrawList();
    double wide = rect.width() * STREAM_SHARE;
    double left = Math.round(rect.centreX() - wide / 2);
    double right = Math.round(rect.centreX() + wide / 2);
    double gap = ui.px(6);
    double parts = Math.max(formed.size(), taken.size());
    double high = rect.height() - gap * (parts - 1);
    double coreTop = rect.centreY() - high / 2;
    side(list, formed, rect, left, rect.centreX(), coreTop, high, true);
    side(list, taken, rect, right, rect.centreX(), coreTop, high, false);
    list.addRectFilled(
        (float) rect.centreX() - ui.px(2),
        (float) coreTop,
        (float) rect.centreX() + ui.px(2),
        (float) (coreTop + high),
        ui.palette().text());
  }

  /** One half: parts at the outer edge flow together in the middle. */
  private void side(
      ImDrawList list,
      List<Part> parts,
      PixelRect rect,
      double outerX,
      double coreX,
      double coreTop,
      double high,
      boolean isLeft) {
    double gap = ui.px(6);
    double top = rect.centreY() - (high + gap * (parts.size() - 1)) / 2;
    double inner = coreTop;
    double columnPx = (rect.width() * (1 - STREAM_SHARE)) / 2 - ui.px(10);
    List<TextBlock> names = new ArrayList<>();
    double[] middles = new double[parts.size()];
    double[] heights = new double[parts.size()];
    for (int i = 0; i < parts.size(); i++) {
      double size = parts.get(i).share() * high;
      ribbon(list, parts.get(i).colour(), outerX, top, coreX, inner, size);
      middles[i] = top + size / 2;
      String text = name(parts.get(i)) + "  " + amount(parts.get(i));
      names.add(TextBlock.of(ui.fonts().small(), text, (float) columnPx));
      heights[i] = names.get(i).heightPx() + ui.px(3);
      top += size + gap;
      inner += size;
    }
    double[] tops = RungLayout.tops(middles, heights, rect.y(), rect.bottom());
    for (int i = 0; i < names.size(); i++) {
      TextBlock name = names.get(i);
      double x = isLeft ? outerX - ui.px(8) - name.widthPx() : outerX + ui.px(8);
      name.draw(list, (float) Math.round(x), (float) tops[i], ui.palette().text());
    }
  }

  /** The same curve as a smooth line over the steps of the columns. */
  private static void edge(
      ImDrawList list, int colour, double fromX, double fromY, double toX, double toY) {
    float third = (float) (toX - fromX) / 3;
    list.addBezierCubic(
        (float) fromX,
        (float) fromY,
        (float) fromX + third,
        (float) fromY,
        (float) toX - third,
        (float) toY,
        (float) toX,
        (float) toY,
        colour,
        1.5f);
  }

  /** In columns of one pixel, so that no seams are seen. */
  private static void ribbon(
      ImDrawList list,
      int colour,
      double fromX,
      double fromTop,
      double toX,
      double toTop,
      double size) {
    double low = Math.min(fromX, toX);
    double high = Math.max(fromX, toX);
    for (double x = low; x < high; x++) {
      double t = (x - fromX) / (toX - fromX);
      double ease = t * t * (3 - 2 * t);
      double y = fromTop + (toTop - fromTop) * ease;
      list.addRectFilled((float) x, (float) y, (float) x + 1, (float) (y + size), colour);
    }
    edge(list, colour, fromX, fromTop, toX, toTop);
    edge(list, colour, fromX, fromTop + size, toX, toTop + size);
  }
}
