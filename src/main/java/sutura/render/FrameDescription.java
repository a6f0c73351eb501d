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
    return new FrameDescription(
        viewFromWorld,
        clipFromView,
        items,
        background,
        transparentBackground,
        provenance,
        other,
        lens,
        cuts,
        displacements,
        fingersMm,
        flow);
  }

  /** The same scene through a lens; its blur is the mean of many samples. */
  public FrameDescription with(Lens other) {
    return new FrameDescription(
        viewFromWorld,
        clipFromView,
        items,
        background,
        transparentBackground,
        provenance,
        quality,
        Optional.of(other),
        cuts,
        displacements,
        fingersMm,
        flow);
  }

  /** The same scene through another camera. */
  public FrameDescription through(Matrix4fc otherViewFromWorld, Matrix4fc otherClipFromView) {
    return new FrameDescription(
        otherViewFromWorld,
        otherClipFromView,
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

  /** The same items, and the cut faces among them, cut by planes. */
  public FrameDescription with(Cuts other, List<DrawItem> itemsWithFaces) {
    return new FrameDescription(
        viewFromWorld,
        clipFromView,
        itemsWithFaces,
        background,
        transparentBackground,
        provenance,
        quality,
        lens,
        other,
        displacements,
        fingersMm,
        flow);
  }

  /** The same scene, drawn out of shape by a load. */
  public FrameDescription with(Displacements other) {
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
        Optional.of(other),
        fingersMm,
        flow);
  }

  /** The same scene, touched by fingers. */
  public FrameDescription touchedAt(List<Vector3fc> placesMm) {
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
        placesMm,
        flow);
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
        other);
  }
}
