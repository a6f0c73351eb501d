package sutura.geometry;

/**
 * Several materials filling space, known at the points of a grid: which one is at each point, and
 * where between two neighbouring points the border between theirs runs.
 */
public interface MaterialSampling {
  /** The points at which the materials are known. The outermost layer must be material 0. */
  VoxelGrid grid();

  /** Material at a flat grid index; 0 is the outside. */
  int material(int index);

  /**
   * Where on the edge from grid index p to its neighbour q, which hold different materials, the
   * border lies: 0 at p, 1 at q.
   */
  float crossing(int p, int q);
}
