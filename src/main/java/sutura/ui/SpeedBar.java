package sutura.ui;

import imgui.ImDrawList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import sutura.render.FlowColours;
import sutura.scene.FlowView;
import sutura.scene.Pane;
import sutura.scene.SceneState.Background;

/** What the colours of the moving fluid mean: the speed of each, mm/s. */
final class SpeedBar {
  private static final String ID = "flow/colour-bar";

  /** Steps between marks, on every scale whole powers of ten. */
  private static final int MARKS = 3;

  /** In a narrower picture an upright bar beside a card would cover the model, design pixels. */
  private static final double LEAST_DESIGN = 600;

  private final UiFrame ui;
  private final ImDrawList list;

  SpeedBar(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
  }

  /** Draws it as a {@link ColourBar}, upright; returns where, empty if no fluid moves. */
  Optional<PixelRect> draw(PixelRect free, PixelRect panes, double belowPx) {
    double full = ui.input().flow().fullMmPerS();
    boolean moves = ui.input().flow().panes().stream().anyMatch(SpeedBar::hasSpeeds);
    if (!(full > 0) || !moves || !FlowActions.isShown(ui)) {
      return Optional.empty();
    }
    String language = ui.input().settings().language();
    boolean one = Pane.of(ui.input().scene()).size() == 1;
    int decades = one ? FlowColours.DECADES : FlowColours.WIDE_DECADES;
    List<ColourBar.Mark> marks =
        IntStream.rangeClosed(0, MARKS)
            .mapToDouble(i -> (double) i / MARKS)
            .mapToObj(s -> mark(s, FlowColours.mmPerS(s, full, decades), language))
            .toList();
    Background ground = ui.input().scene().background();
    ColourBar.Scale scale =
        new ColourBar.Scale(
            ui.text("flow.colour-bar"), marks, share -> FlowColours.at(share, ground));
    ColourBar bar = new ColourBar(ui, list, scale);
    boolean upright = one && free.width() >= ui.px(LEAST_DESIGN);
    return Optional.of(upright ? bar.drawUpright(ID, free) : bar.draw(ID, free, panes, belowPx));
  }

  /** Whether something in a picture has the colour of its speed. */
  private static boolean hasSpeeds(ShownFlow.Pictured pictured) {
    Set<FlowView.Drawing> shows = pictured.view().shows();
    return pictured.moment().isPresent()
        && (shows.contains(FlowView.Drawing.PARTICLES)
            || shows.contains(FlowView.Drawing.STREAMLINES));
  }

  private static ColourBar.Mark mark(double share, double mmPerS, String language) {
    return new ColourBar.Mark(share, NutationBanner.number(language, "%.4f", mmPerS));
  }
}
