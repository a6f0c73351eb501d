package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.function.Consumer;
import sutura.anatomy.Neighbourhood;
import sutura.model.ModelEntry;
import sutura.platform.ImGuiFonts;
import sutura.platform.InputEvent;
import sutura.platform.InputFrame;

/** The results of a press in a card of their own, without the rest of the interface. */
final class ResultBench implements AutoCloseable {
  final UiBench bench = new UiBench();
  final UiItems items = new UiItems();
  final PressResults results = new PressResults();
  int cardWidth = 336;
  boolean wasAsked;
  Consumer<PressWords> asked = words -> {};

  /** One frame. */
  void frame(InputEvent... events) {
    InputFrame frame =
        new InputFrame(
            1 / 60.0, bench.width, bench.height, bench.width, bench.height, 1, List.of(events));
    ImGuiFonts fonts = bench.session.newFrame(frame, bench.settings.textScale());
    UiInput input = bench.input(frame);
    UiFrame ui =
        new UiFrame(
            input,
            fonts,
            Palette.on(input.scene().background()),
            Texts.of(input.settings().language()),
            items,
            new UiActions(),
            new Neighbourhood(
                input.model().entries().values().stream().map(ModelEntry::structure).toList()));
    Theme.apply(ui);
    float width = Math.round(cardWidth * fonts.scale());
    PixelRect picture = new PixelRect(0, 0, bench.width, bench.height);
    new PressBanner(ui, ImGui.getBackgroundDrawList()).draw(picture, width + 24, 0);
    new PaneCaptions(ui, ImGui.getBackgroundDrawList()).draw(picture);
    FloatingWindow.begin(ui, "card", bench.width - width - 12, 12, width, bench.height - 24);
    ImGui.setCursorPos(14, 14);
    ImGui.beginChild("##body", width - 20, bench.height - 48, false, 0);
    results.draw(ui);
    ImGui.endChild();
    FloatingWindow.end();
    results.drawLarge(ui, picture, width + 24);
    asked.accept(new PressWords(ui));
    wasAsked = true;
    items.endFrame();
    bench.session.endFrame();
  }

  void settle() {
    for (int i = 0; i < 4; i++) {
      frame();
    }
  }

  /** A click on the middle of a part. */
  void click(String id) {
    PixelRect at = items.find(id).orElseThrow(() -> new AssertionError(id)).whole();
    InputEvent.Modifiers none = InputEvent.Modifiers.NONE;
    frame(new InputEvent.MouseMove(at.centreX(), at.centreY()));
    frame(new InputEvent.MouseButton(InputEvent.Button.LEFT, true, none));
    frame(new InputEvent.MouseButton(InputEvent.Button.LEFT, false, none));
    frame(new InputEvent.MouseLeave());
    settle();
  }

  @Override
  public void close() {
    bench.close();
  }
}
