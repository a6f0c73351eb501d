package sutura.biomech;

import java.util.Optional;
import sutura.anatomy.StructureId;

/**
 * The displacement field of a response with the best-fit rigid motion of the head taken out,
 * interpolated bone by bone, never across a suture. Values are immutable and may be asked from any
 * thread.
 */
public interface Deformation {
  /**
   * Displacements of points of one structure.
   *
   * @param structure whose tissue the points belong to; a suture's points move with the nearer bone
   * @param pointsMm x, y, z of each point, RAS mm; the same array again is answered faster
   * @return x, y, z of each displacement in nm; empty if the structure is no part of the model
   */
  Optional<float[]> displacementsNm(StructureId structure, float[] pointsMm);

  /** Largest displacement anywhere, nm. */
  double largestNm();
}
