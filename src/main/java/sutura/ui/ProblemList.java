package sutura.ui;

import imgui.ImGui;
import java.util.List;
import sutura.model.Problem;

/** The faults that were met while loading, each with its place. Nothing if there were none. */
final class ProblemList {
  private static final int MOST_SHOWN = 12;

  private final UiFrame ui;

  ProblemList(UiFrame ui) {
    this.ui = ui;
  }

  void draw() {
    List<Problem> problems = ui.input().problems();
    if (problems.isEmpty()) {
      return;
    }
    Controls controls = new Controls(ui);
    controls.separator();
    String title =
        problems.size() == 1
            ? ui.text("problems.one")
            : ui.texts().get("problems.count", problems.size());
    controls.text(ui.fonts().strong(), ui.palette().warning(), Icons.WARNING + "  " + title);
    ui.register("problems");
    controls.space(4);
    for (Problem problem : problems.subList(0, Math.min(MOST_SHOWN, problems.size()))) {
      controls.text(ui.fonts().body(), ui.palette().text(), problem.message());
      String place =
          problem.path().isEmpty() ? problem.file() : problem.file() + ": " + problem.path();
      controls.text(ui.fonts().small(), ui.palette().quiet(), place);
      controls.space(6);
    }
    if (problems.size() > MOST_SHOWN) {
      String more = ui.texts().get("problems.more", problems.size() - MOST_SHOWN);
      controls.text(ui.fonts().small(), ui.palette().quiet(), more);
    }
    ImGui.dummy(0, 0);
  }
}
