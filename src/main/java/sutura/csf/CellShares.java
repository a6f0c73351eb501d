package sutura.csf;

/**
 * How something is spread over cells. Arrays are its own and must not be written.
 *
 * @see FlowDomain
 */
public final class CellShares {
  private final int[] cells;
  private final double[] shares;

  /**
   * @param cells each at most once
   * @param weights of the cells, at least one above 0; they are divided by their sum
   */
  public CellShares(int[] cells, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("nothing to spread over");
    }
    this.cells = cells;
    this.shares = new double[weights.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = weights[i] / sum;
    }
  }

  public int size() {
    return cells.length;
  }

  public int cell(int i) {
    return cells[i];
  }

  /** Share of the i-th cell; all add up to 1. */
  public double share(int i) {
    return shares[i];
  }

  /** Adds an amount, spread over the cells, to an array with one number a cell of the domain. */
  public void add(double amount, double[] perCell) {
    for (int i = 0; i < cells.length; i++) {
      perCell[cells[i]] += amount * shares[i];
    }
  }
}
