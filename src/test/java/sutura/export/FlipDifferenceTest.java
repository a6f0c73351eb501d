package sutura.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import sutura.render.Picture;

class FlipDifferenceTest {
  private static final int SIZE = 48;

  @Test
  void thePicturesItselfIsNoDifference() {
    Picture picture = flat(200, 150, 100);
    assertEquals(0, FlipDifference.of(picture, picture).all(), 1e-9);
  }

  @Test
  void greenAgainstBlueIsTheLargestDifference() {
    assertEquals(1, FlipDifference.of(flat(0, 255, 0), flat(0, 0, 255)).all(), 1e-3);
  }

  @Test
  void blackAgainstWhiteIsNearlyAsLarge() {
    double difference = FlipDifference.of(flat(0, 0, 0), flat(255, 255, 255)).all();
    assertTrue(difference > 0.95 && difference < 1, "black against white " + difference);
  }

  @Test
  void aLineThatMovesCountsMoreThanItsColourAlone() {
    Picture here = line(20);
    double moved = FlipDifference.of(here, line(28)).all();
    double gone = FlipDifference.of(here, flat(128, 128, 128)).all();
    assertTrue(moved > 1.5 * gone, "moved " + moved + ", gone " + gone);
  }

  @Test
  void onlyWhatIsThereIsCovered() {
    byte[] bytes = new byte[SIZE * SIZE * 4];
    for (int i = 0; i < SIZE * SIZE / 4; i++) {
      bytes[4 * i] = (byte) 255;
      bytes[4 * i + 3] = (byte) 255;
    }
    Picture quarter = new Picture(SIZE, SIZE, 4, bytes);
    Picture nothing = new Picture(SIZE, SIZE, 4, new byte[SIZE * SIZE * 4]);
    FlipDifference.Result result = FlipDifference.of(quarter, nothing);
    assertTrue(result.covered() > 2.5 * result.all(), result.toString());
    assertTrue(result.covered() > 0.3 && result.covered() <= 1, result.toString());
  }

  private static Picture flat(int red, int green, int blue) {
    byte[] bytes = new byte[SIZE * SIZE * 3];
    for (int i = 0; i < bytes.length; i += 3) {
      bytes[i] = (byte) red;
      bytes[i + 1] = (byte) green;
      bytes[i + 2] = (byte) blue;
    }
    return new Picture(SIZE, SIZE, 3, bytes);
  }

  private static Picture line(int column) {
    Picture picture = flat(128, 128, 128);
    for (int y = 0; y < SIZE; y++) {
      for (int c = 0; c < 3; c++) {
        picture.bytes()[(y * SIZE + column) * 3 + c] = (byte) 255;
      }
    }
    return picture;
  }
}
