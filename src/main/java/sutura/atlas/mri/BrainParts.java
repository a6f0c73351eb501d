package sutura.atlas.mri;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sutura.atlas.mri.HeadFields.Part;
import sutura.atlas.solid.Tube;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.Voxels;
import sutura.atlas.volume.Watershed;
import sutura.geometry.VoxelGrid;

/**
 * Tells hemispheres, cerebellum and the parts of the brainstem apart on the MRI.
 *
 * <p>Floods of brightness from markers that surely belong to one part meet in the dark furrows
 * between the parts. The brainstem has no furrow towards thalamus and cerebellum: it ends at a
 * polygon of the midline section and, in the cerebellum, at the round ends of the middle peduncles.
 */
final class BrainParts {
  private static final byte LEFT = (byte) (Part.HEMISPHERE_LEFT.ordinal() + 1);
  private static final byte RIGHT = (byte) (Part.HEMISPHERE_RIGHT.ordinal() + 1);
  private static final byte CEREBELLUM = (byte) (Part.CEREBELLUM.ordinal() + 1);

  /** The whole brainstem, until it is split by planes. */
  private static final byte STEM = (byte) (Part.MIDBRAIN.ordinal() + 1);

  private static final double RELIEF_SIGMA = 0.5;
  private static final double MARKER_DEPTH_MM = 1.0;
  private static final double STEM_MARKER_DEPTH_MM = 1.5;

  /**
   * Rise of the relief towards the midline, levels per mm: where no furrow parts the hemispheres,
   * as in the corpus callosum, the floods of both sides meet there.
   */
  private static final double MIDLINE_RISE = 4;

  /** Near the midline grey and white matter count the same, so that only furrows part the sides. */
  private static final double TISSUE_LEVEL = 65;

  /** Threads of tissue thinner than twice this do not hold a part together. */
  private static final double STEM_CORE_MM = 2.2;

  private static final double STEM_REGROW_MM = 3.0;

  private final VoxelGrid grid;
  private final Extent extent;
  private final boolean[] brain;
  private final BrainSeeds seeds;
  private final boolean[] peduncle;
  private final boolean[] stem;

  private BrainParts(VoxelGrid grid, boolean[] brain, BrainSeeds seeds) {
    this.grid = grid;
    this.brain = brain;
    this.seeds = seeds;
    extent = Extent.of(grid);
    BrainSeeds.Stem bounds = seeds.stem();
    Tube tube = MriVentricles.tube(bounds.peduncleXyzr());
    peduncle = Voxels.where(grid, (v, x, y, z) -> brain[v] && tube.depthMm(Math.abs(x), y, z) > 0);
    stem =
        Voxels.where(
            grid,
            (v, x, y, z) ->
                peduncle[v]
                    || brain[v]
                        && Math.abs(x) <= width(bounds.halfWidthsZx(), z)
                        && bounds.polygon().contains(y, z));
  }

  /** {@link Part} ordinal + 1 of the nearest part at every voxel. */
  static byte[] tell(VoxelGrid grid, boolean[] brain, float[] brightness, BrainSeeds seeds) {
    return new BrainParts(grid, brain, seeds).tell(brightness);
  }

  private byte[] tell(float[] brightness) {
    float[] relief = GaussianFilter.smooth(brightness, extent, RELIEF_SIGMA);
    double from = seeds.hemisphereMarkerMm();
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          double within = from - Math.abs(x);
          double bright = within > 0 ? Math.min(relief[v], TISSUE_LEVEL) : relief[v];
          relief[v] = (float) (MIDLINE_RISE * Math.max(0, within) - bright);
        });
    byte[] labels = Watershed.flood(relief, markers(), brain, extent);
    bound(labels);
    dropThreads(labels);
    fill(labels, brain);
    for (byte part : new byte[] {LEFT, RIGHT, CEREBELLUM, STEM}) {
      keepLargest(labels, part);
    }
    splitStem(labels);
    fill(labels, null);
    return labels;
  }

  private byte[] markers() {
    boolean[] deep = DistanceTransform.erode(brain, extent, grid.spacingMm(), MARKER_DEPTH_MM);
    boolean[] deepStem =
        DistanceTransform.erode(stem, extent, grid.spacingMm(), STEM_MARKER_DEPTH_MM);
    TentoriumTable tentorium = seeds.tentorium();
    byte[] markers = new byte[brain.length];
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          if (stem[v]) {
            markers[v] = deepStem[v] ? STEM : 0;
          } else if (deep[v]) {
            double above = z - tentorium.heightMm(x, y);
            boolean cerebrum = y > tentorium.cerebrumBeforeY() || above > tentorium.clearanceMm();
            if (cerebrum) {
              boolean sure = Math.abs(x) > seeds.hemisphereMarkerMm();
              markers[v] = sure ? x < 0 ? LEFT : RIGHT : 0;
            } else if (above < -tentorium.clearanceMm() && y < tentorium.cerebellumBehindY()) {
              markers[v] = CEREBELLUM;
            }
          }
        });
    return markers;
  }

  /** Keeps the brainstem within its bounds, and others out of its core. */
  private void bound(byte[] labels) {
    double core = seeds.stem().coreHalfWidthMm();
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          boolean cerebrum = labels[v] == LEFT || labels[v] == RIGHT;
          if (stem[v] && (!cerebrum || Math.abs(x) < core)) {
            labels[v] = STEM;
          } else if (labels[v] == STEM) {
            labels[v] = CEREBELLUM;
          }
        });
  }

  private void dropThreads(byte[] labels) {
    boolean[] whole = part(labels, STEM);
    boolean[] core =
        Components.largestOf(
            DistanceTransform.erode(whole, extent, grid.spacingMm(), STEM_CORE_MM), extent);
    boolean[] kept = DistanceTransform.dilate(core, extent, grid.spacingMm(), STEM_REGROW_MM);
    for (int v = 0; v < labels.length; v++) {
      labels[v] = whole[v] && !kept[v] ? 0 : labels[v];
    }
  }

  private void keepLargest(byte[] labels, byte part) {
    boolean[] whole = part(labels, part);
    boolean[] largest = Components.largestOf(whole, extent);
    for (int v = 0; v < labels.length; v++) {
      labels[v] = whole[v] && !largest[v] ? 0 : labels[v];
    }
  }

  private void splitStem(byte[] labels) {
    MidlinePlane upper = seeds.stem().pontomesencephalic();
    MidlinePlane lower = seeds.stem().pontomedullary();
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          if (labels[v] == STEM && upper.aboveMm(y, z) <= 0) {
            boolean medulla = lower.aboveMm(y, z) < 0 && !peduncle[v];
            Part part = medulla ? Part.MEDULLA : Part.PONS;
            labels[v] = (byte) (part.ordinal() + 1);
          }
        });
  }

  /** Gives unlabelled voxels, all or those of a mask, the nearest label. */
  private void fill(byte[] labels, boolean @Nullable [] where) {
    boolean[] labelled = new boolean[labels.length];
    for (int v = 0; v < labels.length; v++) {
      labelled[v] = labels[v] != 0;
    }
    int[] nearest = DistanceTransform.nearest(labelled, extent);
    byte[] before = labels.clone();
    for (int v = 0; v < labels.length; v++) {
      if (before[v] == 0 && nearest[v] >= 0 && (where == null || where[v])) {
        labels[v] = before[nearest[v]];
      }
    }
  }

  private static boolean[] part(byte[] labels, byte part) {
    boolean[] mask = new boolean[labels.length];
    for (int v = 0; v < mask.length; v++) {
      mask[v] = labels[v] == part;
    }
    return mask;
  }

  private static double width(List<double[]> zx, double z) {
    int last = zx.size() - 1;
    if (z <= zx.get(0)[0]) {
      return zx.get(0)[1];
    }
    for (int t = 1; t <= last; t++) {
      double[] a = zx.get(t - 1);
      double[] b = zx.get(t);
      if (z < b[0]) {
        return a[1] + (b[1] - a[1]) * (z - a[0]) / (b[0] - a[0]);
      }
    }
    return zx.get(last)[1];
  }
}
