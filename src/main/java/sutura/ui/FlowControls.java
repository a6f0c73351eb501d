package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
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
    state(room);
    drivers(room);
    controls.space(2);
    play(room, cardPx);
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
  }

  /** Play, pause and the place in the cycle; whether there is a flow, and whether all four. */
  private void play(float room, double cardPx) {
    FlowView now = actions.now();
    boolean still = ui.input().settings().reducedMotion();
    boolean playing = now.plays() && !still;
    String tip = ui.text(playing ? "nutation.pause" : "nutation.play");
    String icon = playing ? Icons.PAUSE : Icons.PLAY;
    float y = ImGui.getCursorPosY();
    if (controls.iconButton("flow/play", icon, tip, playing, !still && actions.isShown())) {
      FlowActions.playOrPause(ui);
    }
    float button = ui.px(Controls.BUTTON_HEIGHT) + ui.px(4);
    ImGui.setCursorPos(button, y);
    middle(now, room - 3 * button - ui.px(4), y);
    ImGui.setCursorPos(room - 2 * button + ui.px(4), y);
    showing(cardPx);
    ImGui.setCursorPos(room - button + ui.px(4), y);
    fourfold(now, cardPx);
    ImGui.setCursorPosX(0);
    if (now.driver() != FlowDriver.BULK) {
      String key = now.driver() == FlowDriver.CLAIMED ? "flow.place.claimed" : "flow.place";
      quiet(ui.texts().get(key, FlowWords.percentGone(now), words.moment(now)));
      ui.register("flow/place");
    }
    if (still) {
      quiet(ui.text("nutation.still"));
    }
  }

  private void middle(FlowView now, float room, float y) {
    if (now.driver() == FlowDriver.BULK) {
      String steady = ui.texts().get("flow.steady", words.duration(now.timeS()));
      TextBlock block = TextBlock.of(ui.fonts().small(), steady, room);
      float down = (ui.px(Controls.BUTTON_HEIGHT) - block.heightPx()) / 2;
      ImGui.setCursorPosY(y + Math.max(0, down));
      controls.text(ui.fonts().small(), ui.palette().quiet(), steady, room);
      ui.register("flow/steady");
      return;
    }
    new Slider(ui).draw("flow/phase", now.phase(), room).ifPresent(actions::scrub);
  }

  private void showing(double cardPx) {
    boolean shown = actions.isShown();
    String icon = shown ? Icons.EYE : Icons.EYE_CLOSED;
    if (controls.iconButton("flow/show", icon, ui.text("flow.show"), shown, true)) {
      if (shown) {
        actions.end();
      } else {
        actions.show(cardPx);
      }
    }
  }

  private void fourfold(FlowView now, double cardPx) {
    boolean four = now.fourfold();
    String tip = ui.text("flow.fourfold");
    if (controls.iconButton("flow/fourfold", Icons.FOUR, tip, four, true)) {
      actions.setFourfold(!four, cardPx);
    }
  }

  /** How fast time passes. */
  void time() {
    float room = ImGui.getContentRegionAvailX();
    FlowView now = actions.now();
    moments(now);
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
      String label = speed == 1 ? ui.text("flow.true") : words.times(speed);
      Controls.Look look =
          Math.abs(now.speed() / speed - 1) < 1e-6 ? Controls.Look.ACCENT : Controls.Look.RAISED;
      if (flowing(flow, speed == 1 ? "flow/speed-true" : "flow/speed-" + i, label, look)) {
        actions.setSpeed(speed);
      }
    }
    new FlowBody(ui, actions).draw();
    controls.space(6);
    if (net) {
      quiet(ui.text("flow.drift.note"));
    }
    if (now.fourfold() || !net && now.driver() != FlowDriver.CLAIMED) {
      quiet(ui.text("flow.speed.note") + " " + ui.text("flow.method"));
    }
  }

  /** Moments of the cycle that have names, to go to. */
  private void moments(FlowView now) {
    Flow flow = new Flow(ui);
    for (FlowPhase moment : FlowPhase.of(now.driver(), now.rates())) {
      String label = capital(ui.text("flow.moment." + moment.word()));
      if (flowing(flow, "flow/moment-" + moment.word(), label, Controls.Look.RAISED)) {
        actions.scrub(moment.phase());
      }
    }
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
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
