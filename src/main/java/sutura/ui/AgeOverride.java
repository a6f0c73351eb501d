package sutura.ui;

import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sutura.anatomy.FusionState;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.ClosureCurve;

/** Sets the sutures of one bar by hand: both sides, one side, or by the age again. */
final class AgeOverride {
  private static final List<String> SIDES = List.of("both", "left", "right");

  private int side;

  void draw(UiFrame ui, ClosureCurve curve, List<Structure> sutures) {
    Controls controls = new Controls(ui);
    float room = ImGui.getContentRegionAvailX();
    String id = "age/set-" + curve.id();
    controls.space(3);
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("age.set"));
    boolean sided = sutures.stream().anyMatch(s -> s.id().value().endsWith("-left"));
    if (sided) {
      List<String> parts = SIDES.stream().map(word -> id + "/" + word).toList();
      List<String> labels = SIDES.stream().map(word -> ui.text("age." + word)).toList();
      int chosen = new SegmentedSwitch(ui).draw(parts, labels, side, room);
      side = chosen >= 0 ? chosen : side;
      controls.space(3);
    }
    Set<StructureId> ids = chosen(sutures, sided ? SIDES.get(side) : "both");
    states(ui, id, ids, room);
    overridden(ui, sutures);
  }

  private static Set<StructureId> chosen(List<Structure> sutures, String side) {
    return sutures.stream()
        .map(Structure::id)
        .filter(id -> side.equals("both") || id.value().endsWith("-" + side))
        .collect(Collectors.toSet());
  }

  private static void states(UiFrame ui, String id, Set<StructureId> ids, float room) {
    List<String> parts = List.of(id + "/by-age", id + "/fused", id + "/open", id + "/soft");
    List<String> labels =
        List.of(
            ui.text("age.by-age"),
            ui.text("suture.fused"),
            ui.text("suture.open"),
            ui.text("suture.soft"));
    var overrides = ui.input().scene().sutureOverrides();
    Set<Optional<FusionState>> now =
        ids.stream()
            .map(suture -> Optional.ofNullable(overrides.get(suture)))
            .collect(Collectors.toSet());
    int shown =
        now.size() == 1 ? now.iterator().next().map(state -> state.ordinal() + 1).orElse(0) : -1;
    int chosen = new SegmentedSwitch(ui).draw(parts, labels, shown, room);
    if (chosen >= 0) {
      Optional<FusionState> state =
          chosen == 0 ? Optional.empty() : Optional.of(FusionState.values()[chosen - 1]);
      if (!AgeActions.isShown(ui)) {
        AgeActions.set(ui, AgeActions.now(ui));
      }
      AgeActions.override(ui, ids, state);
    }
  }

  /** Which of them are set by hand, in words. */
  private static void overridden(UiFrame ui, List<Structure> sutures) {
    TreeMap<FusionState, List<String>> names = new TreeMap<>();
    for (Structure suture : sutures) {
      FusionState state = ui.input().scene().sutureOverrides().get(suture.id());
      if (state != null) {
        names.computeIfAbsent(state, s -> new ArrayList<>()).add(ui.name(suture));
      }
    }
    names.forEach(
        (state, which) ->
            new Controls(ui)
                .text(
                    ui.fonts().small(),
                    ui.palette().warning(),
                    ui.text(word(state)) + ": " + String.join(", ", which)));
  }

  private static String word(FusionState state) {
    return switch (state) {
      case FUSED -> "suture.fused";
      case OPEN -> "suture.open";
      case SOFT -> "suture.soft";
    };
  }
}
