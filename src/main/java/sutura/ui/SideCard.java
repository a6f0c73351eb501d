package sutura.ui;

import imgui.ImGui;
import java.util.List;
import sutura.evidence.review.Experiment;
import sutura.knowledge.Destination;

/** A tall card at the right of the picture, with a title, that scrolls where it is too long. */
abstract class SideCard implements Cards.Card {
  private static final double WIDTH = 360;
  private static final double LEAST_WIDTH = 300;
  private static final double MOST_SHARE = 0.5;
  private static final double PAD = 16;

  /** With fewer lines of text than this it covers what stands at the foot of the picture. */
  private static final int FEW_LINES = 14;

  private final String id;
  private final List<Experiment> experiments;
  private boolean open;
  private boolean folded;
  private float contentPx;

  /**
   * A closed card.
   *
   * @param id part name; its title is the text {@code id.title}
   * @param experiments that it is for; the claims about them are linked from its head and foot
   */
  SideCard(String id, Experiment... experiments) {
    this.id = id;
    this.experiments = List.of(experiments);
  }

  /**
   * Draws what is on it.
   *
   * @param cardPx what it takes of the picture's width
   */
  abstract void body(UiFrame ui, double cardPx);

  /** Its width at the usual size of text, design pixels. */
  double usualWidth() {
    return WIDTH;
  }

  /** It takes no more of the picture's width than this, but for what it needs at least. */
  double mostShare(UiFrame ui) {
    return MOST_SHARE;
  }

  /** Lines of text that it wants to hold at least. */
  int leastLines() {
    return 0;
  }

  /** What it is drawn on. */
  int ground(UiFrame ui) {
    return ui.palette().overlay();
  }

  /** Called in frames in which it is closed. */
  void closed(UiFrame ui) {}

  @Override
  public final void toggle() {
    open = !open;
  }

  @Override
  public final boolean isOpen() {
    return open;
  }

  /** What it takes of the picture's width. */
  final double takesPx(UiFrame ui, PixelRect viewport) {
    UiSettings settings = ui.input().settings();
    boolean drawn = open && !settings.projector() && !settings.client();
    return drawn ? widthPx(ui, viewport) + ui.px(24) : 0;
  }

  /** With large letters it grows, but leaves the model what it can. */
  private float widthPx(UiFrame ui, PixelRect viewport) {
    double scale = Math.max(1, ui.fonts().body().getFontSize() / ui.px(17));
    double usual = Math.min(ui.px(usualWidth()) * scale, viewport.width() * mostShare(ui));
    double least = Math.min(ui.px(LEAST_WIDTH) * scale, viewport.width() - ui.px(24));
    return (float) Math.round(Math.max(usual, least));
  }

  /** Below the cube; one that is read takes the place of the cube where few lines would be left. */
  private double topPx(UiFrame ui, PixelRect viewport, double bottomPx) {
    double below = viewport.y() + OrientationCube.sizePx(ui, viewport) + ui.px(24);
    double lines = (bottomPx - below) / ui.fonts().body().getFontSize();
    PixelRect bar = ViewButtons.place(ui, viewport).rect();
    return lines >= leastLines() ? below : Math.min(below, bar.bottom() + ui.px(8));
  }

  private static double footPx(UiFrame ui, PixelRect viewport) {
    return viewport.bottom() - ViewportOverlay.footPx(ui) - ui.px(12);
  }

  /** Lowest place for a card: above the letters and the scale, unless few lines were left then. */
  static double bottomPx(UiFrame ui, PixelRect viewport, double topPx) {
    double foot = footPx(ui, viewport);
    double lines = (foot - topPx) / ui.fonts().body().getFontSize();
    return lines >= FEW_LINES ? foot : viewport.bottom() - ui.px(6);
  }

  @Override
  public final void draw(UiFrame ui, PixelRect viewport, PanelWalk walk) {
    if (!open) {
      closed(ui);
      return;
    }
    float width = widthPx(ui, viewport);
    double top = topPx(ui, viewport, footPx(ui, viewport));
    if (leastLines() == 0 && !TopBanner.isBeside(viewport, takesPx(ui, viewport))) {
      top = Math.max(top, TopBanner.bottomPx(ui) + ui.px(4));
    }
    double bottom = bottomPx(ui, viewport, top);
    float x = (float) (viewport.right() - width - ui.px(12));
    float height = (float) Math.min(contentPx > 0 ? contentPx : ui.px(400), bottom - top);
    FloatingWindow.begin(ui, id, x, (float) top, width, height, ground(ui), 0);
    ImGui.setCursorPos(ui.px(PAD), ui.px(PAD));
    walk.enter(id);
    head(ui, width - 2 * ui.px(PAD));
    float headPx = ImGui.getCursorPosY();
    if (folded) {
      contentPx = headPx + ui.px(4);
    } else {
      ImGui.setCursorPosX(ui.px(PAD));
      ImGui.beginChild("##" + id + "-body", width - 1.4f * ui.px(PAD), height - headPx, false, 0);
      body(ui, takesPx(ui, viewport));
      new ClaimLinks(ui).draw(id, experiments);
      contentPx = headPx + ImGui.getCursorPosY() + ui.px(PAD);
      ImGui.endChild();
    }
    PixelRect rect = new PixelRect(x, top, width, height);
    ui.items().put(id, rect, rect);
    FloatingWindow.end();
  }

  /** Draws what its head begins with: its title. */
  void lead(UiFrame ui, float roomPx) {
    new Controls(ui).text(ui.fonts().title(), ui.palette().text(), ui.text(id + ".title"), roomPx);
  }

  private void claims(UiFrame ui, Controls controls) {
    String tip = ui.text("details.claims");
    if (controls.iconButton(id + "/claims", Icons.EVIDENCE, tip, false, true)) {
      ClaimLinks.of(experiments).stream()
          .findFirst()
          .map(claim -> new Destination(Destination.Kind.CLAIM, claim.id()))
          .ifPresent(ui.actions()::goTo);
    }
  }

  private void head(UiFrame ui, float room) {
    Controls controls = new Controls(ui);
    float button = ui.px(Controls.BUTTON_HEIGHT);
    float x = ImGui.getCursorPosX();
    float y = ImGui.getCursorPosY();
    boolean claims = !experiments.isEmpty();
    lead(ui, room - (claims ? 3 : 2) * button);
    float after = ImGui.getCursorPosY();
    if (claims) {
      ImGui.setCursorPos(x + room - 3 * button, y - ui.px(5));
      claims(ui, controls);
    }
    ImGui.setCursorPos(x + room - 2 * button, y - ui.px(5));
    String tip = ui.text(folded ? "card.unfold" : "card.fold");
    if (controls.iconButton(id + "/fold", folded ? Icons.CLOSED : Icons.OPENED, tip, false, true)) {
      folded = !folded;
      contentPx = 0;
    }
    ImGui.setCursorPos(x + room - button, y - ui.px(5));
    if (controls.iconButton(id + "/close", Icons.CLEAR, ui.text("dialog.close"), false, true)) {
      open = false;
    }
    ImGui.setCursorPos(x, Math.max(after, y + button - ui.px(4)));
    controls.space(4);
  }
}
