package sutura.ui;

import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.Neighbourhood;
import sutura.anatomy.StructureId;
import sutura.knowledge.Destination;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.platform.ImGuiFonts;
import sutura.platform.InputEvent;
import sutura.scene.SceneCommand;

/**
 * The whole interface for one frame: panels, overlays, navigation, shortcuts. What it keeps between
 * frames is only its own: what is typed, which group is folded, which dialog is open. Used on the
 * render thread, between the session's new frame and end of frame.
 */
public final class UserInterface {
  private static final int PANEL_FLAGS =
      ImGuiWindowFlags.NoTitleBar
          | ImGuiWindowFlags.NoResize
          | ImGuiWindowFlags.NoMove
          | ImGuiWindowFlags.NoCollapse
          | ImGuiWindowFlags.NoSavedSettings
          | ImGuiWindowFlags.NoScrollbar
          | ImGuiWindowFlags.NoScrollWithMouse
          | ImGuiWindowFlags.NoBringToFrontOnFocus;

  private final UiItems items = new UiItems();
  private final TreePanel tree = new TreePanel();
  private final DetailsPanel details = new DetailsPanel();
  private final StripPanel strip = new StripPanel();
  private final ViewButtons viewButtons = new ViewButtons();
  private final ViewportOverlay overlay = new ViewportOverlay();
  private final Dialogs dialogs = new Dialogs();
  private final Measuring measuring = new Measuring();
  private final SharedPanel sharedPanel = new SharedPanel(tree, details, strip);
  private final NoticeStack notices = new NoticeStack();
  private final Navigation navigation = new Navigation();
  private final SectionActions sections = new SectionActions();
  private final SectionCard sectionCard = new SectionCard(sections);
  private final Cards cards = new Cards(sectionCard);
  private final ClientView client = new ClientView();
  private final ClientBar clientBar = new ClientBar(dialogs);
  private final TopBar bar = new TopBar(dialogs, measuring, cards);
  private final SectionHandles sectionHandles = new SectionHandles(sections);
  private final FingerPreview fingerPreview = new FingerPreview();
  private final PanelWalk walk = new PanelWalk();
  private final StructureMenu menu = new StructureMenu();
  private final PanelEdges edges = new PanelEdges();
  private Neighbourhood related = new Neighbourhood(List.of());
  private Optional<Destination> wanted = Optional.empty();
  private @Nullable LoadedModel relatedModel;
  private Texts texts = Texts.of("en");
  private String language = "en";
  private boolean wasDragging;

  /** Code points of the icons that the interface draws, for the session's faces. */
  public static int[] iconCodePoints() {
    return Icons.codePoints();
  }

  /** Where the parts of the last frame are. */
  public UiItems items() {
    return items;
  }

  /** Opens the help, as the key F1 does. */
  public void showHelp() {
    dialogs.showHelp();
  }

  /** Goes to a structure, a claim, a study with the next frame, as a link to it does. */
  public void goTo(Destination destination) {
    wanted = Optional.of(destination);
  }

  /**
   * The same at the start.
   *
   * @param frames whether the scene of a claim, which is shown already, is framed beside its page
   */
  public void goTo(Destination destination, boolean frames) {
    goTo(destination);
    if (frames) {
      cards.evidence().frameWithNext();
    }
  }

  /** Opens the ladder of sizes, as the key R does. */
  public void showLadder() {
    dialogs.showLadder();
  }

  // A model is compared by identity: its meshes are large, and it is replaced as a whole.
  @SuppressWarnings("ReferenceEquality")
  private void follow(UiInput input) {
    if (relatedModel != input.model()) {
      relatedModel = input.model();
      related =
          new Neighbourhood(
              input.model().entries().values().stream().map(ModelEntry::structure).toList());
    }
    if (!language.equals(input.settings().language())) {
      language = input.settings().language();
      texts = Texts.of(language);
    }
  }

  /**
   * What is written over a picture that shows the model alone.
   *
   * @param orientation letters of the sides and a scale although there are no names
   * @return how many names found no room
   */
  public int picture(UiInput input, ImGuiFonts fonts, boolean orientation) {
    UiFrame ui = begin(input, fonts);
    int width = input.frame().widthPx();
    overlay.drawPicture(ui, new PixelRect(0, 0, width, input.frame().heightPx()), orientation);
    items.endFrame();
    return overlay.namesLeftOut();
  }

  private UiFrame begin(UiInput input, ImGuiFonts fonts) {
    follow(input);
    Palette palette = Palette.on(input.scene().background());
    UiFrame ui = new UiFrame(input, fonts, palette, texts, items, new UiActions(), related);
    Theme.apply(ui);
    return ui;
  }

  /** Makes one frame; the session's new frame has begun. */
  public UiOutput frame(UiInput input, ImGuiFonts fonts) {
    UiFrame ui = begin(input, fonts);
    boolean forClient = input.settings().client();
    client.follow(ui);
    UiLayout layout = UiLayout.of(ui);
    wanted.ifPresent(ui.actions()::goTo);
    wanted = Optional.empty();
    boolean typing = ImGui.getIO().getWantTextInput();
    SectionKeys keys = new SectionKeys(sections, sectionCard);
    new Shortcuts(ui, tree, dialogs, walk, menu, measuring, keys, cards, client).act(typing);
    items.put("viewport", layout.viewport(), layout.viewport());
    PixelRect measureCard =
        forClient ? new PixelRect(0, 0, 0, 0) : measuring.place(ui, layout.viewport());
    double cardPx = cards.takesPx(ui, layout.viewport());
    PixelRect skulls = PaneLayout.area(ui, layout.viewport(), cardPx);
    PaneLayout panes = PaneLayout.of(skulls, input.scene());
    overlay.draw(ui, layout.viewport(), measureCard, cardPx, navigation.isDragging());
    boolean over = !navigation.isDragging() && !ImGui.getIO().getWantCaptureMouse();
    if (forClient) {
      clientPanels(ui, layout);
    } else {
      tools(ui, layout, panes, cardPx, over);
    }
    cards.evidence().slide().draw(ui, layout);
    notices.draw(ui, layout.viewport());
    if (ui.actions().ladderAsked()) {
      dialogs.showLadder();
    }
    dialogs.draw(ui, layout);
    boolean free = !ImGui.getIO().getWantCaptureMouse() && !edges.isHeld();
    free &= forClient || !sectionHandles.follow(ui, panes.first(), free);
    Navigation.Result mouse = navigation.follow(input, panes, free, new ModelClicks(ui, panes));
    if (!forClient) {
      mouse.menuOf().or(ui.actions()::menu).ifPresent(ids -> menu.open(ids, false));
    }
    ui.actions().goal().ifPresent(goal -> new Goals(ui, cards, client).follow(goal));
    walk.endFrame();
    items.endFrame();
    return output(ui, mouse, layout.viewport(), skulls, free);
  }

  /** All that is not for clients: tools in the picture, panels, cards, large results. */
  private void tools(UiFrame ui, UiLayout layout, PaneLayout panes, double cardPx, boolean over) {
    PixelRect viewport = layout.viewport();
    measuring.draw(ui, panes.first(), over);
    cards.press().finger().follow(ui, viewport, over);
    fingerPreview.draw(ui, panes, cards.press().finger().hoveredMm());
    cards.flow().dye().follow(ui, viewport, panes, over);
    if (!ui.input().settings().projector()) {
      sectionHandles.draw(ui, ImGui.getBackgroundDrawList(), panes.first());
      panels(ui, layout);
    }
    cards.press().results().drawLarge(ui, viewport, cardPx);
    cards.flow().results().drawLarge(ui, viewport, cardPx);
    menu.draw(ui);
  }

  private void clientPanels(UiFrame ui, UiLayout layout) {
    panel(ui, "bar", layout.bar(), 0, () -> clientBar.draw(ui, layout, client));
    panel(ui, "client", layout.right(), 18, () -> client.panel().draw(ui));
    ClientClaims claims = ClientClaims.of(ui, client.page());
    panel(
        ui,
        "foot",
        layout.strip(),
        0,
        () -> new ClientFoot(ui, layout.strip(), client.page()).draw(claims));
  }

  /** What else than a structure a click on the model may be meant for. */
  private final class ModelClicks implements Navigation.Clicks {
    private final UiFrame ui;
    private final PaneLayout panes;

    ModelClicks(UiFrame ui, PaneLayout panes) {
      this.ui = ui;
      this.panes = panes;
    }

    @Override
    public Optional<StructureId> nameAt(double xPx, double yPx) {
      return overlay.nameAt(xPx, yPx);
    }

    @Override
    public boolean take(double xPx, double yPx) {
      return !forClient() && takes(xPx, yPx);
    }

    private boolean forClient() {
      return ui.input().settings().client();
    }

    private boolean takes(double xPx, double yPx) {
      return measuring.click(ui, xPx, yPx) || cards.flow().dye().click(ui, panes.at(xPx), xPx, yPx);
    }

    @Override
    public boolean hold(double xPx, double yPx, InputEvent.Modifiers modifiers) {
      return turnsRight() && cards.press().finger().hold(ui, xPx, yPx, modifiers);
    }

    @Override
    public void drag(double xPx, double yPx) {
      cards.press().finger().drag(ui, xPx, yPx);
    }

    @Override
    public void release() {
      cards.press().finger().release();
    }

    @Override
    public boolean turnsRight() {
      boolean finger = cards.press().finger().isActive() && !measuring.isActive();
      return finger && !forClient();
    }
  }

  private void panels(UiFrame ui, UiLayout layout) {
    panel(ui, "bar", layout.bar(), 0, () -> bar.draw(ui, layout));
    if (layout.shared()) {
      if (layout.left().width() > 0) {
        panel(ui, "shared", layout.left(), 14, () -> sharedPanel.draw(ui));
      }
      viewButtons.draw(ui, layout.viewport(), sectionCard);
      cards.draw(ui, layout.viewport(), walk);
      PeelRail.draw(ui, layout.viewport());
      edges.draw(ui, layout);
      return;
    }
    if (layout.left().width() > 0) {
      panel(ui, "tree", layout.left(), 14, () -> tree.draw(ui));
    }
    if (layout.right().width() > 0) {
      panel(ui, "details", layout.right(), 18, () -> details.draw(ui));
    }
    if (layout.strip().height() > 0) {
      panel(ui, "strip", layout.strip(), 16, () -> strip.drawRow(ui));
    }
    viewButtons.draw(ui, layout.viewport(), sectionCard);
    cards.draw(ui, layout.viewport(), walk);
    PeelRail.draw(ui, layout.viewport());
    edges.draw(ui, layout);
  }

  private void panel(UiFrame ui, String id, PixelRect rect, double paddingX, Runnable content) {
    ImGui.setNextWindowPos((float) rect.x(), (float) rect.y());
    ImGui.setNextWindowSize((float) rect.width(), (float) rect.height());
    float top = (float) (id.equals("strip") ? (rect.height() - ui.px(32)) / 2 : ui.px(14));
    ImGui.pushStyleVar(
        ImGuiStyleVar.WindowPadding, paddingX == 0 ? 0 : ui.px(paddingX), Math.round(top));
    ImGui.begin("##panel-" + id, PANEL_FLAGS);
    ImGui.popStyleVar();
    if (!id.equals("details") || !ui.input().scene().selection().isEmpty()) {
      walk.enter(id);
    }
    content.run();
    ui.items().put("panel/" + id, rect, rect);
    ImGui.end();
  }

  private UiOutput output(
      UiFrame ui, Navigation.Result mouse, PixelRect viewport, PixelRect skulls, boolean free) {
    UiActions actions = ui.actions();
    mouse.commands().forEach(actions::command);
    boolean dragging = actions.isDragging() || mouse.dragging();
    boolean held = actions.isDragging() || navigation.isDragging();
    UiOutput.Gesture gesture = gesture(dragging, held);
    List<SceneCommand> commands = actions.commands();
    double x = navigation.pointerXPx();
    double y = navigation.pointerYPx();
    boolean over =
        free
            && !navigation.isDragging()
            && viewport.contains(x, y)
            && overlay.nameAt(x, y).isEmpty();
    return new UiOutput(
        commands,
        gesture,
        actions.requests(),
        viewport,
        skulls,
        ViewportOverlay.room(ui, viewport, skulls),
        over,
        actions.pointed(),
        x,
        y,
        overlay.isMoving() || tree.isFinding() || client.panel().isFinding());
  }

  private UiOutput.Gesture gesture(boolean dragging, boolean held) {
    boolean before = wasDragging;
    wasDragging = held;
    if (!before) {
      return held ? UiOutput.Gesture.BEGIN : UiOutput.Gesture.NONE;
    }
    return held && dragging ? UiOutput.Gesture.ONGOING : UiOutput.Gesture.END;
  }
}
