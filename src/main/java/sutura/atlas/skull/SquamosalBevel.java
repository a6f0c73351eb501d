package sutura.atlas.skull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.Voxels;
import sutura.geometry.Box;
import sutura.geometry.VoxelGrid;

/**
 * The overlap of the squamous suture: the edge of the temporal squama lies outside on the parietal
 * bone, whose bevelled edge goes on beneath it.
 *
 * <p>On the outer surface the joint stays where it is traced. Through the bone it slants, so that
 * on the inner surface it lies farther down, by {@value #WIDTH_MM} mm in the middle of the suture
 * and less towards its ends. The slant is constructed: the scan shows only the line.
 */
final class SquamosalBevel {
  /** Breadth of the overlap. Source: anatomy texts, about 1 cm and more behind the pterion. */
  static final double WIDTH_MM = 10;

  /** So much of the squama's edge is blunt, mm: the least that can be drawn and printed. */
  private static final double OUTER_EDGE_MM = 1.1;

  /** The same of the parietal's edge. */
  private static final double INNER_EDGE_MM = 0.5;

  /** Gaps so wide between bone and cavity are bone, mm. */
  private static final double CLOSING_MM = 2.2;

  /** Share of the suture's length over which the overlap grows at each end. */
  private static final double END_SHARE = 0.18;

  /** From here the outer surface is seen from behind, RAS mm. */
  private static final Vector3dc MIDDLE_MM = new Vector3d(0, -10, 5);

  private static final Map<String, CranialBone[]> SUTURES =
      Map.of(
          "squam_R", new CranialBone[] {CranialBone.TEMPORAL_RIGHT, CranialBone.PARIETAL_RIGHT},
          "squam_L", new CranialBone[] {CranialBone.TEMPORAL_LEFT, CranialBone.PARIETAL_LEFT});

  private final VoxelGrid grid;
  private final byte[] labels;
  private final float[] fromOutsideMm;
  private final float[] fromInsideMm;

  private SquamosalBevel(VoxelGrid grid, byte[] labels, float[] outside, float[] inside) {
    this.grid = grid;
    this.labels = labels;
    this.fromOutsideMm = outside;
    this.fromInsideMm = inside;
  }

  /**
   * Gives the inner part of the squama's edge to the parietal bone, in place.
   *
   * @param nearestBone labels, everywhere
   * @param bone where the scan shows bone
   * @param cavity the space inside the skull, on which the bone's inner surface lies
   * @param linesMm the traced sutures by key
   */
  static void apply(
      VoxelGrid grid,
      byte[] nearestBone,
      boolean[] bone,
      boolean[] cavity,
      SortedMap<String, ? extends List<Vector3dc>> linesMm) {
    Extent extent = Extent.of(grid);
    double h = grid.spacingMm();
    boolean[] outline = new boolean[bone.length];
    for (int v = 0; v < outline.length; v++) {
      outline[v] = bone[v] || cavity[v];
    }
    boolean[] grown = DistanceTransform.dilate(outline, extent, h, CLOSING_MM);
    boolean[] closed = DistanceTransform.erode(grown, extent, h, CLOSING_MM);
    float[] outside = DistanceTransform.depth(closed, extent, h);
    float[] inside = DistanceTransform.to(cavity, extent, h);
    SquamosalBevel bevel = new SquamosalBevel(grid, nearestBone, outside, inside);
    SUTURES.forEach(
        (key, bones) -> {
          List<Vector3dc> line = linesMm.get(key);
          if (line != null && line.size() > 1) {
            bevel.apply(line, bones[0], bones[1]);
          }
        });
  }

  private void apply(List<Vector3dc> line, CranialBone temporal, CranialBone parietal) {
    double[] breadthMm = breadths(line);
    Box box = Box.EMPTY;
    for (Vector3dc p : line) {
      box = box.union(new Box(p, p));
    }
    int[] low = Voxels.nearest(grid, box.minMm().x(), box.minMm().y(), box.minMm().z());
    int[] high = Voxels.nearest(grid, box.maxMm().x(), box.maxMm().y(), box.maxMm().z());
    int margin = (int) Math.ceil((WIDTH_MM + 2) / grid.spacingMm());
    for (int k = low[2] - margin; k <= high[2] + margin; k++) {
      for (int j = low[1] - margin; j <= high[1] + margin; j++) {
        for (int i = low[0] - margin; i <= high[0] + margin; i++) {
          if (grid.contains(i, j, k)
              && labels[grid.index(i, j, k)] == temporal.label()
              && isBeneath(i, j, k, line, breadthMm)) {
            labels[grid.index(i, j, k)] = (byte) parietal.label();
          }
        }
      }
    }
  }

  /** Breadth of the overlap at each point of a line. */
  private static double[] breadths(List<Vector3dc> line) {
    double[] length = new double[line.size()];
    for (int i = 1; i < length.length; i++) {
      length[i] = length[i - 1] + line.get(i).distance(line.get(i - 1));
    }
    double whole = length[length.length - 1];
    return Arrays.stream(length)
        .map(
            at ->
                WIDTH_MM
                    * SmoothStep.at(at / whole / END_SHARE)
                    * SmoothStep.at((1 - at / whole) / END_SHARE))
        .toArray();
  }

  /** Whether a voxel of the squama lies inside of the slanting joint. */
  private boolean isBeneath(int i, int j, int k, List<Vector3dc> line, double[] breadthMm) {
    int v = grid.index(i, j, k);
    double thickMm = fromOutsideMm[v] + fromInsideMm[v];
    double slanting = Math.max(0.5, thickMm - OUTER_EDGE_MM - INNER_EDGE_MM);
    double share = (fromOutsideMm[v] - OUTER_EDGE_MM) / slanting;
    if (share <= 0) {
      return false;
    }
    Vector3d q = new Vector3d(grid.xMm(i), grid.yMm(j), grid.zMm(k));
    int nearest = 0;
    double leastSquared = Double.POSITIVE_INFINITY;
    for (int p = 0; p < breadthMm.length; p++) {
      double squared = line.get(p).distanceSquared(q);
      if (squared < leastSquared) {
        leastSquared = squared;
        nearest = p;
      }
    }
    Vector3dc p = line.get(nearest);
    Vector3d out = p.sub(MIDDLE_MM, new Vector3d()).normalize();
    Vector3d away = q.sub(p, new Vector3d());
    away.fma(-away.dot(out), out);
    return away.length() < breadthMm[nearest] * Math.min(1, share);
  }
}
