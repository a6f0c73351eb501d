package sutura.biomech.table;

import java.util.Arrays;

/** Finds the control points of one bone that are nearest to a place, with a grid of cells. */
final class NearPoints {
  private static final float CELL_MM = 8;

  private final float[] placesMm;
  private final float[] originMm = new float[3];
  private final int[] cells = new int[3];
  private final int[] starts;
  private final int[] members;

  NearPoints(float[] placesMm, ControlPoints.Range range) {
    this.placesMm = placesMm;
    float[] most = new float[3];
    Arrays.fill(originMm, Float.POSITIVE_INFINITY);
    Arrays.fill(most, Float.NEGATIVE_INFINITY);
    for (int c = 3 * range.first(); c < 3 * (range.first() + range.count()); c++) {
      originMm[c % 3] = Math.min(originMm[c % 3], placesMm[c]);
      most[c % 3] = Math.max(most[c % 3], placesMm[c]);
    }
    for (int d = 0; d < 3; d++) {
      cells[d] = (int) ((most[d] - originMm[d]) / CELL_MM) + 1;
    }
    starts = new int[cells[0] * cells[1] * cells[2] + 1];
    members = new int[range.count()];
    sort(range);
  }

  private void sort(ControlPoints.Range range) {
    for (int p = range.first(); p < range.first() + range.count(); p++) {
      starts[cell(p) + 1]++;
    }
    for (int c = 1; c < starts.length; c++) {
      starts[c] += starts[c - 1];
    }
    int[] next = starts.clone();
    for (int p = range.first(); p < range.first() + range.count(); p++) {
      members[next[cell(p)]++] = p;
    }
  }

  private int cell(int point) {
    return cell(
        step(placesMm[3 * point], 0),
        step(placesMm[3 * point + 1], 1),
        step(placesMm[3 * point + 2], 2));
  }

  private int cell(int i, int j, int k) {
    return (k * cells[1] + j) * cells[0] + i;
  }

  private int step(float mm, int axis) {
    return Math.max(0, Math.min(cells[axis] - 1, (int) ((mm - originMm[axis]) / CELL_MM)));
  }

  /** The nearest points, the nearest first; there must be as many. */
  int[] nearest(float x, float y, float z, int count) {
    int[] found = new int[count];
    float[] squared = new float[count];
    Arrays.fill(squared, Float.POSITIVE_INFINITY);
    int ci = step(x, 0);
    int cj = step(y, 1);
    int ck = step(z, 2);
    int far = Math.max(cells[0], Math.max(cells[1], cells[2]));
    for (int ring = 0; ring <= far; ring++) {
      float sure = (ring - 1) * CELL_MM;
      if (ring > 0 && sure > 0 && squared[count - 1] <= sure * sure) {
        break;
      }
      ring(ring, new int[] {ci, cj, ck}, new float[] {x, y, z}, found, squared);
    }
    return found;
  }

  private void ring(int ring, int[] middle, float[] at, int[] found, float[] squared) {
    for (int k = Math.max(0, middle[2] - ring);
        k <= Math.min(cells[2] - 1, middle[2] + ring);
        k++) {
      for (int j = Math.max(0, middle[1] - ring);
          j <= Math.min(cells[1] - 1, middle[1] + ring);
          j++) {
        boolean shell =
            Math.abs(k - middle[2]) == ring || Math.abs(j - middle[1]) == ring || ring == 0;
        int step = shell ? 1 : 2 * ring;
        for (int i = middle[0] - ring; i <= middle[0] + ring; i += step) {
          if (i >= 0 && i < cells[0]) {
            visit(cell(i, j, k), at, found, squared);
          }
        }
      }
    }
  }

  private void visit(int cell, float[] at, int[] found, float[] squared) {
    for (int m = starts[cell]; m < starts[cell + 1]; m++) {
      int point = members[m];
      float dx = placesMm[3 * point] - at[0];
      float dy = placesMm[3 * point + 1] - at[1];
      float dz = placesMm[3 * point + 2] - at[2];
      float distance = dx * dx + dy * dy + dz * dz;
      int place = squared.length;
      while (place > 0 && distance < squared[place - 1]) {
        place--;
      }
      if (place < squared.length) {
        System.arraycopy(squared, place, squared, place + 1, squared.length - 1 - place);
        System.arraycopy(found, place, found, place + 1, found.length - 1 - place);
        squared[place] = distance;
        found[place] = point;
      }
    }
  }
}
