package sutura.ui;

import imgui.ImGui;
import java.util.OptionalDouble;
import sutura.csf.FlowConstant;
import sutura.csf.FlowDriver;
import sutura.csf.FlowPhysiology;
import sutura.csf.FlowRates;
import sutura.scene.FlowView;

/** How fast the heart beats, how fast and how deep the person breathes. */
final class FlowBody {
  private final UiFrame ui;
  private final Controls controls;
  private final FlowActions actions;

  FlowBody(UiFrame ui, FlowActions actions) {
    this.ui = ui;
    this.actions = actions;
    controls = new Controls(ui);
  }

  /**
   * A rate that a person can set.
   *
   * @param word part of its text keys
   * @param least that can be set
   * @param most that can be set
   * @param usual of adults at rest
   */
  private record Range(String word, double least, double most, FlowConstant usual) {
    double share(double value) {
      return (value - least) / (most - least);
    }

    double at(double share) {
      return Math.rint(least + share * (most - least));
    }
  }

  private static Range heart() {
    return new Range(
        "heart", FlowRates.LEAST_BEATS, FlowRates.MOST_BEATS, usual(FlowConstant.HEART_RATE));
  }

  private static Range breath() {
    return new Range(
        "breath",
        FlowRates.LEAST_BREATHS,
        FlowRates.MOST_BREATHS,
        usual(FlowConstant.BREATHING_RATE));
  }

  private static FlowConstant usual(String id) {
    return FlowPhysiology.builtIn().constant(id);
  }

  /** Those that the driver, or one of all four, depends on. */
  void draw() {
    float room = ImGui.getContentRegionAvailX();
    FlowView view = actions.now();
    FlowRates now = view.rates();
    if (concerns(view, FlowDriver.CARDIAC)) {
      rate(heart(), now.beatsPerMin(), room)
          .ifPresent(b -> actions.setRates(b, now.breathsPerMin(), now.breathDepth()));
      quiet(ui.text("flow.body.note"));
    }
    if (concerns(view, FlowDriver.RESPIRATORY)) {
      rate(breath(), now.breathsPerMin(), room)
          .ifPresent(b -> actions.setRates(now.beatsPerMin(), b, now.breathDepth()));
      depth(now, room);
    }
  }

  private static boolean concerns(FlowView view, FlowDriver driver) {
    return view.driver() == driver || view.fourfold();
  }

  private OptionalDouble rate(Range range, double value, float room) {
    controls.space(6);
    String number = NutationBanner.number(ui, "%.0f", value);
    String words = ui.texts().get("flow." + range.word(), number);
    controls.text(ui.fonts().strong(), ui.palette().text(), words);
    OptionalDouble moved =
        new Slider(ui)
            .draw(
                "flow/" + range.word(),
                range.share(value),
                range.share(range.usual().low()),
                range.share(range.usual().high()),
                room);
    String from = NutationBanner.number(ui, "%.0f", range.usual().low());
    String to = NutationBanner.number(ui, "%.0f", range.usual().high());
    if (range.usual().holds(value)) {
      quiet(ui.texts().get("flow.usual", from, to));
    } else {
      String outside = Icons.WARNING + "  " + ui.texts().get("flow.unusual", from, to);
      controls.text(ui.fonts().body(), ui.palette().warning(), outside);
      ui.register("flow/" + range.word() + "-outside");
    }
    return moved.isPresent() ? OptionalDouble.of(range.at(moved.getAsDouble())) : moved;
  }

  private void depth(FlowRates now, float room) {
    controls.space(6);
    String percent = new FlowWords(ui).percent(now.breathDepth());
    String words = ui.texts().get("flow.depth", percent);
    controls.text(ui.fonts().strong(), ui.palette().text(), words);
    OptionalDouble moved = new Slider(ui).draw("flow/depth", now.breathDepth(), room);
    moved.ifPresent(d -> actions.setRates(now.beatsPerMin(), now.breathsPerMin(), d));
    quiet(ui.text("flow.depth.note"));
  }

  private void quiet(String text) {
    controls.text(ui.fonts().small(), ui.palette().quiet(), text);
  }
}
