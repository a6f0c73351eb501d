package sutura.biomech.table;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.biomech.ElasticSystem;
import sutura.biomech.Held;
import sutura.biomech.LoadCase;
import sutura.biomech.Patch;
import sutura.biomech.ResponseReader;
import sutura.biomech.RigidFit;
import sutura.biomech.Support;
import sutura.biomech.SutureTissue;
import sutura.biomech.VoxelModel;
import sutura.numerics.BlockMatrix;

/** A skull that a table is computed of: its matrices, its loads, and how answers are read. */
interface SampledSkull {
  VoxelModel model();

  /** Reads rigid motions and motions across sutures of the model. */
  ResponseReader reader();

  /** What holds the model. */
  Held held(Support support);

  /** Stiffness, N/mm, rows of fixed nodes those of the unit matrix; one pattern for all. */
  default BlockMatrix stiffness(
      SortedMap<StructureId, SutureTissue> sutures, double boneMPa, Support support) {
    return ElasticSystem.of(model(), sutures, boneMPa, held(support)).stiffness();
  }

  /** Stiffness of some elements alone at 1 MPa. */
  default BlockMatrix unitStiffness(boolean[] elements) {
    double[] moduli = new double[elements.length];
    for (int e = 0; e < moduli.length; e++) {
      moduli[e] = elements[e] ? 1 : 0;
    }
    return new ElasticSystem(model(), moduli, Held.fixed(new int[0])).stiffness();
  }

  /** Nodes that a support fixes. */
  default int[] fixed(Support support) {
    return held(support).fixed();
  }

  /** Places all over the outer surface of the sampled bone, close together, RAS mm. */
  List<Vector3d> surfaceMm();

  /** The patch of a press near a place. */
  Optional<Patch> patch(Vector3dc nearMm);

  /** The pressure of 1 mmHg on the wall of the cavity. */
  LoadCase pressure();

  /** Best-fit rigid motion of a displacement: shift, mm, and turn about the origin, rad. */
  default double[] rigid(double[] displacementsMm) {
    RigidFit.Motion motion = reader().motion(displacementsMm);
    Vector3d shift = motion.at(0, 0, 0);
    Vector3d turn = motion.turn();
    return new double[] {shift.x, shift.y, shift.z, turn.x, turn.y, turn.z};
  }

  /** Where motion across sutures is read. */
  default Gauges gauges() {
    return Gauges.of(reader().gauges());
  }

  /** Motion of the second bone against the first at each gauge, x, y, z. */
  default float[] jumps(double[] displacementsMm) {
    double[] jumps = reader().gauges().jumps(displacementsMm);
    float[] rounded = new float[jumps.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (float) jumps[i];
    }
    return rounded;
  }
}
