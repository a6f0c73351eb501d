package sutura.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import imgui.ImGui;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ImGuiSessionTest {
  private static final int[] ICONS = {0xf06e};

  private static InputFrame frame(InputEvent... events) {
    return new InputFrame(1 / 60.0, 400, 300, 400, 300, 1, List.of(events));
  }

  @Test
  void facesSurviveGarbageCollectionWhileTheyAreBuilt() throws InterruptedException {
    AtomicBoolean done = new AtomicBoolean();
    Thread collector =
        new Thread(
            () -> {
              while (!done.get()) {
                System.gc();
              }
            });
    try (ImGuiSession session = new ImGuiSession(ICONS, Clipboard.inMemory())) {
      collector.start();
      for (int i = 0; i < 8; i++) {
        double scale = 0.8 + 0.2 * i;
        ImGuiFonts fonts = session.newFrame(frame(), scale);
        assertEquals((float) Math.round(17 * scale), fonts.body().getFontSize(), 0);
        assertTrue(fonts.title().calcTextSizeAX(40, 1e6f, 0, "Sutura lambdoidea ÄÖß") > 100);
        assertTrue(fonts.body().findGlyphNoFallback(0xf06e).getAdvanceX() > 4, "icon is missing");
        session.endFrame();
      }
    } finally {
      done.set(true);
      collector.join();
    }
  }

  @Test
  void typedTextAndClipboardReachAField() {
    Clipboard clipboard = Clipboard.inMemory();
    clipboard.setText(" frontale");
    imgui.type.ImString text = new imgui.type.ImString(100);
    try (ImGuiSession session = new ImGuiSession(ICONS, clipboard)) {
      for (int i = 0; i < 3; i++) {
        field(session, text, i == 0);
      }
      field(session, text, false, new InputEvent.Typed('o'), new InputEvent.Typed('s'));
      InputEvent.Modifiers control = new InputEvent.Modifiers(false, true, false);
      field(session, text, false, new InputEvent.KeyPress(Key.V, true, false, control));
      field(session, text, false, new InputEvent.KeyPress(Key.V, false, false, control));
      field(session, text, false);
      assertEquals("os frontale", text.get());
      assertEquals(Window.Pointer.ARROW, session.pointer());
    }
  }

  private static void field(
      ImGuiSession session, imgui.type.ImString text, boolean focus, InputEvent... events) {
    session.newFrame(frame(events), 1);
    ImGui.begin("window");
    if (focus) {
      ImGui.setKeyboardFocusHere();
    }
    ImGui.inputText("##field", text);
    ImGui.end();
    session.endFrame();
  }
}
