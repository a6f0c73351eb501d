package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import sutura.csf.Conductance;
import sutura.csf.FlowConstant;
import sutura.csf.FlowPhysiology;
import sutura.scene.FlowView;

/** How much fluid is formed and taken up where, and how easily it passes. */
final class FlowSupply {
  private static final double MOST_ML_PER_MIN = 1;

  private static final double STEPS = 100;

  private final UiFrame ui;
  private final Controls controls;
  private final FlowActions actions;

  FlowSupply(UiFrame ui, FlowActions actions) {
    this.ui = ui;
    this.actions = actions;
    controls = new Controls(ui);
  }

  void draw() {
    float room = ImGui.getContentRegionAvailX();
    production(room);
    shares("flow.sources", "flow.source.", actions.now().net().sources());
    shares("flow.sinks", "flow.sink.", actions.now().net().sinks());
    conductance(room);
  }

  private void production(float room) {
    FlowView now = actions.now();
    double value = now.net().productionMlPerMin();
    FlowConstant usual = FlowPhysiology.builtIn().constant(FlowConstant.PRODUCTION);
    controls.space(6);
    String words = ui.texts().get("flow.production", NutationBanner.number(ui, "%.2f", value));
    controls.text(ui.fonts().strong(), ui.palette().text(), words);
    OptionalDouble moved =
        new Slider(ui)
            .draw(
                "flow/production",
                Math.min(1, value / MOST_ML_PER_MIN),
                usual.low() / MOST_ML_PER_MIN,
                usual.high() / MOST_ML_PER_MIN,
                room);
    if (moved.isPresent()) {
      double to = Math.rint(moved.getAsDouble() * MOST_ML_PER_MIN * STEPS) / STEPS;
      actions.set(now.withNet(now.net().withProduction(to)));
    }
    String from = NutationBanner.number(ui, "%.1f", usual.low());
    String most = NutationBanner.number(ui, "%.1f", usual.high());
    if (usual.holds(value)) {
      quiet(ui.texts().get("flow.production.usual", from, most));
    } else {
      String outside = Icons.WARNING + "  " + ui.texts().get("flow.production.unusual", from, most);
      controls.text(ui.fonts().body(), ui.palette().warning(), outside);
      ui.register("flow/production-outside");
    }
  }

  private <K extends Enum<K>> void shares(String heading, String prefix, Map<K, Double> shares) {
    heading(heading);
    FlowWords words = new FlowWords(ui);
    shares.forEach(
        (key, share) -> {
          if (share > 0) {
            String name = ui.text(prefix + key.name().toLowerCase(Locale.ROOT));
            controls.text(
                ui.fonts().body(), ui.palette().text(), words.percent(share) + "  " + name);
          }
        });
  }

  private void conductance(float room) {
    heading("flow.conductance");
    List<String> names = FlowWords.words(Conductance.values());
    FlowView now = actions.now();
    int chosen =
        new SegmentedSwitch(ui)
            .draw(
                names.stream().map(name -> "flow/conductance-" + name).toList(),
                names.stream().map(name -> ui.text("flow.conductance." + name)).toList(),
                now.conductance().ordinal(),
                room);
    if (chosen >= 0) {
      actions.set(now.withConductance(Conductance.values()[chosen]));
    }
    quiet(ui.text("flow.conductance.note"));
  }

  private void heading(String key) {
    controls.space(9);
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text(key));
    controls.space(3);
  }

  private void quiet(String text) {
    controls.text(ui.fonts().small(), ui.palette().quiet(), text);
  }
}
