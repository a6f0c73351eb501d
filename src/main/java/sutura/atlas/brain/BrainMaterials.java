package sutura.atlas.brain;

import java.util.stream.IntStream;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.geometry.MaterialSampling;
import sutura.geometry.VoxelGrid;

/**
 * Parts of the brain and ventricles filling the inside of the pia, so that neighbours share their
 * borders: material 0 is outside, the others are {@link BrainRegion#label()}.
 *
 * <p>Pia and ventricle walls lie where their depths are 0; between two parts of the brain the
 * border lies where both are equally frequent round a place.
 */
final class BrainMaterials implements MaterialSampling {
  /** Pieces of tissue apart from the rest and smaller than this are dropped, voxels of 0.5 mm. */
  private static final int LEAST_PIECE = 4000;

  private static final float NEAREST_END = 0.05f;

  private final VoxelGrid grid;
  private final byte[] material;
  private final float[] tissueMm;
  private final Ventricles ventricles;
  private final LabelFrequency parts;

  BrainMaterials(HeadFields head, float[] tissueMm, Ventricles ventricles) {
    grid = head.grid();
    this.tissueMm = tissueMm;
    this.ventricles = ventricles;
    parts = new LabelFrequency(grid, head.parts());
    material = new byte[grid.size()];
    Extent extent = Extent.of(grid);
    dropScraps(extent);
    byte[] smooth = parts.mostFrequent();
    IntStream.range(0, material.length)
        .parallel()
        .forEach(
            v -> {
              if (!onBorder(v, extent)) {
                boolean fluid = ventricles.depthMm()[v] > 0;
                byte tissue = tissueMm[v] > 0 ? smooth[v] : 0;
                material[v] = fluid ? ventricles.part()[v] : tissue;
              }
            });
    for (BrainRegion region : BrainRegion.values()) {
      keepOnePiece(region, extent);
    }
  }

  private static boolean onBorder(int v, Extent e) {
    int i = e.i(v);
    int j = e.j(v);
    int k = e.k(v);
    return i == 0 || j == 0 || k == 0 || i == e.nx() - 1 || j == e.ny() - 1 || k == e.nz() - 1;
  }

  private void dropScraps(Extent extent) {
    boolean[] inside = new boolean[tissueMm.length];
    for (int v = 0; v < inside.length; v++) {
      inside[v] = tissueMm[v] > 0;
    }
    Components pieces = Components.of(inside, extent, Components.Connectivity.FACES);
    for (int v = 0; v < inside.length; v++) {
      if (inside[v] && pieces.sizes()[pieces.labels()[v]] < LEAST_PIECE) {
        tissueMm[v] = -0.1f;
      }
    }
    boolean[] solid = Components.fillHoles(whereTissue(), extent);
    for (int v = 0; v < inside.length; v++) {
      if (solid[v] && tissueMm[v] <= 0) {
        tissueMm[v] = 0.1f;
      }
    }
  }

  private boolean[] whereTissue() {
    boolean[] inside = new boolean[tissueMm.length];
    for (int v = 0; v < inside.length; v++) {
      inside[v] = tissueMm[v] > 0;
    }
    return inside;
  }

  /** Pieces of a part apart from its largest go to the nearest other part. */
  private void keepOnePiece(BrainRegion region, Extent extent) {
    boolean[] own = new boolean[material.length];
    for (int v = 0; v < own.length; v++) {
      own[v] = material[v] == region.label();
    }
    boolean[] kept = Components.largestOf(own, extent);
    boolean[] others = new boolean[material.length];
    boolean any = false;
    for (int v = 0; v < own.length; v++) {
      boolean tissue = material[v] != 0 && !BrainRegion.isVentricle(material[v]);
      others[v] = tissue && (kept[v] || !own[v]);
      any |= own[v] && !kept[v];
    }
    if (!any) {
      return;
    }
    int[] nearest = DistanceTransform.nearest(others, extent);
    for (int v = 0; v < own.length; v++) {
      if (own[v] && !kept[v]) {
        material[v] = material[nearest[v]];
      }
    }
  }

  @Override
  public VoxelGrid grid() {
    return grid;
  }

  @Override
  public int material(int index) {
    return material[index];
  }

  /** The materials, shared. */
  byte[] labels() {
    return material;
  }

  @Override
  public float crossing(int p, int q) {
    int a = material[p];
    int b = material[q];
    boolean fluid = BrainRegion.isVentricle(a) != BrainRegion.isVentricle(b);
    if (fluid) {
      return between(ventricles.depthMm()[p], ventricles.depthMm()[q]);
    }
    if (a == 0 || b == 0) {
      return between(tissueMm[p], tissueMm[q]);
    }
    return BrainRegion.isVentricle(a)
        ? 0.5f
        : between(parts.difference(p, a, b), parts.difference(q, a, b));
  }

  /** Where a value that changes its sign between two places is 0, kept off the ends. */
  static float between(float atP, float atQ) {
    if ((atP > 0) == (atQ > 0)) {
      return 0.5f;
    }
    float t = atP / (atP - atQ);
    return Math.max(NEAREST_END, Math.min(1 - NEAREST_END, t));
  }
}
