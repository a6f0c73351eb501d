package sutura.render;

import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.joml.Vector3fc;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.Motion;
import sutura.geometry.TriangleMesh;
import sutura.scene.Colour;
import sutura.scene.Look;

/**
 * One structure, or the face that a plane cuts through one, in one picture.
 *
 * @param id which mesh
 * @param offsetMm shift away from its anatomical place, RAS mm
 * @param colour base colour, sRGB; for sutures already mixed by openness between the colour of the
 *     bone around it (fused) and of its own tissue (open)
 * @param opacity in (0, 1]; below 1, or with another look than tissue, it is drawn in the
 *     transparent pass
 * @param tissue decides the material
 * @param openness for sutures 0 (fused: looks like bone with at most a faint line) to 1 (open:
 *     fibrous tissue of its own colour); 1 for bones
 * @param selected outlined strongly
 * @param hovered outlined lightly
 * @param pickable whether the mouse can hit it
 * @param look how much of each style it has
 * @param cut whether the section planes cut it
 * @param face the cut face that is drawn instead of the mesh
 * @param motion how it has turned from where its mesh lies, before it is shifted
 * @param coarse far enough away to be drawn with fewer triangles
 * @param paint what is drawn over its colour
 * @param body what is drawn at the structure instead of its mesh: an arrow, a finger
 */
public record DrawItem(
    StructureId id,
    Vector3fc offsetMm,
    Colour colour,
    float opacity,
    Tissue tissue,
    float openness,
    boolean selected,
    boolean hovered,
    boolean pickable,
    Look look,
    boolean cut,
    Optional<CutFace> face,
    Optional<Motion> motion,
    boolean coarse,
    Optional<SurfacePaint> paint,
    Optional<TriangleMesh> body) {
  /** Opacity from which a structure counts as solid. */
  private static final float SOLID_FROM = 0.995f;

  /**
   * A cut face and whose plane's it is.
   *
   * @param plane its place in {@link Cuts#planes()}
   */
  public record CutFace(Cap cap, int plane) {}

  /** Whether something behind it can be seen through it. */
  public boolean isFaded() {
    return opacity < SOLID_FROM || !look.isPlain();
  }

  /** Of tissue, cut by planes. */
  public DrawItem(
      StructureId id,
      Vector3fc offsetMm,
      Colour colour,
      float opacity,
      Tissue tissue,
      float openness,
      boolean selected,
      boolean hovered,
      boolean pickable) {
    this(id, offsetMm, colour, opacity, tissue, openness, selected, hovered, pickable, Look.PLAIN);
  }

  /** Cut by planes. */
  public DrawItem(
      StructureId id,
      Vector3fc offsetMm,
      Colour colour,
      float opacity,
      Tissue tissue,
      float openness,
      boolean selected,
      boolean hovered,
      boolean pickable,
      Look look) {
    this(
        id,
        offsetMm,
        colour,
        opacity,
        tissue,
        openness,
        selected,
        hovered,
        pickable,
        look,
        true,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  /** The same structure, which planes cut or do not. */
  public DrawItem withCut(boolean value) {
    return new DrawItem(
        id, offsetMm, colour, opacity, tissue, openness, selected, hovered, pickable, look, value,
        face, motion, coarse, paint, body);
  }

  /** The same structure, turned. */
  public DrawItem withMotion(Optional<Motion> value) {
    return new DrawItem(
        id, offsetMm, colour, opacity, tissue, openness, selected, hovered, pickable, look, cut,
        face, value, coarse, paint, body);
  }

  /** The same structure, drawn with fewer triangles or not. */
  public DrawItem withCoarse(boolean value) {
    return new DrawItem(
        id, offsetMm, colour, opacity, tissue, openness, selected, hovered, pickable, look, cut,
        face, motion, value, paint, body);
  }

  /** The same structure, painted over. */
  public DrawItem withPaint(Optional<SurfacePaint> value) {
    return new DrawItem(
        id, offsetMm, colour, opacity, tissue, openness, selected, hovered, pickable, look, cut,
        face, motion, coarse, value, body);
  }

  /** Another body at the same structure. */
  DrawItem withBody(TriangleMesh value) {
    return new DrawItem(
        id,
        offsetMm,
        colour,
        opacity,
        tissue,
        openness,
        selected,
        hovered,
        pickable,
        look,
        cut,
        face,
        motion,
        coarse,
        paint,
        Optional.of(value));
  }

  /** Where a place of the mesh is drawn, RAS mm. */
  public Vector3d drawnMm(Vector3dc restMm) {
    Vector3d at = motion.map(m -> m.moved(restMm)).orElseGet(() -> new Vector3d(restMm));
    return at.add(new Vector3d(offsetMm));
  }

  /** The place of the mesh that is drawn here, RAS mm. */
  public Vector3d restMm(Vector3dc drawnMm) {
    Vector3d at = drawnMm.sub(new Vector3d(offsetMm), new Vector3d());
    return motion.map(m -> m.undone(at)).orElse(at);
  }

  /** The cut face of this structure. */
  DrawItem faceOf(CutFace value, Vector3fc faceOffsetMm, Colour faceColour, float faceOpacity) {
    return new DrawItem(
        id,
        faceOffsetMm,
        faceColour,
        faceOpacity,
        tissue,
        openness,
        selected,
        hovered,
        pickable,
        look,
        true,
        Optional.of(value),
        motion,
        coarse,
        paint,
        body);
  }
}
