package sutura.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sutura.anatomy.StructureId;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.render.FrameDescription;
import sutura.render.Picture;
import sutura.render.Quality;
import sutura.render.Sight;
import sutura.render.gl.GlFramebuffer;
import sutura.render.pass.PackedMeshes;
import sutura.render.pass.PickHit;
import sutura.render.pass.SceneRenderer;
import sutura.scene.SceneState.Background;
import sutura.ui.PaneLayout;
import sutura.ui.PixelRect;

/**
 * The pictures of the model on screen, one for each skull: each is drawn again only if its own
 * description has changed, so that a resting scene costs nothing however often the panels are
 * drawn. Owner: the render thread.
 */
final class SceneView implements AutoCloseable {
  private final SceneRenderer renderer;
  private final List<PaneView> panes = new ArrayList<>();
  private PaneLayout layout = new PaneLayout(List.of(new PixelRect(0, 0, 0, 0)));
  private double drawMillis;

  SceneView(SceneRenderer renderer) {
    this.renderer = renderer;
  }

  /**
   * Draws the next samples of finer pictures, one skull after the other; returns whether some are
   * left.
   *
   * @param quality of the finer picture
   * @param mostMillis time after which no further sample is begun
   */
  boolean refine(Quality quality, double mostMillis) {
    long untilNs = System.nanoTime() + (long) (mostMillis * 1e6);
    for (PaneView pane : panes) {
      if (pane.refine(quality, untilNs)) {
        return true;
      }
    }
    return false;
  }

  /** Brings more meshes onto the graphics card. */
  void add(PackedMeshes packed) {
    renderer.add(packed);
  }

  /** Whether something in the picture is seen through. */
  boolean showsFaded() {
    return panes.stream().anyMatch(PaneView::showsFaded);
  }

  /** Draws each description into its pane, unless that shows it already. */
  void show(List<FrameDescription> descriptions, PaneLayout where) {
    layout = where;
    while (panes.size() > descriptions.size()) {
      panes.remove(panes.size() - 1).close();
    }
    while (panes.size() < descriptions.size()) {
      panes.add(new PaneView(renderer));
    }
    if (descriptions.stream().allMatch(description -> description.flow().isEmpty())) {
      renderer.forgetFlows();
    }
    long start = System.nanoTime();
    boolean drawn = false;
    for (int i = 0; i < descriptions.size(); i++) {
      PixelRect rect = where.panes().get(i);
      drawn |= panes.get(i).show(descriptions.get(i), (int) rect.width(), (int) rect.height());
    }
    if (drawn) {
      drawMillis = (System.nanoTime() - start) / 1e6;
    }
  }

  /** Copies the pictures to their places in a target. */
  void copyTo(GlFramebuffer target, Background background) {
    copyTo(target, background, 0, 0);
  }

  private void copyTo(GlFramebuffer target, Background background, double leftPx, double topPx) {
    if (panes.size() > 1) {
      ground(target, background);
    }
    for (int i = 0; i < panes.size(); i++) {
      PixelRect rect = layout.panes().get(i);
      int x = (int) (rect.x() - leftPx);
      int y = (int) (rect.y() - topPx);
      panes.get(i).picture().ifPresent(p -> p.copyTo(target, x, y));
    }
  }

  /** Fills a target with what is behind the model, where no picture of it will be. */
  static void ground(GlFramebuffer target, Background background) {
    float grey =
        switch (background) {
          case DARK -> 0.13f;
          case LIGHT -> 0.90f;
          case PRINT -> 1;
        };
    target.bind();
    target.clearColour(0, grey, grey, grey, 1);
  }

  /** Which structure is seen where in the leftmost picture that was shown last. */
  Optional<Sight> look() {
    return panes.stream()
        .findFirst()
        .filter(pane -> pane.picture().isPresent())
        .flatMap(pane -> pane.drawn().map(drawn -> look(pane.picture().get(), drawn)));
  }

  private Sight look(GlFramebuffer picture, FrameDescription drawn) {
    return renderer.look(drawn, picture.width(), picture.height());
  }

  /**
   * Lays the outline of a structure over a picture's place in the target.
   *
   * @param atXPx where in the target the pointer is: its pane is meant
   */
  void glow(StructureId id, double strength, GlFramebuffer target, double atXPx) {
    int index = layout.nearest(atXPx);
    if (index >= panes.size()) {
      return;
    }
    PixelRect rect = layout.panes().get(index);
    GlFramebuffer.Part part =
        new GlFramebuffer.Part(
            (int) rect.x(), (int) rect.y(), (int) rect.width(), (int) rect.height());
    panes.get(index).drawn().ifPresent(d -> renderer.glow(d, id, (float) strength, target, part));
  }

  /** What is under a pixel of the target that the pictures were copied to last. */
  Optional<PickHit> pick(double xPx, double yPx) {
    int index = layout.nearest(xPx);
    PixelRect rect = layout.panes().get(index);
    return index < panes.size() && rect.contains(xPx, yPx)
        ? panes.get(index).pick(xPx - rect.x(), yPx - rect.y())
        : Optional.empty();
  }

  /** The pictures that were shown last, without the interface. */
  Optional<Picture> picture(Background background) {
    if (panes.isEmpty()) {
      return Optional.empty();
    }
    PixelRect last = layout.panes().get(panes.size() - 1);
    int width = (int) (last.right() - layout.first().x());
    try (GlFramebuffer whole = GlFramebuffer.picture(width, (int) last.height())) {
      copyTo(whole, background, layout.first().x(), layout.first().y());
      return Optional.of(whole.read(3));
    }
  }

  /** Triangles of the structures in the leftmost picture, at full detail. */
  int triangles(LoadedModel model) {
    return panes.stream()
        .findFirst()
        .flatMap(PaneView::drawn)
        .map(drawn -> triangles(drawn, model))
        .orElse(0);
  }

  private static int triangles(FrameDescription drawn, LoadedModel model) {
    return drawn.items().stream()
        .filter(item -> item.face().isEmpty())
        .mapToInt(item -> model.entry(item.id()).map(ModelEntry::triangles).orElse(0))
        .sum();
  }

  /** Time that the last drawing took on this thread. */
  double drawMillis() {
    return drawMillis;
  }

  @Override
  public void close() {
    panes.forEach(PaneView::close);
    renderer.close();
  }
}
