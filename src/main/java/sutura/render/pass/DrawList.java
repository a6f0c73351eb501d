package sutura.render.pass;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joml.FrustumIntersection;
import org.joml.Vector3d;
import org.joml.Vector3f;
import org.joml.Vector3fc;
import sutura.anatomy.Tissue;
import sutura.geometry.Box;
import sutura.render.DrawItem;
import sutura.render.FrameDescription;

/**
 * What of a frame is in sight, nearest first so that the depth test spares hidden work.
 *
 * @param solid drawn by the geometry pass
 * @param faded drawn by the transparent pass
 */
record DrawList(List<Entry> solid, List<Entry> faded) {
  /**
   * One structure in sight.
   *
   * @param index its place in {@link FrameDescription#items()}
   */
  record Entry(int index, DrawItem item, PackedMeshes.Range range, float distanceMm) {}

  static DrawList of(FrameDescription frame, View view, MeshStore meshes) {
    return of(frame, view, meshes, frame.quality().reducedDetail());
  }

  /**
   * The solid structures that a light sees, in lower detail where there is one and one shadow has
   * to do. While things move, the thin bodies between the bones are left out.
   */
  static List<Entry> casters(FrameDescription frame, View light, MeshStore meshes) {
    boolean quick = frame.quality().reducedDetail();
    return of(frame, light, meshes, !frame.samplesLight()).solid().stream()
        .filter(e -> !quick || e.item().tissue() == Tissue.BONE)
        .toList();
  }

  private static DrawList of(
      FrameDescription frame, View view, MeshStore meshes, boolean reducedDetail) {
    FrustumIntersection frustum = new FrustumIntersection(view.clipFromWorld());
    List<Entry> solid = new ArrayList<>();
    List<Entry> faded = new ArrayList<>();
    List<DrawItem> items = frame.items();
    for (int i = 0; i < items.size(); i++) {
      DrawItem item = items.get(i);
      PackedMeshes.Range range = meshes.range(item, reducedDetail);
      if (range == null || item.opacity() <= 0 || range.indexCount() == 0) {
        continue;
      }
      Vector3f restMin = range.minMm().add(item.offsetMm(), new Vector3f());
      Vector3f restMax = range.maxMm().add(item.offsetMm(), new Vector3f());
      Vector3f min = new Vector3f();
      Vector3f max = new Vector3f();
      reach(frame, item, range, min, max);
      if (frustum.testAab(min, max) && !view.cuts().takesAway(item, restMin, restMax)) {
        Entry entry = new Entry(i, item, range, distance(view, min, max));
        (item.isFaded() ? faded : solid).add(entry);
      }
    }
    solid.sort(Comparator.comparingDouble(Entry::distanceMm));
    return new DrawList(solid, faded);
  }

  /** Where a structure is drawn: the corners of a box, RAS mm. */
  static void reach(
      FrameDescription frame, DrawItem item, PackedMeshes.Range range, Vector3f min, Vector3f max) {
    min.set(range.minMm());
    max.set(range.maxMm());
    if (item.motion().isPresent()) {
      Box moved = item.motion().get().around(new Box(new Vector3d(min), new Vector3d(max)));
      min.set(moved.minMm());
      max.set(moved.maxMm());
    }
    float bentMm = frame.displacements().map(d -> (float) d.reachMm()).orElse(0f);
    min.add(item.offsetMm()).sub(bentMm, bentMm, bentMm);
    max.add(item.offsetMm()).add(bentMm, bentMm, bentMm);
  }

  /** Depth of the box's middle below the eye, less half its size along the view. */
  private static float distance(View view, Vector3fc min, Vector3fc max) {
    Vector3f middle = min.add(max, new Vector3f()).mul(0.5f);
    Vector3f half = max.sub(min, new Vector3f()).mul(0.5f);
    Vector3f along =
        new Vector3f(
            view.viewFromWorld().m02(), view.viewFromWorld().m12(), view.viewFromWorld().m22());
    float reach = half.dot(along.absolute());
    return -view.viewFromWorld().transformPosition(middle).z - reach;
  }

  /** Structures alone, without arrows and fingers. */
  DrawList withoutBodies() {
    return new DrawList(
        solid.stream().filter(e -> e.item().body().isEmpty()).toList(),
        new ArrayList<>(faded.stream().filter(e -> e.item().body().isEmpty()).toList()));
  }

  List<Entry> all() {
    List<Entry> all = new ArrayList<>(solid);
    all.addAll(faded);
    return all;
  }
}
