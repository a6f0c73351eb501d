package sutura.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.MarkedBones;
import sutura.scene.Camera;
import sutura.scene.SceneState;

/**
 * The point of each structure that its label should point at: on the part of its surface that the
 * eye sees. Works on a few thousand sample points and a coarse depth grid, in a few milliseconds.
 *
 * @param samples points on the surfaces
 * @param bones which bones openings and landmarks mark
 */
record LabelAnchors(List<Samples> samples, Optional<MarkedBones> bones) {
  static final LabelAnchors NONE = new LabelAnchors(List.of(), Optional.empty());

  /** Samples over all structures together, so that the depth grid has no holes. */
  private static final int WANTED_SAMPLES = 24_000;

  private static final int FEWEST_SAMPLES = 60;
  private static final int GRID = 56;

  /** How far behind the nearest sample around it a sample still counts as seen. */
  private static final double TOLERANCE_MM = 8;

  /** A structure whose seen samples are fewer gets no label. */
  private static final int FEWEST_SEEN = 5;

  /** Nor does one of which less than this share of the side that faces the eye is seen. */
  private static final double LEAST_SHARE = 0.04;

  /** Positions and normals {@code [sample][x,y,z]}, flattened. */
  record Samples(StructureId id, double[] positionsMm, double[] normals) {}

  static LabelAnchors of(LoadedModel model) {
    long all = model.meshes().values().stream().mapToLong(TriangleMesh::vertexCount).sum();
    List<Samples> samples = new ArrayList<>();
    model.meshes().forEach((id, mesh) -> samples.add(sample(id, mesh, all)));
    return new LabelAnchors(List.copyOf(samples), Optional.of(new MarkedBones(model)));
  }

  private static Samples sample(StructureId id, TriangleMesh mesh, long all) {
    int vertices = mesh.vertexCount();
    long wanted = Math.max(FEWEST_SAMPLES, WANTED_SAMPLES * (long) vertices / Math.max(1, all));
    int count = (int) Math.min(vertices, wanted);
    double[] positions = new double[3 * count];
    double[] normals = new double[3 * count];
    for (int i = 0; i < count; i++) {
      int vertex = (int) ((long) i * vertices / count);
      for (int k = 0; k < 3; k++) {
        positions[3 * i + k] = mesh.positionsMm()[3 * vertex + k];
        normals[3 * i + k] = mesh.normals()[3 * vertex + k];
      }
    }
    return new Samples(id, positions, normals);
  }

  /**
   * Where labels point, and what they should stay beside.
   *
   * @param at pixel of each structure that is seen; z is the number of its seen samples
   * @param leftPx left edge of all that is drawn
   * @param rightPx right edge of all that is drawn
   */
  record Anchors(Map<StructureId, Vector3d> at, double leftPx, double rightPx) {
    static final Anchors NONE = new Anchors(Map.of(), 0, 0);
  }

  /** Anchors of the structures that are seen. */
  Anchors visible(UiInput input, PixelRect viewport) {
    Map<StructureId, List<Vector3d>> projected = new LinkedHashMap<>();
    double[] nearest = new double[GRID * GRID];
    double left = viewport.right();
    double right = viewport.x();
    List<Vector3d> solid = new ArrayList<>();
    Arrays.fill(nearest, Double.NEGATIVE_INFINITY);
    for (Samples s : samples) {
      if (input.scene().isVisible(s.id())) {
        boolean mark = isMark(input, s.id());
        if (mark && !isPresent(input, s.id())) {
          continue;
        }
        List<Vector3d> points = facing(s, input, viewport);
        for (Vector3d p : points) {
          left = Math.min(left, p.x);
          right = Math.max(right, p.x);
        }
        if (wantsLabel(input, s.id())) {
          projected.put(s.id(), points);
        }
        if (!mark && input.scene().appearanceOf(s.id()).opacity() == 1) {
          points.forEach(p -> splat(nearest, p, viewport));
          solid.addAll(points);
        }
      }
    }
    double mmPerPx = CameraMotion.mmPerPx(input.shownCamera(), viewport);
    MarkSight sight = new MarkSight(solid, MarkSight.RADIUS_MM / mmPerPx);
    Map<StructureId, Vector3d> anchors = new LinkedHashMap<>();
    projected.forEach(
        (id, points) -> {
          if (!isMark(input, id)) {
            bone(points, nearest, viewport).ifPresent(at -> anchors.put(id, at));
          } else if (sight.isSeen(points)) {
            anchors.put(id, middle(points));
          }
        });
    return new Anchors(anchors, left, right);
  }

  private static boolean isMark(UiInput input, StructureId id) {
    return input.model().entry(id).filter(e -> e.structure().isMark()).isPresent();
  }

  /** Whether a mark is drawn: it goes with its bones, unless it is chosen. */
  private boolean isPresent(UiInput input, StructureId mark) {
    SceneState scene = input.scene();
    return scene.selection().contains(mark)
        || bones
            .filter(
                b ->
                    b.presence(
                            mark, id -> scene.isVisible(id) ? scene.appearanceOf(id).opacity() : 0)
                        > 0)
            .isPresent();
  }

  /** Where the label of a bone or suture points; empty if too little of it is seen. */
  private static Optional<Vector3d> bone(
      List<Vector3d> points, double[] nearest, PixelRect viewport) {
    List<Vector3d> seen = points.stream().filter(p -> isSeen(nearest, p, viewport)).toList();
    return seen.size() >= Math.max(FEWEST_SEEN, LEAST_SHARE * points.size())
        ? Optional.of(middle(seen))
        : Optional.empty();
  }

  /** Bones, and those sutures that can be told from bone: open or selected. */
  private static boolean wantsLabel(UiInput input, StructureId id) {
    boolean suture = input.model().entry(id).filter(e -> e.structure().isSuture()).isPresent();
    return !suture
        || input.scene().fusionOf(id) == FusionState.OPEN
        || input.scene().selection().contains(id);
  }

  private static List<Vector3d> facing(Samples s, UiInput input, PixelRect viewport) {
    Camera camera = input.shownCamera();
    Vector3d back = camera.backward();
    Vector3dc offset = input.offsetMm().apply(s.id());
    List<Vector3d> result = new ArrayList<>();
    double[] p = s.positionsMm();
    double[] n = s.normals();
    for (int i = 0; i < p.length; i += 3) {
      if (n[i] * back.x + n[i + 1] * back.y + n[i + 2] * back.z > 0.2) {
        Vector3d at = new Vector3d(p[i], p[i + 1], p[i + 2]).add(offset);
        Vector3d px = CameraMotion.project(camera, at, viewport);
        if (viewport.contains(px.x, px.y)) {
          result.add(px);
        }
      }
    }
    return result;
  }

  private static int column(double x, PixelRect viewport) {
    return Math.min(GRID - 1, (int) ((x - viewport.x()) / viewport.width() * GRID));
  }

  private static int row(double y, PixelRect viewport) {
    return Math.min(GRID - 1, (int) ((y - viewport.y()) / viewport.height() * GRID));
  }

  private static void splat(double[] nearest, Vector3d p, PixelRect viewport) {
    int cell = row(p.y, viewport) * GRID + column(p.x, viewport);
    nearest[cell] = Math.max(nearest[cell], p.z);
  }

  private static boolean isSeen(double[] nearest, Vector3d p, PixelRect viewport) {
    int column = column(p.x, viewport);
    int row = row(p.y, viewport);
    double front = Double.NEGATIVE_INFINITY;
    for (int r = Math.max(0, row - 1); r <= Math.min(GRID - 1, row + 1); r++) {
      for (int c = Math.max(0, column - 1); c <= Math.min(GRID - 1, column + 1); c++) {
        front = Math.max(front, nearest[r * GRID + c]);
      }
    }
    return p.z >= front - TOLERANCE_MM;
  }

  /** The seen sample nearest to the mean of all seen samples. */
  private static Vector3d middle(List<Vector3d> seen) {
    double x = seen.stream().mapToDouble(p -> p.x).average().orElseThrow();
    double y = seen.stream().mapToDouble(p -> p.y).average().orElseThrow();
    Vector3d best = seen.get(0);
    for (Vector3d p : seen) {
      if (Math.hypot(p.x - x, p.y - y) < Math.hypot(best.x - x, best.y - y)) {
        best = p;
      }
    }
    return new Vector3d(best.x, best.y, seen.size());
  }
}
