package sutura.biomech.table;

import java.util.SortedMap;
import sutura.anatomy.StructureId;
import sutura.biomech.SutureTissue;

/**
 * The skulls, as the table knows them, that an experiment lies between.
 *
 * @param softest moduli of the softest suture in use
 * @param stiffest of the stiffest; the same if all are alike
 * @param boneMPa Young's modulus of bone
 */
record Skulls(VoxelModuli softest, VoxelModuli stiffest, double boneMPa) {
  /** Moduli this near each other are the same. */
  private static final double SAME = 1 + 1e-9;

  static Skulls of(
      MobilityTable table, SortedMap<StructureId, SutureTissue> sutures, double boneMPa) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    double base = boneMPa;
    for (StructureId id : table.control().joins().keySet()) {
      SutureTissue tissue = sutures.getOrDefault(id, SutureTissue.BONE);
      double modulus = tissue.voxelModulusMPa(table.sutureThicknessMm(), boneMPa);
      if (id.equals(MobilityBuild.SYNCHONDROSIS)) {
        base = modulus;
      } else {
        least = Math.min(least, modulus);
        most = Math.max(most, modulus);
      }
    }
    double toTable = table.boneMPa() / boneMPa;
    return new Skulls(
        new VoxelModuli(least * toTable, base * toTable),
        new VoxelModuli(most * toTable, base * toTable),
        boneMPa);
  }

  boolean isUniform() {
    return stiffest.suturesMPa() <= softest.suturesMPa() * SAME;
  }
}
