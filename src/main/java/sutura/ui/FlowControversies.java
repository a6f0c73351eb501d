package sutura.ui;

import imgui.ImGui;
import java.lang.ref.WeakReference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sutura.biomech.Quantity;
import sutura.csf.FlowDriver;
import sutura.csf.FlowScenario;
import sutura.csf.FlowSolution;
import sutura.csf.NetFlow;
import sutura.csf.evidence.Controversy;
import sutura.csf.evidence.FlowEvidence;
import sutura.scene.FlowView;
import sutura.scene.SceneCommand;

/**
 * What is argued about where fluid is formed and taken up: each view as a switch that changes the
 * shares, with what that comes to before and after.
 */
final class FlowControversies {
  /** Large: not to be held here once its flow is closed. */
  private WeakReference<@Nullable FlowSolution> shown = new WeakReference<>(null);

  private @Nullable NetFlow shownNet;
  private @Nullable FlowEffect before;
  private @Nullable FlowEffect effect;
  private double volumeMl;

  /** Draws it in the current window; nothing while no flow is shown. */
  void draw(UiFrame ui) {
    Optional<FlowView> view = FlowActions.shown(ui);
    if (view.isEmpty()) {
      return;
    }
    follow(ui, view.get());
    effects(ui, view.get());
    Controls controls = new Controls(ui);
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("flow.scenario.how"));
    controls.space(6);
    for (Controversy each : FlowEvidence.builtIn().controversies()) {
      controversy(ui, controls, view.get(), each);
    }
  }

  /** Another solution for other shares makes the one before it the one to compare with. */
  @SuppressWarnings("ReferenceEquality") // large, and never made twice
  private void follow(UiFrame ui, FlowView view) {
    Optional<FlowSolution> now = ui.input().flow().solution();
    if (now.isEmpty()) {
      return;
    }
    FlowSolution solution = now.get();
    if (solution != shown.get()) {
      boolean others = shownNet != null && !shownNet.hasSharesOf(solution.net());
      before = others ? effect : before;
      volumeMl = FlowEffect.volumeMl(solution);
      shown = new WeakReference<>(solution);
      shownNet = solution.net();
    }
    effect = FlowEffect.of(solution, view.net().productionMlPerMin(), volumeMl);
  }

  /** Of the net flow only: to and fro does not depend on the shares. */
  private void effects(UiFrame ui, FlowView view) {
    if (view.driver() != FlowDriver.BULK) {
      return;
    }
    Controls controls = new Controls(ui);
    if (effect == null || shownNet == null || !shownNet.hasSharesOf(view.net())) {
      controls.text(ui.fonts().small(), ui.palette().accent(), ui.text("flow.scenario.computing"));
      ui.register("flow/effect-computing");
      controls.space(6);
      return;
    }
    FlowEffect now = effect;
    line(ui, "aqueduct", ml(ui, now.aqueductMlPerMin()), then(e -> ml(ui, e.aqueductMlPerMin())));
    line(
        ui, "apertures", ml(ui, now.aperturesMlPerMin()), then(e -> ml(ui, e.aperturesMlPerMin())));
    line(ui, "spine", percent(now.spineShare()), then(e -> percent(e.spineShare())));
    line(ui, "stay", hours(ui, now.stayHours()), then(e -> hours(ui, e.stayHours())));
    controls.space(6);
  }

  private interface Said {
    String of(FlowEffect effect);
  }

  private Optional<String> then(Said said) {
    return before == null ? Optional.empty() : Optional.of(said.of(before));
  }

  private static void line(UiFrame ui, String key, String now, Optional<String> then) {
    Controls controls = new Controls(ui);
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("flow.scenario.effect." + key));
    String words =
        then.filter(text -> !text.equals(now))
            .map(text -> ui.texts().get("flow.scenario.before", now, text))
            .orElse(now);
    controls.text(ui.fonts().strong(), ui.palette().text(), words);
    ui.register("flow/effect-" + key);
  }

  private static String number(UiFrame ui, double value) {
    return Math.abs(value) < 5e-4
        ? "0"
        : Quantity.number(value, ui.input().settings().language()).digits();
  }

  private static String ml(UiFrame ui, double mlPerMin) {
    return number(ui, mlPerMin) + "\u00a0ml/min";
  }

  private static String percent(double share) {
    return Math.round(100 * share) + "\u00a0%";
  }

  private static String hours(UiFrame ui, double hours) {
    return number(ui, hours) + "\u00a0h";
  }

  private static void controversy(UiFrame ui, Controls controls, FlowView view, Controversy each) {
    String language = ui.input().settings().language();
    float room = ImGui.getContentRegionAvailX();
    String name = each.name().in(language);
    Optional<FlowScenario> scenario = each.scenario().flatMap(FlowScenario::of);
    String id = "flow/scenario-" + each.id();
    if (scenario.isPresent()) {
      boolean on = view.net().hasSharesOf(scenario.get().net());
      if (controls.toggle(id, name, on, room) && !on) {
        choose(ui, view, scenario.get());
      }
    } else {
      controls.text(ui.fonts().body(), ui.palette().text(), name, room);
      ui.register(id);
    }
    controls.text(
        ui.fonts().strong(),
        switch (each.standing()) {
          case ACCEPTED -> ui.palette().text();
          case DEBATED -> ui.palette().quiet();
          case MINORITY -> ui.palette().warning();
        },
        ui.text("flow.scenario.standing." + each.standing().word()));
    controls.text(ui.fonts().small(), ui.palette().text(), each.text().in(language));
    controls.text(
        ui.fonts().small(),
        ui.palette().quiet(),
        FlowEvidenceNotes.from(ui, each.sources(), each.confidence()));
    controls.space(9);
  }

  /** The shares of a view at the production of now; net flow is what it is seen in. */
  private static void choose(UiFrame ui, FlowView view, FlowScenario scenario) {
    NetFlow net =
        new NetFlow(
            view.net().productionMlPerMin(), scenario.net().sources(), scenario.net().sinks());
    FlowView next = view.withNet(net);
    next = next.driver() == FlowDriver.BULK ? next : next.withDriver(FlowDriver.BULK);
    ui.actions().command(new SceneCommand.SetFlow(Optional.of(next)));
  }
}
