package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.csf.FlowSolution;
import sutura.scene.SceneState;

/**
 * Dye on the mouse: while it is switched on, a click lets dye go in the fluid that is nearest to
 * what was clicked. Held and moved, the left button turns the model as ever.
 */
final class DyeTool {
  private final FlowActions.Draft draft;
  private boolean enabled;
  private boolean on;
  private boolean refused;
  private Optional<Hovered> hovered = Optional.empty();

  /** Where dye would go from under a pointer at rest, so that it is looked for once. */
  private record Hovered(
      double xPx,
      double yPx,
      SceneState scene,
      Optional<FlowSolution> solution,
      Optional<FluidSpot> spot) {}

  DyeTool(FlowActions.Draft draft) {
    this.draft = draft;
  }

  boolean isOn() {
    return on;
  }

  void setOn(boolean value) {
    on = value;
    forget();
  }

  /** Whether the last place that was pointed at has no fluid near. */
  boolean isRefused() {
    return refused;
  }

  /** Whether the card is open. */
  void setEnabled(boolean value) {
    if (value != enabled) {
      enabled = value;
      forget();
    }
  }

  private void forget() {
    refused = false;
    hovered = Optional.empty();
  }

  boolean isActive() {
    return enabled && on;
  }

  /** A click on the model; whether it is the dye's. */
  boolean click(UiFrame ui, double xPx, double yPx) {
    if (!isActive() || !FlowActions.isShown(ui)) {
      return false;
    }
    Optional<UiInput.Hit> hit = ui.input().picker().at(xPx, yPx);
    if (hit.isEmpty()) {
      return false;
    }
    letGo(ui, near(ui, hit.get().restMm()));
    return true;
  }

  /** Lets dye go in the fluid nearest to the middle of what is selected. */
  void letGoAtSelection(UiFrame ui) {
    Optional<StructureId> selected = ui.input().scene().selection().stream().findFirst();
    if (!FlowActions.isShown(ui) || selected.isEmpty()) {
      return;
    }
    letGo(
        ui,
        ui.input()
            .flow()
            .solution()
            .flatMap(s -> FluidSpot.of(s.domain(), ui.input().model(), selected.get())));
  }

  private void letGo(UiFrame ui, Optional<FluidSpot> spot) {
    refused = spot.isEmpty();
    if (spot.isPresent()) {
      new FlowActions(ui, draft).letGo(spot.get().atMm());
    } else {
      ui.actions().request(new UiRequest.TellNoFluid());
    }
  }

  private static Optional<FluidSpot> near(UiFrame ui, Vector3dc atMm) {
    return ui.input().flow().solution().flatMap(s -> FluidSpot.near(s.domain(), atMm));
  }

  /** Switches the dye off; false if it was off. */
  boolean escape() {
    boolean was = isActive();
    if (was) {
      setOn(false);
    }
    return was;
  }

  /** Follows the pointer while no button is held, and draws where dye would go. */
  void follow(UiFrame ui, PixelRect viewport, PaneLayout panes, boolean free) {
    double x = ImGui.getMousePosX();
    double y = ImGui.getMousePosY();
    if (!isActive() || !free || !FlowActions.isShown(ui) || !viewport.contains(x, y)) {
      hovered = Optional.empty();
      return;
    }
    if (hovered.filter(h -> isSame(h, ui, x, y)).isEmpty()) {
      Optional<FluidSpot> spot =
          ui.input().picker().at(x, y).flatMap(hit -> near(ui, hit.restMm()));
      hovered =
          Optional.of(new Hovered(x, y, ui.input().scene(), ui.input().flow().solution(), spot));
    }
    hovered.flatMap(Hovered::spot).ifPresent(spot -> draw(ui, panes, spot));
  }

  // A solution is compared by identity: it is large, and replaced as a whole.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Hovered h, UiFrame ui, double x, double y) {
    return h.xPx == x
        && h.yPx == y
        && h.scene.camera().equals(ui.input().scene().camera())
        && h.solution.orElse(null) == ui.input().flow().solution().orElse(null);
  }

  private static void draw(UiFrame ui, PaneLayout panes, FluidSpot spot) {
    ImDrawList list = ImGui.getBackgroundDrawList();
    for (PixelRect pane : panes.panes()) {
      Vector3d at = CameraMotion.project(ui.input().shownCamera(), spot.atMm(), pane);
      if (pane.contains(at.x, at.y)) {
        float x = (float) at.x;
        float y = (float) at.y;
        list.addCircleFilled(x, y, ui.px(4), ui.palette().accent());
        list.addCircle(x, y, ui.px(9), ui.palette().accent(), 32, ui.px(2));
      }
    }
    Optional.ofNullable(ui.input().catalogue().structures().get(spot.region()))
        .ifPresent(s -> Tooltip.show(ui, ui.texts().get("flow.dye.into", ui.name(s))));
  }
}
