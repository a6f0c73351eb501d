package sutura.atlas.mri;

import java.util.List;
import org.joml.Matrix3d;
import org.joml.Vector3d;
import sutura.atlas.volume.Extent;
import sutura.geometry.FloatVolume;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/**
 * Fits the MRI into the head by two surfaces that both show, the wall of the cavity and the lateral
 * ventricles: first an affine map, then a bend. Source: MENINGES.md section 3.
 *
 * @param affine from the bent head into the MRI
 * @param shift the bend of the head
 */
record Registration(AffineMap affine, Displacement shift) {
  private static final int MRI_PADDING_MM = 20;
  private static final double CAVITY_LOW_MM = -30;
  private static final double CAVITY_HIGH_MM = 25;
  private static final double LATERAL_LOW_MM = -8;
  private static final double LATERAL_HIGH_MM = 16;
  private static final double DISTANCE_SIGMA_VOXELS = 0.7;
  private static final int[] AFFINE_SAMPLES = {12_000, 1_500};

  private static final List<Demons.Level> LEVELS =
      List.of(
          new Demons.Level(4, 40, 1.0, 1.0),
          new Demons.Level(3, 40, 1.2, 0.8),
          new Demons.Level(2, 50, 1.3, 0.6));

  /**
   * The two surfaces in both frames, signed distances.
   *
   * @param headCavity wall of the cranial cavity in the CT
   * @param mriCavity wall of the intracranial space in the MRI
   * @param headLateral walls of the lateral ventricles in the CT
   * @param mriLateral walls of the lateral ventricles in the MRI
   */
  record Surfaces(
      FloatVolume headCavity,
      FloatVolume mriCavity,
      FloatVolume headLateral,
      FloatVolume mriLateral) {
    static Surfaces of(HeadCavity cavity, boolean[] lateral, MriBrain mri) {
      VoxelGrid head = cavity.closedMm().grid();
      VoxelGrid coarse = Grids.padded(mri.coarse(), MRI_PADDING_MM);
      float[] space =
          SignedDistance.of(
              Grids.padded(mri.intracranial(), mri.coarse(), MRI_PADDING_MM),
              coarse,
              CAVITY_LOW_MM,
              CAVITY_HIGH_MM,
              0);
      boolean[] both = mri.ventricles().left().clone();
      for (int v = 0; v < both.length; v++) {
        both[v] |= mri.ventricles().right()[v];
      }
      return new Surfaces(
          cavity.closedMm(),
          new FloatVolume(coarse, space),
          new FloatVolume(head, lateral(lateral, head)),
          new FloatVolume(mri.fine(), lateral(both, mri.fine())));
    }

    private static float[] lateral(boolean[] mask, VoxelGrid grid) {
      return SignedDistance.of(mask, grid, LATERAL_LOW_MM, LATERAL_HIGH_MM, DISTANCE_SIGMA_VOXELS);
    }

    private List<Channel> channels(double lateralWeight, double reachMm) {
      return List.of(
          new Channel(headCavity, mriCavity, 1, -reachMm, 18),
          new Channel(headLateral, mriLateral, lateralWeight, -6, reachMm < 20 ? 6 : 12));
    }
  }

  /** Fits; the same input gives the same map. */
  static Registration fit(
      Surfaces surfaces, List<BrainSeeds.Landmark> landmarks, Progress progress) {
    progress.report("Laying the brain into the skull", 0);
    AffineMap start = start(surfaces.headCavity(), surfaces.mriCavity());
    AffineMap affine =
        AffineFit.fit(surfaces.channels(0.6, 18), landmarks, start, AFFINE_SAMPLES, progress);
    Displacement shift =
        Demons.bend(
            surfaces.channels(0.8, 24),
            affine,
            surfaces.headCavity().grid(),
            LEVELS,
            progress.part(0.1, 1));
    return new Registration(affine, shift);
  }

  FittedWarp warp() {
    return new FittedWarp(affine, shift);
  }

  /** Middle on middle, scaled by volume. */
  private static AffineMap start(FloatVolume head, FloatVolume mri) {
    double[] from = middle(head);
    double[] to = middle(mri);
    double scale = Math.cbrt(to[3] / from[3]);
    return new AffineMap(
        new Matrix3d().scaling(scale),
        new Vector3d(from[0], from[1], from[2]),
        new Vector3d(to[0], to[1], to[2]));
  }

  /** Centroid and volume of what lies inside. */
  private static double[] middle(FloatVolume distance) {
    Extent e = Extent.of(distance.grid());
    double[] sum = new double[4];
    for (int v = 0; v < distance.values().length; v++) {
      if (distance.values()[v] < 0) {
        sum[0] += distance.grid().xMm(e.i(v));
        sum[1] += distance.grid().yMm(e.j(v));
        sum[2] += distance.grid().zMm(e.k(v));
        sum[3]++;
      }
    }
    return new double[] {
      sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3], sum[3] * distance.grid().voxelMm3()
    };
  }
}
