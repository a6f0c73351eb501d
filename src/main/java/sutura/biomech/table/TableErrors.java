package sutura.biomech.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far the table is from the directly solved presses that it carries, relative.
 *
 * @param field of each press: of the displacement field, root of squares
 * @param patch of each press: of the loaded patch's displacement
 * @param rigid of each press: of the shift and turn of the whole head
 * @param refused presses that the table does not cover
 */
public record TableErrors(double[] field, double[] patch, double[] rigid, int refused) {
  /** What the median of the field's errors stays below in a table that is whole. */
  public static final double MOST_MEDIAN_FIELD = 0.03;

  /** What the 95th percentile of the patch's errors stays below in a table that is whole. */
  public static final double MOST_P95_PATCH = 0.08;

  /** Compares all presses that a table carries. */
  public static TableErrors of(MobilityTable table) {
    List<double[]> errors = new ArrayList<>();
    int refused = 0;
    for (StoredCheck check : table.checks()) {
      Optional<Patches.Mix> mix = table.patches().mix(check.atMm(), check.inward());
      if (mix.isEmpty()) {
        refused++;
      } else {
        errors.add(errors(table, check, mix.get()));
      }
    }
    return new TableErrors(column(errors, 0), column(errors, 1), column(errors, 2), refused);
  }

  private static double[] errors(MobilityTable table, StoredCheck check, Patches.Mix mix) {
    TableSum sum = TableSum.of(table, check.support(), mix, check.moduli());
    float[] field = sum.displacements(table.modes(), 1);
    double off = 0;
    double whole = 0;
    for (int i = 0; i < check.fieldMm().length; i++) {
      double exact = check.fieldMm()[i];
      double error = field[3 * check.points()[i / 3] + i % 3] - exact;
      off += error * error;
      whole += exact * exact;
    }
    double rigidOff = 0;
    double rigid = 0;
    for (int c = 0; c < 6; c++) {
      // A turn of 1 rad moves the vault by about its radius.
      double lever = c < 3 ? 1 : 80;
      rigidOff += Math.pow(lever * (sum.rigid()[c] - check.rigid()[c]), 2);
      rigid += Math.pow(lever * check.rigid()[c], 2);
    }
    return new double[] {
      Math.sqrt(off / whole),
      Math.abs(sum.patchMm() / check.patchMm() - 1),
      Math.sqrt(rigidOff / rigid)
    };
  }

  private static double[] column(List<double[]> rows, int column) {
    return rows.stream().mapToDouble(row -> row[column]).sorted().toArray();
  }

  /** Value below which a share of sorted numbers lies; 0 of none. */
  public static double quantile(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  /** Whether the table is as near as one that is whole, and covers nearly all of its presses. */
  public boolean isGood() {
    return field.length > refused * 9
        && quantile(field, 0.5) < MOST_MEDIAN_FIELD
        && quantile(patch, 0.95) < MOST_P95_PATCH;
  }

  /** One line of figures. */
  public String line() {
    return Arrays.asList("field", "patch", "rigid").stream()
            .map(name -> name + " " + figures(name))
            .reduce((a, b) -> a + "; " + b)
            .orElse("")
        + String.format(Locale.ROOT, "; %d presses, %d not covered", field.length, refused);
  }

  private String figures(String name) {
    double[] sorted = name.equals("field") ? field : name.equals("patch") ? patch : rigid;
    return String.format(
        Locale.ROOT,
        "median %.2f %%, 95th percentile %.2f %%, worst %.2f %%",
        100 * quantile(sorted, 0.5),
        100 * quantile(sorted, 0.95),
        100 * quantile(sorted, 1));
  }
}
