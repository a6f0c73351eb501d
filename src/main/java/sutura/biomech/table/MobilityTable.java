package sutura.biomech.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.biomech.Support;

/**
 * What loads all over the vault do to the skull, computed beforehand. Arrays are not copied.
 *
 * @param labelsSha256 of the file of labels that the model was made of
 * @param edgeMm of its elements
 * @param elements how many
 * @param sutureThicknessMm of the layer of elements in the sutures
 * @param boneMPa Young's modulus of bone in all solutions
 * @param cavityMm centre of the cranial cavity, RAS mm
 * @param states moduli of the sutures in them; the last one is bone throughout
 * @param patches where the loads act
 * @param control where displacements are known
 * @param modes of displacement, x, y, z of each control point
 * @param gauges where motion across sutures is known
 * @param jumpModes of that motion, x, y, z of each gauge
 * @param supports solutions
 * @param checks directly solved loads that the table must reproduce
 */
public record MobilityTable(
    String labelsSha256,
    double edgeMm,
    int elements,
    double sutureThicknessMm,
    double boneMPa,
    Vector3dc cavityMm,
    List<VoxelModuli> states,
    Patches patches,
    ControlPoints control,
    float[][] modes,
    Gauges gauges,
    float[][] jumpModes,
    Map<Support, SupportTable> supports,
    List<StoredCheck> checks) {
  public MobilityTable {
    cavityMm = new Vector3d(cavityMm);
    states = List.copyOf(states);
    supports = Map.copyOf(supports);
    checks = List.copyOf(checks);
  }

  /** Solutions on a support. */
  SupportTable support(Support support) {
    return Objects.requireNonNull(supports.get(support), "a table has all supports");
  }

  /** Index of the load that is pressure in the cavity. */
  int pressure() {
    return patches.loads();
  }

  /** Displacement of a place of the nearest bone, mm. */
  Vector3d movedMm(TableSum sum, Vector3dc placeMm) {
    float[] place = {(float) placeMm.x(), (float) placeMm.y(), (float) placeMm.z()};
    float[] moved =
        PointWeights.of(control, List.copyOf(control.bones().values()), place)
            .displacements(sum.displacements(modes, 1));
    return new Vector3d(moved[0], moved[1], moved[2]);
  }
}
