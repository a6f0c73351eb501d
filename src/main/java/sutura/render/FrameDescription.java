package sutura.render;

import java.util.List;
import java.util.Optional;
import org.joml.Matrix4fc;
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
    Optional<Displacements> displacements) {
  public FrameDescription {
    items = List.copyOf(items);
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
        Optional.empty());
  }

  /** Whether something has turned from its place. */
  public boolean moves() {
    return items.stream().anyMatch(item -> item.motion().isPresent());
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
        displacements);
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
        displacements);
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
        displacements);
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
        displacements);
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
        Optional.of(other));
  }
}
