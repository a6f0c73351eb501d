package sutura.ui;

import imgui.ImDrawList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sutura.render.FlowColours;
import sutura.scene.Pane;
import sutura.scene.SceneState.Background;

/** What the colours of the moving fluid mean: the speed of each, mm/s. */
final class SpeedBar {
  private static final String ID = "flow/colour-bar";

  private final UiFrame ui;
  private final ImDrawList list;

  SpeedBar(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
  }

  /** Draws it as a {@link ColourBar}, upright; returns where, empty if no fluid moves. */
  Optional<PixelRect> draw(PixelRect free, PixelRect panes, double belowPx) {
    double full = ui.input().flow().fullMmPerS();
    boolean moves = ui.input().flow().panes().stream().anyMatch(p -> p.moment().isPresent());
    if (!(full > 0) || !moves || !FlowActions.isShown(ui)) {
      return Optional.empty();
    }
    String language = ui.input().settings().language();
    List<ColourBar.Mark> marks =
        IntStream.rangeClosed(0, FlowColours.DECADES)
            .mapToDouble(i -> (double) i / FlowColours.DECADES)
            .mapToObj(s -> new ColourBar.Mark(s, number(FlowColours.mmPerS(s, full), language)))
            .toList();
    Background ground = ui.input().scene().background();
    ColourBar.Scale scale =
        new ColourBar.Scale(
            ui.text("flow.colour-bar"), marks, share -> FlowColours.at(share, ground));
    ColourBar bar = new ColourBar(ui, list, scale);
    boolean one = Pane.of(ui.input().scene()).size() == 1;
    return Optional.of(one ? bar.drawUpright(ID, free) : bar.draw(ID, free, panes, belowPx));
  }

  private static String number(double mmPerS, String language) {
    return NutationBanner.number(language, "%.4f", mmPerS);
  }
}
