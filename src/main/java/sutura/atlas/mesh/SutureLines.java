package sutura.atlas.mesh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.geometry.MaterialMesh;
import sutura.geometry.StripMidline;
import sutura.geometry.TriangleCross;

/** Centre lines of the sutures where they show on the skull's outside. */
public final class SutureLines {
  /** Step of the polylines, mm: a fraction of a serration. */
  private static final double STEP_MM = 1;

  /** From here the outer surface is seen from behind, RAS mm; inside the skull. */
  private static final double[] MIDDLE_MM = {0, 0, -10};

  /** A surface steeper than this against the view from the middle is not the outer one. */
  private static final double LEAST_COSINE = 0.1;

  private SutureLines() {}

  /** Line of each suture: from left to right or, along the midline, from front to back. */
  public static Map<StructureId, List<Vector3dc>> of(MaterialMesh borders) {
    Map<Integer, List<Integer>> strips = new java.util.TreeMap<>();
    for (int f = 0; f < borders.triangleCount(); f++) {
      int m = borders.inner()[f];
      if (m > SkullBones.count() && borders.outer()[f] == 0 && facesOut(borders, f)) {
        strips.computeIfAbsent(m, key -> new ArrayList<>()).add(f);
      }
    }
    Map<StructureId, List<Vector3dc>> lines = new LinkedHashMap<>();
    strips.forEach((m, strip) -> lines.put(SkullSutures.of(m).id(), line(borders, strip)));
    return lines;
  }

  private static List<Vector3dc> line(MaterialMesh borders, List<Integer> strip) {
    int[] triangles = new int[3 * strip.size()];
    for (int i = 0; i < strip.size(); i++) {
      System.arraycopy(borders.triangles(), 3 * strip.get(i), triangles, 3 * i, 3);
    }
    List<Vector3dc> line =
        new ArrayList<>(StripMidline.of(borders.positionsMm(), triangles, STEP_MM));
    Vector3dc first = line.get(0);
    Vector3dc last = line.get(line.size() - 1);
    boolean along = Math.abs(first.y() - last.y()) > Math.abs(first.x() - last.x());
    if (along ? first.y() < last.y() : first.x() > last.x()) {
      Collections.reverse(line);
    }
    return line;
  }

  private static boolean facesOut(MaterialMesh mesh, int f) {
    float[] p = mesh.positionsMm();
    double[] n = new double[3];
    TriangleCross.put(p, mesh.triangles(), 3 * f, n);
    int a = 3 * mesh.triangles()[3 * f];
    double dx = p[a] - MIDDLE_MM[0];
    double dy = p[a + 1] - MIDDLE_MM[1];
    double dz = p[a + 2] - MIDDLE_MM[2];
    double size =
        Math.sqrt((n[0] * n[0] + n[1] * n[1] + n[2] * n[2]) * (dx * dx + dy * dy + dz * dz));
    return n[0] * dx + n[1] * dy + n[2] * dz > LEAST_COSINE * size;
  }
}
