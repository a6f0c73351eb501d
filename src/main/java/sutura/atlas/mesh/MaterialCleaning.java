package sutura.atlas.mesh;

import java.util.Arrays;
import sutura.geometry.VoxelGrid;

/**
 * Removes what is no anatomy from the materials of a skull: pieces that hang apart from their bone,
 * scraps of sutural tissue, and hollows that nothing opens into.
 *
 * <p>A piece that touches other materials goes to the one that it touches most; a piece that floats
 * is removed. Connected means by faces. Flood filling, O(points).
 */
final class MaterialCleaning {
  /** Smallest piece of a suture relative to its largest that stays (SKULL.md 6). */
  private static final double LEAST_SHARE = 0.02;

  /** Smallest suture that counts as one: bones that touch in less do not articulate, mm3. */
  private static final double LEAST_SUTURE_MM3 = 4;

  private static final int MATERIALS = 256;

  private final SkullMaterials skull;
  private final VoxelGrid grid;
  private final int[] component;
  private final int[] stack;
  private int[] size = new int[1 << 12];
  private int[] seed = new int[1 << 12];
  private int components;

  private MaterialCleaning(SkullMaterials skull) {
    this.skull = skull;
    grid = skull.grid();
    component = new int[grid.size()];
    stack = new int[grid.size()];
  }

  /** Cleans in place until nothing changes, at most four rounds. */
  static void apply(SkullMaterials skull) {
    MaterialCleaning cleaning = new MaterialCleaning(skull);
    for (int round = 0; round < 4; round++) {
      cleaning.findComponents();
      if (cleaning.reassign() == 0) {
        return;
      }
    }
  }

  private void findComponents() {
    Arrays.fill(component, 0);
    components = 0;
    for (int p = 0; p < component.length; p++) {
      if (component[p] == 0) {
        if (++components == size.length) {
          size = Arrays.copyOf(size, 2 * components);
          seed = Arrays.copyOf(seed, 2 * components);
        }
        seed[components] = p;
        size[components] = flood(p, components);
      }
    }
  }

  private int flood(int start, int id) {
    int material = skull.material(start);
    int depth = 0;
    int count = 0;
    stack[depth++] = start;
    component[start] = id;
    int[] steps = steps();
    while (depth > 0) {
      int p = stack[--depth];
      count++;
      for (int step : steps) {
        int q = p + step;
        if (q >= 0 && q < component.length && component[q] == 0 && skull.material(q) == material) {
          component[q] = id;
          stack[depth++] = q;
        }
      }
    }
    return count;
  }

  private int[] steps() {
    int dy = grid.nx();
    int dz = grid.nx() * grid.ny();
    return new int[] {-dz, -dy, -1, 1, dy, dz};
  }

  private int reassign() {
    int[] largest = new int[MATERIALS];
    int[] total = new int[MATERIALS];
    for (int c = 1; c <= components; c++) {
      int m = skull.material(seed[c]);
      largest[m] = Math.max(largest[m], size[c]);
      total[m] += size[c];
    }
    int changed = 0;
    for (int c = 1; c <= components; c++) {
      int m = skull.material(seed[c]);
      if (isTooSmall(m, size[c], largest[m], total[m])) {
        fill(c);
        changed++;
      }
    }
    return changed;
  }

  private boolean isTooSmall(int material, int points, int largest, int total) {
    if (material == 0) {
      return points < largest;
    }
    if (material > SkullBones.count() && total * grid.voxelMm3() < LEAST_SUTURE_MM3) {
      return true;
    }
    double least = material > SkullBones.count() ? LEAST_SHARE : 1;
    return points < least * largest;
  }

  private void fill(int id) {
    int[] votes = new int[MATERIALS];
    int end = 0;
    int material = skull.material(seed[id]);
    int[] members = new int[size[id]];
    members[end++] = seed[id];
    component[seed[id]] = -id;
    for (int next = 0; next < end; next++) {
      for (int step : steps()) {
        int q = members[next] + step;
        if (q < 0 || q >= component.length) {
          continue;
        }
        if (component[q] == id) {
          component[q] = -id;
          members[end++] = q;
        } else if (skull.material(q) != material) {
          votes[skull.material(q)]++;
        }
      }
    }
    int best = 0;
    votes[0] = 0;
    for (int m = 1; m < MATERIALS; m++) {
      best = votes[m] > votes[best] ? m : best;
    }
    for (int p : members) {
      skull.set(p, best);
    }
  }
}
