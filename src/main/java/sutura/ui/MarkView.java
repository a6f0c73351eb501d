package sutura.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.TriangleMesh;
import sutura.model.ModelEntry;
import sutura.scene.Appearance;
import sutura.scene.Camera;
import sutura.scene.FreeSight;

/** Where to look at an opening or a landmark from: no bone between, and its surroundings seen. */
final class MarkView {
  /** Least height of a picture that shows where on the skull a mark is, mm. */
  private static final double LEAST_HEIGHT_MM = 60;

  /** An opening is seen as one up to this angle from its axis. */
  private static final double INTO_OPENING_DEG = 65;

  /** A camera this near to the axis need not turn. */
  private static final double WELL_SEEN_DEG = 40;

  private static final double ANYWHERE_DEG = 180;

  private final UiInput input;
  private final Vector3dc offsetMm;
  private final ModelEntry entry;

  private MarkView(UiInput input, ModelEntry entry) {
    this.input = input;
    this.entry = entry;
    offsetMm = input.offsetMm().apply(entry.structure().id());
  }

  /** The view of a structure; none if it is no mark. */
  static Optional<MarkView> of(UiInput input, StructureId id) {
    return input
        .model()
        .entry(id)
        .filter(e -> e.structure().isMark() && !e.boxMm().isEmpty())
        .map(e -> new MarkView(input, e));
  }

  /** The camera far enough off to show the surroundings. */
  static Camera withSurroundings(Camera camera) {
    double share = camera.heightAtTargetMm() / LEAST_HEIGHT_MM;
    return share < 1 ? camera.withDistance(camera.distanceMm() / share) : camera;
  }

  /**
   * Unit vector to the eye: of the camera as it is if that sees the mark well, else the free one
   * nearest to the axis of an opening, or to the preferred one of a landmark.
   */
  Optional<Vector3d> direction(Camera camera, Vector3dc preferred) {
    List<float[]> bones = bonesMm();
    List<FreeSight> sights = sights(preferred);
    Vector3d now = camera.backward();
    double least = Math.cos(Math.toRadians(WELL_SEEN_DEG));
    if (sights.stream().anyMatch(s -> now.dot(s.outward()) >= least && s.isFree(now, bones))) {
      return Optional.of(now);
    }
    return sights.stream()
        .flatMap(s -> s.direction(bones).stream().map(d -> new Found(d, d.dot(s.outward()))))
        .max((a, b) -> Double.compare(a.cosine, b.cosine))
        .map(Found::direction);
  }

  private record Found(Vector3d direction, double cosine) {}

  private List<FreeSight> sights(Vector3dc preferred) {
    List<Vector3dc> line = entry.centreLineMm();
    if (entry.structure().tissue() == Tissue.LANDMARK || line.size() < 2) {
      return List.of(new FreeSight(shifted(entry.boxMm().centreMm()), preferred, ANYWHERE_DEG));
    }
    int last = line.size() - 1;
    return List.of(
        end(line.get(last), line.get(last - 1)), // the way out is the likelier one to be free
        end(line.get(0), line.get(1)));
  }

  private FreeSight end(Vector3dc endMm, Vector3dc beforeMm) {
    Vector3d outward = endMm.sub(beforeMm, new Vector3d()).normalize();
    return new FreeSight(shifted(endMm), outward, INTO_OPENING_DEG);
  }

  private Vector3d shifted(Vector3dc pointMm) {
    return pointMm.add(offsetMm, new Vector3d());
  }

  /** Vertices of what one cannot see through, as it is drawn. */
  private List<float[]> bonesMm() {
    List<float[]> bones = new ArrayList<>();
    for (StructureId id : input.visibleIds()) {
      TriangleMesh mesh = input.model().meshes().get(id);
      boolean mark = input.model().entry(id).map(e -> e.structure().isMark()).orElse(true);
      boolean solid = input.scene().appearanceOf(id).opacity() > Appearance.FADED;
      if (mesh != null && solid && !mark) {
        bones.add(moved(mesh.positionsMm(), input.offsetMm().apply(id)));
      }
    }
    return bones;
  }

  private static float[] moved(float[] positionsMm, Vector3dc by) {
    if (by.lengthSquared() == 0) {
      return positionsMm;
    }
    float[] moved = new float[positionsMm.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = (float) (positionsMm[i] + by.get(i % 3));
    }
    return moved;
  }
}
