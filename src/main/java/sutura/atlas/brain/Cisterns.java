package sutura.atlas.brain;

import java.util.List;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.geometry.VoxelGrid;

/**
 * The subarachnoid space divided: 0 where there is none, 1 the space that belongs to no cistern, 2
 * and more the cisterns in the order of their rules.
 *
 * @param label flat {@code [z][y][x]} on the grid of the fields
 * @param ids structure of each cistern; that of label n is at n - 2
 */
record Cisterns(byte[] label, List<StructureId> ids) {
  /** The space that belongs to no cistern. */
  static final byte REST = 1;

  /** Depth of the arachnoid's inside below the inside of the skull, mm. Source: MENINGES.md. */
  static final float ARACHNOID_MM = 1.1f;

  /** Pieces of a cistern that hang apart and are smaller are not told from the rest, mm3. */
  private static final double LEAST_PIECE_MM3 = 90;

  Cisterns {
    ids = List.copyOf(ids);
  }

  /** Divides what neither brain nor ventricles nor folds fill. */
  static Cisterns of(HeadFields head, byte[] materials, float[] offFoldsMm) {
    List<CisternRule> rules = BrainPointsCodec.cisterns();
    byte[] label = new byte[materials.length];
    VoxelGrid grid = head.grid();
    int slice = grid.nx() * grid.ny();
    float[][] near = new float[rules.size()][];
    for (int r = 0; r < near.length; r++) {
      near[r] = rules.get(r).near().map(p -> distanceMm(p, materials, grid)).orElse(new float[0]);
    }
    IntStream.range(0, grid.nz())
        .parallel()
        .forEach(
            k -> {
              Vector3d place = new Vector3d();
              for (int v = k * slice; v < (k + 1) * slice; v++) {
                boolean fluid =
                    materials[v] == 0
                        && head.cavityMm()[v] < -ARACHNOID_MM
                        && offFoldsMm[v] > 0
                        && head.aboveMagnumMm()[v] > 0;
                if (fluid) {
                  place.set(
                      grid.xMm(v % grid.nx()), grid.yMm(v / grid.nx() % grid.ny()), grid.zMm(k));
                  label[v] = rule(v, place, head, rules, near);
                }
              }
            });
    Cisterns cisterns = new Cisterns(label, rules.stream().map(CisternRule::id).toList());
    cisterns.dropScraps(grid);
    return cisterns;
  }

  private static float[] distanceMm(BrainRegion region, byte[] materials, VoxelGrid grid) {
    boolean[] own = new boolean[materials.length];
    for (int v = 0; v < own.length; v++) {
      own[v] = materials[v] == region.label();
    }
    return DistanceTransform.to(own, Extent.of(grid), grid.spacingMm());
  }

  private static byte rule(
      int v, Vector3d place, HeadFields head, List<CisternRule> rules, float[][] near) {
    Vector3d mni = head.warp().mniFromHead(place);
    double depthMm = -head.cavityMm()[v];
    for (int r = 0; r < rules.size(); r++) {
      boolean reached = near[r].length == 0 || near[r][v] <= rules.get(r).nearMm();
      if (reached && rules.get(r).contains(mni, depthMm)) {
        return (byte) (r + 2);
      }
    }
    return REST;
  }

  private void dropScraps(VoxelGrid grid) {
    Extent extent = Extent.of(grid);
    for (int c = 2; c < ids.size() + 2; c++) {
      boolean[] own = new boolean[label.length];
      for (int v = 0; v < own.length; v++) {
        own[v] = label[v] == c;
      }
      Components pieces = Components.of(own, extent, Components.Connectivity.FACES);
      for (int v = 0; v < own.length; v++) {
        if (own[v] && pieces.sizes()[pieces.labels()[v]] * grid.voxelMm3() < LEAST_PIECE_MM3) {
          label[v] = REST;
        }
      }
    }
  }

  /** Volume of a label, ml. */
  double volumeMl(int which, VoxelGrid grid) {
    long count = 0;
    for (byte l : label) {
      count += l == which ? 1 : 0;
    }
    return count * grid.voxelMm3() / 1000;
  }

  /** Volume of the whole space, ml. */
  double volumeMl(VoxelGrid grid) {
    long count = 0;
    for (byte l : label) {
      count += l != 0 ? 1 : 0;
    }
    return count * grid.voxelMm3() / 1000;
  }
}
