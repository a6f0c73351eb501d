package sutura.geometry;

/**
 * Sets of whole numbers that only ever merge; the smallest member stands for its set.
 *
 * <p>Source: Tarjan R E 1975, J ACM 22(2):215-225, with path halving.
 */
public final class DisjointSets {
  private final int[] parent;

  /** Sets of one member each. */
  public DisjointSets(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The member that stands for the set of a member. */
  public int find(int member) {
    int i = member;
    while (parent[i] != i) {
      parent[i] = parent[parent[i]];
      i = parent[i];
    }
    return i;
  }

  /** Makes one set of the sets of two members. */
  public void join(int a, int b) {
    int ra = find(a);
    int rb = find(b);
    if (ra < rb) {
      parent[rb] = ra;
    } else {
      parent[ra] = rb;
    }
  }
}
