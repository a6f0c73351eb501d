package sutura.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A column of labels beside the model.
 *
 * @param leftSide whether the labels end at the edge, or begin there
 * @param edgePx where leaders start
 * @param topPx upper end
 * @param bottomPx lower end
 * @param slotPx height of a label's place
 * @param gapPx between two places
 */
record LabelColumn(
    boolean leftSide, double edgePx, double topPx, double bottomPx, double slotPx, double gapPx) {
  static LabelColumn left(LabelLayout.Space space, double widestPx, double slotPx) {
    double edge = Math.floor(Math.max(space.room().x() + widestPx, space.wantedLeft()));
    return of(space, true, edge, edge - widestPx, widestPx, slotPx);
  }

  static LabelColumn right(LabelLayout.Space space, double widestPx, double slotPx) {
    double edge = Math.ceil(Math.min(space.room().right() - widestPx, space.wantedRight()));
    return of(space, false, edge, edge, widestPx, slotPx);
  }

  /** As high as the room less what else is written above or below. */
  private static LabelColumn of(
      LabelLayout.Space space, boolean leftSide, double edge, double x, double width, double slot) {
    PixelRect room = space.room();
    PixelRect own = new PixelRect(x, room.y(), width, room.height()).grown(space.gapPx());
    double top = room.y();
    double bottom = room.bottom();
    for (PixelRect taken : space.taken()) {
      if (taken.overlaps(own) && taken.centreY() < room.centreY()) {
        top = Math.max(top, taken.bottom() + space.gapPx());
      } else if (taken.overlaps(own)) {
        bottom = Math.min(bottom, taken.y() - space.gapPx());
      }
    }
    return new LabelColumn(
        leftSide, edge, Math.ceil(top), Math.floor(bottom), Math.ceil(slot), space.gapPx());
  }

  /** How many labels have room one above the other. */
  int capacity() {
    return (int) Math.max(0, Math.floor((bottomPx - topPx + gapPx) / (slotPx + gapPx)));
  }

  /** As many labels as have room, in the order of what they point at, each as near as can be. */
  List<LabelLayout.Placed> place(List<LabelLayout.Wish> wishes) {
    List<LabelLayout.Wish> sorted = new ArrayList<>(wishes);
    sorted.sort(
        Comparator.comparingDouble(LabelLayout.Wish::anchorY).thenComparing(LabelLayout.Wish::id));
    double[] tops = tops(sorted);
    List<LabelLayout.Placed> placed = new ArrayList<>();
    for (int i = 0; i < tops.length; i++) {
      placed.add(at(sorted.get(i), tops[i]));
    }
    return placed;
  }

  private LabelLayout.Placed at(LabelLayout.Wish wish, double top) {
    double x = leftSide ? edgePx - wish.width() : edgePx;
    double y = top + (slotPx - wish.height()) / 2;
    return new LabelLayout.Placed(wish, new PixelRect(x, y, wish.width(), wish.height()), leftSide);
  }

  /**
   * Least squares of the distances to the wanted heights under the order and the gaps, by pooling
   * adjacent violators. Source: Barlow R E et al. 1972, Statistical inference under order
   * restrictions. Ends after each label has been pooled at most once.
   */
  private double[] tops(List<LabelLayout.Wish> sorted) {
    int n = sorted.size();
    double step = slotPx + gapPx;
    double[] mean = new double[n];
    int[] size = new int[n];
    int pools = 0;
    for (int i = 0; i < n; i++) {
      mean[pools] = sorted.get(i).anchorY() - slotPx / 2 - i * step;
      size[pools++] = 1;
      while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
        int both = size[pools - 2] + size[pools - 1];
        mean[pools - 2] =
            (mean[pools - 2] * size[pools - 2] + mean[pools - 1] * size[pools - 1]) / both;
        size[--pools - 1] = both;
      }
    }
    double most = bottomPx - slotPx - (n - 1) * step;
    double[] tops = new double[n];
    int at = 0;
    for (int pool = 0; pool < pools; pool++) {
      double first = Math.max(topPx, Math.min(most, mean[pool]));
      for (int k = 0; k < size[pool]; k++, at++) {
        tops[at] = Math.floor(first + at * step);
      }
    }
    return tops;
  }
}
