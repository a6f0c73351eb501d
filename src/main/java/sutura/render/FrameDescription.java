package sutura.render;

import java.util.List;
import java.util.Optional;
import org.joml.Matrix4fc;
import org.joml.Vector3fc;
import sutura.scene.SceneState;

/**
 * Everything the passes need for one picture of the model, free of GL.
 *
 * @param viewFromWorld view space from RAS mm
 * @param clipFromView clip space from view space
 * @param items what to draw, solid and faded, any order
 * @param background behind the model
 * @param transparentBackground leave alpha 0 where nothing is drawn
 * @param provenance how to colour surfaces by their origin; empty where items have their own colour
 * @param quality how much work to spend
 * @param lens what blurs before and behind the focus; empty where everything is sharp
 * @param cuts planes that cut the items
 * @param displacements how a load draws them out of shape
 * @param fingersMm places of the skin that fingers touch, 1 cm2 each, at most {@link
 *     #MOST_FINGERS}; RAS mm at rest
 * @param flow the cerebrospinal fluid in motion
 */
public record FrameDescription(
    Matrix4fc viewFromWorld,
    Matrix4fc clipFromView,
    List<DrawItem> items,
    SceneState.Background background,
    boolean transparentBackground,
    Optional<ProvenanceLook> provenance,
    Quality quality,
    Optional<Lens> lens,
    Cuts cuts,
    Optional<Displacements> displacements,
    List<Vector3fc> fingersMm,
    Optional<FlowPicture> flow) {
  public static final int MOST_FINGERS = 2;

  public FrameDescription {
    items = List.copyOf(items);
    fingersMm = List.copyOf(fingersMm);
    if (fingersMm.size() > MOST_FINGERS) {
      throw new IllegalArgumentException("more fingers than " + MOST_FINGERS);
    }
  }

  /** A picture that is sharp everywhere, of whole structures. */
  public FrameDescription(
      Matrix4fc viewFromWorld,
      Matrix4fc clipFromView,
      List<DrawItem> items,
      SceneState.Background background,
      boolean transparentBackground,
      Optional<ProvenanceLook> provenance,
      Quality quality) {
    this(
        viewFromWorld,
        clipFromView,
        items,
        background,
        transparentBackground,
        provenance,
        quality,
        Optional.empty(),
        Cuts.NONE,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** Whether something has turned from its place. */
  public boolean moves() {
    return items.stream().anyMatch(item -> item.motion().isPresent());
  }

  /** Whether something is painted over the structures' own colours. */
  public boolean isPainted() {
    return !fingersMm.isEmpty()
        || displacements.filter(d -> d.fullNm() > 0).isPresent()
        || items.stream().anyMatch(item -> item.paint().isPresent());
  }

  /** Whether each sample has lights of its own; a drawing has one light. */
  public boolean samplesLight() {
    return quality.samplesLight() && background != SceneState.Background.PRINT;
  }

  /** The same scene with other quality. */
  public FrameDescription with(Quality other) {
    Builder next = new Builder(this);
    next.quality = other;
    return next.build();
  }

  /** The same scene through a lens; its blur is the mean of many samples. */
  public FrameDescription with(Lens other) {
    Builder next = new Builder(this);
    next.lens = Optional.of(other);
    return next.build();
  }

  /** The same scene through another camera. */
  public FrameDescription through(Matrix4fc otherViewFromWorld, Matrix4fc otherClipFromView) {
    Builder next = new Builder(this);
    next.viewFromWorld = otherViewFromWorld;
    next.clipFromView = otherClipFromView;
    return next.build();
  }

  /** The same items, and the cut faces among them, cut by planes. */
  public FrameDescription with(Cuts other, List<DrawItem> itemsWithFaces) {
    Builder next = new Builder(this);
    next.items = itemsWithFaces;
    next.cuts = other;
    return next.build();
  }

  /** The same scene, drawn out of shape by a load. */
  public FrameDescription with(Displacements other) {
    Builder next = new Builder(this);
    next.displacements = Optional.of(other);
    return next.build();
  }

  /** The same scene, touched by fingers. */
  public FrameDescription touchedAt(List<Vector3fc> placesMm) {
    Builder next = new Builder(this);
    next.fingersMm = placesMm;
    return next.build();
  }

  /** The same scene without what moves by itself. */
  public FrameDescription atRest() {
    return flow.isEmpty() ? this : withFlow(Optional.empty());
  }

  /** The same scene with cerebrospinal fluid in motion. */
  public FrameDescription with(FlowPicture other) {
    return withFlow(Optional.of(other));
  }

  private FrameDescription withFlow(Optional<FlowPicture> other) {
    Builder next = new Builder(this);
    next.flow = other;
    return next.build();
  }

  /** A description in the making; it starts as another one. */
  private static final class Builder {
    Matrix4fc viewFromWorld;
    Matrix4fc clipFromView;
    List<DrawItem> items;
    SceneState.Background background;
    boolean transparentBackground;
    Optional<ProvenanceLook> provenance;
    Quality quality;
    Optional<Lens> lens;
    Cuts cuts;
    Optional<Displacements> displacements;
    List<Vector3fc> fingersMm;
    Optional<FlowPicture> flow;

    Builder(FrameDescription from) {
      viewFromWorld = from.viewFromWorld;
      clipFromView = from.clipFromView;
      items = from.items;
      background = from.background;
      transparentBackground = from.transparentBackground;
      provenance = from.provenance;
      quality = from.quality;
      lens = from.lens;
      cuts = from.cuts;
      displacements = from.displacements;
      fingersMm = from.fingersMm;
      flow = from.flow;
    }

    FrameDescription build() {
      return new FrameDescription(
          viewFromWorld,
          clipFromView,
          items,
          background,
          transparentBackground,
          provenance,
          quality,
          lens,
          cuts,
          displacements,
          fingersMm,
          flow);
    }
  }
}
