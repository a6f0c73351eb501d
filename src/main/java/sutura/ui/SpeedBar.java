package sutura.ui;

import imgui.ImDrawList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sutura.biomech.Quantity;
import sutura.render.FieldColours;

/** What the colours of the moving fluid mean: the speed of each, mm/s. */
final class SpeedBar {
  private static final int STEPS = 4;

  private final UiFrame ui;
  private final ImDrawList list;

  SpeedBar(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
  }

  /** Draws it as a {@link ColourBar}; returns where, empty if no fluid moves. */
  Optional<PixelRect> draw(PixelRect free, PixelRect panes, double belowPx) {
    double full = ui.input().flow().fullMmPerS();
    if (!(full > 0) || !FlowActions.isShown(ui)) {
      return Optional.empty();
    }
    String language = ui.input().settings().language();
    List<ColourBar.Mark> marks =
        IntStream.rangeClosed(0, STEPS)
            .mapToDouble(i -> (double) i / STEPS)
            .mapToObj(s -> new ColourBar.Mark(s, Quantity.number(s * full, language).digits()))
            .toList();
    ColourBar.Scale scale =
        new ColourBar.Scale(ui.text("flow.colour-bar"), marks, FieldColours::at);
    return Optional.of(new ColourBar(ui, list, scale).draw("flow/colour-bar", free, panes, belowPx));
  }
}
