package sutura.atlas.skull;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.Voxels;
import sutura.atlas.volume.Watershed;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/**
 * The cranium told apart bone by bone: floods from hand-placed seeds that meet at the sutures'
 * walls and, on the base, in valleys of density; the face by sutures drawn by hand.
 *
 * <p>Source: SKULL.md section 5.
 */
final class BoneLabels {
  private static final int SEED_REACH_VOXELS = 7;
  private static final double SEED_WALL_MM = 1.2;
  private static final float WALL_MM = 1;
  private static final float WALL_HEIGHT = 2000;
  private static final float WALL_RISE = 200;
  private static final float MAX_HU = 1200;
  private static final double SIGMA_VOXELS = 0.7;
  private static final float BASE_WEIGHT = 0.5f;
  private static final double BASE_TOP_MM = -24;
  private static final double BASE_FADE_MM = 6;
  private static final double ISLAND_SHARE = 0.03;

  /** The same for bones whose thin parts break off in the scan, such as the pterygoid processes. */
  private static final double BRITTLE_ISLAND_SHARE = 0.01;

  private final VoxelGrid grid;
  private final Extent extent;
  private final boolean[] bone;

  private BoneLabels(VoxelGrid grid, boolean[] bone) {
    this.grid = grid;
    this.extent = Extent.of(grid);
    this.bone = bone;
  }

  /**
   * Labels of {@link CranialBone}.
   *
   * @param walls voxels where bones meet
   */
  static byte[] label(
      VoxelGrid grid,
      boolean[] bone,
      float[] effective,
      boolean[] walls,
      Map<String, List<double[]>> seedsMm,
      Progress progress) {
    BoneLabels work = new BoneLabels(grid, bone);
    progress.report("Telling the bones apart", 0);
    float[] toWall = DistanceTransform.to(walls, work.extent, grid.spacingMm());
    byte[] markers = work.markers(toWall, seedsMm);
    float[] height = work.height(effective, toWall);
    progress.report("Telling the bones apart", 0.2);
    byte[] labels = Watershed.flood(height, markers, bone, work.extent);
    progress.report("Telling the bones apart", 0.7);
    work.face(labels);
    work.fill(labels);
    progress.report("Telling the bones apart", 0.85);
    work.dissolveIslands(labels);
    return labels;
  }

  private byte[] markers(float[] toWall, Map<String, List<double[]>> seedsMm) {
    boolean[] clear = new boolean[bone.length];
    for (int v = 0; v < clear.length; v++) {
      clear[v] = bone[v] && toWall[v] > SEED_WALL_MM;
    }
    byte[] markers = new byte[bone.length];
    for (CranialBone label : CranialBone.values()) {
      for (double[] seed : seedsMm.getOrDefault(label.key(), List.of())) {
        OptionalInt voxel = Seeds.nearest(grid, clear, seed, SEED_REACH_VOXELS);
        voxel.ifPresent(v -> markers[v] = (byte) label.label());
      }
    }
    return markers;
  }

  private float[] height(float[] effective, float[] toWall) {
    float[] clipped = new float[effective.length];
    for (int v = 0; v < clipped.length; v++) {
      clipped[v] = Math.min(Math.max(effective[v], 0), MAX_HU);
    }
    float[] density = GaussianFilter.smooth(clipped, extent, SIGMA_VOXELS);
    float[] height = new float[density.length];
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          float wall = toWall[v] < WALL_MM ? WALL_HEIGHT * (WALL_MM - toWall[v]) + WALL_RISE : 0;
          double base = Math.min(Math.max((BASE_TOP_MM - z) / BASE_FADE_MM, 0), 1);
          height[v] = (float) (wall + base * BASE_WEIGHT * (MAX_HU - density[v]));
        });
    return height;
  }

  private void face(byte[] labels) {
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          if (bone[v]) {
            labels[v] = (byte) faceOf(labels[v], x, y, z);
          }
        });
  }

  /** Label after the drawn borders: 0 where a facial label spilled out of its own. */
  private static int faceOf(int flooded, double x, double y, double z) {
    double fromMidline = x - FacialBorders.midlineX(y, z);
    Side own = fromMidline > 0 ? Side.RIGHT : Side.LEFT;
    int label = sideOf(flooded, Math.abs(fromMidline), y, z, own);
    Side other = fromMidline > 0 ? Side.LEFT : Side.RIGHT;
    if (label == other.zygomatic || label == other.maxilla) {
      label = 0;
    }
    return label != own.nasal && DeepRegion.contains(fromMidline, y, z)
        ? DeepFacialBones.nearest(fromMidline, y, z).label()
        : label;
  }

  private static int sideOf(int flooded, double side, double y, double z, Side s) {
    if (s.borders.nasal(side, y, z)) {
      return s.nasal;
    }
    if (s.borders.zygomatic(side, y, z)) {
      return s.zygomatic;
    }
    if (s.borders.maxilla(side, y, z)) {
      return s.maxilla;
    }
    if (flooded == s.maxilla && s.borders.pterygoid(side, y, z)) {
      return CranialBone.SPHENOID.label();
    }
    return flooded == s.zygomatic || flooded == s.maxilla ? 0 : flooded;
  }

  private enum Side {
    RIGHT(
        CranialBone.ZYGOMATIC_RIGHT,
        CranialBone.MAXILLA_RIGHT,
        CranialBone.NASAL_RIGHT,
        FacialBorders.RIGHT),
    LEFT(
        CranialBone.ZYGOMATIC_LEFT,
        CranialBone.MAXILLA_LEFT,
        CranialBone.NASAL_LEFT,
        FacialBorders.LEFT);

    private final int zygomatic;
    private final int maxilla;
    private final int nasal;
    private final FacialBorders borders;

    Side(CranialBone zygomatic, CranialBone maxilla, CranialBone nasal, FacialBorders borders) {
      this.borders = borders;
      this.zygomatic = zygomatic.label();
      this.maxilla = maxilla.label();
      this.nasal = nasal.label();
    }
  }

  /** Bone without a label takes the nearest one. */
  private void fill(byte[] labels) {
    boolean[] known = new boolean[labels.length];
    for (int v = 0; v < known.length; v++) {
      known[v] = labels[v] != 0;
    }
    int[] nearest = DistanceTransform.nearest(known, extent);
    byte[] before = labels.clone();
    for (int v = 0; v < labels.length; v++) {
      if (!bone[v]) {
        labels[v] = 0;
      } else if (before[v] == 0 && nearest[v] >= 0) {
        labels[v] = before[nearest[v]];
      }
    }
  }

  private static boolean isBrittle(CranialBone bone) {
    return bone.isDeepFacial() || bone == CranialBone.SPHENOID;
  }

  /** Small pieces that are cut off from their bone go to the nearest other bone. */
  private void dissolveIslands(byte[] labels) {
    boolean found = false;
    for (CranialBone label : CranialBone.values()) {
      boolean[] mask = new boolean[labels.length];
      for (int v = 0; v < mask.length; v++) {
        mask[v] = labels[v] == label.label();
      }
      Components parts = Components.of(mask, extent, Components.Connectivity.FACES);
      double share = isBrittle(label) ? BRITTLE_ISLAND_SHARE : ISLAND_SHARE;
      double smallest = share * parts.sizes()[parts.largest()];
      for (int v = 0; v < mask.length && parts.count() > 1; v++) {
        if (mask[v] && parts.sizes()[parts.labels()[v]] < smallest) {
          labels[v] = 0;
          found = true;
        }
      }
    }
    if (found) {
      fill(labels);
    }
  }
}
