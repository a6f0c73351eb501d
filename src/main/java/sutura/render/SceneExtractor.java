package sutura.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.joml.Vector3f;
import org.joml.Vector3fc;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.Box;
import sutura.geometry.Motion;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.MarkedBones;
import sutura.model.ModelEntry;
import sutura.nutation.SacralGeometry;
import sutura.scene.Appearance;
import sutura.scene.Camera;
import sutura.scene.Colour;
import sutura.scene.Framing;
import sutura.scene.Look;
import sutura.scene.Presentation;
import sutura.scene.Region;
import sutura.scene.ScanView;
import sutura.scene.SceneState;

/** Turns a scene and what of it is on screen at a moment into what the passes draw. */
public final class SceneExtractor {
  /** Below this opacity nothing is drawn. */
  private static final double INVISIBLE = 0.004;

  /** The mouse reaches through what is fainter than this to what lies behind it. */
  private static final double PICKABLE = 0.5;

  /** A fused suture has vanished when the bones are this far apart: it would be a shred of bone. */
  private static final double FUSED_GONE_AT_EXPLODE = 0.06;

  /** An open suture is whole while the bones are no farther apart than this ... */
  private static final double OPEN_WHOLE_TO_EXPLODE = 0.25;

  /** ... and gone from here on, where it would be one of many loose shreds. */
  private static final double OPEN_GONE_AT_EXPLODE = 0.5;

  /** Openings are of glass, so that the way through is seen. Source: chosen by eye. */
  private static final double OPENING_OPACITY = 0.62;

  /** The arachnoid is a film, through which the convolutions are seen. Source: chosen by eye. */
  private static final double ARACHNOID_OPACITY = 0.5;

  /** Fluid is clear, with its plexus in it. Source: chosen by eye. */
  private static final double FLUID_OPACITY = 0.72;

  /** How far landmarks are drawn before their place, towards the eye, mm. Source: chosen by eye. */
  private static final double LANDMARK_LIFT_MM = 1.2;

  /** Radius of the space that an empty scene shows, mm. */
  private static final double EMPTY_RADIUS_MM = 120;

  private final LoadedModel model;
  private final Map<StructureId, Structure> structures = new HashMap<>();
  private final SectionFaces faces = new SectionFaces();
  private Optional<ScanVolume> scan = Optional.empty();
  private Optional<Displacements> displacements = Optional.empty();
  private final LoadDrawing load;
  private boolean sacrumSought;
  private Optional<SacralGeometry> sacrum = Optional.empty();
  private final ClaimedTurns claimed;
  private final SuturePaints sutures;
  private final MarkedBones markedBones;
  private final ExplodedView exploded;
  private final Vector3dc centreMm;
  private final double radiusMm;
  private double heightPx;

  public SceneExtractor(LoadedModel model) {
    this.model = model;
    model.entries().forEach((id, entry) -> structures.put(id, entry.structure()));
    markedBones = new MarkedBones(model);
    exploded = new ExplodedView(model, markedBones);
    claimed = new ClaimedTurns(model, markedBones);
    sutures = new SuturePaints(model);
    load = new LoadDrawing(model);
    Box box = model.boxMm();
    centreMm = box.isEmpty() ? new Vector3d() : box.centreMm();
    radiusMm = box.isEmpty() ? EMPTY_RADIUS_MM : box.radiusMm();
  }

  /**
   * What to draw.
   *
   * @param state colours, selection, background
   * @param shown what is on screen at this moment: camera, opacities, openness, explode
   * @param hovered structure under the mouse
   * @param aspect width over height of the picture
   * @param transparentBackground leave alpha 0 where nothing is drawn
   * @param quality how much work to spend
   */
  public FrameDescription extract(
      SceneState state,
      Presentation shown,
      Optional<StructureId> hovered,
      double aspect,
      boolean transparentBackground,
      Quality quality) {
    List<DrawItem> items = new ArrayList<>();
    Camera camera = shown.camera();
    Detail detail = Detail.of(state, camera, heightPx, structures.values());
    for (StructureId id : model.meshes().keySet()) {
      ModelEntry entry = model.entries().get(id);
      if (entry != null) {
        item(entry.structure(), state, shown, hovered)
            .map(item -> item.withCoarse(isCoarse(detail, entry, item)))
            .ifPresent(items::add);
      }
    }
    items.addAll(load.items(state, displacements, quality.reducedDetail()));
    double reachMm =
        radiusMm
            + exploded.reachMm(shown.explode())
            + displacements.map(Displacements::reachMm).orElse(0.0);
    FrameDescription whole =
        new FrameDescription(
            new Matrix4f(camera.viewFromWorld()),
            new Matrix4f(camera.clipFromView(aspect, centreMm, reachMm)),
            items,
            state.background(),
            transparentBackground,
            provenance(state, camera),
            quality);
    whole = displacements.map(whole::with).orElse(whole).touchedAt(load.fingersMm(state));
    return faces.cut(whole, state.section().cutting(), model.meshes(), scan(state));
  }

  private static boolean isCoarse(Detail detail, ModelEntry entry, DrawItem item) {
    return detail.isCoarse(entry.boxMm(), new Vector3d(item.offsetMm()));
  }

  /** Tells how high the pictures are; what is far away in them is drawn with fewer triangles. */
  public SceneExtractor withHeightPx(double px) {
    heightPx = px;
    return this;
  }

  private Optional<ScanPicture> scan(SceneState state) {
    ScanView view = state.section().scan();
    return scan.filter(volume -> volume.source() == view.source())
        .map(volume -> new ScanPicture(volume, view));
  }

  /** Tells the scan that was read; it is shown in scenes that want it. */
  public SceneExtractor withScan(Optional<ScanVolume> volume) {
    scan = volume;
    return this;
  }

  /** Tells what a load does to the skull of the pictures to come. */
  public SceneExtractor withDisplacements(Optional<Displacements> value) {
    displacements = value;
    return this;
  }

  private static Optional<ProvenanceLook> provenance(SceneState state, Camera camera) {
    return state.colourMode() == SceneState.ColourMode.BY_PROVENANCE
        ? Optional.of(ProvenanceLook.at(camera))
        : Optional.empty();
  }

  /** Where the sacrum of the model turns; empty for a model that has none. */
  public Optional<SacralGeometry> sacrum() {
    if (!sacrumSought) {
      sacrum = SacralGeometry.of(model);
      sacrumSought = true;
    }
    return sacrum;
  }

  /** How a structure has turned from its place, as measured or as claimed. */
  public Optional<Motion> motionOf(StructureId id, Presentation shown) {
    Optional<Motion> measured =
        shown.nutationDeg() == 0
            ? Optional.empty()
            : sacrum().flatMap(s -> s.motionOf(id, shown.nutationDeg()));
    return measured.or(() -> claimed.motionOf(structures.get(id), shown.claimed()));
  }

  /** Colour that a structure is drawn in. */
  public Colour colourOf(StructureId id, SceneState state, Presentation shown) {
    Structure structure = structures.get(id);
    if (structure == null) {
      return StructurePalette.BONE;
    }
    double openness = structure.isSuture() ? shown.opennessOf(id) : 1;
    return StructurePalette.colourOf(structure, state, openness, structures);
  }

  /** Shift of a structure away from its anatomical place, RAS mm. */
  public Vector3fc offsetMm(StructureId id, double explode) {
    return exploded.offsetMm(id, explode);
  }

  /** Points of what is visible in a scene, with its shifts, RAS mm. */
  public List<Vector3dc> visibleOutlineMm(SceneState state) {
    return outlineMm(state, Region.AXIS);
  }

  /** The same of a part of the axis; of all of that part if nothing of it is visible. */
  public List<Vector3dc> outlineMm(SceneState state, Region region) {
    return outlineMm(state, region.framed(state, structures.values()));
  }

  /** Points of some structures, visible or not, with their shifts, RAS mm. */
  public List<Vector3dc> outlineMm(SceneState state, Collection<StructureId> ids) {
    return Framing.outlineMm(
        model, ids, id -> new Vector3d(exploded.offsetMm(id, state.explode())), state);
  }

  /** The bones that an opening lies in, or that a landmark lies on. */
  public List<StructureId> bonesOf(StructureId mark) {
    return markedBones.of(mark);
  }

  private Optional<DrawItem> item(
      Structure structure, SceneState state, Presentation shown, Optional<StructureId> hovered) {
    StructureId id = structure.id();
    if (structure.isMark()) {
      return mark(structure, state, shown, hovered);
    }
    double openness = structure.isSuture() ? shown.opennessOf(id) : 1;
    boolean selected = state.selection().contains(id);
    double bones = selected ? 1 : bonesOpacity(structure, shown);
    double presence = structure.isSuture() ? presence(openness, shown.explode(), bones) : 1;
    double opacity = shown.opacityOf(id) * presence;
    if (opacity < INVISIBLE) {
      return Optional.empty();
    }
    Look look = look(structure, shown, openness);
    Optional<SurfacePaint> paint = paint(structure, state);
    double drawn = paint.isPresent() && structure.isSuture() ? 0 : openness;
    return Optional.of(
        new DrawItem(
                id,
                new Vector3f(exploded.offsetMm(id, shown.explode()))
                    .add(0, 0, (float) shown.riseMm(id)),
                StructurePalette.colourOf(structure, state, drawn, structures),
                (float) (opacity * clearness(structure.tissue())),
                structure.tissue(),
                (float) drawn,
                selected,
                hovered.filter(id::equals).isPresent(),
                opacity >= PICKABLE && look.isPlain(),
                look)
            .withCut(state.appearanceOf(id).cut())
            .withMotion(motionOf(id, shown))
            .withPaint(paint));
  }

  private Optional<SurfacePaint> paint(Structure structure, SceneState state) {
    return state.claimed().isPresent() && claimed.moves(structure)
        ? Optional.of(new SurfacePaint.Claimed())
        : sutures.of(structure, state);
  }

  /** A fused suture is a part of its bones and looks like them. */
  private static Look look(Structure structure, Presentation shown, double openness) {
    Look own = shown.lookOf(structure.id());
    if (!structure.isSuture() || structure.joins().isEmpty() || !own.isPlain()) {
      return own;
    }
    return shown.lookOf(structure.joins().get(0)).mixed(own, openness);
  }

  /** Films and fluids are never wholly opaque. */
  static double clearness(Tissue tissue) {
    return switch (tissue) {
      case ARACHNOID -> ARACHNOID_OPACITY;
      case CSF -> FLUID_OPACITY;
      default -> 1;
    };
  }

  /**
   * An opening or a landmark: it goes when all bones that it marks have gone, unless it is chosen
   * or nothing else is left; a landmark stands a little before the surface.
   */
  private Optional<DrawItem> mark(
      Structure structure, SceneState state, Presentation shown, Optional<StructureId> hovered) {
    StructureId id = structure.id();
    double opacity = shown.opacityOf(id);
    if (opacity < INVISIBLE) {
      return Optional.empty();
    }
    boolean selected = state.selection().contains(id);
    boolean opening = structure.tissue() == Tissue.OPENING;
    opacity *= selected ? 1 : clamp(markedBones.presence(id, shown::opacityOf) / Appearance.FADED);
    if (opacity < INVISIBLE) {
      return Optional.empty();
    }
    Vector3f offsetMm = new Vector3f(exploded.offsetMm(id, shown.explode()));
    if (!opening) {
      offsetMm.add(towardsEyeMm(id, offsetMm, shown.camera()));
    }
    return Optional.of(
        new DrawItem(
                id,
                offsetMm,
                StructurePalette.colourOf(structure, state, 1, structures),
                (float) (opacity * (opening && !selected ? OPENING_OPACITY : 1)),
                structure.tissue(),
                1,
                selected,
                hovered.filter(id::equals).isPresent(),
                opacity >= PICKABLE)
            .withCut(state.appearanceOf(id).cut())
            .withMotion(motionOf(id, shown)));
  }

  private Vector3f towardsEyeMm(StructureId id, Vector3fc offsetMm, Camera camera) {
    Vector3d towards = camera.backward();
    TriangleMesh mesh = model.meshes().get(id);
    if (!camera.orthographic() && mesh != null) {
      camera.eyeMm().sub(mesh.box().centreMm().add(new Vector3d(offsetMm)), towards).normalize();
    }
    return new Vector3f(towards.mul(LANDMARK_LIFT_MM));
  }

  /** Opacity of the more solid of the bones that a suture joins; 1 where none is named. */
  private static double bonesOpacity(Structure suture, Presentation shown) {
    return suture.joins().stream().mapToDouble(shown::opacityOf).max().orElse(1);
  }

  /**
   * Fused sutures go as soon as the bones part, and fade with the bones that they are a part of;
   * open ones stay between them for a while.
   */
  private static double presence(double openness, double explode, double bonesOpacity) {
    double fused = clamp(1 - explode / FUSED_GONE_AT_EXPLODE) * bonesOpacity;
    double open = (OPEN_GONE_AT_EXPLODE - explode) / (OPEN_GONE_AT_EXPLODE - OPEN_WHOLE_TO_EXPLODE);
    return openness * clamp(open) + (1 - openness) * fused;
  }

  private static double clamp(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
