package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.Optional;
import sutura.anatomy.Neighbourhood;
import sutura.csf.FlowDriver;
import sutura.model.ModelEntry;
import sutura.platform.ImGuiFonts;
import sutura.platform.InputEvent;
import sutura.platform.InputFrame;
import sutura.scene.FlowView;

/** Curves, numbers and statements of the flow in a card of their own. */
final class FlowPlotBench implements AutoCloseable {
  final UiBench bench = new UiBench();
  final UiItems items = new UiItems();
  final FlowResults results = new FlowResults();
  final FlowControversies controversies = new FlowControversies();
  int cardWidth = 336;
  UiActions actions = new UiActions();

  /** What is on the card. */
  Shown shown = Shown.RESULTS;

  /** A part of the flow's card. */
  enum Shown {
    RESULTS,
    CONTROVERSIES,
    EVIDENCE
  }

  void show(FlowView view) {
    bench.scene = bench.scene.withFlow(Optional.of(view));
    ShownFlow flow = FlowPlotSample.shown(bench.scene, view);
    bench.flow = scene -> flow;
    settle();
  }

  void show(FlowDriver driver, double phase) {
    show(FlowPlotSample.view(driver).withPhase(phase));
  }

  /** One frame. */
  void frame(InputEvent... events) {
    InputFrame frame =
        new InputFrame(
            1 / 60.0, bench.width, bench.height, bench.width, bench.height, 1, List.of(events));
    ImGuiFonts fonts = bench.session.newFrame(frame, bench.settings.textScale());
    UiInput input = bench.input(frame);
    actions = new UiActions();
    UiFrame ui =
        new UiFrame(
            input,
            fonts,
            Palette.on(input.scene().background()),
            Texts.of(input.settings().language()),
            items,
            actions,
            new Neighbourhood(
                input.model().entries().values().stream().map(ModelEntry::structure).toList()));
    Theme.apply(ui);
    float width = Math.round(cardWidth * fonts.scale());
    PixelRect picture = new PixelRect(0, 0, bench.width, bench.height);
    new PaneCaptions(ui, ImGui.getBackgroundDrawList()).draw(picture);
    FloatingWindow.begin(ui, "card", bench.width - width - 12, 12, width, bench.height - 24);
    ImGui.setCursorPos(14, 14);
    ImGui.beginChild("##body", width - 20, bench.height - 48, false, 0);
    switch (shown) {
      case RESULTS -> results.draw(ui);
      case CONTROVERSIES -> controversies.draw(ui);
      case EVIDENCE -> new FlowEvidenceNotes(ui).draw();
    }
    ImGui.endChild();
    FloatingWindow.end();
    results.drawLarge(ui, picture, width + 24);
    items.endFrame();
    bench.session.endFrame();
  }

  void settle() {
    for (int i = 0; i < 4; i++) {
      frame();
    }
  }

  boolean shows(String id) {
    return items.find(id).isPresent();
  }

  PixelRect place(String id) {
    return items.find(id).orElseThrow(() -> new AssertionError(id)).whole();
  }

  /** A click on the middle of a part; what it asked for. */
  UiActions click(String id) {
    PixelRect at = place(id);
    InputEvent.Modifiers none = InputEvent.Modifiers.NONE;
    frame(new InputEvent.MouseMove(at.centreX(), at.centreY()));
    frame(new InputEvent.MouseButton(InputEvent.Button.LEFT, true, none));
    frame(new InputEvent.MouseButton(InputEvent.Button.LEFT, false, none));
    UiActions asked = actions;
    frame(new InputEvent.MouseLeave());
    settle();
    return asked;
  }

  @Override
  public void close() {
    bench.close();
  }
}
