package sutura.nutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.TriangleMesh;

/** The middle of the dural sac between the lower endplate of L5 and its end on the sacrum. */
final class SacLine {
  /** Distance of the places of the line along the way, mm. */
  private static final double STEP_MM = 4;

  /** Root sleeves leave the sac at its sides: only walls this near to the middle count, mm. */
  private static final double HALF_STRIP_MM = 4;

  private SacLine() {}

  /**
   * Middles between front and back wall in the median strip, in slabs across the disc's axis, from
   * L5's lower endplate to the attachment.
   */
  static List<Vector3dc> of(TriangleMesh dura, SacralGeometry.Disc disc, Vector3dc attachmentMm) {
    double from = disc.restToMm();
    double to = disc.down().dot(attachmentMm);
    int count = (int) Math.round((to - from) / STEP_MM);
    if (count < 2) {
      return List.of();
    }
    Vector3d ahead = disc.down().cross(1, 0, 0, new Vector3d());
    double[] least = new double[count];
    double[] most = new double[count];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Arrays.fill(most, Double.NEGATIVE_INFINITY);
    float[] p = dura.positionsMm();
    for (int v = 0; v < p.length; v += 3) {
      Vector3d at = new Vector3d(p[v], p[v + 1], p[v + 2]);
      int slab = (int) Math.floor((disc.down().dot(at) - from) / (to - from) * count);
      if (slab >= 0 && slab < count && Math.abs(at.x - attachmentMm.x()) < HALF_STRIP_MM) {
        least[slab] = Math.min(least[slab], ahead.dot(at));
        most[slab] = Math.max(most[slab], ahead.dot(at));
      }
    }
    List<Vector3dc> line = new ArrayList<>();
    for (int slab = 0; slab < count; slab++) {
      if (most[slab] >= least[slab]) {
        double along = from + (slab + 0.5) * (to - from) / count;
        Vector3d at = new Vector3d(attachmentMm.x(), 0, 0).fma(along, disc.down());
        line.add(at.fma((least[slab] + most[slab]) / 2, ahead));
      }
    }
    if (line.isEmpty()) {
      return List.of();
    }
    Vector3dc first = line.get(0);
    line.add(0, first.fma(from - disc.down().dot(first), disc.down(), new Vector3d()));
    line.add(new Vector3d(attachmentMm));
    return line;
  }
}
