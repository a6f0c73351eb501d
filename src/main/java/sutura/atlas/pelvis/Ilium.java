package sutura.atlas.pelvis;

import static sutura.atlas.pelvis.PelvicPoints.row;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3dc;
import sutura.atlas.solid.Sheet;
import sutura.atlas.solid.Solid;

/** The right ilium: its wing from the brim of the lesser pelvis to the crest, and its joint. */
final class Ilium {
  private Ilium() {}

  /** The wing: rows from the front border to the hind one, each from below to the crest. */
  static Solid wing(PelvicPoints points) {
    return new Sheet(
        List.of(
            to(
                points.at("anterior-superior-iliac-spine"),
                row(92, 44, -80, 100, 54, -61, 108, 60, -37)),
            row(86, 32, -78, 103, 42, -48, 122, 53, -16, 132, 61, 5),
            to(points.at("iliac-tubercle"), row(80, 20, -76, 97, 26, -42, 126, 35, -3)),
            to(points.at("iliac-crest-summit"), row(74, 9, -67, 90, 6, -34, 115, 9, 7)),
            row(66, -3, -58, 77, -8, -29, 97, -13, 7, 111, -15, 38),
            row(61, -18, -55, 65, -24, -28, 74, -29, 2, 83, -35, 29),
            row(53, -33, -48, 55, -39, -26, 57, -47, -3, 60, -52, 13),
            from(
                points.at("posterior-inferior-iliac-spine"),
                row(44, -56, -27, 42, -62, -16),
                points.at("posterior-superior-iliac-spine"))),
        List.of(
            half(7, 5.5, 3.5, 6),
            half(10, 4, 3, 4.4),
            half(11, 6.5, 4.4, 6.8),
            half(10, 4.5, 2.2, 4.6),
            half(8, 9, 3, 4.6),
            half(7, 10, 6.5, 5),
            half(5.5, 8, 7, 6),
            half(4.5, 5.5, 5.5, 6)),
        8);
  }

  /** What fills the space up to the sacrum's auricular surface and behind it. */
  static Solid auricularPart() {
    return new Sheet(
        List.of(
            row(67, -9, -14, 64, -9, -30, 62, -10, -44),
            row(62, -22, -8, 59, -21, -28, 56, -22, -45),
            row(56, -38, -10, 53, -40, -28, 50, -38, -45)),
        7,
        10,
        6);
  }

  /** The anterior inferior spine and the border below it. */
  static Solid lowerSpine(PelvicPoints points) {
    Vector3dc spine = points.at("anterior-inferior-iliac-spine");
    return HipBoneForm.tube(
        spine.x() + 2,
        spine.y() + 1,
        spine.z() + 7,
        4,
        spine.x() - 1,
        spine.y() + 3,
        spine.z() - 1,
        5.5,
        spine.x() - 7,
        spine.y() - 4,
        spine.z() - 13,
        6);
  }

  private static List<Vector3dc> to(Vector3dc last, List<Vector3dc> before) {
    List<Vector3dc> row = new ArrayList<>(before);
    row.add(last);
    return row;
  }

  private static List<Vector3dc> from(Vector3dc first, List<Vector3dc> middle, Vector3dc last) {
    List<Vector3dc> row = new ArrayList<>();
    row.add(first);
    row.addAll(middle);
    row.add(last);
    return row;
  }

  private static double[] half(double... mm) {
    return mm;
  }
}
