package sutura.geometry;

import java.util.Arrays;

/** Edges waiting to be collapsed, cheapest first; equal costs in the order they came. */
final class CollapseQueue {
  private double[] cost = new double[1 << 12];
  private int[] from = new int[1 << 12];
  private int[] to = new int[1 << 12];
  private int[] stampFrom = new int[1 << 12];
  private int[] stampTo = new int[1 << 12];
  private int[] heap = new int[1 << 12];
  private int[] sequence = new int[1 << 12];
  private int used;
  private int next;
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void add(double edgeCost, int u, int v, int stampU, int stampV) {
    int slot = used;
    if (slot == cost.length) {
      grow();
    }
    used++;
    cost[slot] = edgeCost;
    from[slot] = u;
    to[slot] = v;
    stampFrom[slot] = stampU;
    stampTo[slot] = stampV;
    sequence[slot] = next++;
    heap[size] = slot;
    siftUp(size++);
  }

  /** Takes the cheapest edge out; its fields stay readable until the next {@link #add}. */
  int poll() {
    int slot = heap[0];
    heap[0] = heap[--size];
    siftDown(0);
    return slot;
  }

  double cost(int slot) {
    return cost[slot];
  }

  int from(int slot) {
    return from[slot];
  }

  int to(int slot) {
    return to[slot];
  }

  int stampFrom(int slot) {
    return stampFrom[slot];
  }

  int stampTo(int slot) {
    return stampTo[slot];
  }

  private void grow() {
    int n = 2 * cost.length;
    cost = Arrays.copyOf(cost, n);
    from = Arrays.copyOf(from, n);
    to = Arrays.copyOf(to, n);
    stampFrom = Arrays.copyOf(stampFrom, n);
    stampTo = Arrays.copyOf(stampTo, n);
    sequence = Arrays.copyOf(sequence, n);
    heap = Arrays.copyOf(heap, n);
  }

  private boolean before(int a, int b) {
    return cost[a] < cost[b] || (cost[a] == cost[b] && sequence[a] < sequence[b]);
  }

  private void siftUp(int start) {
    int i = start;
    int slot = heap[i];
    while (i > 0 && before(slot, heap[(i - 1) / 2])) {
      heap[i] = heap[(i - 1) / 2];
      i = (i - 1) / 2;
    }
    heap[i] = slot;
  }

  private void siftDown(int start) {
    int i = start;
    int slot = heap[i];
    while (2 * i + 1 < size) {
      int child = 2 * i + 1;
      if (child + 1 < size && before(heap[child + 1], heap[child])) {
        child++;
      }
      if (!before(heap[child], slot)) {
        break;
      }
      heap[i] = heap[child];
      i = child;
    }
    heap[i] = slot;
  }
}
