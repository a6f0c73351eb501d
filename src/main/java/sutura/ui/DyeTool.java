package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.Optional;
import org.joml.Vector3d;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.csf.FlowDomain;
import sutura.csf.FlowSolution;
import sutura.scene.Camera;
import sutura.scene.SceneState;

/**
 * Dye on the mouse: while it is switched on, a click lets dye go in the fluid under the pointer.
 * Held and moved, the left button turns the model as ever.
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
  boolean click(UiFrame ui, PixelRect pane, double xPx, double yPx) {
    if (!isActive() || !FlowActions.isShown(ui)) {
      return false;
    }
    letGo(ui, spot(ui, pane, xPx, yPx));
    return true;
  }

  /** Fluid near the surface that is drawn at a pixel, else what is seen through glass there. */
  private static Optional<FluidSpot> spot(UiFrame ui, PixelRect pane, double xPx, double yPx) {
    Optional<FlowDomain> domain = ui.input().flow().solution().map(FlowSolution::domain);
    Optional<UiInput.Hit> hit = ui.input().picker().at(xPx, yPx);
    if (domain.isEmpty() || hit.isPresent()) {
      return domain.flatMap(d -> hit.flatMap(h -> FluidSpot.near(d, h.restMm())));
    }
    Camera camera = ui.input().shownCamera();
    Vector3d through = CameraMotion.pointAt(camera, xPx, yPx, pane);
    Vector3d away = new Vector3d(camera.backward()).negate();
    if (!camera.orthographic()) {
      Vector3d eye = new Vector3d(camera.targetMm()).fma(camera.distanceMm(), camera.backward());
      away = new Vector3d(through).sub(eye).normalize();
    }
    return FluidSpot.along(domain.get(), through, away, id -> isVentricle(ui, id));
  }

  /** What is enclosed by the brain, and seen through it. */
  private static boolean isVentricle(UiFrame ui, StructureId id) {
    Structure structure = ui.input().catalogue().structures().get(id);
    return structure != null && structure.group().value().equals("ventricles");
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
      Optional<FluidSpot> spot = spot(ui, panes.at(x), x, y);
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
