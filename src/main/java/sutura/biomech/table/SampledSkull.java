package sutura.biomech.table;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.biomech.LoadCase;
import sutura.biomech.Patch;
import sutura.biomech.Support;
import sutura.biomech.SutureTissue;
import sutura.biomech.VoxelModel;
import sutura.numerics.BlockMatrix;

/** A skull that a table is computed of: its matrices, its loads, and how answers are read. */
interface SampledSkull {
  VoxelModel model();

  /** Stiffness, N/mm, rows of fixed nodes those of the unit matrix; one pattern for all. */
  BlockMatrix stiffness(
      SortedMap<StructureId, SutureTissue> sutures, double boneMPa, Support support);

  /** Stiffness of some elements alone at 1 MPa. */
  BlockMatrix unitStiffness(boolean[] elements);

  /** Nodes that a support fixes. */
  int[] fixed(Support support);

  /** Places all over the outer surface of the sampled bone, close together, RAS mm. */
  List<Vector3d> surfaceMm();

  /** The patch of a press near a place. */
  Optional<Patch> patch(Vector3dc nearMm);

  /** The pressure of 1 mmHg on the wall of the cavity. */
  LoadCase pressure();

  /** Best-fit rigid motion of a displacement: shift, mm, and turn about the origin, rad. */
  double[] rigid(double[] displacementsMm);

  /** Where motion across sutures is read. */
  Gauges gauges();

  /** Motion of the second bone against the first at each gauge, x, y, z. */
  float[] jumps(double[] displacementsMm);
}
