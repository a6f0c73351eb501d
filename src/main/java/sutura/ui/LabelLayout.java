package sutura.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import sutura.anatomy.StructureId;

/**
 * Places labels in a column at each side of the model, as an atlas does: no two overlap, none
 * leaves its room or lies on what else is written there, and no two leaders cross. Pure geometry in
 * pixels.
 *
 * <p>Each label first takes its side, then the height nearest to what it points at that its
 * neighbours allow (isotonic regression). Then two labels whose leaders cross change places, which
 * shortens the sum of the leaders, so that it ends: boundary labelling with straight leaders.
 * Source: Bekos M A, Kaufmann M, Symvonis A, Wolff A 2007, "Boundary labeling: models and efficient
 * algorithms for rectangular maps", Computational Geometry 36.
 */
final class LabelLayout {
  /** How far beyond the middle a label stays on the side where it was, share of the width. */
  private static final double STICK = 0.05;

  /** How much more a label weighs that was there before. */
  private static final double STAYING = 1.3;

  /** A column may have so many labels more than the other, share of all. */
  private static final double IMBALANCE = 0.3;

  private static final int FREE_IMBALANCE = 4;

  /** Distance from a column that what a label points at must have, pixels. */
  private static final double NEAREST_PX = 6;

  private final Space space;
  private final Map<StructureId, Boolean> leftBefore;
  private final double slotPx;
  private final LabelColumn left;
  private final LabelColumn right;

  /**
   * A label that wants a place.
   *
   * @param weight labels with less give way where there is no room
   */
  record Wish(
      StructureId id, double anchorX, double anchorY, double width, double height, double weight) {}

  /** A label with its place; {@code leftSide} tells which column. */
  record Placed(Wish wish, PixelRect rect, boolean leftSide) {
    /** Where the leader starts. */
    double portX() {
      return leftSide ? rect.right() : rect.x();
    }
  }

  /**
   * Where labels may be.
   *
   * @param room all of it
   * @param gapPx least distance between labels
   * @param wantedLeft where the left column should end, if the room allows
   * @param wantedRight where the right column should begin, if the room allows
   * @param taken what else is written there
   */
  record Space(
      PixelRect room, double gapPx, double wantedLeft, double wantedRight, List<PixelRect> taken) {
    Space {
      taken = List.copyOf(taken);
    }
  }

  /** The labels that found room, and how many did not. */
  record Result(List<Placed> placed, int leftOut) {
    static final Result NONE = new Result(List.of(), 0);

    Result {
      placed = List.copyOf(placed);
    }
  }

  private LabelLayout(List<Wish> wishes, Space space, Map<StructureId, Boolean> leftBefore) {
    this.space = space;
    this.leftBefore = leftBefore;
    slotPx = wishes.stream().mapToDouble(Wish::height).max().orElse(0);
    double widest = wishes.stream().mapToDouble(Wish::width).max().orElse(0);
    left = LabelColumn.left(space, widest, slotPx);
    right = LabelColumn.right(space, widest, slotPx);
  }

  /**
   * Places labels.
   *
   * @param leftBefore of the labels that were there before, whether they were at the left; they
   *     keep their places as far as that goes
   */
  static Result place(List<Wish> wishes, Space space, Map<StructureId, Boolean> leftBefore) {
    List<Wish> fitting =
        wishes.stream().filter(w -> w.width() < space.room().width() * 0.45).toList();
    if (fitting.isEmpty()) {
      return new Result(List.of(), wishes.size());
    }
    List<Placed> placed = List.of();
    for (double highest :
        fitting.stream().mapToDouble(Wish::height).distinct().sorted().toArray()) {
      List<Wish> low = fitting.stream().filter(w -> w.height() <= highest).toList();
      List<Placed> these = new LabelLayout(low, space, leftBefore).run(low);
      placed = worth(these) >= worth(placed) ? these : placed;
    }
    return new Result(placed, wishes.size() - placed.size());
  }

  /** Places are as high as the highest label: a few long names shall not cost many others. */
  private static double worth(List<Placed> placed) {
    return placed.stream().mapToDouble(p -> Math.sqrt(p.wish().weight())).sum();
  }

  private List<Placed> run(List<Wish> wishes) {
    List<Wish> kept =
        wishes.stream()
            .filter(this::isReachable)
            .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparing(Wish::id))
            .limit(left.capacity() + right.capacity())
            .sorted(Comparator.comparingDouble(this::stickingX).thenComparing(Wish::id))
            .toList();
    int split = split(kept);
    List<Placed> placed = new ArrayList<>(left.place(kept.subList(0, split)));
    placed.addAll(right.place(kept.subList(split, kept.size())));
    LabelLeaders.uncross(placed);
    return placed;
  }

  private boolean isReachable(Wish wish) {
    double x = wish.anchorX();
    double y = wish.anchorY();
    return x >= left.edgePx() + NEAREST_PX
        && x <= right.edgePx() - NEAREST_PX
        && y >= space.room().y()
        && y <= space.room().bottom()
        && space.taken().stream().noneMatch(t -> t.contains(x, y));
  }

  private double weight(Wish wish) {
    return wish.weight() * (leftBefore.containsKey(wish.id()) ? STAYING : 1);
  }

  /** Where a label points at, moved a little to the side that it was on. */
  private double stickingX(Wish wish) {
    Boolean before = leftBefore.get(wish.id());
    double stick = STICK * space.room().width();
    return wish.anchorX() + (before == null ? 0 : before ? -stick : stick);
  }

  /** How many of the labels, from the left, go to the left column. */
  private int split(List<Wish> sorted) {
    double middle = (left.edgePx() + right.edgePx()) / 2;
    int count = (int) sorted.stream().filter(w -> stickingX(w) < middle).count();
    int all = sorted.size();
    int more = Math.max(FREE_IMBALANCE, (int) (IMBALANCE * all));
    int most = Math.min(left.capacity(), (all + more) / 2);
    int least = Math.max(all - right.capacity(), (all - more + 1) / 2);
    return Math.max(0, Math.min(all, Math.max(least, Math.min(most, count))));
  }
}
