package sutura.ui;

import java.util.List;
import org.joml.Vector3d;
import sutura.geometry.Box;
import sutura.scene.Camera;
import sutura.scene.SceneCommand;
import sutura.scene.Section;
import sutura.scene.SectionPlane;
import sutura.scene.SectionPlane.Kind;

/** What a person does with section planes; remembers which one was touched last. */
final class SectionActions {
  /** Where the planes lie when they are first used: the middle, and above the orbits, mm. */
  private static final double FIRST_AXIAL_MM = 20;

  private Kind active = Kind.AXIAL;

  /** The plane that keys and wheel move: the one touched last, or else any that cuts. */
  java.util.Optional<SectionPlane> active(UiFrame ui) {
    List<SectionPlane> cutting = ui.input().scene().section().cutting();
    return cutting.stream()
        .filter(plane -> plane.kind() == active)
        .findFirst()
        .or(() -> cutting.stream().findFirst());
  }

  void touch(Kind kind) {
    active = kind;
  }

  /** The plane of a kind, as it was left, or where it first lies. */
  static SectionPlane plane(UiFrame ui, Kind kind) {
    SectionPlane known = ui.input().scene().section().planes().get(kind);
    if (known != null) {
      return known;
    }
    if (kind == Kind.FREE) {
      Vector3d through = new Vector3d(ui.input().scene().camera().targetMm());
      return SectionPlane.free(through, ui.input().scene().camera().backward()).withOn(false);
    }
    return SectionPlane.at(kind, kind == Kind.AXIAL ? FIRST_AXIAL_MM : 0, false).withOn(false);
  }

  /** On or off. */
  void toggle(UiFrame ui, Kind kind) {
    SectionPlane plane = plane(ui, kind);
    set(ui, clamped(ui, plane.withOn(!plane.on())));
  }

  /** Takes away the other side; a plane that does not cut begins to. */
  void flip(UiFrame ui, Kind kind) {
    set(ui, plane(ui, kind).flip().withOn(true));
  }

  /** Moved along its normal, and kept where it meets the model. */
  void move(UiFrame ui, SectionPlane plane, double toOffsetMm) {
    set(ui, clamped(ui, plane.withOffsetMm(toOffsetMm)));
  }

  /** The active plane moved away from what is left, or into it. */
  void step(UiFrame ui, double byMm) {
    active(ui).ifPresent(plane -> move(ui, plane, plane.offsetMm() + byMm));
  }

  void set(UiFrame ui, SectionPlane plane) {
    active = plane.kind();
    Section section = ui.input().scene().section();
    ui.actions().command(new SceneCommand.SetSection(section.with(plane)));
  }

  /** Turns the camera so that it looks straight at the cut. */
  void lookAt(UiFrame ui, SectionPlane plane) {
    active = plane.kind();
    Camera camera = ui.input().scene().camera();
    Vector3d n = new Vector3d(plane.normal());
    double elevation = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, n.z))));
    boolean upright = Math.hypot(n.x, n.y) < 1e-6;
    Camera level = camera.withAngles(0, 0);
    Vector3d front = level.backward();
    Vector3d side = camera.withAngles(90, 0).backward();
    double azimuth = upright ? 0 : Math.toDegrees(Math.atan2(n.dot(side), n.dot(front)));
    ui.actions().command(new SceneCommand.SetCamera(camera.withAngles(azimuth, elevation)));
  }

  /** What of a plane's way meets the model, offsets in mm. */
  static double[] rangeMm(UiFrame ui, SectionPlane plane) {
    Box box = ui.input().sceneBoxMm();
    return box.isEmpty() ? new double[] {-100, 100} : plane.rangeMm(box);
  }

  private static SectionPlane clamped(UiFrame ui, SectionPlane plane) {
    double[] range = rangeMm(ui, plane);
    return plane.withOffsetMm(Math.max(range[0], Math.min(range[1], plane.offsetMm())));
  }
}
