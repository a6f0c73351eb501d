package sutura.biomech;

import java.util.Arrays;

/**
 * How a support holds nodes of a model. Arrays are not copied.
 *
 * @param fixed nodes that do not move, ascending
 * @param sprung nodes on springs
 * @param springs stiffness of each of those along x, y and z, N/mm
 */
public record Held(int[] fixed, int[] sprung, double[] springs) {
  public Held {
    if (springs.length != 3 * sprung.length) {
      throw new IllegalArgumentException(springs.length + " springs of " + sprung.length);
    }
  }

  /** Nodes that do not move, and no springs. */
  public static Held fixed(int... nodes) {
    int[] sorted = nodes.clone();
    Arrays.sort(sorted);
    return new Held(sorted, new int[0], new double[0]);
  }
}
