package sutura.ui;

import imgui.ImGui;
import java.util.OptionalDouble;
import sutura.anatomy.suture.SutureAge;

/** Which age is shown, and whether as its mean or as two people of it. */
final class AgeControls {
  /** Share of the slider that the months under two years have. */
  private static final double MONTHS_SHARE = 0.24;

  private final UiFrame ui;
  private final Controls controls;

  AgeControls(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
  }

  void draw() {
    float room = ImGui.getContentRegionAvailX();
    if (controls.toggle("age/show", ui.text("age.show"), AgeActions.isShown(ui), room)) {
      AgeActions.toggle(ui);
    }
    years(room);
    if (!AgeActions.now(ui).isAdult()) {
      controls.space(6);
      controls.text(ui.fonts().body(), ui.palette().warning(), ui.text("age.child"));
      ui.register("age/child");
    }
    people(room);
  }

  /** The age in large letters with a step to each side, and the slider. */
  private void years(float room) {
    SutureAge now = AgeActions.now(ui);
    float button = ui.px(Controls.BUTTON_HEIGHT);
    float y = ImGui.getCursorPosY();
    if (controls.iconButton("age/younger", Icons.PREVIOUS, ui.text("age.younger"), false, true)) {
      AgeActions.set(ui, now.withYears(stepped(now.years(), -1)));
    }
    ImGui.sameLine(0, 0);
    TextBlock words =
        TextBlock.of(
            ui.fonts().title(), AgeWords.age(ui, now.years()), room - 2 * button - ui.px(8));
    float down = Math.max(0, (button - words.heightPx()) / 2);
    words.drawCentred(
        ImGui.getWindowDrawList(),
        ImGui.getCursorScreenPosX(),
        ImGui.getCursorScreenPosY() + down,
        room - 2 * button,
        ui.palette().text());
    ImGui.setCursorPos(room - button, y);
    if (controls.iconButton("age/older", Icons.NEXT, ui.text("age.older"), false, true)) {
      AgeActions.set(ui, now.withYears(stepped(now.years(), 1)));
    }
    ImGui.setCursorPos(0, y + Math.max(button, words.heightPx()) + ui.px(2));
    OptionalDouble moved = new Slider(ui).draw("age/slider", share(now.years()), room);
    if (moved.isPresent()) {
      AgeActions.set(ui, now.withYears(years(moved.getAsDouble())));
    }
    controls.space(4);
  }

  /** A month under two years, above a year. */
  static double stepped(double years, int by) {
    boolean months = by > 0 ? years < AgeWords.MONTHS_UP_TO : years <= AgeWords.MONTHS_UP_TO;
    double next = months ? (Math.round(years * 12) + by) / 12.0 : (double) Math.round(years) + by;
    return Math.max(0, Math.min(SutureAge.OLDEST, next));
  }

  /** Where an age is on the slider. */
  static double share(double years) {
    double turn = AgeWords.MONTHS_UP_TO;
    return years < turn
        ? years / turn * MONTHS_SHARE
        : MONTHS_SHARE + (years - turn) / (SutureAge.OLDEST - turn) * (1 - MONTHS_SHARE);
  }

  /** The whole month or year at a place of the slider. */
  static double years(double share) {
    double turn = AgeWords.MONTHS_UP_TO;
    if (share < MONTHS_SHARE) {
      return Math.round(share / MONTHS_SHARE * turn * 12) / 12.0;
    }
    double rest = (share - MONTHS_SHARE) / (1 - MONTHS_SHARE);
    return Math.round(turn + rest * (SutureAge.OLDEST - turn));
  }

  private void people(float room) {
    controls.space(2);
    boolean two = AgeActions.now(ui).other().isPresent();
    String label = ui.text(two ? "age.two-again" : "age.two");
    if (controls.textButton("age/two", Icons.GROUP, label, Controls.Look.ACCENT, true, room)) {
      AgeActions.drawTwo(ui);
    }
    if (AgeActions.now(ui).person().isPresent()) {
      controls.space(2);
      String mean = ui.text("age.mean");
      if (controls.textButton("age/mean", "", mean, Controls.Look.RAISED, true, room)) {
        AgeActions.mean(ui);
      }
      String age = AgeWords.age(ui, AgeActions.now(ui).years());
      controls.text(ui.fonts().small(), ui.palette().quiet(), ui.texts().get("age.two-note", age));
      ui.register("age/two-note");
    }
  }
}
