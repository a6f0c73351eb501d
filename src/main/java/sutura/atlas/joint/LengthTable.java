package sutura.atlas.joint;

import java.util.ArrayList;
import java.util.List;

/** A dimension by place along the column, linear between its entries. */
final class LengthTable {
  private final List<double[]> entries = new ArrayList<>();

  /** Adds an entry; places must rise. */
  void add(double along, double value) {
    entries.add(new double[] {along, value});
  }

  double at(double along) {
    double[] before = entries.get(0);
    for (double[] entry : entries) {
      if (entry[0] >= along) {
        double span = entry[0] - before[0];
        double t = span > 0 ? (along - before[0]) / span : 0;
        return before[1] + t * (entry[1] - before[1]);
      }
      before = entry;
    }
    return before[1];
  }
}
