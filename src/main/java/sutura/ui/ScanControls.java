package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.render.ScanVolume;
import sutura.scene.Camera;
import sutura.scene.ScanView;
import sutura.scene.ScanView.Source;
import sutura.scene.SceneCommand;
import sutura.scene.SectionPlane;

/** The scan on the planes: which, its greys, and what it says under the pointer. */
final class ScanControls {
  private static final double LEAST_WINDOW = 1;

  /** What both sliders reach over, by source. Source: 12-bit CT; the intensities of the MRI. */
  private record Reach(double lowest, double highest) {
    static Reach of(Source source) {
      return source == Source.MRI ? new Reach(0, 256) : new Reach(-1000, 3000);
    }
  }

  /** Greys for a purpose. Sources of the CT's: usual windows of radiology; the MRI's: by eye. */
  private record Preset(String key, ScanView ct, ScanView mri) {
    ScanView of(Source source) {
      return source == Source.MRI ? mri : ct;
    }
  }

  private static final List<Preset> PRESETS =
      List.of(
          new Preset("bone", new ScanView(Source.CT, 500, 2000), new ScanView(Source.MRI, 40, 80)),
          new Preset("brain", new ScanView(Source.CT, 40, 100), new ScanView(Source.MRI, 80, 100)),
          new Preset(
              "wide", new ScanView(Source.CT, 1000, 4000), new ScanView(Source.MRI, 100, 200)));

  private ScanControls() {}

  static void draw(UiFrame ui, float room) {
    Controls controls = new Controls(ui);
    ScanView view = ui.input().scene().section().scan();
    controls.space(6);
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("scan.title"));
    int chosen =
        new SegmentedSwitch(ui)
            .draw(
                List.of("scan/none", "scan/ct", "scan/mri"),
                List.of(ui.text("scan.none"), ui.text("scan.ct"), ui.text("scan.mri")),
                view.source().ordinal(),
                room);
    if (chosen >= 0) {
      set(ui, ScanView.of(Source.values()[chosen]));
    }
    if (view.source() == Source.NONE) {
      return;
    }
    presets(ui, controls, view, room);
    greys(ui, controls, view, room);
    readout(ui, controls, room);
  }

  private static void presets(UiFrame ui, Controls controls, ScanView view, float room) {
    Flow flow = new Flow(ui);
    for (Preset preset : PRESETS) {
      String label = ui.text("scan." + preset.key());
      float width = Math.min(controls.textButtonWidth("", label), room);
      flow.next(width);
      String id = "scan/" + preset.key();
      if (controls.textButton(id, "", label, Controls.Look.RAISED, true, width)) {
        set(ui, preset.of(view.source()));
      }
    }
  }

  private static void greys(UiFrame ui, Controls controls, ScanView view, float room) {
    Reach reach = Reach.of(view.source());
    double wide = reach.highest() - reach.lowest();
    caption(ui, controls, "scan.level", view.level(), view.source());
    OptionalDouble level =
        new Slider(ui).draw("scan/level", share(view.level() - reach.lowest(), wide), room);
    if (level.isPresent()) {
      double value = Math.rint(reach.lowest() + level.getAsDouble() * wide);
      set(ui, new ScanView(view.source(), value, view.window()));
    }
    caption(ui, controls, "scan.window", view.window(), view.source());
    OptionalDouble window =
        new Slider(ui).draw("scan/window", Math.sqrt(share(view.window(), wide)), room);
    if (window.isPresent()) {
      double value = Math.rint(window.getAsDouble() * window.getAsDouble() * wide);
      set(ui, new ScanView(view.source(), view.level(), Math.max(LEAST_WINDOW, value)));
    }
  }

  private static double share(double value, double of) {
    return Math.max(0, Math.min(1, value / of));
  }

  private static void caption(
      UiFrame ui, Controls controls, String key, double value, Source source) {
    String unit = source == Source.CT ? " HU" : "";
    String text = ui.text(key) + "  " + number(value, 0) + unit;
    controls.text(ui.fonts().small(), ui.palette().quiet(), text);
  }

  private static String number(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value + 0.0).replace('-', '\u2212');
  }

  /** Changes level and window by a way of the mouse: up is brighter, right is softer. */
  static void drag(UiFrame ui, double dxPx, double dyPx) {
    ScanView view = ui.input().scene().section().scan();
    double step = view.window() / 300;
    double window = Math.max(LEAST_WINDOW, view.window() + dxPx * step);
    set(ui, new ScanView(view.source(), view.level() + dyPx * step, window));
  }

  private static void set(UiFrame ui, ScanView view) {
    ui.actions().command(new SceneCommand.SetSection(ui.input().scene().section().with(view)));
  }

  private static void readout(UiFrame ui, Controls controls, float room) {
    PixelRect viewport = UiLayout.of(ui).viewport();
    Optional<Vector3d> at = pointMm(ui, viewport);
    String text = at.map(p -> words(ui, p)).orElse(ui.text("scan.point"));
    controls.space(4);
    controls.text(ui.fonts().small(), ui.palette().text(), text, room);
    ui.register("scan/readout");
  }

  private static String words(UiFrame ui, Vector3dc p) {
    String place = number(p.x(), 1) + "  " + number(p.y(), 1) + "  " + number(p.z(), 1) + " mm";
    Optional<ScanVolume> scan = ui.input().scan();
    String unit = scan.filter(s -> s.source() == Source.CT).isPresent() ? " HU" : "";
    OptionalDouble value = scan.map(s -> s.at(p)).orElse(OptionalDouble.empty());
    String grey = value.isPresent() ? "  \u00b7  " + number(value.getAsDouble(), 0) + unit : "";
    String name =
        ui.input()
            .hovered()
            .flatMap(id -> ui.input().model().entry(id))
            .map(entry -> "\n" + ui.name(entry.structure()))
            .orElse("");
    return place + grey + name;
  }

  /** The place on the nearest plane under the pointer that no other plane takes away. */
  private static Optional<Vector3d> pointMm(UiFrame ui, PixelRect viewport) {
    double x = ImGui.getMousePosX();
    double y = ImGui.getMousePosY();
    if (!viewport.contains(x, y) || ImGui.getIO().getWantCaptureMouse()) {
      return Optional.empty();
    }
    Camera camera = ui.input().shownCamera();
    Vector3d through = CameraMotion.pointAt(camera, x, y, viewport);
    Vector3d from =
        camera.orthographic()
            ? through.add(camera.backward().mul(camera.distanceMm()), new Vector3d())
            : camera.eyeMm();
    Vector3d way = through.sub(from, new Vector3d()).normalize();
    List<SectionPlane> planes = ui.input().scene().section().cutting();
    Vector3d nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (SectionPlane plane : planes) {
      double towards = plane.normal().dot(way);
      double along = -plane.aboveMm(from) / towards;
      Vector3d hit = from.fma(along, way, new Vector3d());
      boolean left = planes.stream().allMatch(p -> p.equals(plane) || p.aboveMm(hit) <= 0);
      if (towards != 0 && along > 0 && along < least && left) {
        least = along;
        nearest = hit;
      }
    }
    return Optional.ofNullable(nearest);
  }
}
