package sutura.biomech.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.biomech.Load;
import sutura.biomech.Patch;
import sutura.biomech.SkullLoads;
import sutura.biomech.Support;

/**
 * A load as the table knows it: fingertips, each a mix of stored patches, or pressure.
 *
 * @param fingers one or two; none of a pressure
 * @param sense 1 of a press, -1 of a pull
 * @param strength force of a finger, N, or pressure, MPa
 * @param placeMm where it acts
 * @param direction unit vector of the force there
 */
record TableLoad(
    List<Finger> fingers, int sense, double strength, Vector3dc placeMm, Vector3dc direction) {
  /** One fingertip. */
  record Finger(Patch patch, Patches.Mix mix) {}

  TableLoad {
    fingers = List.copyOf(fingers);
    placeMm = new Vector3d(placeMm);
    direction = new Vector3d(direction);
  }

  /** A load, empty if the table does not cover it. */
  static Optional<TableLoad> of(MobilityTable table, SkullLoads loads, Load load) {
    if (load instanceof Load.InnerPressure pressure) {
      Patches.Part part = new Patches.Part(table.pressure(), 1);
      Patches.Mix mix = new Patches.Mix(List.of(part), List.of(part));
      Patch nowhere = new Patch(new Vector3d(), new Vector3d(0, 0, 1), new int[0], new double[0]);
      double mpa = pressure.millimetresOfMercury() * MobilityBuild.MPA_PER_MMHG;
      return Optional.of(
          new TableLoad(
              List.of(new Finger(nowhere, mix)), 1, mpa, table.cavityMm(), new Vector3d(0, 0, 1)));
    }
    List<Vector3dc> places = new ArrayList<>();
    int sense = 1;
    if (load instanceof Load.Press press) {
      places.add(press.atMm());
    } else if (load instanceof Load.Traction pull) {
      places.add(pull.atMm());
      sense = -1;
    } else if (load instanceof Load.Squeeze squeeze) {
      places.add(squeeze.atMm());
      places.add(squeeze.otherMm());
    }
    List<Finger> fingers = new ArrayList<>();
    for (Vector3dc place : places) {
      Patch patch = loads.patch(place);
      Optional<Patches.Mix> mix = table.patches().mix(patch.placeMm(), patch.inward());
      if (mix.isEmpty()) {
        return Optional.empty();
      }
      fingers.add(new Finger(patch, mix.get()));
    }
    Patch first = fingers.get(0).patch();
    Vector3d direction = new Vector3d(first.inward()).mul(sense);
    return Optional.of(new TableLoad(fingers, sense, load.forceN(), first.placeMm(), direction));
  }

  /** The table's answer on a skull of some bone; displacements are inverse to its modulus. */
  TableSum sum(
      MobilityTable table, Support support, VoxelModuli moduli, double boneMPa, boolean withField) {
    boolean field = withField || fingers.size() > 1;
    double factor = sense * strength * table.boneMPa() / boneMPa;
    // The pillow gives way alike whatever the bone.
    double rigidFactor = support == Support.PILLOW ? sense * strength : factor;
    TableSum all = null;
    double patch = 0;
    for (int i = 0; i < fingers.size(); i++) {
      TableSum one = TableSum.of(table, support, fingers.get(i).mix(), moduli, field);
      patch += one.patchMm() * sense;
      for (int j = 0; j < fingers.size(); j++) {
        patch += j == i ? 0 : along(table, fingers.get(j), one) * sense;
      }
      all = all == null ? one.times(1) : all.sum(1, one, 1);
    }
    if (all == null) {
      throw new IllegalStateException("a load without a place");
    }
    TableSum scaled = all.times(factor);
    double[] rigid = all.times(rigidFactor).rigid();
    return new TableSum(scaled.field(), scaled.jumps(), rigid, patch * factor / fingers.size());
  }

  /** How far another finger's patch is moved along its force, mm for 1 N. */
  private static double along(MobilityTable table, Finger other, TableSum sum) {
    return table.movedMm(sum, other.patch().placeMm()).dot(other.patch().inward());
  }

  /** Mean displacement of what is loaded along the force, mm. */
  double patchMm(TableSum sum) {
    return sum.patchMm();
  }

  /** The same of the rigid motion of the whole head, mm. */
  double rigidMm(TableSum sum) {
    if (fingers.get(0).patch().nodes().length == 0) {
      return 0;
    }
    double along = 0;
    double[] r = sum.rigid();
    for (Finger finger : fingers) {
      Vector3d turned =
          new Vector3d(r[3], r[4], r[5]).cross(finger.patch().placeMm()).add(r[0], r[1], r[2]);
      along += sense * turned.dot(finger.patch().inward());
    }
    return along / fingers.size();
  }
}
