package sutura.ui;

import java.util.ArrayList;
import java.util.List;

/** Lanes beside an axis for stretches of it, so that none is drawn over another. */
final class LadderLanes {
  private LadderLanes() {}

  /** From and to along the axis, px. */
  record Stretch(double fromPx, double toPx) {}

  /**
   * The lane of each stretch, the nearest to the axis that is free there; the last one where none
   * is.
   *
   * @param stretches in any order
   * @param gapPx that stays free between two in a lane
   * @param most number of lanes
   */
  static int[] of(List<Stretch> stretches, double gapPx, int most) {
    int[] lanes = new int[stretches.size()];
    List<Integer> placed = new ArrayList<>();
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] = Math.min(most - 1, free(stretches, lanes, placed, i, gapPx));
      placed.add(i);
    }
    return lanes;
  }

  private static int free(
      List<Stretch> all, int[] lanes, List<Integer> placed, int index, double gapPx) {
    Stretch wanted = all.get(index);
    int lane = 0;
    while (isTaken(all, lanes, placed, lane, wanted, gapPx)) {
      lane++;
    }
    return lane;
  }

  private static boolean isTaken(
      List<Stretch> all, int[] lanes, List<Integer> placed, int lane, Stretch wanted, double gap) {
    return placed.stream()
        .filter(other -> lanes[other] == lane)
        .map(all::get)
        .anyMatch(s -> s.fromPx() < wanted.toPx() + gap && wanted.fromPx() < s.toPx() + gap);
  }
}
