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
    int a = 3 * mesh.triangles()[3 * f];
    int b = 3 * mesh.triangles()[3 * f + 1];
    int c = 3 * mesh.triangles()[3 * f + 2];
    double ux = p[b] - p[a];
    double uy = p[b + 1] - p[a + 1];
    double uz = p[b + 2] - p[a + 2];
    double vx = p[c] - p[a];
    double vy = p[c + 1] - p[a + 1];
    double vz = p[c + 2] - p[a + 2];
    double nx = uy * vz - uz * vy;
    double ny = uz * vx - ux * vz;
    double nz = ux * vy - uy * vx;
    double dx = p[a] - MIDDLE_MM[0];
    double dy = p[a + 1] - MIDDLE_MM[1];
    double dz = p[a + 2] - MIDDLE_MM[2];
    double size = Math.sqrt((nx * nx + ny * ny + nz * nz) * (dx * dx + dy * dy + dz * dz));
    return nx * dx + ny * dy + nz * dz > LEAST_COSINE * size;
  }
}
