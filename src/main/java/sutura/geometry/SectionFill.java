package sutura.geometry;

import java.util.Arrays;

/**
 * The area that the loops of a cross section enclose, as flat trapezoids: a place is inside if an
 * odd number of lines lies to its left. Loops may lie in each other, touch or cross.
 *
 * <p>A sweep along the plane's second axis (Preparata & Shamos 1985, chapter 7); it stops at the
 * last end of a line. Cost: the number of lines times the number that the sweep meets at once.
 */
public final class SectionFill {
  /** Trapezoids overlap by this much, so that no pixel falls between them, mm. */
  private static final double OVERLAP_MM = 0.004;

  /** Ends of lines lie on multiples of this, so that equal ones are found equal, mm. */
  private static final double STEP_MM = 1e-3;

  private final CrossSection section;
  private final int[] byStart;
  private final double[] lines;
  private final int[] right;
  private final double[] since;
  private final int[] seenIn;
  private int[] active = new int[16];
  private double[] place = new double[16];
  private int activeCount;
  private int[] open = new int[16];
  private int openCount;
  private final Trapezoids out = new Trapezoids();

  private SectionFill(CrossSection section) {
    this.section = section;
    lines = section.lines().clone();
    for (int i = 1; i < lines.length; i += 2) {
      lines[i] = Math.rint(lines[i] / STEP_MM) * STEP_MM;
    }
    int n = section.count();
    byStart = sortedByStart(n);
    right = new int[n];
    since = new double[n];
    seenIn = new int[n];
    Arrays.fill(right, -1);
  }

  /**
   * Flat trapezoids, four corners each, counter-clockwise as seen against the normal.
   *
   * @param corners {@code [trapezoid][4][across, along]}, flattened, mm
   * @param provenance of the corners {@code [trapezoid][4]}, flattened; empty if there is one
   *     origin
   */
  public record Area(double[] corners, byte[] provenance) {
    public int trapezoids() {
      return corners.length / 8;
    }

    /** Area, mm2. */
    public double areaMm2() {
      double sum = 0;
      for (int i = 0; i < corners.length; i += 8) {
        double below = corners[i + 2] - corners[i];
        double above = corners[i + 4] - corners[i + 6];
        sum += (below + above) / 2 * (corners[i + 7] - corners[i + 1] - OVERLAP_MM);
      }
      return sum;
    }
  }

  /** Fills a section. */
  public static Area of(CrossSection section) {
    SectionFill fill = new SectionFill(section);
    fill.sweep();
    return new Area(fill.out.corners(), fill.out.provenance(section.provenance().length > 0));
  }

  private int[] sortedByStart(int n) {
    long[] keys = new long[n];
    for (int i = 0; i < n; i++) {
      keys[i] = Math.round(low(i) / STEP_MM) << 32 | i;
    }
    Arrays.sort(keys);
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }

  private double low(int line) {
    return Math.min(lines[4 * line + 1], lines[4 * line + 3]);
  }

  private double high(int line) {
    return Math.max(lines[4 * line + 1], lines[4 * line + 3]);
  }

  private double acrossAt(int line, double along) {
    int i = 4 * line;
    double share = (along - lines[i + 1]) / (lines[i + 3] - lines[i + 1]);
    return lines[i] + (lines[i + 2] - lines[i]) * Math.max(0, Math.min(1, share));
  }

  private void sweep() {
    double[] stops = stops();
    int next = 0;
    for (int i = 0; i + 1 < stops.length; i++) {
      double from = stops[i];
      double to = stops[i + 1];
      leave(from);
      next = enter(next, from);
      order((from + to) / 2);
      // Where a line is missing, as in a surface with a hole, what was there goes on.
      if (activeCount % 2 == 0) {
        match(i + 1, from);
      }
    }
    if (stops.length > 0) {
      close(stops.length, stops[stops.length - 1]);
    }
  }

  private double[] stops() {
    double[] all = new double[2 * section.count()];
    for (int i = 0; i < all.length; i++) {
      all[i] = lines[2 * i + 1];
    }
    Arrays.sort(all);
    int count = 0;
    for (double stop : all) {
      if (count == 0 || stop > all[count - 1]) {
        all[count++] = stop;
      }
    }
    return Arrays.copyOf(all, count);
  }

  private void leave(double at) {
    int kept = 0;
    for (int i = 0; i < activeCount; i++) {
      if (high(active[i]) > at) {
        active[kept++] = active[i];
      }
    }
    activeCount = kept;
  }

  private int enter(int next, double at) {
    int i = next;
    while (i < byStart.length && low(byStart[i]) <= at) {
      int line = byStart[i++];
      if (high(line) > at) {
        if (activeCount == active.length) {
          active = Arrays.copyOf(active, 2 * activeCount);
          place = Arrays.copyOf(place, 2 * activeCount);
        }
        active[activeCount++] = line;
      }
    }
    return i;
  }

  /** By place across; the order hardly changes from one stop to the next. */
  private void order(double along) {
    for (int i = 0; i < activeCount; i++) {
      int line = active[i];
      double here = acrossAt(line, along);
      int j = i;
      while (j > 0 && place[j - 1] > here) {
        place[j] = place[j - 1];
        active[j] = active[j - 1];
        j--;
      }
      place[j] = here;
      active[j] = line;
    }
  }

  /** Trapezoids whose sides stay the same go on; the others end here, and new ones begin. */
  private void match(int stop, double along) {
    int pairs = activeCount / 2;
    for (int i = 0; i < pairs; i++) {
      int left = active[2 * i];
      seenIn[left] = right[left] == active[2 * i + 1] ? stop : 0;
    }
    close(stop, along);
    if (open.length < pairs) {
      open = new int[2 * pairs];
    }
    openCount = pairs;
    for (int i = 0; i < pairs; i++) {
      int left = active[2 * i];
      open[i] = left;
      if (seenIn[left] != stop) {
        right[left] = active[2 * i + 1];
        since[left] = along;
      }
    }
  }

  private void close(int stop, double along) {
    for (int i = 0; i < openCount; i++) {
      int left = open[i];
      if (seenIn[left] != stop) {
        out.add(left, right[left], since[left], along);
        right[left] = -1;
      }
    }
    openCount = 0;
  }

  /** Corners that are collected. */
  private final class Trapezoids {
    private double[] corners = new double[128];
    private byte[] provenance = new byte[64];
    private int count;

    void add(int left, int right, double from, double to) {
      if (8 * count == corners.length) {
        corners = Arrays.copyOf(corners, 2 * corners.length);
        provenance = Arrays.copyOf(provenance, 2 * provenance.length);
      }
      corner(0, left, from, -OVERLAP_MM / 2);
      corner(1, right, from, -OVERLAP_MM / 2);
      corner(2, right, to, OVERLAP_MM / 2);
      corner(3, left, to, OVERLAP_MM / 2);
      count++;
    }

    private void corner(int which, int line, double along, double moreMm) {
      int corner = 4 * count + which;
      corners[2 * corner] = acrossAt(line, along);
      corners[2 * corner + 1] = along + moreMm;
      if (section.provenance().length > 0) {
        boolean first =
            Math.abs(along - lines[4 * line + 1]) <= Math.abs(along - lines[4 * line + 3]);
        provenance[corner] = section.provenance()[2 * line + (first ? 0 : 1)];
      }
    }

    double[] corners() {
      return Arrays.copyOf(corners, 8 * count);
    }

    byte[] provenance(boolean known) {
      return known ? Arrays.copyOf(provenance, 4 * count) : new byte[0];
    }
  }
}
