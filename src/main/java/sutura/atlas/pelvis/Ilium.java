package sutura.atlas.pelvis;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Sheet;
import sutura.atlas.solid.Solid;

/** The wing of the right ilium, from the brim of the lesser pelvis to the crest. */
final class Ilium {
  private Ilium() {}

  static Solid wing() {
    return new Sheet(
        List.of(
            row(92, 44, -80, 100, 54, -61, 108, 61, -37, 119, 72, -16),
            row(86, 32, -78, 103, 42, -48, 122, 53, -16, 132, 61, 5),
            row(80, 20, -76, 97, 26, -42, 126, 35, -3, 138, 44, 23),
            row(74, 9, -67, 90, 6, -34, 115, 9, 7, 131, 13, 40),
            row(66, -4, -58, 79, -9, -28, 98, -13, 7, 111, -16, 39),
            row(60, -18, -55, 65, -25, -26, 74, -31, 6, 82, -37, 32),
            row(52, -33, -48, 54, -39, -22, 56, -48, 2, 58, -53, 19),
            row(46, -46, -39, 45, -54, -22, 43, -61, -6, 41, -65, 5)),
        List.of(
            half(7, 5.5, 3.5, 6),
            half(10, 4, 3, 4.4),
            half(11, 6.5, 4.4, 6.8),
            half(10, 4.5, 2.2, 4.6),
            half(8, 6, 2.6, 4.6),
            half(7, 8, 5, 5),
            half(5.5, 8, 7, 6),
            half(4.5, 6, 5, 5.5)));
  }

  private static double[] half(double... mm) {
    return mm;
  }

  private static List<Vector3dc> row(double... xyz) {
    return java.util.stream.IntStream.range(0, xyz.length / 3)
        .<Vector3dc>mapToObj(i -> new Vector3d(xyz[3 * i], xyz[3 * i + 1], xyz[3 * i + 2]))
        .toList();
  }
}
