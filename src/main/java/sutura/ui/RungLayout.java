package sutura.ui;

import java.util.ArrayList;
import java.util.List;

/** Places for names beside an axis, near where they belong, none over another. */
final class RungLayout {
  private RungLayout() {}

  /** A run of names that touch. */
  private static final class Run {
    private final int first;
    private int count = 1;
    private double height;

    /** Sum over the names of where the run would begin if that name had its place. */
    private double wishes;

    Run(int first, double begins, double height) {
      this.first = first;
      this.height = height;
      wishes = begins;
    }

    double top(double least, double most) {
      return Math.max(least, Math.min(most - height, wishes / count));
    }

    void take(Run next) {
      wishes += next.wishes - next.count * height;
      height += next.height;
      count += next.count;
    }
  }

  /**
   * Upper edges of names, each as near as can be to where its middle is wanted (in least squares):
   * pools adjacent violators until no two overlap, after Barlow et al. (1972).
   *
   * @param wantedPx middles, from top to bottom
   * @param heightsPx of the names, together no more than there is room for
   */
  static double[] tops(double[] wantedPx, double[] heightsPx, double topPx, double bottomPx) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < wantedPx.length; i++) {
      Run run = new Run(i, wantedPx[i] - heightsPx[i] / 2, heightsPx[i]);
      while (!runs.isEmpty() && overlaps(runs.get(runs.size() - 1), run, topPx, bottomPx)) {
        Run before = runs.remove(runs.size() - 1);
        before.take(run);
        run = before;
      }
      runs.add(run);
    }
    double[] tops = new double[wantedPx.length];
    for (Run run : runs) {
      double y = run.top(topPx, bottomPx);
      for (int i = run.first; i < run.first + run.count; i++) {
        tops[i] = y;
        y += heightsPx[i];
      }
    }
    return tops;
  }

  private static boolean overlaps(Run above, Run below, double top, double bottom) {
    return above.top(top, bottom) + above.height > below.top(top, bottom);
  }
}
