package sutura.atlas.volume;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Path of least cost over the cells of an image: a step costs its length times the mean of the two
 * cells' costs, diagonals allowed.
 *
 * <p>Source: Dijkstra EW (1959) doi:10.1007/BF01386390, stopped when the goal is reached; the
 * geometric weighting is that of scikit-image's MCP_Geometric. Of equally cheap paths the one found
 * first is kept.
 */
public final class CheapestPath {
  private final int rows;
  private final int columns;
  private final double[] cost;
  private final double[] total;
  private final int[] previous;

  private CheapestPath(int rows, int columns, double[] cost) {
    this.rows = rows;
    this.columns = columns;
    this.cost = cost;
    total = new double[cost.length];
    previous = new int[cost.length];
    Arrays.fill(total, Double.POSITIVE_INFINITY);
    Arrays.fill(previous, -1);
  }

  /** A cell of the image. */
  public record Cell(int row, int column) {}

  /**
   * Cells from start to goal, both included.
   *
   * @param cost positive cost of each cell, flat {@code [row][column]}
   */
  public static List<Cell> find(int rows, int columns, double[] cost, Cell start, Cell goal) {
    if (cost.length != rows * columns) {
      throw new IllegalArgumentException(cost.length + " costs for " + rows + "x" + columns);
    }
    CheapestPath search = new CheapestPath(rows, columns, cost);
    int from = search.index(start);
    int to = search.index(goal);
    search.run(from, to);
    return search.trace(to);
  }

  private int index(Cell cell) {
    if (cell.row < 0 || cell.column < 0 || cell.row >= rows || cell.column >= columns) {
      throw new IllegalArgumentException(cell + " outside " + rows + "x" + columns);
    }
    return cell.row * columns + cell.column;
  }

  private void run(int from, int to) {
    boolean[] done = new boolean[cost.length];
    MinHeap queue = new MinHeap(1024);
    total[from] = 0;
    queue.add(0, from);
    while (!queue.isEmpty()) {
      int cell = queue.remove();
      if (cell == to) {
        return;
      }
      if (!done[cell]) {
        done[cell] = true;
        relax(cell, queue);
      }
    }
  }

  private void relax(int cell, MinHeap queue) {
    int row = cell / columns;
    int column = cell % columns;
    for (int t = 0; t < 9; t++) {
      int r = row + t / 3 - 1;
      int c = column + t % 3 - 1;
      if (t == 4 || r < 0 || c < 0 || r >= rows || c >= columns) {
        continue;
      }
      int next = r * columns + c;
      double length = r != row && c != column ? Math.sqrt(2) : 1;
      double sum = total[cell] + length * 0.5 * (cost[cell] + cost[next]);
      if (sum < total[next]) {
        total[next] = sum;
        previous[next] = cell;
        // Totals are never negative, so their bits order as they do.
        queue.add(Double.doubleToLongBits(sum), next);
      }
    }
  }

  private List<Cell> trace(int to) {
    Deque<Cell> path = new ArrayDeque<>();
    for (int cell = to; cell >= 0; cell = previous[cell]) {
      path.addFirst(new Cell(cell / columns, cell % columns));
    }
    return List.copyOf(path);
  }
}
