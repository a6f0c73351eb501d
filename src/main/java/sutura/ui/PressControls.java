package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import sutura.anatomy.FusionState;
import sutura.anatomy.suture.SutureAge;
import sutura.biomech.Load;
import sutura.biomech.LoadRefused;
import sutura.biomech.Quantity;
import sutura.biomech.Response;
import sutura.biomech.Support;
import sutura.scene.PressView;
import sutura.scene.SceneState;

/** What presses where and how hard, on which skull, and how large the answer is drawn. */
final class PressControls {
  private static final double STEP_MM = 5;

  private final UiFrame ui;
  private final Controls controls;
  private final PressTool tool;
  private final PressEntry entry;
  private final PressActions actions;

  PressControls(UiFrame ui, PressTool tool, PressEntry entry, PressActions.Draft draft) {
    this.ui = ui;
    this.tool = tool;
    this.entry = entry;
    controls = new Controls(ui);
    actions = new PressActions(ui, draft);
  }

  /** What of the press is looked at, below the force. */
  enum Tab {
    RESULT,
    LOAD,
    SKULL,
    DRAWING
  }

  /**
   * The finger and its force, which stay in sight; returns what is to be looked at below them.
   *
   * @param cardPx what the card takes of the picture's width
   */
  Tab head(Tab now, double cardPx) {
    float room = ImGui.getContentRegionAvailX();
    finger(room, cardPx);
    refusal();
    solving(room);
    controls.space(6);
    force(room);
    controls.space(8);
    return tabs(now);
  }

  private Tab tabs(Tab now) {
    Tab chosen = now;
    Flow flow = new Flow(ui);
    for (Tab tab : Tab.values()) {
      String word = tab.name().toLowerCase(Locale.ROOT);
      String label = ui.text("press.tab." + word);
      Controls.Look look = tab == now ? Controls.Look.ACCENT : Controls.Look.PLAIN;
      if (flowing(flow, "press/tab-" + word, label, look)) {
        chosen = tab;
      }
    }
    return chosen;
  }

  /** A button as wide as its words, beside the one before it where it fits. */
  private boolean flowing(Flow flow, String part, String label, Controls.Look look) {
    float width = Math.min(controls.textButtonWidth("", label), ImGui.getContentRegionMaxX());
    flow.next(width);
    return controls.textButton(part, "", label, look, true, width);
  }

  /**
   * One of the tabs that change something.
   *
   * @param cardPx what the card takes of the picture's width
   */
  void draw(Tab tab, double cardPx) {
    float room = ImGui.getContentRegionAvailX();
    switch (tab) {
      case LOAD -> {
        kind(room);
        place(room);
        marks();
      }
      case SKULL -> {
        sutures(room);
        beside(room, cardPx);
        claim();
      }
      case DRAWING -> scale(room);
      case RESULT -> {}
    }
  }

  private void marks() {
    if (!(actions.now().load() instanceof Load.InnerPressure)) {
      heading("press.marks");
      new ForceMarks(ui).rows(actions);
    }
  }

  void heading(String key) {
    controls.space(9);
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text(key));
    controls.space(3);
  }

  private int choose(String part, List<String> words, List<String> labels, int now, float room) {
    List<String> ids = words.stream().map(word -> "press/" + part + "-" + word).toList();
    return new SegmentedSwitch(ui).draw(ids, labels, now, room);
  }

  private List<String> texts(String prefix, List<String> words) {
    return words.stream().map(word -> ui.text(prefix + word)).toList();
  }

  private void finger(float room, double cardPx) {
    String mouse = ui.text("press.mouse");
    if (controls.toggle("press/mouse", mouse, tool.isOn(), room)) {
      tool.setOn(!tool.isOn());
    }
    boolean shown = actions.isShown();
    if (!shown) {
      quiet(ui.text(tool.isOn() ? "press.mouse.how" : "press.mouse.off"));
      controls.space(4);
    }
    Flow flow = new Flow(ui);
    String label = ui.text(shown ? "press.lift" : "press.start");
    Controls.Look look = shown ? Controls.Look.RAISED : Controls.Look.ACCENT;
    if (flowing(flow, "press/finger", label, look)) {
      if (shown) {
        actions.lift();
      } else {
        actions.start(cardPx);
      }
    }
    if (canBeSolved()) {
      if (flowing(flow, "press/solve", ui.text("press.solve"), Controls.Look.RAISED)) {
        ui.actions().request(new UiRequest.SolveLive());
      }
      controls.tooltip(ui.text("press.solve.tip"));
    }
  }

  /** Whether there is a press that was not solved, and is not being solved. */
  private boolean canBeSolved() {
    List<ShownPress.Answer> asked =
        ui.input().press().panes().stream()
            .filter(a -> a.pane().scene().press().isPresent() && a.refused().isEmpty())
            .toList();
    return asked.stream().allMatch(a -> a.progress().isEmpty())
        && asked.stream()
            .anyMatch(a -> a.response().filter(r -> r.method() == Response.Method.LIVE).isEmpty());
  }

  private void refusal() {
    Optional<LoadRefused.Reason> reason =
        tool.refused()
            .or(
                () ->
                    ui.input().press().panes().stream()
                        .flatMap(a -> a.refused().stream())
                        .findFirst()
                        .map(LoadRefused::reason));
    if (reason.isEmpty()) {
      return;
    }
    controls.space(5);
    String words = Icons.WARNING + "  " + ui.text(ShownPress.refusalKey(reason.get()));
    controls.text(ui.fonts().body(), ui.palette().warning(), words);
    ui.register("press/refused");
  }

  /** What is being solved, with the way to stop it. */
  private void solving(float room) {
    List<ShownPress.Answer> open =
        ui.input().press().panes().stream().filter(a -> a.progress().isPresent()).toList();
    if (!open.isEmpty()) {
      progress(open, room);
    }
  }

  private void progress(List<ShownPress.Answer> open, float room) {
    double share = open.stream().mapToDouble(a -> a.progress().getAsDouble()).max().orElse(0);
    controls.space(5);
    String percent = String.format(Locale.ROOT, "%.0f", 100 * share);
    String left = open.size() > 1 ? " · " + open.size() : "";
    quiet(ui.texts().get("press.solving", percent) + left);
    new ProgressLine(ui).draw("press/progress", share, room);
    controls.space(3);
    String stop = ui.text("press.stop");
    if (controls.textButton("press/stop", Icons.CLEAR, stop, Controls.Look.RAISED, true, room)) {
      ui.actions().request(new UiRequest.StopSolving());
    }
  }

  private void force(float room) {
    Load load = actions.now().load();
    if (load instanceof Load.InnerPressure pressure) {
      pressure(pressure, room);
      return;
    }
    entry.force(ui, actions, room);
    OptionalDouble moved =
        new Slider(ui).draw("press/force", ForceMarks.share(load.forceN()), room);
    new ForceMarks(ui).draw(UiFrame.lastItem());
    if (moved.isPresent()) {
      actions.setForce(rounded(ForceMarks.forceN(moved.getAsDouble())));
    }
  }

  /** Two significant digits, as a slider's knob can be put. */
  private static double rounded(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)) - 1);
    return Math.rint(value / power) * power;
  }

  private void pressure(Load.InnerPressure pressure, float room) {
    double most = Load.InnerPressure.MOST_MMHG;
    double now = pressure.millimetresOfMercury();
    String number = Quantity.number(now, ui.input().settings().language()).digits();
    controls.text(ui.fonts().strong(), ui.palette().text(), number + "\u00a0mmHg");
    double share = Math.log(Math.max(1, now)) / Math.log(most);
    OptionalDouble moved = new Slider(ui).draw("press/pressure", share, room);
    if (moved.isPresent()) {
      actions.setPressure(rounded(Math.pow(most, moved.getAsDouble())));
    }
    quiet(ui.text("press.pressure.note"));
  }

  private void kind(float room) {
    heading("press.kind");
    List<String> words = words(PressActions.Kind.values());
    PressView now = actions.now();
    int kind =
        choose(
            "kind",
            words,
            texts("press.kind.", words),
            PressActions.Kind.of(now.load()).ordinal(),
            room);
    if (kind >= 0) {
      actions.choose(PressActions.Kind.values()[kind]);
    }
    if (now.load() instanceof Load.Squeeze) {
      quiet(ui.text("press.squeeze.how"));
    }
    controls.space(4);
    List<String> supports = words(Support.values());
    int support =
        choose(
            "support", supports, texts("press.support.", supports), now.support().ordinal(), room);
    if (support >= 0) {
      actions.set(now.withSupport(Support.values()[support]));
    }
  }

  private static List<String> words(Enum<?>[] values) {
    return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  private void sutures(float room) {
    heading("press.sutures");
    SceneState scene = ui.input().scene();
    List<String> words = List.of("fused", "open", "soft", "age");
    boolean mixed = !scene.sutureOverrides().isEmpty();
    int state = scene.age().isPresent() ? 3 : scene.sutures().ordinal();
    int chosen = choose("sutures", words, texts("press.sutures.", words), mixed ? -1 : state, room);
    if (chosen >= 0) {
      actions.chooseSutures(chosen);
    }
    if (mixed) {
      quiet(ui.texts().get("press.sutures.mixed", scene.sutureOverrides().size()));
    }
    if (scene.age().isPresent()) {
      age(scene.age().get(), room);
    } else if (scene.sutures() == FusionState.SOFT) {
      quiet(ui.text("press.sutures.soft.note"));
    }
  }

  private void age(SutureAge age, float room) {
    OptionalDouble moved = new Slider(ui).draw("press/age", age.years() / SutureAge.OLDEST, room);
    if (moved.isPresent()) {
      actions.setAge(Math.rint(moved.getAsDouble() * SutureAge.OLDEST));
    }
    quiet(ui.texts().get("press.age", NutationBanner.number(ui, "%.0f", age.years())));
  }

  private void beside(float room, double cardPx) {
    heading("press.beside");
    List<String> words = words(PressView.Beside.values());
    int chosen =
        choose(
            "beside", words, texts("press.beside.", words), actions.now().beside().ordinal(), room);
    if (chosen >= 0) {
      actions.choose(PressView.Beside.values()[chosen], cardPx);
    }
    if (actions.now().beside() != PressView.Beside.NOTHING) {
      quiet(ui.text("press.beside.how"));
    }
  }

  private void claim() {
    if (ui.input().scene().claimed().isPresent()) {
      controls.space(6);
      new ClaimControls(ui).draw();
      new ClaimFacts(ui).draw();
    }
  }

  private void scale(float room) {
    heading("press.scale");
    PressView now = actions.now();
    List<String> words = List.of("auto", "true", "chosen");
    int choice = now.factor().isEmpty() ? 0 : now.factor().getAsDouble() == 1 ? 1 : 2;
    int chosen = choose("scale", words, texts("press.scale.", words), choice, room);
    if (chosen >= 0) {
      actions.chooseFactor(chosen);
    }
    if (choice == 2) {
      factor(now, room);
    }
    PressView after = actions.now();
    if (controls.toggle("press/colours", ui.text("press.colours"), after.colours(), room)) {
      actions.set(after.withColours(!after.colours()));
    }
    if (controls.toggle("press/arrows", ui.text("press.arrows"), after.arrows(), room)) {
      actions.set(after.withArrows(!after.arrows()));
    }
  }

  private void factor(PressView now, float room) {
    double most = Math.log(PressView.MOST_FACTOR);
    double factor = now.factor().orElse(1);
    OptionalDouble moved = new Slider(ui).draw("press/factor", Math.log(factor) / most, room);
    if (moved.isPresent()) {
      double to = rounded(Math.exp(moved.getAsDouble() * most));
      actions.set(now.withFactor(OptionalDouble.of(Math.max(1, to))));
    }
    String language = ui.input().settings().language();
    controls.text(ui.fonts().strong(), ui.palette().text(), Quantity.times(factor, language));
  }

  private void place(float room) {
    if (actions.now().load() instanceof Load.InnerPressure) {
      return;
    }
    heading("press.place");
    arrow("left", Icons.PREVIOUS, -STEP_MM, 0);
    ImGui.sameLine(0, ui.px(4));
    arrow("right", Icons.NEXT, STEP_MM, 0);
    ImGui.sameLine(0, ui.px(4));
    arrow("up", Icons.UP, 0, STEP_MM);
    ImGui.sameLine(0, ui.px(4));
    arrow("down", Icons.DOWN, 0, -STEP_MM);
    quiet(ui.text("press.place.how"));
    entry.landmarks(ui, actions, room);
  }

  private void arrow(String word, String icon, double right, double up) {
    String tip = ui.text("press.place." + word);
    if (controls.iconButton("press/" + word, icon, tip, false, true)) {
      actions.nudge(right, up);
    }
  }

  private void quiet(String words) {
    controls.text(ui.fonts().small(), ui.palette().quiet(), words);
  }
}
