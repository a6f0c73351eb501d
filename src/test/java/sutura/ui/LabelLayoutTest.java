package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;

class LabelLayoutTest {
  private static final PixelRect ROOM = new PixelRect(50, 60, 900, 600);

  private static List<LabelLayout.Wish> wishes(int n, long seed) {
    Random random = new Random(seed);
    List<LabelLayout.Wish> wishes = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      wishes.add(
          new LabelLayout.Wish(
              StructureId.of("bone-" + i),
              "bone",
              300 + random.nextInt(400),
              80 + random.nextInt(560),
              60 + random.nextInt(90),
              22,
              random.nextInt(200)));
    }
    return wishes;
  }

  @Test
  void noTwoLabelsOverlapAndAllAreInTheRoom() {
    for (long seed = 0; seed < 50; seed++) {
      List<LabelLayout.Placed> placed =
          LabelLayout.place(wishes(30, seed), ROOM, 5, 280, 720, 1000);
      assertEquals(30, placed.size());
      for (LabelLayout.Placed a : placed) {
        assertTrue(a.rect().y() >= ROOM.y() - 1 && a.rect().bottom() <= ROOM.bottom() + 1);
        assertTrue(a.rect().x() >= ROOM.x() - 1 && a.rect().right() <= ROOM.right() + 1);
      }
      for (int i = 0; i < placed.size(); i++) {
        for (int j = 0; j < i; j++) {
          boolean overlap = placed.get(i).rect().overlaps(placed.get(j).rect());
          assertFalse(overlap, placed.get(i) + " on " + placed.get(j));
        }
      }
    }
  }

  @Test
  void whenThereIsNoRoomTheLeastSeenGoFirst() {
    List<LabelLayout.Wish> many = wishes(80, 7);
    List<LabelLayout.Placed> placed = LabelLayout.place(many, ROOM, 5, 280, 720, 1000);
    assertTrue(placed.size() < 80 && placed.size() > 30);
    double least =
        placed.stream()
            .filter(LabelLayout.Placed::leftSide)
            .mapToDouble(p -> p.wish().weight())
            .min()
            .orElseThrow();
    assertTrue(least > 20, "a hardly seen structure kept its label: " + least);
  }

  @Test
  void orderOfLabelsFollowsOrderOfAnchors() {
    List<LabelLayout.Placed> left =
        LabelLayout.place(wishes(20, 3), ROOM, 5, 280, 720, 1000).stream()
            .filter(LabelLayout.Placed::leftSide)
            .toList();
    for (int i = 1; i < left.size(); i++) {
      assertTrue(left.get(i - 1).wish().anchorY() <= left.get(i).wish().anchorY());
      assertTrue(left.get(i - 1).rect().y() < left.get(i).rect().y());
    }
  }
}
