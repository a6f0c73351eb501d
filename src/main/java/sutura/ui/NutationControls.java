package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import sutura.evidence.Source;
import sutura.nutation.NutationEvidence;
import sutura.nutation.NutationStudy;
import sutura.scene.Nutation;

/** Which motion of the sacrum is shown, how large, and where in its cycle. */
final class NutationControls {
  private final UiFrame ui;
  private final Controls controls;

  NutationControls(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
  }

  /**
   * Draws them.
   *
   * @param cardPx what the card takes of the picture's width
   */
  void draw(double cardPx) {
    float room = ImGui.getContentRegionAvailX();
    if (ui.input().motion().sacrum().get().isEmpty()) {
      controls.text(ui.fonts().body(), ui.palette().warning(), ui.text("nutation.no-model"));
      ui.register("nutation/no-model");
      controls.space(6);
    }
    String stage = ui.text("nutation.stage");
    if (controls.textButton(
        "nutation/stage", Icons.FRAME, stage, Controls.Look.ACCENT, true, room)) {
      NutationActions.stage(ui, cardPx);
    }
    boolean shown = NutationActions.isShown(ui);
    if (controls.toggle("nutation/show", ui.text("nutation.show"), shown, room)) {
      NutationActions.toggle(ui);
    }
    studies(room);
    if (shown) {
      scale(room);
      time(room);
    }
  }

  void heading(String key) {
    controls.space(10);
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text(key));
    controls.space(3);
  }

  private void studies(float room) {
    heading("nutation.studies");
    Nutation now = NutationActions.now(ui);
    for (NutationStudy study : NutationEvidence.builtIn().studies()) {
      boolean chosen = now.study().equals(study.id());
      Controls.Look look = chosen ? Controls.Look.ACCENT : Controls.Look.RAISED;
      String label = study.name() + "   " + published(study);
      if (controls.textButton("nutation/study-" + study.id(), "", label, look, true, room)) {
        NutationActions.choose(ui, study);
      }
      controls.tooltip(study.population().in(language()));
      controls.space(2);
    }
    NutationStudy study = now.published();
    controls.space(2);
    quiet(kind(study) + " · " + study.population().in(language()));
    quiet(study.method().in(language()));
    quiet(Source.compact(study.sources()) + " · " + confidence(study.confidence().word()));
  }

  private String published(NutationStudy study) {
    String least =
        study.leastAngleDeg().isPresent()
            ? NutationBanner.number(ui, "%.2f", study.leastAngleDeg().getAsDouble()) + " – "
            : study.kind() == NutationStudy.Kind.MEAN ? "" : "≤ ";
    return least + NutationBanner.size(ui, study);
  }

  private String kind(NutationStudy study) {
    return ui.text("nutation.kind." + study.kind().name().toLowerCase(Locale.ROOT));
  }

  String confidence(String word) {
    return ui.text("nutation.confidence." + word);
  }

  private void quiet(String words) {
    controls.text(ui.fonts().small(), ui.palette().quiet(), words);
  }

  private String language() {
    return ui.input().settings().language();
  }

  private void scale(float room) {
    heading("nutation.scale");
    Nutation now = NutationActions.now(ui);
    double largest = now.published().largestFactor();
    int chosen =
        new SegmentedSwitch(ui)
            .draw(
                List.of("nutation/true", "nutation/magnified"),
                List.of(ui.text("nutation.true"), ui.text("nutation.larger")),
                now.factor() > 1 ? 1 : 0,
                room);
    if (chosen >= 0) {
      NutationActions.set(ui, now.withFactor(chosen == 0 ? 1 : Math.min(10, largest)));
    }
    String factor = NutationBanner.factor(ui, now.factor());
    float label = TextBlock.width(ui.fonts().strong(), "×20") + ui.px(12);
    float y = ImGui.getCursorPosY();
    double share = (now.factor() - 1) / Math.max(1, largest - 1);
    OptionalDouble moved = new Slider(ui).draw("nutation/factor", share, room - label);
    if (moved.isPresent()) {
      double to = Math.rint(1 + moved.getAsDouble() * (largest - 1));
      NutationActions.set(ui, now.withFactor(to));
    }
    float after = ImGui.getCursorPosY();
    float down = (ui.px(Controls.BUTTON_HEIGHT) - ui.fonts().strong().getFontSize()) / 2;
    ImGui.setCursorPos(room - label + ui.px(12), y + Math.max(0, down));
    controls.text(ui.fonts().strong(), ui.palette().text(), factor, label);
    ImGui.setCursorPos(0, Math.max(after, ImGui.getCursorPosY()));
  }

  private void time(float room) {
    Nutation now = NutationActions.now(ui);
    boolean still = ui.input().settings().reducedMotion();
    controls.space(6);
    float button = ui.px(Controls.BUTTON_HEIGHT);
    boolean playing = now.playing() && !still;
    String tip = ui.text(playing ? "nutation.pause" : "nutation.play");
    String icon = playing ? Icons.PAUSE : Icons.PLAY;
    if (controls.iconButton("nutation/play", icon, tip, playing, !still)) {
      NutationActions.playOrPause(ui);
    }
    ImGui.sameLine(0, ui.px(6));
    OptionalDouble phase =
        new Slider(ui).draw("nutation/phase", now.phase(), room - button - ui.px(6));
    if (phase.isPresent()) {
      NutationActions.set(
          ui, now.withPhase(Math.min(0.9999, phase.getAsDouble())).withPlaying(false));
    }
    quiet(ui.text("nutation.place") + ": " + place(now));
    if (still) {
      quiet(ui.text("nutation.still"));
      return;
    }
    controls.space(4);
    double range = Nutation.FASTEST_PER_MINUTE - Nutation.SLOWEST_PER_MINUTE;
    double share = (now.perMinute() - Nutation.SLOWEST_PER_MINUTE) / range;
    OptionalDouble rate = new Slider(ui).draw("nutation/rate", share, room);
    if (rate.isPresent()) {
      double to = Math.rint(Nutation.SLOWEST_PER_MINUTE + rate.getAsDouble() * range);
      NutationActions.set(ui, now.withPerMinute(to));
    }
    String perMinute = NutationBanner.number(ui, "%.1f", now.perMinute());
    quiet(ui.texts().get("nutation.rate", perMinute));
  }

  /** What the moment of the cycle is called, and its true angle. */
  private String place(Nutation now) {
    double deg = now.withFactor(1).drawnDeg();
    boolean rest = Math.abs(deg) < 0.02 * now.published().angleDeg();
    String key = rest ? "rest" : deg > 0 ? "nutation" : "counter";
    return ui.text("nutation.place." + key) + ", " + NutationBanner.degrees(ui, deg);
  }
}
