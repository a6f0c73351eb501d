package sutura.ui;

/**
 * Where the panels and the model are, in framebuffer pixels. Where text is so large, or the window
 * so small, that two side panels would leave too little for the model, the three panels share the
 * left side, one at a time.
 *
 * @param bar slim bar at the top
 * @param left structure tree, or the shared panel; empty width if hidden
 * @param right details card
 * @param strip experiment strip at the bottom
 * @param viewport the model
 * @param shared whether one panel at the left stands for all
 */
record UiLayout(
    PixelRect bar,
    PixelRect left,
    PixelRect right,
    PixelRect strip,
    PixelRect viewport,
    boolean shared) {
  private static final double TREE_WIDTH = 316;
  private static final double DETAILS_WIDTH = 324;
  private static final double CLIENT_WIDTH = 372;

  /** The page of the client view takes no more of the window's width than this. */
  private static final double CLIENT_SHARE = 0.58;

  private static final double BAR_HEIGHT = 48;
  private static final double STRIP_HEIGHT = 60;

  /** No panel takes more of the window than this, however it is drawn. */
  private static final double LARGEST_SHARE = 0.6;

  /** Below this width in design pixels the panels share one place. */
  private static final double SHARED_BELOW = 1080;

  static UiLayout of(UiFrame ui) {
    UiSettings settings = ui.input().settings();
    if (settings.client()) {
      return ofClient(ui);
    }
    double scale = ui.fonts().scale();
    double width = ui.input().frame().widthPx();
    boolean shared = width / scale < SHARED_BELOW || width < StripPanel.leastWidth(ui) + ui.px(32);
    double space = ui.px(100) / 100.0;
    return of(width, ui.input().frame().heightPx(), scale, space, settings, shared);
  }

  /** Bar, picture and page beside each other, and over all of the width what is always said. */
  private static UiLayout ofClient(UiFrame ui) {
    double width = ui.input().frame().widthPx();
    double height = ui.input().frame().heightPx();
    double bar = Math.round(ui.px(BAR_HEIGHT));
    double foot = Math.round(Math.min(ClientFoot.heightPx(ui), height * LARGEST_SHARE));
    double page = Math.round(Math.min(CLIENT_WIDTH * ui.fonts().scale(), width * CLIENT_SHARE));
    double between = Math.max(1, height - bar - foot);
    return new UiLayout(
        new PixelRect(0, 0, width, bar),
        new PixelRect(0, bar, 0, between),
        new PixelRect(width - page, bar, page, between),
        new PixelRect(0, height - foot, width, foot),
        new PixelRect(0, bar, width - page, between),
        false);
  }

  private static UiLayout of(
      double widthPx,
      double heightPx,
      double scale,
      double space,
      UiSettings settings,
      boolean shared) {
    if (settings.projector()) {
      PixelRect none = new PixelRect(0, 0, 0, 0);
      PixelRect all = new PixelRect(0, 0, widthPx, heightPx);
      return new UiLayout(none, none, none, none, all, false);
    }
    double bar = Math.round(BAR_HEIGHT * space);
    double strip = settings.strip() && !shared ? Math.round(STRIP_HEIGHT * space) : 0;
    UiSettings.Panels panels = settings.panels();
    boolean anyPanel = settings.tree() || settings.details() || settings.strip();
    double left = 0;
    double right = 0;
    if (shared) {
      left = anyPanel ? width(TREE_WIDTH * scale, panels.treeWidth(), widthPx, 0.5) : 0;
    } else {
      left = settings.tree() ? width(TREE_WIDTH * scale, panels.treeWidth(), widthPx, 0.26) : 0;
      right =
          settings.details()
              ? width(DETAILS_WIDTH * scale, panels.detailsWidth(), widthPx, 0.26)
              : 0;
    }
    double height = Math.max(1, heightPx - bar - strip);
    return new UiLayout(
        new PixelRect(0, 0, widthPx, bar),
        new PixelRect(0, bar, left, height),
        new PixelRect(widthPx - right, bar, right, height),
        new PixelRect(0, heightPx - strip, widthPx, strip),
        new PixelRect(left, bar, Math.max(1, widthPx - left - right), height),
        shared);
  }

  /** What is usual, limited to a share of the window, then as the person has drawn it. */
  private static double width(double usual, double factor, double widthPx, double share) {
    return Math.round(Math.min(Math.min(usual, widthPx * share) * factor, widthPx * LARGEST_SHARE));
  }

  /** Width of a panel in terms of its usual one when its edge has been drawn to here. */
  static double factor(UiFrame ui, double toPx, boolean isTree, boolean shared) {
    double usual = (isTree ? TREE_WIDTH : DETAILS_WIDTH) * ui.fonts().scale();
    double window = ui.input().frame().widthPx();
    double width = Math.min(isTree ? toPx : window - toPx, window * LARGEST_SHARE);
    return width / Math.min(usual, window * (shared ? 0.5 : 0.26));
  }
}
