package sutura.atlas.skull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.files.ProgramResource;
import sutura.geometry.MaterialMesh;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonSyntaxException;

/** Craniometric points that were placed by hand and are moved to the finished surface. */
final class HandPlacedLandmarks {
  private static final String RESOURCE = "/sutura/atlas/landmarks.json";

  /** A point farther than this from any surface is a fault of the data, mm. */
  private static final double FARTHEST_MM = 8;

  private HandPlacedLandmarks() {}

  /** The points as placed, by name; a fault in {@value #RESOURCE} is a fault of the program. */
  static Map<String, Vector3dc> placedMm() {
    List<JsonFault> faults = new ArrayList<>();
    Map<String, Vector3dc> points = new LinkedHashMap<>();
    try {
      JsonCursor root = JsonCursor.root(JsonCodec.parse(ProgramResource.bytes(RESOURCE)), faults);
      Optional<Map<String, JsonCursor>> fields = root.field("pointsMm").flatMap(JsonCursor::fields);
      fields
          .orElse(Map.of())
          .forEach((name, at) -> at.numbers(3).ifPresent(p -> points.put(name, new Vector3d(p))));
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException(RESOURCE + ":" + e.place() + ": " + e.getMessage(), e);
    }
    if (!faults.isEmpty()) {
      JsonFault first = faults.get(0);
      throw new IllegalStateException(RESOURCE + ":" + first.pointer() + ": " + first.message());
    }
    return points;
  }

  /** The points on the outer surface of all materials together. */
  static Map<String, Vector3dc> on(MaterialMesh surface) {
    Map<String, Vector3dc> found = new LinkedHashMap<>();
    placedMm().forEach((name, placed) -> found.put(name, nearest(name, placed, surface)));
    return found;
  }

  private static Vector3dc nearest(String name, Vector3dc placed, MaterialMesh surface) {
    float[] p = surface.positionsMm();
    int best = -1;
    double bestSquared = FARTHEST_MM * FARTHEST_MM;
    for (int h = 0; h < surface.triangles().length; h++) {
      int v = 3 * surface.triangles()[h];
      double squared = placed.distanceSquared(p[v], p[v + 1], p[v + 2]);
      if (surface.outer()[h / 3] == 0 && squared < bestSquared) {
        bestSquared = squared;
        best = v;
      }
    }
    if (best < 0) {
      throw new IllegalStateException("no bone near the landmark " + name);
    }
    return new Vector3d(p[best], p[best + 1], p[best + 2]);
  }
}
