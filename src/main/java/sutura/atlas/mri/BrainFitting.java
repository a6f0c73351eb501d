package sutura.atlas.mri;

import sutura.atlas.scan.Colin27;
import sutura.atlas.skull.PlacedCt;
import sutura.atlas.skull.SkullSegmentation;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.geometry.FloatVolume;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/**
 * Fits the brain of the MRI into the cavity of the skull; the stages in their order. The result
 * depends on the scans alone. Source: MENINGES.md sections 1 to 3.
 */
public final class BrainFitting {
  private static final double SHARE_SIGMA_VOXELS = 0.7;

  private BrainFitting() {}

  /** Fits; throws {@link sutura.numerics.CancelledException} if asked to stop. */
  public static FittedBrain fit(
      SkullSegmentation skull, PlacedCt ct, Colin27 mri, Progress progress) {
    BrainSeeds seeds = BrainSeedsCodec.read();
    MriBrain brain = MriBrain.of(mri, seeds, progress.part(0, 0.3));
    progress.check();
    progress.report("Finding the ventricles of the CT", 0.3);
    HeadCavity cavity = HeadCavity.of(skull, seeds.magnumHead());
    VoxelGrid grid = cavity.closedMm().grid();
    float[] hu = HeadVentricles.hounsfield(ct, cavity);
    boolean[] lateral = HeadVentricles.lateral(cavity, hu, seeds.headLateral());
    FloatVolume scanned =
        new FloatVolume(grid, GaussianFilter.smooth(lateral, Extent.of(grid), SHARE_SIGMA_VOXELS));
    progress.check();
    progress.report("Laying the brain into the skull", 0.4);
    Registration.Surfaces surfaces = Registration.Surfaces.of(cavity, lateral, brain);
    Registration fit = Registration.fit(surfaces, seeds.landmarks(), progress.part(0.45, 0.85));
    FittedWarp warp = fit.warp();
    HeadFields fields = HeadFieldsSampling.sample(cavity, brain, warp, progress.part(0.85, 0.97));
    RegistrationReport report = FitMeasures.of(fit, surfaces, fields, scanned, hu);
    HeadFieldsSampling.complete(fields, warp, scanned);
    progress.report("Brain fitted", 1);
    return new FittedBrain(
        fields, report.withFinalLateralDice(FitMeasures.lateralDice(fields, scanned)));
  }
}
