package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import sutura.biomech.Quantity;
import sutura.csf.FlowDriver;
import sutura.scene.FlowView;

/** What drives the fluid, where in its cycle it is, and how fast time passes. */
final class FlowControls {
  private static final List<Double> TO_AND_FRO = List.of(0.1, 0.25, 1.0, 4.0);
  private static final List<Double> NET = List.of(1.0, 60.0, 600.0, 3600.0);

  private final UiFrame ui;
  private final Controls controls;
  private final FlowActions actions;
  private final FlowWords words;

  FlowControls(UiFrame ui, FlowActions actions) {
    this.ui = ui;
    this.actions = actions;
    controls = new Controls(ui);
    words = new FlowWords(ui);
  }

  /** What of the flow is looked at, below what drives it. */
  enum Tab {
    TIME,
    BODY,
    SUPPLY,
    DRAWING,
    RESULT
  }

  /**
   * What is always in sight; returns what is to be looked at below it.
   *
   * @param cardPx what the card takes of the picture's width
   */
  Tab head(Tab now, double cardPx) {
    float room = ImGui.getContentRegionAvailX();
    boolean shown = actions.isShown();
    if (controls.toggle("flow/show", ui.text("flow.show"), shown, room)) {
      if (shown) {
        actions.end();
      } else {
        actions.show(cardPx);
      }
    }
    state(room);
    drivers(room);
    controls.space(8);
    Tab chosen = now;
    Flow flow = new Flow(ui);
    for (Tab tab : Tab.values()) {
      String word = tab.name().toLowerCase(Locale.ROOT);
      Controls.Look look = tab == now ? Controls.Look.ACCENT : Controls.Look.PLAIN;
      if (flowing(flow, "flow/tab-" + word, ui.text("flow.tab." + word), look)) {
        chosen = tab;
      }
    }
    controls.space(4);
    return chosen;
  }

  private boolean flowing(Flow flow, String part, String label, Controls.Look look) {
    float width = Math.min(controls.textButtonWidth("", label), ImGui.getContentRegionMaxX());
    flow.next(width);
    return controls.textButton(part, "", label, look, true, width);
  }

  /** Why there is no flow, or how far it is, with the way to stop it. */
  private void state(float room) {
    ShownFlow flow = ui.input().flow();
    if (flow.refused().isPresent()) {
      controls.space(5);
      String why = Icons.WARNING + "  " + flow.refused().get();
      controls.text(ui.fonts().body(), ui.palette().warning(), why);
      ui.register("flow/refused");
      controls.space(5);
    }
    flow.progress().ifPresent(share -> progress(share, room));
  }

  private void progress(double share, float room) {
    controls.space(5);
    quiet(ui.texts().get("flow.solving", String.format(Locale.ROOT, "%.0f", 100 * share)));
    new ProgressLine(ui).draw("flow/progress", share, room);
    controls.space(3);
    String stop = ui.text("flow.stop");
    if (controls.textButton("flow/stop", Icons.CLEAR, stop, Controls.Look.RAISED, true, room)) {
      ui.actions().request(new UiRequest.StopFlow());
    }
    controls.space(5);
  }

  private void drivers(float room) {
    FlowView now = actions.now();
    List<String> names =
        Stream.of(FlowDriver.values()).map(d -> d.name().toLowerCase(Locale.ROOT)).toList();
    int chosen =
        new SegmentedSwitch(ui)
            .draw(
                names.stream().map(name -> "flow/driver-" + name).toList(),
                names.stream().map(name -> ui.text("flow.driver." + name)).toList(),
                now.driver().ordinal(),
                room);
    if (chosen >= 0) {
      actions.choose(FlowDriver.values()[chosen]);
    }
    boolean four = now.fourfold();
    if (controls.toggle("flow/fourfold", ui.text("flow.fourfold"), four, room)) {
      actions.set(actions.now().withFourfold(!four));
    }
    if (now.driver() == FlowDriver.CLAIMED && !four) {
      controls.text(ui.fonts().small(), ui.palette().warning(), ui.text("flow.claimed.note"));
      ui.register("flow/claimed-note");
    }
    play(room);
  }

  /** Play, pause and the place in the cycle. */
  private void play(float room) {
    FlowView now = actions.now();
    boolean still = ui.input().settings().reducedMotion();
    boolean playing = now.plays() && !still;
    String tip = ui.text(playing ? "nutation.pause" : "nutation.play");
    String icon = playing ? Icons.PAUSE : Icons.PLAY;
    boolean enabled = !still && actions.isShown();
    if (controls.iconButton("flow/play", icon, tip, playing, enabled)) {
      FlowActions.playOrPause(ui);
    }
    if (now.driver() == FlowDriver.BULK) {
      steady(now);
    } else {
      cycle(now, room);
    }
    if (still) {
      quiet(ui.text("nutation.still"));
    }
  }

  private void steady(FlowView now) {
    ImGui.sameLine(0, ui.px(6));
    float x = ImGui.getCursorPosX();
    float y = ImGui.getCursorPosY();
    ImGui.setCursorPosY(y + (ui.px(Controls.BUTTON_HEIGHT) - ui.fonts().small().getFontSize()) / 2);
    quiet(ui.texts().get("flow.steady", words.duration(now.timeS())));
    ui.register("flow/steady");
    float after = Math.max(ImGui.getCursorPosY(), y + ui.px(Controls.BUTTON_HEIGHT));
    ImGui.setCursorPos(Math.min(x, 0), after);
  }

  private void cycle(FlowView now, float room) {
    float button = ui.px(Controls.BUTTON_HEIGHT);
    ImGui.sameLine(0, ui.px(6));
    OptionalDouble phase =
        new Slider(ui).draw("flow/phase", now.phase(), room - button - ui.px(6));
    if (phase.isPresent()) {
      actions.scrub(phase.getAsDouble());
    }
    String percent = String.format(Locale.ROOT, "%.0f", Math.floor(100 * now.phase()));
    quiet(ui.texts().get("flow.place", percent, words.moment(now)));
    ui.register("flow/place");
    Flow flow = new Flow(ui);
    for (FlowPhase moment : FlowPhase.of(now.driver(), now.rates())) {
      String label = ui.text("flow.moment." + moment.word());
      if (flowing(flow, "flow/moment-" + moment.word(), label, Controls.Look.RAISED)) {
        actions.scrub(moment.phase());
      }
    }
  }

  /** How fast time passes. */
  void time() {
    float room = ImGui.getContentRegionAvailX();
    FlowView now = actions.now();
    boolean net = now.driver() == FlowDriver.BULK;
    heading(net ? "flow.lapse" : "flow.speed");
    controls.text(ui.fonts().title(), ui.palette().text(), words.speed(now));
    ui.register("flow/speed-words");
    double least = Math.log(FlowActions.least(now.driver()));
    double most = Math.log(FlowActions.most(now.driver()));
    double share = (Math.log(now.speed()) - least) / (most - least);
    OptionalDouble moved = new Slider(ui).draw("flow/speed", share, room);
    if (moved.isPresent()) {
      actions.setSpeed(words.rounded(Math.exp(least + moved.getAsDouble() * (most - least))));
    }
    Flow flow = new Flow(ui);
    List<Double> speeds = net ? NET : TO_AND_FRO;
    for (int i = 0; i < speeds.size(); i++) {
      double speed = speeds.get(i);
      String label = speed == 1 ? ui.text("flow.true") : Quantity.times(speed, words.language());
      Controls.Look look =
          Math.abs(now.speed() / speed - 1) < 1e-6 ? Controls.Look.ACCENT : Controls.Look.RAISED;
      if (flowing(flow, speed == 1 ? "flow/speed-true" : "flow/speed-" + i, label, look)) {
        actions.setSpeed(speed);
      }
    }
    controls.space(4);
    quiet(ui.text(net ? "flow.drift.note" : "flow.speed.note"));
    controls.space(4);
    quiet(ui.text("flow.method"));
  }

  private void heading(String key) {
    controls.space(6);
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text(key));
    controls.space(3);
  }

  private void quiet(String text) {
    controls.text(ui.fonts().small(), ui.palette().quiet(), text);
  }
}
