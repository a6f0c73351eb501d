package sutura.atlas.sacrum;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.Placement;
import sutura.atlas.column.SpinePose;
import sutura.atlas.solid.Solid;

/** The named points of the sacrum, on its surface. */
public final class SacrumMarks {
  private static final double STEP_MM = 0.1;

  private SacrumMarks() {}

  /** Points by the name of their landmark, RAS mm. */
  public static SortedMap<String, Vector3dc> landmarksMm(Parameters parameters, SpinePose pose) {
    SacralFrame frame = SacralFrame.of(parameters);
    SacrumForm form = SacrumForm.of(parameters, pose, frame);
    SacralAxis axis = frame.axis();
    Placement place = pose.sacrum();
    double end = frame.border(5);
    double hiatus = frame.hiatusApexAlong();
    double arch = frame.bodyDepthMm(hiatus) + frame.canalDepthMm(hiatus);
    Vector3d above = axis.direction(hiatus).negate();
    SortedMap<String, Vector3dc> points = new TreeMap<>();
    Vector3d promontory = new Vector3d(0, frame.value("s1BodyDepth") / 2, 0);
    put(points, "sacral-promontory", place, promontory);
    put(
        points,
        "sacral-hiatus",
        place,
        toSurface(form, axis.point(0, hiatus + 4, arch + 1.5), above));
    Vector3d apex = axis.point(0, end + 4, frame.value("apexDepth") / 2);
    put(points, "apex-of-sacrum", place, toSurface(form, apex, axis.direction(end).negate()));
    Vector3dc ear = AuricularRelief.middle();
    for (int side = -1; side <= 1; side += 2) {
      String name = "auricular-surface-of-sacrum-" + (side < 0 ? "left" : "right");
      Vector3d outside = new Vector3d(side * 62, ear.y(), ear.z());
      put(points, name, place, toSurface(form, outside, new Vector3d(-side, 0, 0)));
    }
    return Collections.unmodifiableSortedMap(points);
  }

  private static void put(
      SortedMap<String, Vector3dc> points, String name, Placement place, Vector3dc own) {
    points.put(name, place.worldFromLocal(own));
  }

  /** Where a way into a body meets its surface. */
  private static Vector3d toSurface(Solid body, Vector3dc from, Vector3dc way) {
    Vector3d at = new Vector3d(from);
    while (body.depthMm(at.x, at.y, at.z) < 0 && at.distance(from) < 100) {
      at.fma(STEP_MM, way);
    }
    return at;
  }
}
