package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import java.util.List;
import java.util.Optional;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Knowledge;
import sutura.scene.Pane;
import sutura.scene.SceneState;

/**
 * What must not be overlooked in a picture of a motion, in large letters at its top: how much the
 * motion is magnified, how large it is in truth, and what is left open.
 */
final class TopBanner {
  private static final double MARGIN = 12;
  private static final double PAD = 12;

  /** The factor's letters against those of a title. */
  private static final float LARGE = 1.6f;

  /** No line is wider than this share of the room. */
  private static final double WIDEST = 0.92;

  /** Beside a card that leaves less than this share of the picture there is no room. */
  private static final double LEAST_BESIDE = 0.45;

  /** With a card below it it takes no more of the height, or is in short. */
  private static final double MOST_HEIGHT = 0.35;

  private static final double HATCH_STEP = 12;
  private static final double HATCH_STRENGTH = 0.16;

  /** All that there are. */
  private static final List<String> IDS =
      List.of("press/banner", "claim/banner", "nutation/banner", FlowBanner.ID);

  private final UiFrame ui;
  private final ImDrawList list;

  TopBanner(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
  }

  /**
   * What is written.
   *
   * @param head largest line
   * @param warns whether that is in the colour of a warning
   * @param strong below it
   * @param small last, may be empty
   * @param isHatched whether its ground is hatched, as of what was never measured
   * @param claim that is shown, whose verdict stands below all
   */
  record Words(
      String head,
      boolean warns,
      String strong,
      String small,
      boolean isHatched,
      Optional<Claim> claim) {
    Words(String head, boolean warns, String strong, String small) {
      this(head, warns, strong, small, false, Optional.empty());
    }

    Words hatched() {
      return new Words(head, warns, strong, small, true, claim);
    }

    /** The same with the verdict on a claim. */
    Words about(String claimId) {
      Optional<Claim> about = Knowledge.builtIn().claim(claimId);
      return new Words(head, warns, strong, small, isHatched, about);
    }
  }

  /**
   * Draws it below the buttons of the views, in the middle of what a card leaves free; returns
   * where.
   *
   * @param id that it is known by
   * @param cardPx what a card at the right takes of the width
   * @param belowPx where another one ends that is above it
   */
  PixelRect draw(String id, Words words, PixelRect viewport, double cardPx, double belowPx) {
    double takenPx = Math.max(cardPx, SectionCard.takesPx(ui, viewport));
    boolean beside = takenPx > 0 && isBeside(viewport, takenPx);
    double right = beside ? takenPx : cubePx(viewport);
    PixelRect bar = ViewButtons.place(ui, viewport).rect();
    double top = bar.height() > 0 ? bar.bottom() + ui.px(8) : viewport.y() + ui.px(MARGIN);
    top = Math.max(top, belowPx + ui.px(6));
    PixelRect about = cardPx > 0 ? viewport : about(id, viewport);
    double end = Math.min(about.right(), viewport.right() - right);
    PixelRect room = new PixelRect(about.x(), top, end - about.x(), viewport.bottom() - top);
    PixelRect clear = clearOfRail(words, room);
    Lines whole = lines(words, clear);
    boolean tight = whole.heightPx() > MOST_HEIGHT * room.height();
    Lines lines = takenPx > 0 && !beside && tight ? inShort(words, clear) : whole;
    PixelRect rect = place(clear, lines);
    fill(rect);
    if (words.isHatched()) {
      hatch(rect);
    }
    write(lines, rect, words.warns() ? ui.palette().warning() : ui.palette().text());
    ui.items().put(id, rect, rect);
    return rect;
  }

  /** The skull that a banner is about, where claimed and computed stand beside each other. */
  private PixelRect about(String id, PixelRect picture) {
    SceneState scene = ui.input().scene();
    Pane.Caption own = id.equals(ClaimBanner.ID) ? Pane.Caption.CLAIMED : Pane.Caption.COMPUTED;
    List<Pane> panes = Pane.of(scene);
    for (int i = 0; i < panes.size(); i++) {
      if (panes.get(i).caption() == own) {
        return PaneLayout.of(picture, scene).panes().get(i);
      }
    }
    return picture;
  }

  private double cubePx(PixelRect viewport) {
    boolean cube = ui.input().frame().widthPx() > viewport.width() && OrientationCube.isShown(ui);
    return cube ? OrientationCube.sizePx(ui, viewport) + ui.px(20) : 0;
  }

  /** Without the strip of the peel rail, if it would reach down to that. */
  private PixelRect clearOfRail(Words words, PixelRect room) {
    PixelRect rail =
        ui.items().find(PeelRail.CARD).map(UiItems.Item::whole).orElse(new PixelRect(0, 0, 0, 0));
    PixelRect rect = place(room, lines(words, room));
    boolean apart = rail.width() == 0 || rect.bottom() < rail.y() || rect.x() > rail.right();
    double left = apart ? 0 : rail.right() + ui.px(8) - room.x();
    return new PixelRect(room.x() + left, room.y(), room.width() - left, room.height());
  }

  private float lineRoom(PixelRect room) {
    return (float) (room.width() * WIDEST) - 2 * ui.px(PAD);
  }

  /** In smaller letters, without what the card says as well. */
  private Lines inShort(Words words, PixelRect room) {
    float lineRoom = lineRoom(room);
    return new Lines(
        TextBlock.of(ui.fonts().strong(), words.head(), lineRoom),
        1,
        TextBlock.of(ui.fonts().small(), words.strong(), lineRoom).ellipsized(1, lineRoom),
        TextBlock.of(ui.fonts().small(), "", lineRoom),
        words.claim().map(claim -> new BannerVerdict(ui, claim, lineRoom)));
  }

  private Lines lines(Words words, PixelRect room) {
    float lineRoom = lineRoom(room);
    if (ui.input().settings().client()) {
      return plain(words, lineRoom);
    }
    ImFont title = ui.fonts().title();
    float size = Math.min(LARGE, lineRoom / TextBlock.width(title, words.head()));
    TextBlock head = TextBlock.of(title, words.head(), size < 1 ? lineRoom : Float.MAX_VALUE);
    return new Lines(
        head,
        Math.max(1, size),
        TextBlock.of(ui.fonts().strong(), words.strong(), lineRoom),
        TextBlock.of(ui.fonts().small(), small(words), lineRoom),
        words.claim().map(claim -> new BannerVerdict(ui, claim, lineRoom)));
  }

  /** For clients the head alone: the verdict stands below the picture, the rest beside it. */
  private Lines plain(Words words, float lineRoom) {
    TextBlock none = TextBlock.of(ui.fonts().small(), "", lineRoom);
    ImFont font = ClientPanel.isLarge(ui) ? ui.fonts().small() : ui.fonts().strong();
    TextBlock head = TextBlock.of(font, words.head(), lineRoom);
    return new Lines(head, 1, none, none, Optional.empty());
  }

  /** With large text a verdict takes the place of the last words, so that the model is seen. */
  private String small(Words words) {
    boolean large = ui.input().settings().shownTextScale() > BannerVerdict.LARGE_TEXT;
    return large && words.claim().isPresent() ? "" : words.small();
  }

  /** Whether a banner finds room beside a card. */
  static boolean isBeside(PixelRect viewport, double cardPx) {
    return viewport.width() - cardPx >= LEAST_BESIDE * viewport.width();
  }

  /** Where the lowest ended in the last frame; above all pictures if there was none. */
  static double bottomPx(UiFrame ui) {
    return IDS.stream()
        .flatMap(id -> ui.items().find(id).stream())
        .mapToDouble(item -> item.whole().bottom() + ui.px(4))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  /** What is written, and how much larger its head is than a title. */
  private record Lines(
      TextBlock head,
      float size,
      TextBlock strong,
      TextBlock small,
      Optional<BannerVerdict> verdict) {
    float widthPx() {
      float below = verdict.map(BannerVerdict::widthPx).orElse(0f);
      float words = Math.max(strong.widthPx(), small.widthPx());
      return Math.max(head.widthPx() * size, Math.max(words, below));
    }

    private static float height(TextBlock block) {
      return block.widthPx() > 0 ? block.heightPx() : 0;
    }

    float heightPx() {
      float below = verdict.map(BannerVerdict::heightPx).orElse(0f);
      return head.heightPx() * size + height(strong) + height(small) + below;
    }
  }

  private void write(Lines lines, PixelRect rect, int headColour) {
    float x = (float) rect.x() + ui.px(PAD);
    float y = (float) rect.y() + 0.6f * ui.px(PAD);
    float width = lines.widthPx();
    ImFont title = lines.head().font();
    for (TextBlock.Line line : lines.head().lines()) {
      float height = title.getFontSize() * lines.size();
      float left = x + (width - line.widthPx() * lines.size()) / 2;
      list.addText(title, Math.round(height), Math.round(left), y, headColour, line.text());
      y += height;
    }
    for (TextBlock block : List.of(lines.strong(), lines.small())) {
      y += ui.px(4);
      block.drawCentred(list, x, y, width, ui.palette().text());
      y += Lines.height(block);
    }
    float foot = y;
    lines.verdict().ifPresent(verdict -> verdict.draw(list, x, foot, width));
  }

  private PixelRect place(PixelRect room, Lines lines) {
    double width = lines.widthPx() + 2 * ui.px(PAD);
    double gaps = ui.input().settings().client() ? 0 : 2 * ui.px(4);
    double height = lines.heightPx() + gaps + 1.2 * ui.px(PAD);
    return new PixelRect(Math.round(room.centreX() - width / 2), room.y(), width, height);
  }

  private void fill(PixelRect r) {
    list.addRectFilled(
        (float) r.x(),
        (float) r.y(),
        (float) r.right(),
        (float) r.bottom(),
        ui.palette().overlay(),
        ui.px(Controls.ROUNDING));
  }

  /** Oblique lines in the colour of a warning, faint enough to read what stands on them. */
  private void hatch(PixelRect r) {
    int colour = Palette.faded(ui.palette().warning(), HATCH_STRENGTH);
    float step = ui.px(HATCH_STEP);
    list.pushClipRect((float) r.x(), (float) r.y(), (float) r.right(), (float) r.bottom(), true);
    for (double x = r.x() - r.height(); x < r.right(); x += step) {
      float left = (float) x;
      float right = (float) (x + r.height());
      list.addLine(left, (float) r.bottom(), right, (float) r.y(), colour, ui.px(2));
    }
    list.popClipRect();
    list.addRect(
        (float) r.x(),
        (float) r.y(),
        (float) r.right(),
        (float) r.bottom(),
        ui.palette().warning(),
        ui.px(Controls.ROUNDING),
        0,
        ui.px(1));
  }
}
