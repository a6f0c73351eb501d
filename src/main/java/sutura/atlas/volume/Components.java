package sutura.atlas.volume;

import java.util.Arrays;

/**
 * Connected parts of a mask, numbered 1, 2, ... in the order in which their first voxel lies in the
 * array.
 *
 * @param labels 0 outside, else the part's number
 * @param sizes voxels of each part by number; {@code sizes[0]} is 0
 */
public record Components(int[] labels, int[] sizes) {
  /** Which voxels touch. */
  public enum Connectivity {
    FACES,
    FACES_EDGES_CORNERS
  }

  /** Parts of a mask by flooding; linear in voxels. */
  public static Components of(boolean[] mask, Extent extent, Connectivity connectivity) {
    extent.check(mask.length);
    Neighbours neighbours = Neighbours.of(extent, connectivity);
    int[] labels = new int[mask.length];
    int[] sizes = new int[64];
    int[] stack = new int[1024];
    int[] around = new int[26];
    int count = 0;
    for (int seed = 0; seed < mask.length; seed++) {
      if (!mask[seed] || labels[seed] != 0) {
        continue;
      }
      count++;
      sizes = count < sizes.length ? sizes : Arrays.copyOf(sizes, 2 * sizes.length);
      labels[seed] = count;
      stack[0] = seed;
      int top = 1;
      while (top > 0) {
        int voxel = stack[--top];
        sizes[count]++;
        int n = neighbours.around(voxel, around);
        if (top + n > stack.length) {
          stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        for (int t = 0; t < n; t++) {
          int next = around[t];
          if (mask[next] && labels[next] == 0) {
            labels[next] = count;
            stack[top++] = next;
          }
        }
      }
    }
    return new Components(labels, Arrays.copyOf(sizes, count + 1));
  }

  /** How many parts there are. */
  public int count() {
    return sizes.length - 1;
  }

  /** Number of the largest part, the first of equals; 0 if there is none. */
  public int largest() {
    int best = 0;
    for (int part = 1; part < sizes.length; part++) {
      best = best == 0 || sizes[part] > sizes[best] ? part : best;
    }
    return best;
  }

  /** Voxels of one part; of part 0, nothing. */
  public boolean[] part(int number) {
    boolean[] mask = new boolean[labels.length];
    for (int v = 0; v < mask.length; v++) {
      mask[v] = number != 0 && labels[v] == number;
    }
    return mask;
  }

  /** The largest part of a mask, touching by faces. */
  public static boolean[] largestOf(boolean[] mask, Extent extent) {
    Components parts = of(mask, extent, Connectivity.FACES);
    return parts.part(parts.largest());
  }

  /** The part of a mask that holds a voxel, touching by faces; empty if the voxel is not set. */
  public static boolean[] containing(boolean[] mask, Extent extent, int voxel) {
    Components parts = of(mask, extent, Connectivity.FACES);
    return parts.part(parts.labels[voxel]);
  }

  /** The mask with every hole that does not reach the volume's border filled. */
  public static boolean[] fillHoles(boolean[] mask, Extent extent) {
    Components outside = of(Voxels.not(mask), extent, Connectivity.FACES);
    boolean[] open = new boolean[outside.sizes.length];
    for (int v = 0; v < mask.length; v++) {
      int i = extent.i(v);
      int j = extent.j(v);
      int k = extent.k(v);
      if (i == 0 || j == 0 || k == 0) {
        open[outside.labels[v]] = true;
      } else if (i == extent.nx() - 1 || j == extent.ny() - 1 || k == extent.nz() - 1) {
        open[outside.labels[v]] = true;
      }
    }
    boolean[] filled = new boolean[mask.length];
    for (int v = 0; v < mask.length; v++) {
      filled[v] = mask[v] || !open[outside.labels[v]];
    }
    return filled;
  }
}
