package sutura.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3f;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.Box;
import sutura.geometry.TriangleMesh;
import sutura.scene.Colour;
import sutura.scene.SectionPlane;

/** Closes what section planes have cut open: a face for each structure on each plane. */
public final class SectionFaces {
  /**
   * Where structures overlap, the smaller one is seen: its face lies nearer by this for each one
   * that is larger, mm.
   */
  private static final float LIFT_MM = 0.003f;

  /** Share of white in the colour of a face. Source: chosen by eye. */
  private static final float LIGHTER = 0.2f;

  private final CapStore caps = new CapStore();
  private final Map<StructureId, Box> boxesMm = new HashMap<>();

  /** The frame with these planes, and with the faces that they cut. */
  public FrameDescription cut(
      FrameDescription frame,
      List<SectionPlane> planes,
      Map<StructureId, TriangleMesh> meshes,
      Optional<ScanPicture> scan) {
    if (planes.isEmpty()) {
      return frame;
    }
    List<DrawItem> cut = new ArrayList<>();
    List<CapStore.Wanted> wanted = new ArrayList<>();
    for (DrawItem item : frame.items()) {
      TriangleMesh mesh = meshes.get(item.id());
      if (mesh != null && item.cut() && !isMark(item)) {
        Box box = boxesMm.computeIfAbsent(item.id(), id -> mesh.box());
        cut.add(item);
        wanted.add(new CapStore.Wanted(item.id(), mesh, box, new Vector3d(item.offsetMm())));
      }
    }
    cut.sort(Comparator.comparingDouble(item -> -size(boxesMm.getOrDefault(item.id(), Box.EMPTY))));
    List<DrawItem> items = new ArrayList<>(frame.items());
    var faces = caps.caps(planes, wanted);
    for (int i = 0; i < planes.size(); i++) {
      SectionPlane plane = planes.get(i);
      addFaces(cut, faces.getOrDefault(plane.kind(), Map.of()), plane, i, items);
    }
    return frame.with(new Cuts(planes, scan), items);
  }

  private static boolean isMark(DrawItem item) {
    return item.tissue() == Tissue.OPENING || item.tissue() == Tissue.LANDMARK;
  }

  private static double size(Box box) {
    return box.isEmpty() ? 0 : box.sizeMm().x * box.sizeMm().y * box.sizeMm().z;
  }

  private static void addFaces(
      List<DrawItem> cut,
      Map<StructureId, Cap> faces,
      SectionPlane plane,
      int index,
      List<DrawItem> items) {
    int rank = 0;
    for (DrawItem item : cut) {
      Cap cap = faces.get(item.id());
      if (cap != null) {
        Vector3f lifted = new Vector3f(plane.normal()).mul(LIFT_MM * rank++).add(item.offsetMm());
        DrawItem.CutFace face = new DrawItem.CutFace(cap, index);
        items.add(item.faceOf(face, lifted, lighter(item.colour()), opacity(item)));
      }
    }
  }

  /** A film or fluid that is clear by itself has a solid face. */
  private static float opacity(DrawItem item) {
    return (float) Math.min(1, item.opacity() / SceneExtractor.clearness(item.tissue()));
  }

  private static Colour lighter(Colour colour) {
    return new Colour(
        colour.red() + (1 - colour.red()) * LIGHTER,
        colour.green() + (1 - colour.green()) * LIGHTER,
        colour.blue() + (1 - colour.blue()) * LIGHTER);
  }
}
