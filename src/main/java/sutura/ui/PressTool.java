package sutura.ui;

import imgui.ImGui;
import java.util.Optional;
import org.joml.Vector3dc;
import sutura.anatomy.Structure;
import sutura.anatomy.Tissue;
import sutura.biomech.LoadRefused;
import sutura.geometry.Box;
import sutura.model.ModelEntry;
import sutura.platform.InputEvent;
import sutura.scene.SceneState;

/**
 * The finger on the mouse: while it is switched on the left button presses on bone, and the load
 * follows the pointer until the button comes up; then it stays where it is. Beside the skull the
 * left button turns the model as ever.
 */
final class PressTool {
  private final PressActions.Draft draft;
  private boolean enabled;
  private boolean on = true;
  private boolean second;
  private boolean held;
  private double heldXPx;
  private double heldYPx;
  private Optional<LoadRefused.Reason> refused = Optional.empty();
  private Optional<Hovered> hovered = Optional.empty();

  /** What a pointer that moves over the model has under it, so that it is looked at once. */
  private record Hovered(double xPx, double yPx, SceneState scene, Optional<Vector3dc> placeMm) {}

  PressTool(PressActions.Draft draft) {
    this.draft = draft;
  }

  /** Whether the left button presses. */
  boolean isActive() {
    return enabled && on;
  }

  /** Whether the left button presses while there is a card for it. */
  boolean isOn() {
    return on;
  }

  void setOn(boolean value) {
    on = value;
    forget();
  }

  /** Whether the card is open. */
  void setEnabled(boolean value) {
    if (value != enabled) {
      enabled = value;
      forget();
    }
  }

  private void forget() {
    held = false;
    hovered = Optional.empty();
    refused = Optional.empty();
  }

  /** Why the last place that was pointed at takes no load. */
  Optional<LoadRefused.Reason> refused() {
    return refused;
  }

  /** Where the finger would be put, RAS mm at rest. */
  Optional<Vector3dc> hoveredMm() {
    return hovered.flatMap(Hovered::placeMm);
  }

  boolean isHeld() {
    return held;
  }

  /** The left button goes down; whether it is the finger's until it comes up. */
  boolean hold(UiFrame ui, double xPx, double yPx, InputEvent.Modifiers modifiers) {
    if (!isActive()) {
      return false;
    }
    Optional<UiInput.Hit> hit = ui.input().picker().at(xPx, yPx);
    if (hit.isEmpty()) {
      return false;
    }
    held = true;
    second = modifiers.shift();
    refused = Optional.empty();
    touch(ui, xPx, yPx, hit);
    return true;
  }

  /** The held finger is there now. */
  void drag(UiFrame ui, double xPx, double yPx) {
    if (xPx != heldXPx || yPx != heldYPx) {
      touch(ui, xPx, yPx, ui.input().picker().at(xPx, yPx));
    }
  }

  void release() {
    held = false;
  }

  /** A place beside the skull leaves the finger where it was; one that takes no load lifts it. */
  private void touch(UiFrame ui, double xPx, double yPx, Optional<UiInput.Hit> hit) {
    heldXPx = xPx;
    heldYPx = yPx;
    Optional<Structure> structure = hit.flatMap(h -> structure(ui, h));
    if (hit.isEmpty() || structure.isEmpty()) {
      return;
    }
    Optional<LoadRefused.Reason> now = SkullSurface.refusal(structure.get());
    PressActions actions = new PressActions(ui, draft);
    if (now.isEmpty()) {
      actions.put(placeMm(ui, hit.get()), second);
    } else {
      if (actions.isShown()) {
        actions.lift();
      }
      if (!now.equals(refused)) {
        ui.actions().request(new UiRequest.TellRefusal(now.get()));
      }
    }
    refused = now;
  }

  private static Optional<Structure> structure(UiFrame ui, UiInput.Hit hit) {
    return ui.input().model().entry(hit.id()).map(ModelEntry::structure);
  }

  /** The surface at rest; of a landmark its own point, not the ball that marks it. */
  private static Vector3dc placeMm(UiFrame ui, UiInput.Hit hit) {
    return ui.input()
        .model()
        .entry(hit.id())
        .filter(e -> e.structure().tissue() == Tissue.LANDMARK)
        .map(ModelEntry::boxMm)
        .map(Box::centreMm)
        .map(Vector3dc.class::cast)
        .orElse(hit.restMm());
  }

  /** Follows the pointer while no button is held. */
  void follow(UiFrame ui, PixelRect viewport, boolean free) {
    double x = ImGui.getMousePosX();
    double y = ImGui.getMousePosY();
    if (!isActive() || held || !free || !viewport.contains(x, y)) {
      hovered = Optional.empty();
      return;
    }
    var scene = ui.input().scene();
    if (hovered.filter(h -> h.xPx == x && h.yPx == y && h.scene.equals(scene)).isPresent()) {
      return;
    }
    Optional<Vector3dc> place =
        ui.input()
            .picker()
            .at(x, y)
            .filter(h -> structure(ui, h).flatMap(SkullSurface::refusal).isEmpty())
            .map(h -> placeMm(ui, h));
    hovered = Optional.of(new Hovered(x, y, scene, place));
  }

  /** Lifts the finger; false if none presses. */
  boolean escape(UiFrame ui) {
    PressActions actions = new PressActions(ui, draft);
    refused = Optional.empty();
    if (!enabled || !actions.isShown()) {
      return false;
    }
    actions.lift();
    return true;
  }
}
