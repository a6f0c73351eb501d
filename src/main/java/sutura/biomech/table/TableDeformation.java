package sutura.biomech.table;

import java.util.List;
import java.util.Optional;
import sutura.anatomy.StructureId;
import sutura.biomech.Deformation;

/** A displacement field that is known at control points, bone by bone. */
final class TableDeformation implements Deformation {
  private final MobilityTable table;
  private final WeightCache weights;
  private final float[] controlNm;
  private final double largestNm;

  /**
   * A field.
   *
   * @param sum what the table says
   */
  TableDeformation(MobilityTable table, WeightCache weights, TableSum sum) {
    this.table = table;
    this.weights = weights;
    controlNm = sum.displacements(table.modes(), TableSolver.NM_PER_MM);
    double squared = 0;
    for (int i = 0; i < controlNm.length; i += 3) {
      double x = controlNm[i];
      double y = controlNm[i + 1];
      double z = controlNm[i + 2];
      squared = Math.max(squared, x * x + y * y + z * z);
    }
    largestNm = Math.sqrt(squared);
  }

  @Override
  public Optional<float[]> displacementsNm(StructureId structure, float[] pointsMm) {
    List<ControlPoints.Range> ranges = table.control().ranges(structure);
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        weights.of(table.control(), ranges, structure, pointsMm).displacements(controlNm));
  }

  @Override
  public double largestNm() {
    return largestNm;
  }
}
