package sutura.atlas.meninges;

import org.joml.Vector3dc;
import sutura.geometry.Box;

/** A fold of the dura as the middle of its two layers, which ends at an edge. */
interface Fold {
  /**
   * Distance to the sheet, mm, never negative; right within a few millimetres, at least {@link
   * DuralFolds#FAR_MM} farther away.
   */
  double distanceMm(double x, double y, double z);

  /** A box that holds the whole sheet. */
  Box boxMm();

  /** Whether the shape at a place was placed by hand rather than computed from a scan. */
  boolean isConstructed(Vector3dc p);
}
