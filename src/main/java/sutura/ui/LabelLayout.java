package sutura.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sutura.anatomy.StructureId;

/**
 * Places labels in a column at each side of the model, in the vertical order of what they point at,
 * so that no two overlap and lines of one side hardly cross. Labels that find no room are left out,
 * those of the least visible structures first.
 */
final class LabelLayout {
  private LabelLayout() {}

  /**
   * A label that wants a place.
   *
   * @param weight how much of its structure is seen
   */
  record Wish(
      StructureId id,
      String text,
      double anchorX,
      double anchorY,
      double width,
      double height,
      double weight) {}

  /** A label with its place; {@code leftSide} tells which column. */
  record Placed(Wish wish, PixelRect rect, boolean leftSide) {}

  /**
   * @param room where labels may be
   * @param gap least distance between labels
   * @param wantedLeft where the left column should end, if the room allows
   * @param wantedRight where the right column should begin, if the room allows
   * @param most labels in a column
   */
  static List<Placed> place(
      List<Wish> wishes,
      PixelRect room,
      double gap,
      double wantedLeft,
      double wantedRight,
      int most) {
    if (wishes.isEmpty()) {
      return List.of();
    }
    double middle = wishes.stream().mapToDouble(Wish::anchorX).average().orElseThrow();
    List<Wish> left = new ArrayList<>();
    List<Wish> right = new ArrayList<>();
    wishes.stream()
        .sorted(Comparator.comparingDouble(Wish::anchorX))
        .forEach(w -> (w.anchorX() < middle ? left : right).add(w));
    balance(left, right);
    double leftEdge = Math.max(room.x() + widest(left), wantedLeft);
    double rightEdge = Math.min(room.right() - widest(right), wantedRight);
    List<Placed> placed = new ArrayList<>();
    column(most(left, most), room, gap, leftEdge, true, placed);
    column(most(right, most), room, gap, rightEdge, false, placed);
    return List.copyOf(placed);
  }

  /** Moves the innermost labels over until the columns differ by one at most. */
  private static void balance(List<Wish> left, List<Wish> right) {
    while (left.size() > right.size() + 1) {
      right.add(0, left.remove(left.size() - 1));
    }
    while (right.size() > left.size() + 1) {
      left.add(right.remove(0));
    }
  }

  /** The labels of the most visible structures. */
  private static List<Wish> most(List<Wish> wishes, int count) {
    return wishes.stream()
        .sorted(Comparator.comparingDouble(Wish::weight).reversed())
        .limit(count)
        .toList();
  }

  private static double widest(List<Wish> wishes) {
    return wishes.stream().mapToDouble(Wish::width).max().orElse(0);
  }

  private static void column(
      List<Wish> wishes,
      PixelRect room,
      double gap,
      double edge,
      boolean leftSide,
      List<Placed> placed) {
    List<Wish> kept = new ArrayList<>(wishes);
    while (!kept.isEmpty() && height(kept, gap) > room.height()) {
      kept.remove(kept.stream().min(Comparator.comparingDouble(Wish::weight)).orElseThrow());
    }
    kept.sort(Comparator.comparingDouble(Wish::anchorY));
    double[] tops = tops(kept, room, gap);
    for (int i = 0; i < kept.size(); i++) {
      Wish wish = kept.get(i);
      double x = leftSide ? edge - wish.width() : edge;
      placed.add(
          new Placed(
              wish,
              new PixelRect(Math.round(x), Math.round(tops[i]), wish.width(), wish.height()),
              leftSide));
    }
  }

  private static double height(List<Wish> wishes, double gap) {
    return wishes.stream().mapToDouble(w -> w.height() + gap).sum();
  }

  /** Each label as near to its anchor's height as its neighbours allow: down, then up again. */
  private static double[] tops(List<Wish> wishes, PixelRect room, double gap) {
    double[] tops = new double[wishes.size()];
    double least = room.y();
    for (int i = 0; i < tops.length; i++) {
      Wish wish = wishes.get(i);
      tops[i] = Math.max(least, wish.anchorY() - wish.height() / 2);
      least = tops[i] + wish.height() + gap;
    }
    double most = room.bottom();
    for (int i = tops.length - 1; i >= 0; i--) {
      tops[i] = Math.min(tops[i], most - wishes.get(i).height());
      most = tops[i] - gap;
    }
    return tops;
  }
}
