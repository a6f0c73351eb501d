package sutura.ui;

import imgui.ImGui;
import imgui.flag.ImGuiWindowFlags;
import java.util.List;

/** Notices at the foot of the model, newest below; they take neither keyboard nor mouse wheel. */
final class NoticeStack {
  private static final double WIDEST = 420;
  private static final int MOST = 3;

  void draw(UiFrame ui, PixelRect viewport) {
    List<Notice> notices = ui.input().notices();
    float bottom = (float) viewport.bottom() - ui.px(16);
    for (int i = notices.size() - 1; i >= Math.max(0, notices.size() - MOST); i--) {
      bottom -= draw(ui, viewport, notices.get(i), bottom) + ui.px(8);
    }
  }

  private static float draw(UiFrame ui, PixelRect viewport, Notice notice, float bottom) {
    float pad = ui.px(12);
    float icon = ui.px(26);
    float close = ui.px(28);
    float widest = (float) Math.min(ui.px(WIDEST), viewport.width() - ui.px(24));
    TextBlock block =
        TextBlock.of(ui.fonts().body(), notice.text(), widest - 2 * pad - icon - close);
    float width = block.widthPx() + 2 * pad + icon + close;
    float height = Math.max(close, block.heightPx()) + 2 * ui.px(8);
    float x = (float) Math.round(viewport.centreX() - width / 2);
    String part = "notice/" + notice.id();
    FloatingWindow.begin(
        ui,
        part,
        x,
        bottom - height,
        width,
        height,
        ui.palette().raised(),
        ImGuiWindowFlags.NoNavFocus);
    Controls controls = new Controls(ui);
    controls.icon(
        new PixelRect(x + pad - ui.px(4), bottom - height, icon, height),
        icon(notice.kind()),
        notice.kind() == Notice.Kind.WARNING ? ui.palette().warning() : ui.palette().accent());
    block.draw(
        ImGui.getWindowDrawList(),
        x + pad + icon,
        (float) Math.round(bottom - height / 2 - block.heightPx() / 2),
        ui.palette().text());
    ImGui.setCursorPos(width - pad - close + ui.px(6), (float) Math.round((height - close) / 2));
    if (controls.iconButton(part, Icons.CLEAR, ui.text("notice.dismiss"), false, true, close)) {
      ui.actions().request(new UiRequest.DismissNotice(notice.id()));
    }
    FloatingWindow.end();
    return height;
  }

  private static String icon(Notice.Kind kind) {
    return switch (kind) {
      case INFORMATION -> Icons.NOTE;
      case DONE -> Icons.DONE;
      case WARNING -> Icons.WARNING;
    };
  }
}
