package sutura.atlas.dentition;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.atlas.solid.Curve;

/**
 * The row of teeth of one jaw, fitted to this head.
 *
 * <p>The upper arch passes through the crowns that the scan shows before it ends, the mean of both
 * sides; the lower one runs inside it. The teeth stand side by side along it by their widths.
 * Inclinations: project assumption after Andrews L F 1972, "The six keys to normal occlusion", Am J
 * Orthod 62:296-309, which gives crowns, not axes; the upper incisors' is the scan's.
 */
final class DentalArch {
  /** Middle of the arch: the scanned teeth stand a little to the left of the skull's plane, mm. */
  static final double MIDDLE_X_MM = -0.8;

  /** Right half of the upper arch from its middle: incisal edges, then middles of the crowns. */
  private static final double[][] UPPER_XY_MM = {
    {0, 86.2},
    {5.6, 85},
    {12.1, 80.6},
    {16.7, 74.4},
    {19.9, 68},
    {22.4, 61},
    {24.4, 51.5},
    {25.6, 43},
    {26.2, 35}
  };

  /** How far inside the upper one the lower arch runs, from the midline to the molars, mm. */
  private static final double[] INWARD_MM = {2.9, 2.9, 2.9, 2.6, 2.4, 2.4, 2.4, 2.4, 2.4};

  /** Height of the upper teeth's tips from the midline: they hang on a curve that rises, mm. */
  private static final double[] UPPER_TIP_Z_MM = {-80.3, -79.7, -80.6, -79.6, -79.3, -78.9, -78};

  /** Height of the lower teeth's tips, mm. Overbite 2 mm in front. */
  private static final double[] LOWER_TIP_Z_MM = {-78.2, -78.2, -77.9, -77.9, -77.6, -77, -76.1};

  /** Lean of the crowns towards lip and cheek, degrees. */
  private static final double[] UPPER_LEAN = {17, 15, 12, 6, 6, 8, 10};

  private static final double[] LOWER_LEAN = {7, 6, 1, -6, -9, -13, -16};

  /** Lean of the crowns towards the midline, degrees. */
  private static final double[] UPPER_TIP = {3, 5, 6, 3, 3, 3, 0};

  private static final double[] LOWER_TIP = {1, 1, 4, 3, 4, 6, 8};

  /** Play between neighbours before their contacts are cut flat, mm: they overlap a little. */
  private static final double OVERLAP_MM = 0.1;

  private DentalArch() {}

  /** All teeth of a jaw, right side from the midline, then left. */
  static List<Tooth> teeth(boolean upper) {
    List<Tooth> teeth = new ArrayList<>();
    for (int side = 1; side >= -1; side -= 2) {
      Curve curve = curve(upper, side);
      double along = 0;
      for (ToothForm form : upper ? ToothForm.UPPER : ToothForm.LOWER) {
        double width = form.widthMm() - OVERLAP_MM;
        teeth.add(tooth(form, side, curve, along + width / 2));
        along += width;
      }
    }
    return teeth;
  }

  private static Curve curve(boolean upper, int side) {
    List<Vector3d> knots = new ArrayList<>();
    int n = UPPER_XY_MM.length;
    for (int i = 0; i < n; i++) {
      double[] before =
          i == 0 ? new double[] {-UPPER_XY_MM[1][0], UPPER_XY_MM[1][1]} : UPPER_XY_MM[i - 1];
      double[] after = UPPER_XY_MM[Math.min(n - 1, i + 1)];
      Vector3d inward =
          new Vector3d(after[1] - before[1], before[0] - after[0], 0)
              .normalize(upper ? 0 : INWARD_MM[i]);
      double x = UPPER_XY_MM[i][0] + inward.x;
      knots.add(new Vector3d(MIDDLE_X_MM + side * x, UPPER_XY_MM[i][1] + inward.y, 0));
    }
    return new Curve(knots);
  }

  private static Tooth tooth(ToothForm form, int side, Curve curve, double along) {
    int kind = form.kind().ordinal();
    boolean upper = form.isUpper();
    Vector3d mesial = curve.directionAt(along, form.widthMm() * 0.8).negate();
    Vector3d outward = new Vector3d(-mesial.y, mesial.x, 0).mul(side > 0 ? -1 : 1);
    double lean = Math.toRadians((upper ? UPPER_LEAN : LOWER_LEAN)[kind]);
    double tip = Math.toRadians((upper ? UPPER_TIP : LOWER_TIP)[kind]);
    Vector3d biting =
        new Vector3d(0, 0, upper ? -1 : 1)
            .fma(Math.tan(lean), outward)
            .fma(Math.tan(tip), mesial)
            .normalize();
    Vector3d edge = curve.at(along);
    edge.z = (upper ? UPPER_TIP_Z_MM : LOWER_TIP_Z_MM)[kind];
    return new Tooth(id(form, side), form, edge, mesial, outward, biting);
  }

  private static StructureId id(ToothForm form, int side) {
    return StructureId.of(
        (form.isUpper() ? "upper-" : "lower-")
            + form.kind().word()
            + (side > 0 ? "-right" : "-left"));
  }
}
