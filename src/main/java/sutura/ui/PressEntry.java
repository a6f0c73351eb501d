package sutura.ui;

import imgui.ImGui;
import imgui.flag.ImGuiInputTextFlags;
import imgui.flag.ImGuiStyleVar;
import imgui.type.ImString;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sutura.anatomy.Structure;
import sutura.biomech.Force;
import sutura.biomech.Quantity;
import sutura.model.ModelEntry;

/** What is typed or picked from a list for a press: its force, and the landmark it is put on. */
final class PressEntry {
  private static final int MOST_LETTERS = 40;
  private static final double LIST_HEIGHT = 190;

  private final ImString typed = new ImString(MOST_LETTERS);
  private boolean typing;
  private Optional<Force.Fault> fault = Optional.empty();
  private boolean listed;

  /** The force as a field; what is typed counts when Enter is pressed. */
  void force(UiFrame ui, PressActions actions, float room) {
    if (!typing) {
      String language = ui.input().settings().language();
      typed.set(Quantity.force(actions.now().load().forceN(), language).words());
    }
    ImGui.setNextItemWidth(room);
    ImGui.pushStyleVar(ImGuiStyleVar.FramePadding, ui.px(10), ui.px(7));
    boolean entered =
        ImGui.inputText(
            "##press-force",
            typed,
            ImGuiInputTextFlags.EnterReturnsTrue | ImGuiInputTextFlags.AutoSelectAll);
    ImGui.popStyleVar();
    boolean active = ImGui.isItemActive();
    ui.register("press/typed");
    new Controls(ui).tooltip(ui.text("press.typed.tip"));
    if (entered) {
      take(actions);
    } else if (typing && !active) {
      fault = Optional.empty();
      typing = false;
    }
    typing |= active && !entered;
    tellFault(ui);
  }

  private void take(PressActions actions) {
    try {
      actions.setForce(Force.newtons(typed.get()));
      fault = Optional.empty();
      typing = false;
    } catch (Force.Unreadable e) {
      fault = Optional.of(e.fault());
      typing = true;
      ImGui.setKeyboardFocusHere(-1);
    }
  }

  private void tellFault(UiFrame ui) {
    if (fault.isPresent()) {
      String word = fault.get().name().toLowerCase(Locale.ROOT).replace('_', '-');
      Controls controls = new Controls(ui);
      controls.text(ui.fonts().small(), ui.palette().warning(), ui.text("press.fault." + word));
      ui.register("press/fault");
    }
  }

  /** The landmarks of the model by name; one that is chosen has the finger. */
  void landmarks(UiFrame ui, PressActions actions, float room) {
    Controls controls = new Controls(ui);
    controls.space(3);
    String label = ui.text("press.landmark");
    String icon = listed ? Icons.OPENED : Icons.CLOSED;
    if (controls.textButton("press/landmarks", icon, label, Controls.Look.PLAIN, true, room)) {
      listed = !listed;
    }
    if (!listed) {
      return;
    }
    ImGui.beginChild("##press-landmarks", room, ui.px(LIST_HEIGHT), false, 0);
    for (Structure landmark : known(ui)) {
      if (controls.link("press/at-" + landmark.id().value(), ui.name(landmark))) {
        ui.input()
            .model()
            .entry(landmark.id())
            .map(ModelEntry::boxMm)
            .ifPresent(box -> actions.put(box.centreMm(), false));
      }
    }
    ImGui.endChild();
  }

  private static List<Structure> known(UiFrame ui) {
    return ui.input().model().entries().values().stream()
        .filter(entry -> !entry.boxMm().isEmpty())
        .map(ModelEntry::structure)
        .filter(s -> s.group().value().equals("landmarks") && !s.subgroup().equals("column"))
        .sorted(Comparator.comparing(ui::name))
        .toList();
  }
}
