package sutura.ui;

import imgui.ImGui;
import imgui.flag.ImGuiFocusedFlags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the keyboard from one panel to the next, in reading order. A panel that has nothing to
 * press does not take part.
 */
final class PanelWalk {
  private List<String> shown = new ArrayList<>();
  private List<String> next = new ArrayList<>();
  private Optional<String> current = Optional.empty();
  private Optional<String> wanted = Optional.empty();

  /** Goes to the panel that many places on, in a ring. */
  void step(int by) {
    if (shown.isEmpty()) {
      return;
    }
    int at = current.map(shown::indexOf).orElse(-1);
    int start = at < 0 && by < 0 ? 0 : at;
    wanted = Optional.of(shown.get(Math.floorMod(start + by, shown.size())));
  }

  /** Called in each panel before its first item, which gets the keyboard if it is its turn. */
  void enter(String panel) {
    next.add(panel);
    if (wanted.filter(panel::equals).isPresent()) {
      ImGui.setWindowFocus();
      ImGui.setKeyboardFocusHere();
      wanted = Optional.empty();
      current = Optional.of(panel);
    } else if (ImGui.getIO().getNavVisible()
        && ImGui.isWindowFocused(ImGuiFocusedFlags.RootAndChildWindows)) {
      current = Optional.of(panel);
    }
  }

  void endFrame() {
    shown = next;
    next = new ArrayList<>();
  }
}
