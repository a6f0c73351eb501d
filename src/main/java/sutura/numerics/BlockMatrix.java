package sutura.numerics;

import java.util.Arrays;

/**
 * A symmetric matrix of 3x3 blocks in sparse rows, both triangles stored: each node of a mesh is
 * one row of blocks, with a block for itself and for every node that shares an element with it.
 *
 * <p>The pattern may be shared by several matrices. Adding is for one thread; everything that reads
 * may be called from any thread once nothing is added any more.
 */
public final class BlockMatrix {
  private static final int BLOCK = 9;
  private static final int ROWS_PER_STRIP = 2048;

  private final int[] rowStarts;
  private final int[] columns;
  private final double[] blocks;
  private final Strips strips;

  private BlockMatrix(int[] rowStarts, int[] columns, double[] blocks) {
    this.rowStarts = rowStarts;
    this.columns = columns;
    this.blocks = blocks;
    this.strips = new Strips(rowStarts.length - 1, ROWS_PER_STRIP);
  }

  /**
   * A matrix of zeros with the pattern of a mesh.
   *
   * @param nodes of the mesh
   * @param corners nodes of each element, one element after the other
   * @param nodesPerElement corners of an element
   */
  public static BlockMatrix ofElements(int nodes, int[] corners, int nodesPerElement) {
    ElementPattern pattern = ElementPattern.of(nodes, corners, nodesPerElement);
    int[] columns = pattern.columns();
    return new BlockMatrix(pattern.rowStarts(), columns, new double[BLOCK * columns.length]);
  }

  /** A matrix of zeros with the pattern of this one, which is shared. */
  public BlockMatrix zeros() {
    return new BlockMatrix(rowStarts, columns, new double[blocks.length]);
  }

  /** Makes every number zero again, and returns this matrix. */
  public BlockMatrix clear() {
    Arrays.fill(blocks, 0);
    return this;
  }

  /** A copy of the values; the pattern is shared. */
  public BlockMatrix copy() {
    return new BlockMatrix(rowStarts, columns, blocks.clone());
  }

  /** Rows of blocks; vectors have three times as many numbers. */
  public int nodes() {
    return rowStarts.length - 1;
  }

  /** Where the blocks of each row begin, and behind them how many there are; not copied. */
  public int[] rowStarts() {
    return rowStarts;
  }

  /** Column of each block, ascending in a row; not copied. */
  public int[] columns() {
    return columns;
  }

  /** Blocks, nine numbers each row by row; not copied. */
  public double[] blocks() {
    return blocks;
  }

  /** Index of a block, or a negative number if the pattern has none there. */
  public int find(int row, int column) {
    return Arrays.binarySearch(columns, rowStarts[row], rowStarts[row + 1], column);
  }

  /**
   * Adds an element's matrix.
   *
   * @param corners array that holds the element's nodes
   * @param offset of the first of them
   * @param count of the element's nodes
   * @param stiffness 3 count x 3 count numbers, row by row; x, y, z of the first node first
   * @param factor that they are multiplied with
   */
  public void addElement(int[] corners, int offset, int count, double[] stiffness, double factor) {
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        int block = BLOCK * existing(corners[offset + i], corners[offset + j]);
        for (int r = 0; r < 3; r++) {
          int from = (3 * i + r) * 3 * count + 3 * j;
          blocks[block + 3 * r] += factor * stiffness[from];
          blocks[block + 3 * r + 1] += factor * stiffness[from + 1];
          blocks[block + 3 * r + 2] += factor * stiffness[from + 2];
        }
      }
    }
  }

  /** Adds nine numbers, row by row, to the block of two nodes. */
  public void addBlock(int row, int column, double... values) {
    int block = BLOCK * existing(row, column);
    for (int i = 0; i < BLOCK; i++) {
      blocks[block + i] += values[i];
    }
  }

  private int existing(int row, int column) {
    int found = find(row, column);
    if (found < 0) {
      throw new IllegalArgumentException("no block at " + row + "," + column);
    }
    return found;
  }

  /** Makes rows and columns of these nodes those of the unit matrix: they stay where they are. */
  public void fix(int[] nodes) {
    boolean[] fixed = new boolean[nodes()];
    for (int node : nodes) {
      fixed[node] = true;
    }
    strips.forEach(
        (from, to) -> {
          for (int row = from; row < to; row++) {
            for (int k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
              if (fixed[row] || fixed[columns[k]]) {
                Arrays.fill(blocks, BLOCK * k, BLOCK * k + BLOCK, 0);
              }
              if (fixed[row] && columns[k] == row) {
                blocks[BLOCK * k] = 1;
                blocks[BLOCK * k + 4] = 1;
                blocks[BLOCK * k + 8] = 1;
              }
            }
          }
        });
  }

  /** This matrix times x, into y, which must be another array. */
  public void multiply(double[] x, double[] y) {
    strips.forEach((from, to) -> multiply(x, y, from, to));
  }

  /** Rows {@code from} to {@code to} (exclusive) of the product with x, into y. */
  public void multiply(double[] x, double[] y, int from, int to) {
    for (int row = from; row < to; row++) {
      double sx = 0;
      double sy = 0;
      double sz = 0;
      for (int k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
        int a = BLOCK * k;
        int c = 3 * columns[k];
        double x0 = x[c];
        double x1 = x[c + 1];
        double x2 = x[c + 2];
        sx += blocks[a] * x0 + blocks[a + 1] * x1 + blocks[a + 2] * x2;
        sy += blocks[a + 3] * x0 + blocks[a + 4] * x1 + blocks[a + 5] * x2;
        sz += blocks[a + 6] * x0 + blocks[a + 7] * x1 + blocks[a + 8] * x2;
      }
      y[3 * row] = sx;
      y[3 * row + 1] = sy;
      y[3 * row + 2] = sz;
    }
  }
}
