package sutura.atlas.skull;

import java.util.EnumMap;
import java.util.Map;
import sutura.atlas.scan.CtVolume;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.Morphology;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/**
 * From the head CT to a repaired cranium, bone by bone; the stages in their order.
 *
 * <p>The result depends on the scan alone: parallel work writes only to its own voxel, and sums are
 * added in a fixed order. Source: SKULL.md.
 */
public final class SkullSegmenter {
  private static final int MAP_MARGIN_VOXELS = 2;

  private SkullSegmenter() {}

  /** Finds the plane of a head CT that becomes x = 0. */
  public static PlacedCt place(CtVolume ct, Progress progress) {
    return new PlacedCt(ct, MidsagittalPlane.find(ct, progress));
  }

  /** Segments the head CT; throws {@link sutura.numerics.CancelledException} if asked to stop. */
  public static SkullSegmentation segment(PlacedCt placed, Progress progress) {
    return segment(placed.ct(), placed.plane(), SkullGrid.GRID, progress);
  }

  /** All stages after the plane, on a grid whose middle column is at x = 0. */
  static SkullSegmentation segment(
      CtVolume ct, MidsagittalPlane plane, VoxelGrid grid, Progress progress) {
    SkullSeeds seeds = SkullSeedsCodec.read();
    short[] scan = Resampling.resample(ct, plane, grid, progress.part(0, 0.1));
    progress.check();
    short[] mirrored = MirrorRegistration.mirrored(grid, scan, progress.part(0.1, 0.3));
    FrontalRepair repair =
        FrontalRepair.repair(grid, scan, mirrored, seeds.fracture(), progress.part(0.3, 0.45));
    progress.check();
    boolean[] cavity = EndocranialCavity.find(grid, repair.hu(), progress.part(0.45, 0.55));
    progress.check();
    float[] effective = EffectiveHounsfield.of(grid, repair.hu(), cavity, progress.part(0.55, 0.7));
    BoneMask mask =
        BoneMask.separate(grid, effective, seeds.separationSeedsMm(), progress.part(0.7, 0.8));
    progress.check();
    SuturePaths sutures = sutures(grid, effective, mask.cranium(), seeds, progress.part(0.8, 0.95));
    BaseWalls.add(grid, sutures.walls(), seeds.sphenotemporalBaseXyMm());
    byte[] labels =
        BoneLabels.label(
            grid,
            mask.cranium(),
            effective,
            sutures.walls(),
            seeds.boneSeedsMm(),
            progress.part(0.95, 1));
    return new SkullSegmentation(
        grid,
        repair.hu(),
        effective,
        mask.cranium(),
        cavity,
        mask.separated(),
        labels,
        sutures.linesMm(),
        repair.weight());
  }

  private static SuturePaths sutures(
      VoxelGrid grid, float[] effective, boolean[] cranium, SkullSeeds seeds, Progress progress) {
    boolean[] near = Morphology.dilate(cranium, Extent.of(grid), MAP_MARGIN_VOXELS);
    float[] alone = new float[effective.length];
    for (int v = 0; v < alone.length; v++) {
      alone[v] = near[v] ? effective[v] : Math.min(effective[v], 0);
    }
    Map<PolarMap.View, PolarMap> maps = new EnumMap<>(PolarMap.View.class);
    for (PolarMap.View view : PolarMap.View.values()) {
      progress.report("Mapping the vault", maps.size() / 4.0);
      maps.put(view, PolarMap.trace(view, grid, alone));
    }
    return SuturePaths.trace(grid, maps, seeds.sutures());
  }
}
