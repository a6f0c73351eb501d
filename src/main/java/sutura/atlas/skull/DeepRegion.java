package sutura.atlas.skull;

import sutura.atlas.skull.DrawnSuture.Stray;

/**
 * Where ethmoid, vomer, conchae, palatines and lacrimals lie together, by hand-placed borders that
 * stray a little like natural sutures. RAS mm.
 */
final class DeepRegion {
  private static final Stray ORBITAL = new Stray(0.4, 6, 31);
  private static final Stray LACRIMAL = new Stray(0.45, 5, 32);
  private static final Stray PALATINE = new Stray(0.6, 5, 33);

  private DeepRegion() {}

  /** Whether a place of bone belongs to one of them. */
  static boolean contains(double x, double y, double z) {
    double side = Math.abs(x);
    return nasalCavity(side, y, z)
        || skullBase(side, y, z)
        || orbit(x, y, z)
        || septum(side, y, z)
        || palatine(x, y, z);
  }

  private static boolean belowCribriform(double y, double z) {
    return z < -6 + (y - 50) * 0.28 + ORBITAL.atMm(y, z);
  }

  private static boolean nasalCavity(double side, double y, double z) {
    return y > 37 && y < 66 && side < 11 && z > -50 && belowCribriform(y, z);
  }

  /** Cribriform plate and crista galli. */
  private static boolean skullBase(double side, double y, double z) {
    boolean cribriform = side < 6.8 && y > 38 && y < 62 && z < 0 && z > -16;
    boolean crista = side < 2.6 && y > 45 && y < 62 && z < 5 && z > -10;
    return cribriform || crista;
  }

  /** Labyrinth and lacrimal bone, as far as the lacrimal groove. */
  private static boolean orbit(double x, double y, double z) {
    double side = Math.abs(x);
    double front = 67.2 + LACRIMAL.atMm(z, x);
    boolean labyrinth =
        side < 17
            && y > 37 + ORBITAL.atMm(z, x)
            && y < 62
            && z > -26 + ORBITAL.atMm(y, x)
            && belowCribriform(y, z);
    boolean lacrimal = side > 8 && side < 14.5 && y > 57 && y < front && z > -31 && z < -8.5;
    return labyrinth || lacrimal;
  }

  private static boolean septum(double side, double y, double z) {
    boolean plates = side < 4.5 && y > 37 && y < 76 && z > -51.5 && z < -12;
    boolean behind = side < 4.5 && y > 18 && y < 40 && z > -54 && z < -40;
    return plates || behind;
  }

  private static boolean palatine(double x, double y, double z) {
    double side = Math.abs(x);
    double front = 49.4 - 0.0155 * side * side + PALATINE.atMm(x, z);
    boolean horizontal = side < 17 && y > 33 && y < front && z < -53 && z > -62;
    double top = 44.6 + PALATINE.atMm(z, x);
    boolean perpendicular = side > 11.5 && side < 17.8 && y > 32.5 && y < top && z > -57 && z < -26;
    return horizontal || perpendicular || pyramidal(x, y, z);
  }

  /** Between the maxillary tuber and the pterygoid plates. */
  private static boolean pyramidal(double x, double y, double z) {
    double side = Math.abs(x);
    double widest = z > -50 ? 18 : 23;
    double front = 41.5 - (side - 14) * 0.55 + PALATINE.atMm(side + x, z);
    return side > 12 && side < widest && z > -64 && z < -47 && y > 33 && y < front;
  }
}
