package sutura.ui;

import imgui.ImDrawList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sutura.biomech.Quantity;
import sutura.render.FieldColours;

/** What the colours of a loaded skull mean: the displacement of each, and its unit. */
final class DisplacementBar {
  /** Steps of the numbers; lines of equal displacement are twice as close. */
  private static final int STEPS = 5;

  private final UiFrame ui;
  private final ImDrawList list;

  DisplacementBar(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
  }

  /** Draws it as a {@link ColourBar}; returns where, empty if nothing is coloured. */
  Optional<PixelRect> draw(PixelRect free, PixelRect skulls, double belowPx) {
    double fullNm = ui.input().press().fullNm();
    if (!(fullNm > 0)) {
      return Optional.empty();
    }
    Quantity full = Quantity.length(fullNm, ui.input().settings().language());
    List<ColourBar.Mark> marks =
        IntStream.rangeClosed(0, STEPS)
            .mapToObj(i -> new ColourBar.Mark((double) i / STEPS, number(full, i)))
            .toList();
    String title = ui.texts().get("press.colour-bar", full.unit());
    ColourBar.Scale scale = new ColourBar.Scale(title, marks, FieldColours::at);
    return Optional.of(
        new ColourBar(ui, list, scale).draw("press/colour-bar", free, skulls, belowPx));
  }

  private static String number(Quantity full, int step) {
    Quantity here = new Quantity(full.value() * step / STEPS, "", full.decimal());
    return step == 0 ? "0" : here.digits().replaceAll("[.,]0$", "");
  }
}
