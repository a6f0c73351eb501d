package sutura.atlas.meninges;

import sutura.atlas.mri.HeadFields;
import sutura.atlas.mri.HeadFields.Part;
import sutura.geometry.FloatVolume;

/**
 * The sagittal sheet between the hemispheres, as x over (y, z).
 *
 * <p>Where both hemispheres are near it lies midway between them, the more strictly the narrower
 * the cleft; elsewhere it bends least and stays near the mid-plane. Source: MENINGES.md 4.
 */
final class FalxPlate {
  private static final double STIFFNESS = 400;
  private static final double SEARCH_MM = 8;
  private static final double STEP_MM = 0.25;

  /** Weight of the mid-plane where no cleft is found. */
  private static final double MID_PLANE = 0.004;

  /** Where the sides meet in tissue, of which there is more, there is no cleft to follow. */
  private static final double TISSUE = 0.6;

  /** Gap between the hemispheres at which their middle counts half. */
  private static final double HALF_GAP_MM = 5;

  private FalxPlate() {}

  static HeightPlate of(HeadFields head, BrainDistances distances) {
    double y0 = head.grid().y0Mm();
    double z0 = head.grid().z0Mm();
    int ny = (int) (head.grid().ny() * head.grid().spacingMm());
    int nz = (int) (head.grid().nz() * head.grid().spacingMm());
    PlateFit fit = new PlateFit(y0, z0, 1, ny, nz);
    CavityWall wall = new CavityWall(head);
    Distances brain = new Distances(new FloatVolume(head.grid(), head.brain()));
    Distances left = distances.to(Part.HEMISPHERE_LEFT);
    Distances right = distances.to(Part.HEMISPHERE_RIGHT);
    for (int i = 0; i < ny; i++) {
      for (int j = 0; j < nz; j++) {
        double y = fit.uMm(i);
        double z = fit.vMm(j);
        fit.ask(i, j, 0, MID_PLANE);
        if (wall.at(0, y, z) < 0) {
          askMiddle(fit, i, j, left, right, brain);
        }
      }
    }
    return fit.solve(STIFFNESS);
  }

  private static void askMiddle(
      PlateFit fit, int i, int j, Distances left, Distances right, Distances brain) {
    double y = fit.uMm(i);
    double z = fit.vMm(j);
    double bestX = Double.NaN;
    double before = Double.NaN;
    for (double x = -SEARCH_MM; x <= SEARCH_MM; x += STEP_MM) {
      double here = left.at(x, y, z) - right.at(x, y, z);
      if (before < 0 && here >= 0) {
        double crossing = x - STEP_MM * here / (here - before);
        if (Double.isNaN(bestX) || Math.abs(crossing) < Math.abs(bestX)) {
          bestX = crossing;
        }
      }
      before = here;
    }
    if (!Double.isNaN(bestX) && brain.at(bestX, y, z) < TISSUE) {
      double gap = (left.at(bestX, y, z) + right.at(bestX, y, z)) / HALF_GAP_MM;
      fit.ask(i, j, bestX, MID_PLANE + 1 / (1 + gap * gap));
    }
  }
}
