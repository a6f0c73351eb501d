package sutura.atlas.skull;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import sutura.atlas.skull.DrawnSuture.Stray;

/**
 * Which facial bone of one side a place belongs to, by sutures drawn by hand on the bone, where
 * anatomy has them: the scan does not show them.
 *
 * <p>Coordinates are RAS mm with {@code side} for the distance from the midline. Both sides are
 * drawn alike where the bones are, and stray differently.
 */
final class FacialBorders {
  static final FacialBorders RIGHT =
      new FacialBorders(
          100,
          drawn(
              25.6, 67, -28, 25.2, 66, -32, 27.2, 65.5, -35.5, 28, 64.5, -39, 30.8, 63, -42, 31.6,
              62.5, -45.5, 34.4, 61.5, -48.6, 36.6, 60, -53));

  static final FacialBorders LEFT =
      new FacialBorders(
          200,
          drawn(
              24.8, 67, -28, 25.4, 66, -32.5, 26.6, 65.5, -36, 29.2, 64, -39.6, 29.8, 63.2, -43,
              32.6, 62, -46.5, 34.4, 61, -50, 36.8, 60, -54));

  /** How far a midline suture strays from the mid-sagittal plane. */
  private static final Stray MIDLINE = new Stray(0.35, 7, 11);

  private final DrawnSuture zygomaticomaxillary;
  private final DrawnSuture frontozygomatic;
  private final DrawnSuture sphenozygomatic;
  private final DrawnSuture temporozygomatic;
  private final DrawnSuture frontal;
  private final DrawnSuture nasomaxillary;
  private final DrawnSuture pterygomaxillary;

  private FacialBorders(long seed, List<Vector3d> zygomaticomaxillaryMm) {
    Vector3d aside = new Vector3d(1, 0, 0);
    zygomaticomaxillary =
        new DrawnSuture(
            zygomaticomaxillaryMm,
            new Vector3d(0.41, -0.91, -0.09),
            new Vector3d(55, 56, -35),
            new Stray(0.65, 4.5, seed));
    frontozygomatic =
        new DrawnSuture(
            drawn(46, 67, -6, 47, 63, -6.6, 48, 60, -7.4, 48, 57, -6.8, 48, 53, -8, 48, 46, -9.4),
            aside,
            new Vector3d(48, 57, -20),
            new Stray(0.55, 3.5, seed + 1));
    sphenozygomatic =
        new DrawnSuture(
            drawn(
                42.6, 47.8, -4, 42.3, 47.3, -10, 41.6, 46.5, -16, 41.7, 46.7, -22, 42.4, 47.5, -28,
                43, 48.2, -34),
            new Vector3d(0.77, -0.64, 0),
            new Vector3d(50, 56, -15),
            new Stray(0.5, 5, seed + 2));
    temporozygomatic =
        new DrawnSuture(
            drawn(
                60, 40, -25, 60, 36.6, -28, 60, 34.2, -29.4, 60, 33, -31.6, 60, 30.4, -33.2, 60,
                28.6, -36, 60, 25.4, -38, 60, 20, -44),
            aside,
            new Vector3d(60, 45, -38),
            new Stray(0.45, 3, seed + 3));
    frontal =
        new DrawnSuture(
            drawn(
                -1, 81, -6, 2, 81, -6.1, 4, 81, -6.8, 6, 81, -7.2, 8, 81, -7.2, 10, 81, -8, 13, 81,
                -8.6),
            new Vector3d(0, 1, 0.35),
            new Vector3d(5, 81, -20),
            new Stray(0.45, 3.2, seed + 4));
    nasomaxillary =
        new DrawnSuture(
            drawn(
                4.2, 80, -5, 4.9, 80, -9, 5.7, 80, -14, 6.7, 80, -19, 8.3, 80, -25, 9.3, 80, -31,
                10.2, 80, -37),
            new Vector3d(0, 1, 0),
            new Vector3d(0, 80, -20),
            new Stray(0.35, 4.5, seed + 5));
    pterygomaxillary =
        new DrawnSuture(
            drawn(20, 40.4, -36, 20, 40, -44, 20, 39.6, -52, 20, 40.2, -64),
            aside,
            new Vector3d(20, 60, -50),
            new Stray(0.5, 5, seed + 6));
  }

  private static List<Vector3d> drawn(double... xyz) {
    List<Vector3d> points = new ArrayList<>();
    for (int i = 0; i < xyz.length; i += 3) {
      points.add(new Vector3d(xyz[i], xyz[i + 1], xyz[i + 2]));
    }
    return points;
  }

  /** Where the midline sutures of face and palate run, x in mm; 0 above and behind them. */
  static double midlineX(double y, double z) {
    double share = SmoothStep.at((y - 34) / 4) * SmoothStep.at((-3 - z) / 3);
    return share > 0 ? share * MIDLINE.atMm(0.8 * y - 0.6 * z, 0.6 * y + 0.8 * z) : 0;
  }

  /** Zygomatic bone. */
  boolean zygomatic(double side, double y, double z) {
    if (side < 22 || y < 15 || z > 0) {
      return false;
    }
    boolean beyondMaxilla = zygomaticomaxillary.offsetMm(side, y, z) > 0 && y > 22;
    boolean belowFrontal = frontozygomatic.offsetMm(side, y, z) > 0;
    boolean beyondSphenoid = sphenozygomatic.offsetMm(side, y, z) > 0 || side > 52;
    boolean beforeTemporal = temporozygomatic.offsetMm(side, y, z) > 0 || z > -24;
    boolean deep = side < 52 && y < 44;
    boolean vaultWall = z > -26 && y < 44;
    return beyondMaxilla && belowFrontal && beyondSphenoid && beforeTemporal && !deep && !vaultWall;
  }

  /** Maxilla, where it is not {@link #zygomatic}. */
  boolean maxilla(double side, double y, double z) {
    boolean face = side < 39 && y > 36 && belowFrontal(side, y, z);
    boolean lowOrFront = z < -24 || y > 63;
    boolean behindSinus = side > 29 && y < 47 && z > -36;
    return face
        && lowOrFront
        && !behindSinus
        && pterygomaxillary.offsetMm(side, y, z) > 0
        && !zygomatic(side, y, z);
  }

  /** Behind the maxilla and below the sphenoid's body: the pterygoid process. */
  boolean pterygoid(double side, double y, double z) {
    return pterygomaxillary.offsetMm(side, y, z) < 0 && z < -44;
  }

  /** Nasal bone; it goes before the maxilla. */
  boolean nasal(double side, double y, double z) {
    return z > -36
        && y > 72 - (z + 10) * 0.42
        && nasomaxillary.offsetMm(side, y, z) > 0
        && belowFrontal(side, y, z);
  }

  private boolean belowFrontal(double side, double y, double z) {
    return z < -4 && frontal.offsetMm(side, y, z) > 0;
  }
}
