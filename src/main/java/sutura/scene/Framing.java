package sutura.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;

/** Where a camera must stand so that what it shall show fills the picture and no more. */
public final class Framing {
  /** Share of the picture's width that the model gets when labels stand on both sides of it. */
  public static final double WIDTH_BETWEEN_LABELS = 0.5;

  /** Share of the picture's height and width that is filled; the rest is for bars and letters. */
  private static final double FILL = 0.84;

  /** Smaller things are framed as if they reached this far, mm. */
  private static final double LEAST_RADIUS_MM = 8;

  /** Vertices of a mesh that stand for its outline. */
  private static final int POINTS_OF_A_MESH = 250;

  /** Steps of centring; each one leaves a small fraction of the error of perspective. */
  private static final int CENTRING_STEPS = 4;

  private Framing() {}

  /**
   * Points of the surfaces of some structures, RAS mm, each structure shifted by its offset; the
   * corners of its box stand for a surface that is not read yet.
   */
  public static List<Vector3dc> outlineMm(
      LoadedModel model,
      Collection<StructureId> ids,
      Function<StructureId, ? extends Vector3dc> offsetMm) {
    List<Vector3dc> points = new ArrayList<>();
    for (StructureId id : ids) {
      TriangleMesh mesh = model.meshes().get(id);
      Vector3dc offset = offsetMm.apply(id);
      if (mesh == null) {
        model.entry(id).map(ModelEntry::boxMm).map(Framing::corners).orElse(List.of()).stream()
            .map(corner -> corner.add(offset, new Vector3d()))
            .forEach(points::add);
      } else {
        int step = Math.max(1, mesh.vertexCount() / POINTS_OF_A_MESH);
        for (int v = 0; v < mesh.vertexCount(); v += step) {
          float[] p = mesh.positionsMm();
          points.add(new Vector3d(p[3 * v], p[3 * v + 1], p[3 * v + 2]).add(offset));
        }
      }
    }
    return points;
  }

  /** The same of what section planes leave of the structures; of all of them if that is nothing. */
  public static List<Vector3dc> outlineMm(
      LoadedModel model,
      Collection<StructureId> ids,
      Function<StructureId, ? extends Vector3dc> offsetMm,
      SceneState scene) {
    if (scene.section().cutting().isEmpty()) {
      return outlineMm(model, ids, offsetMm);
    }
    List<Vector3dc> left = new ArrayList<>();
    for (StructureId id : ids) {
      boolean cut = scene.appearanceOf(id).cut();
      outlineMm(model, List.of(id), offsetMm).stream()
          .filter(point -> !cut || !scene.section().takesAway(point))
          .forEach(left::add);
    }
    return left.isEmpty() ? outlineMm(model, ids, offsetMm) : left;
  }

  /**
   * The camera moved, its direction kept, so that all points are in the picture and as large as
   * they fit. Without points it stays as it is.
   *
   * @param aspect width over height of the picture
   */
  public static Camera frame(Camera camera, List<Vector3dc> pointsMm, double aspect) {
    if (pointsMm.isEmpty()) {
      return camera;
    }
    Vector3d centre = centreMm(pointsMm);
    double tangent = Math.tan(Math.toRadians(Camera.FIELD_OF_VIEW_DEG / 2)) * FILL;
    Extent extent = new Extent(camera, tangent, aspect);
    double distance = extent.distance(pointsMm, centre);
    for (int step = 0; step < CENTRING_STEPS; step++) {
      extent.recentre(pointsMm, centre, distance);
      distance = extent.distance(pointsMm, centre);
    }
    return camera.withTarget(centre).withDistance(distance);
  }

  /** As for points, with the corners of a box. */
  public static Camera frame(Camera camera, Box boxMm, double aspect) {
    return frame(camera, boxMm.isEmpty() ? List.of() : corners(boxMm), aspect);
  }

  /**
   * The camera that frames the box from a standard direction; perspective or not as before.
   *
   * @param aspect width over height of the picture
   */
  public static Camera frame(Camera camera, StandardView view, Box boxMm, double aspect) {
    return frame(camera.withAngles(view.azimuthDeg(), view.elevationDeg()), boxMm, aspect);
  }

  /** The camera that a program starts with: all that a first picture shows and that is read. */
  public static Camera opening(LoadedModel model, double aspect) {
    List<Structure> read =
        model.entries().values().stream()
            .map(ModelEntry::structure)
            .filter(structure -> model.meshes().containsKey(structure.id()))
            .toList();
    SceneState scene = SceneState.initial(Camera.anywhere(), read);
    StandardView view = Region.openingView(scene, read);
    Camera turned = scene.camera().withAngles(view.azimuthDeg(), view.elevationDeg());
    Vector3dc still = new Vector3d();
    return frame(turned, outlineMm(model, Region.AXIS.framed(scene, read), id -> still), aspect);
  }

  private static Vector3d centreMm(List<Vector3dc> points) {
    Vector3d min = new Vector3d(points.get(0));
    Vector3d max = new Vector3d(points.get(0));
    points.forEach(
        p -> {
          min.min(p);
          max.max(p);
        });
    return new Box(min, max).centreMm();
  }

  private static List<Vector3dc> corners(Box box) {
    List<Vector3dc> corners = new ArrayList<>();
    for (int c = 0; c < 8; c++) {
      corners.add(
          new Vector3d(
              ((c & 1) == 0 ? box.minMm() : box.maxMm()).x(),
              ((c & 2) == 0 ? box.minMm() : box.maxMm()).y(),
              ((c & 4) == 0 ? box.minMm() : box.maxMm()).z()));
    }
    return corners;
  }

  /** How far points reach in the picture of a camera. */
  private record Extent(
      Vector3dc right, Vector3dc up, Vector3dc back, boolean parallel, double high, double wide) {
    Extent(Camera camera, double tangent, double aspect) {
      this(
          camera.right(),
          camera.up(),
          camera.backward(),
          camera.orthographic(),
          tangent,
          tangent * aspect);
    }

    /** Least distance from the centre at which all points are in the picture. */
    double distance(List<Vector3dc> points, Vector3dc centre) {
      double distance = LEAST_RADIUS_MM / high;
      Vector3d p = new Vector3d();
      for (Vector3dc point : points) {
        point.sub(centre, p);
        double across = Math.abs(p.dot(right)) / wide;
        double along = Math.abs(p.dot(up)) / high;
        double nearer = parallel ? 0 : p.dot(back);
        distance = Math.max(distance, Math.max(across, along) + nearer);
      }
      return distance;
    }

    /** Moves the centre in the picture's plane to the middle between the outermost points. */
    void recentre(List<Vector3dc> points, Vector3d centre, double distance) {
      double left = Double.POSITIVE_INFINITY;
      double rightmost = Double.NEGATIVE_INFINITY;
      double bottom = Double.POSITIVE_INFINITY;
      double top = Double.NEGATIVE_INFINITY;
      Vector3d p = new Vector3d();
      for (Vector3dc point : points) {
        point.sub(centre, p);
        double depth = parallel ? distance : Math.max(distance - p.dot(back), 1);
        double x = p.dot(right) / depth;
        double y = p.dot(up) / depth;
        left = Math.min(left, x);
        rightmost = Math.max(rightmost, x);
        bottom = Math.min(bottom, y);
        top = Math.max(top, y);
      }
      centre.fma((left + rightmost) / 2 * distance, right).fma((bottom + top) / 2 * distance, up);
    }
  }
}
