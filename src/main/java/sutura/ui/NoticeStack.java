package sutura.ui;

import imgui.ImGui;
import imgui.flag.ImGuiWindowFlags;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Notices in the lower right corner of the model, newest below. They take neither keyboard nor
 * mouse wheel; one that the pointer is on stays, and a click shows all of its words.
 */
final class NoticeStack {
  private static final double WIDEST = 380;
  private static final double WIDEST_SHARE = 0.7;
  private static final int MOST = 3;

  /** A picture with fewer lines of text than this has no room for a file's name. */
  private static final double LEAST_ROWS = 20;

  /** The stack reaches no higher than this share of the picture, unless by its newest notice. */
  private static final double TALLEST_SHARE = 0.42;

  /** Lines that a notice has before it is clicked. */
  private static final int SHORT_LINES = 2;

  private final Set<Long> unfolded = new HashSet<>();

  void draw(UiFrame ui, PixelRect viewport) {
    List<Notice> notices = ui.input().notices();
    unfolded.removeIf(id -> notices.stream().noneMatch(n -> n.id() == id));
    float foot = (float) viewport.bottom() - ui.px(14) - ViewportOverlay.footPx(ui);
    double top = viewport.bottom() - viewport.height() * TALLEST_SHARE;
    float bottom = foot;
    for (int i = notices.size() - 1; i >= Math.max(0, notices.size() - MOST); i--) {
      Card card = new Card(ui, viewport, notices.get(i));
      if (bottom == foot || bottom - card.height() >= top) {
        card.draw(bottom);
        bottom -= card.height() + ui.px(8);
      }
    }
  }

  /** One notice. */
  private final class Card {
    private final UiFrame ui;
    private final Notice notice;
    private final PixelRect viewport;
    private final Controls controls;
    private final float pad;
    private final float icon;
    private final float close;
    private final float width;
    private final float room;
    private final boolean small;
    private final TextBlock words;
    private final TextBlock path;
    private final TextBlock shown;

    Card(UiFrame ui, PixelRect viewport, Notice notice) {
      this.ui = ui;
      this.viewport = viewport;
      this.notice = notice;
      controls = new Controls(ui);
      pad = ui.px(10);
      icon = ui.px(28);
      close = ui.px(28);
      double widest = WIDEST * ui.fonts().scale();
      width = (float) Math.round(Math.min(widest, viewport.width() * WIDEST_SHARE));
      small = viewport.height() < LEAST_ROWS * ui.fonts().body().getFontSize();
      boolean beside = small && notice.file().isPresent();
      room = width - 2 * pad - icon - close - (beside ? signsWidth() : 0);
      String text = ui.texts().get(notice.key(), notice.values().toArray());
      words = TextBlock.of(ui.fonts().body(), text, room);
      shown = isCut() ? words.ellipsized(SHORT_LINES, room) : words;
      String name = notice.file().map(f -> f.getFileName().toString()).orElse("");
      TextBlock whole = TextBlock.of(ui.fonts().small(), name, room);
      path = small ? TextBlock.of(ui.fonts().small(), "", room) : whole;
    }

    private boolean isCut() {
      return !unfolded.contains(notice.id()) && words.lines().size() > SHORT_LINES;
    }

    private float pathHeight() {
      return path.widthPx() > 0 ? path.heightPx() + ui.px(2) : 0;
    }

    private float textHeight() {
      float least = small && notice.file().isPresent() ? buttonsHeight() : close;
      return Math.max(least, shown.heightPx() + pathHeight());
    }

    float height() {
      boolean below = notice.file().isPresent() && !small;
      float buttons = below ? buttonsHeight() + ui.px(6) : 0;
      return textHeight() + buttons + 2 * ui.px(8);
    }

    void draw(float bottom) {
      String part = "notice/" + notice.id();
      float text = textHeight();
      float x = (float) Math.round(viewport.right() - ui.px(14) - width);
      float y = bottom - height();
      int flags = ImGuiWindowFlags.NoNavFocus | ImGuiWindowFlags.NoScrollWithMouse;
      FloatingWindow.begin(ui, part, x, y, width, height(), ui.palette().raised(), flags);
      ui.register(part + "/card", new PixelRect(x, y, width, height()));
      stayWhilePointedAt();
      sign(x, y + ui.px(8), text);
      float top = y + ui.px(8) + (text - shown.heightPx() - pathHeight()) / 2;
      shown.draw(ImGui.getWindowDrawList(), x + pad + icon, Math.round(top), ui.palette().text());
      if (notice.file().isPresent()) {
        float below = Math.round(top + shown.heightPx() + ui.px(2));
        path.draw(ImGui.getWindowDrawList(), x + pad + icon, below, ui.palette().quiet());
      }
      unfoldOnClick(part, text);
      dismiss(part);
      if (notice.file().isPresent()) {
        fileButtons(part, text);
      }
      FloatingWindow.end();
    }

    private void stayWhilePointedAt() {
      if (ImGui.isWindowHovered()) {
        ui.actions().request(new UiRequest.KeepNotice(notice.id()));
      }
    }

    private void sign(float x, float y, float height) {
      boolean warns = notice.kind() == Notice.Kind.WARNING;
      controls.icon(
          new PixelRect(x + pad - ui.px(4), y, icon, height),
          NoticeStack.icon(notice.kind()),
          warns ? ui.palette().warning() : ui.palette().accent());
    }

    private void unfoldOnClick(String part, float height) {
      boolean cut = isCut();
      if (!cut && !unfolded.contains(notice.id())) {
        return;
      }
      ImGui.setCursorPos(pad, ui.px(8));
      if (ImGui.invisibleButton("##" + part + "/more", width - 2 * pad - close, height)) {
        if (!unfolded.remove(notice.id())) {
          unfolded.add(notice.id());
        }
      }
      ui.register(part + "/more");
      Controls.hand();
      if (cut) {
        controls.tooltip(words.text());
      }
    }

    private void dismiss(String part) {
      ImGui.setCursorPos(width - close - ui.px(4), ui.px(6));
      String tip = ui.text("notice.dismiss");
      if (controls.iconButton(part, Icons.CLEAR, tip, false, true, close)) {
        ui.actions().request(new UiRequest.DismissNotice(notice.id()));
      }
    }

    /** Width of both buttons without words. */
    private float signsWidth() {
      return controls.textButtonWidth(Icons.FOLDER, "")
          + controls.textButtonWidth(Icons.COPY, "")
          + ui.px(8);
    }

    private boolean sideBySide() {
      if (small) {
        return false;
      }
      float both =
          controls.textButtonWidth(Icons.FOLDER, ui.text("notice.folder"))
              + controls.textButtonWidth(Icons.COPY, ui.text("notice.copy"))
              + ui.px(8);
      return both <= room + close;
    }

    private float buttonsHeight() {
      return ui.px(Controls.BUTTON_HEIGHT);
    }

    private void fileButtons(String part, float text) {
      Path file = notice.file().orElseThrow();
      if (small) {
        ImGui.setCursorPos(width - close - signsWidth() - ui.px(6), ui.px(8));
      } else {
        ImGui.setCursorPos(pad + icon, ui.px(8) + text + ui.px(6));
      }
      if (button(part + "/folder", Icons.FOLDER, "notice.folder")) {
        ui.actions().request(new UiRequest.ShowInFolder(file));
      }
      ImGui.sameLine(0, ui.px(8));
      if (button(part + "/copy", Icons.COPY, "notice.copy")) {
        ImGui.setClipboardText(file.toString());
      }
    }

    /** With words where both buttons fit, else the sign alone. */
    private boolean button(String part, String icon, String label) {
      String words = sideBySide() ? ui.text(label) : "";
      float wide = controls.textButtonWidth(icon, words);
      boolean pressed = controls.textButton(part, icon, words, Controls.Look.RAISED, true, wide);
      String file = notice.file().map(Path::toString).orElse("");
      controls.tooltip(ui.text(label) + ": " + file);
      return pressed;
    }
  }

  private static String icon(Notice.Kind kind) {
    return switch (kind) {
      case INFORMATION -> Icons.NOTE;
      case DONE -> Icons.DONE;
      case WARNING -> Icons.WARNING;
    };
  }
}
