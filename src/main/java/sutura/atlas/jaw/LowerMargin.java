package sutura.atlas.jaw;

import java.util.List;
import org.joml.Vector3d;
import sutura.atlas.dentition.Alveolus;

/** The upper margin of the mandible's alveolar part, which follows the necks of the teeth. */
final class LowerMargin {
  /** Farther than this from the arch the margin does not count, mm. */
  private static final double ACROSS_MM = 9;

  /** Half widths of a tooth beyond which it is not the one above a place. */
  private static final double BESIDE = 1.15;

  private LowerMargin() {}

  /** How far below the margin a place lies, mm; at most the field's limit. */
  static double belowMm(List<Alveolus> alveoli, double x, double y, double z) {
    double best = Double.MAX_VALUE;
    double below = JawField.LIMIT_MM;
    if (z < -100 || y < 34) {
      return below;
    }
    for (Alveolus alveolus : alveoli) {
      Vector3d own = alveolus.tooth().own(x, y, z);
      double beside = alveolus.besides(x, y, z);
      if (beside < best && beside < BESIDE && Math.abs(own.y) < ACROSS_MM) {
        best = beside;
        below = alveolus.belowMarginMm(x, y, z);
      }
    }
    return Math.min(below, JawField.LIMIT_MM);
  }
}
