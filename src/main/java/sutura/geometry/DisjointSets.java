package sutura.geometry;

/**
 * Sets of whole numbers that only ever merge; the smallest member stands for its set.
 *
 * <p>Source: Tarjan R E 1975, J ACM 22(2):215-225, with path halving.
 */
final class DisjointSets {
  private final int[] parent;

  DisjointSets(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int find(int member) {
    int i = member;
    while (parent[i] != i) {
      parent[i] = parent[parent[i]];
      i = parent[i];
    }
    return i;
  }

  void join(int a, int b) {
    int ra = find(a);
    int rb = find(b);
    if (ra < rb) {
      parent[rb] = ra;
    } else {
      parent[ra] = rb;
    }
  }
}
