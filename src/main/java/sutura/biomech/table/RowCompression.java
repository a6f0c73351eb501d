package sutura.biomech.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import sutura.biomech.Support;
import sutura.numerics.Progress;

/**
 * Fields of all loads, states and supports as sums of a few modes that they have in common.
 *
 * @param modes as the file will hold them, rounded
 * @param sums of each support's rows
 */
record RowCompression(float[][] modes, Map<Support, ModeSums> sums) {
  /** Snapshots that modes are found from: every so many rows, since neighbours are alike. */
  private static final int MOST_SNAPSHOTS = 3000;

  /** Rows that are compared with the modes at once. */
  private static final int BATCH = 64;

  static RowCompression of(
      Map<Support, Solved[]> rows, Function<Solved, float[]> field, int count, Progress progress) {
    List<float[]> all = new ArrayList<>();
    rows.values().forEach(of -> List.of(of).forEach(row -> all.add(field.apply(row))));
    int stride = Math.max(1, (all.size() + MOST_SNAPSHOTS - 1) / MOST_SNAPSHOTS);
    if (stride % MobilityBuild.STATES.size() == 0) {
      stride++; // or every snapshot would be of the same state
    }
    int step = stride;
    float[][] snapshots =
        IntStream.range(0, (all.size() + step - 1) / step)
            .mapToObj(i -> unit(all.get(i * step)))
            .toArray(float[][]::new);
    SnapshotBasis basis = SnapshotBasis.of(snapshots, count, progress.part(0, 0.7));
    SnapshotBasis kept =
        new SnapshotBasis(
            ModeRows.rounded(basis.modes(), MobilityContent.FINE_MODES), basis.strengths());
    Map<Support, ModeSums> sums = new EnumMap<>(Support.class);
    rows.forEach((support, of) -> sums.put(support, sums(of, field, kept)));
    progress.report("Finding what the solutions have in common", 1);
    return new RowCompression(kept.modes(), sums);
  }

  /** Sums of one support. */
  ModeSums of(Support support) {
    return Objects.requireNonNull(sums.get(support), "all supports were compressed");
  }

  private static ModeSums sums(
      Solved[] rows, Function<Solved, float[]> field, SnapshotBasis basis) {
    float[] lengths = new float[rows.length];
    float[][] factors = new float[rows.length][basis.modes().length];
    for (int from = 0; from < rows.length; from += BATCH) {
      float[][] batch = new float[Math.min(BATCH, rows.length - from)][];
      for (int i = 0; i < batch.length; i++) {
        lengths[from + i] = (float) FloatColumns.norm(field.apply(rows[from + i]));
        batch[i] = unit(field.apply(rows[from + i]));
      }
      double[][] products = FloatColumns.products(basis.modes(), batch);
      for (int k = 0; k < products.length; k++) {
        for (int i = 0; i < batch.length; i++) {
          factors[from + i][k] = (float) products[k][i];
        }
      }
    }
    return ModeSums.of(lengths, factors, MobilityContent.FINE_MODES);
  }

  private static float[] unit(float[] field) {
    float scale = (float) (1 / Math.max(FloatColumns.norm(field), Float.MIN_NORMAL));
    float[] unit = new float[field.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = scale * field[i];
    }
    return unit;
  }
}
