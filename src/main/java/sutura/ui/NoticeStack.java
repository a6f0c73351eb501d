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

  /** Lines that a notice has before it is clicked. */
  private static final int SHORT_LINES = 2;

  private final Set<Long> unfolded = new HashSet<>();

  void draw(UiFrame ui, PixelRect viewport) {
    List<Notice> notices = ui.input().notices();
    unfolded.removeIf(id -> notices.stream().noneMatch(n -> n.id() == id));
    float bottom = (float) viewport.bottom() - ui.px(14) - ViewportOverlay.footPx(ui);
    for (int i = notices.size() - 1; i >= Math.max(0, notices.size() - MOST); i--) {
      bottom -= new Card(ui, viewport, notices.get(i)).draw(bottom) + ui.px(8);
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

    Card(UiFrame ui, PixelRect viewport, Notice notice) {
      this.ui = ui;
      this.viewport = viewport;
      this.notice = notice;
      controls = new Controls(ui);
      pad = ui.px(10);
      icon = ui.px(28);
      close = ui.px(28);
      width =
          (float)
              Math.round(Math.min(WIDEST * ui.fonts().scale(), viewport.width() * WIDEST_SHARE));
    }

    float draw(float bottom) {
      String part = "notice/" + notice.id();
      float room = width - 2 * pad - icon - close;
      TextBlock words =
          TextBlock.of(
              ui.fonts().body(), ui.texts().get(notice.key(), notice.values().toArray()), room);
      boolean unfold = unfolded.contains(notice.id());
      boolean cut = !unfold && words.lines().size() > SHORT_LINES;
      TextBlock shown = cut ? words.ellipsized(SHORT_LINES, room) : words;
      TextBlock path =
          TextBlock.of(ui.fonts().small(), notice.file().map(Path::toString).orElse(""), room);
      float buttons = notice.file().isPresent() ? buttonsHeight(room) : 0;
      float pathHeight = notice.file().isPresent() ? path.heightPx() + ui.px(2) : 0;
      float text = Math.max(close, shown.heightPx() + pathHeight);
      float height = text + (buttons > 0 ? buttons + ui.px(6) : 0) + 2 * ui.px(8);
      float x = (float) Math.round(viewport.right() - ui.px(14) - width);
      float y = bottom - height;
      int flags = ImGuiWindowFlags.NoNavFocus | ImGuiWindowFlags.NoScrollWithMouse;
      FloatingWindow.begin(ui, part, x, y, width, height, ui.palette().raised(), flags);
      ui.register(part + "/card", new PixelRect(x, y, width, height));
      stayWhilePointedAt();
      sign(x, y + ui.px(8), text);
      float top = y + ui.px(8) + (text - shown.heightPx() - pathHeight) / 2;
      shown.draw(ImGui.getWindowDrawList(), x + pad + icon, Math.round(top), ui.palette().text());
      if (notice.file().isPresent()) {
        float below = Math.round(top + shown.heightPx() + ui.px(2));
        path.draw(ImGui.getWindowDrawList(), x + pad + icon, below, ui.palette().quiet());
      }
      unfoldOnClick(part, cut, words, text);
      dismiss(part);
      if (buttons > 0) {
        fileButtons(part, room, text);
      }
      FloatingWindow.end();
      return height;
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

    private void unfoldOnClick(String part, boolean cut, TextBlock words, float height) {
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

    private float buttonWidth(String icon, String words, float room) {
      return Math.min(controls.textButtonWidth(icon, ui.text(words)), room + close);
    }

    private boolean sideBySide(float room) {
      float both =
          buttonWidth(Icons.FOLDER, "notice.folder", room)
              + buttonWidth(Icons.COPY, "notice.copy", room)
              + ui.px(8);
      return both <= room + close;
    }

    private float buttonsHeight(float room) {
      float one = ui.px(Controls.BUTTON_HEIGHT);
      return sideBySide(room) ? one : 2 * one + ui.px(6);
    }

    private void fileButtons(String part, float room, float text) {
      Path file = notice.file().orElseThrow();
      ImGui.setCursorPos(pad + icon, ui.px(8) + text + ui.px(6));
      if (button(part + "/folder", Icons.FOLDER, "notice.folder", room)) {
        ui.actions().request(new UiRequest.ShowInFolder(file));
      }
      if (sideBySide(room)) {
        ImGui.sameLine(0, ui.px(8));
      } else {
        ImGui.setCursorPosX(pad + icon);
      }
      if (button(part + "/copy", Icons.COPY, "notice.copy", room)) {
        ImGui.setClipboardText(file.toString());
      }
    }

    private boolean button(String part, String icon, String words, float room) {
      float wide = buttonWidth(icon, words, room);
      return controls.textButton(part, icon, ui.text(words), Controls.Look.RAISED, true, wide);
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
