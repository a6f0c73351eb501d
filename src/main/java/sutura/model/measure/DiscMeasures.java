package sutura.model.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.geometry.RayCaster;
import sutura.geometry.TriangleMesh;

/** Heights of the discs: the room between the endplates of the bones above and below. */
final class DiscMeasures {
  private static final double SKIN_MM = 1e-3;
  private static final double HIGHEST_MM = 30;

  /** Where a disc's height in front and behind is taken: this part of the depth from the middle. */
  private static final double TOWARDS_RIM = 0.44;

  private DiscMeasures() {}

  static Map<StructureId, SortedMap<String, Double>> of(
      List<Vertebra> column, Map<StructureId, TriangleMesh> meshes) {
    Map<StructureId, SortedMap<String, Double>> found = new LinkedHashMap<>();
    for (int i = 0; i < column.size(); i++) {
      Vertebra above = column.get(i);
      boolean last = i == column.size() - 1;
      TriangleMesh below = meshes.get(last ? ColumnMeasures.SACRUM : column.get(i + 1).id());
      String name = last ? "s1" : column.get(i + 1).level().toLowerCase(Locale.ROOT);
      if (above.body().isPresent() && below != null) {
        String disc = "anulus-fibrosus-" + above.level().toLowerCase(Locale.ROOT) + "-" + name;
        found.put(StructureId.of(disc), heights(above, above.body().get(), below));
      }
    }
    return found;
  }

  private static SortedMap<String, Double> heights(
      Vertebra above, BodyMeasures body, TriangleMesh below) {
    RayCaster rays = new RayCaster(List.of(below));
    SortedMap<String, Double> heights = new TreeMap<>();
    double middle = body.backMm() + body.depthMm() / 2;
    put(heights, "heightMiddleMm", above, body, middle, rays);
    put(heights, "heightAnteriorMm", above, body, middle + TOWARDS_RIM * body.depthMm(), rays);
    put(heights, "heightPosteriorMm", above, body, middle - TOWARDS_RIM * body.depthMm(), rays);
    Double before = heights.get("heightAnteriorMm");
    Double behind = heights.get("heightPosteriorMm");
    if (before != null && behind != null) {
      heights.put("heightMm", (before + behind) / 2);
    }
    return heights;
  }

  private static void put(
      SortedMap<String, Double> heights,
      String name,
      Vertebra above,
      BodyMeasures body,
      double y,
      RayCaster rays) {
    OwnFrame frame = above.probe().frame();
    Vector3d from = frame.worldFromLocal(0.0017, y, -body.endplateMm(y, -1) - SKIN_MM);
    Vector3dc down = new Vector3d(frame.superior()).negate();
    OptionalDouble hit =
        rays.first(from, down, HIGHEST_MM)
            .map(h -> OptionalDouble.of(h.distanceMm()))
            .orElse(OptionalDouble.empty());
    hit.ifPresent(mm -> heights.put(name, mm));
  }
}
