package sutura.atlas.cord;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.column.Parameters;
import sutura.geometry.TriangleMesh;

/**
 * The anterior and posterior roots of the spinal nerves: rootlets from the cord, joined on the way
 * to the sleeve, the ganglion of the posterior root in the sleeve, and a stump of the nerve.
 *
 * <p>The roots of L2 and below form the cauda equina between cord and sac.
 */
final class NerveRoots {
  /** Half the angle between the lines of the posterior rootlets, and of the anterior ones. */
  private static final double POSTERIOR_DEG = -50;

  private static final double ANTERIOR_DEG = 56;

  /** Length of nerve drawn beyond its opening, mm. */
  private static final double STUMP_MM = 5;

  private final Parameters parameters;
  private final FluidSpace space;
  private final CordSegments segments;
  private final List<RootSleeve> sleeves;
  private final boolean reduced;

  NerveRoots(
      Parameters parameters,
      FluidSpace space,
      CordSegments segments,
      List<RootSleeve> sleeves,
      boolean reduced) {
    this.parameters = parameters;
    this.space = space;
    this.segments = segments;
    this.sleeves = sleeves;
    this.reduced = reduced;
  }

  /** Everything of one side but the cauda equina. */
  TriangleMesh side(int side) {
    MeshSketch sketch = new MeshSketch();
    for (RootSleeve sleeve : sleeves) {
      if (sleeve.side() == side) {
        inSleeve(sleeve).forEach(strand -> strand.draw(sketch, reduced ? 4 : 7));
        if (!sleeve.nerve().inCauda()) {
          rootlets(sleeve).forEach(strand -> strand.draw(sketch, reduced ? 3 : 5));
          inSac(sleeve).forEach(strand -> strand.draw(sketch, reduced ? 4 : 6));
        }
      }
    }
    return sketch.mesh();
  }

  /** The cauda equina, both sides. */
  TriangleMesh cauda() {
    MeshSketch sketch = new MeshSketch();
    caudaStrands().forEach(strand -> strand.draw(sketch, reduced ? 3 : 5));
    return sketch.mesh();
  }

  /** The strands of the cauda equina. */
  List<Strand> caudaStrands() {
    List<Strand> strands = new ArrayList<>();
    for (RootSleeve sleeve : sleeves) {
      if (sleeve.nerve().inCauda()) {
        strands.addAll(rootlets(sleeve));
        strands.addAll(inSac(sleeve));
      }
    }
    return strands;
  }

  /** The strands from the cord to the sleeves that do not belong to the cauda equina. */
  List<Strand> rootStrands() {
    List<Strand> strands = new ArrayList<>();
    for (RootSleeve sleeve : sleeves) {
      if (!sleeve.nerve().inCauda()) {
        strands.addAll(rootlets(sleeve));
        strands.addAll(inSac(sleeve));
      }
    }
    return strands;
  }

  /** All strands of one side but the cauda equina. */
  List<Strand> sideStrands(int side) {
    List<Strand> strands = new ArrayList<>();
    for (RootSleeve sleeve : sleeves) {
      if (sleeve.side() == side) {
        strands.addAll(inSleeve(sleeve));
        if (!sleeve.nerve().inCauda()) {
          strands.addAll(rootlets(sleeve));
          strands.addAll(inSac(sleeve));
        }
      }
    }
    return strands;
  }

  private double radiusMm(SpinalNerve nerve, boolean posterior) {
    double radius = parameters.value(nerve.key(), "rootDiameter") / 2;
    return posterior ? 1.1 * radius : 0.95 * radius;
  }

  /** Where the rootlets of a root have joined. */
  private Way way(RootSleeve sleeve, boolean posterior) {
    SpinalNerve nerve = sleeve.nerve();
    double mouth = 0.68 * sleeve.fromMm() + 0.32 * sleeve.toMm();
    double middle = (segments.fromMm(nerve) + segments.toMm(nerve)) / 2;
    double half = segments.toMm(nerve) - middle;
    double descent = mouth - middle;
    double steep = Math.max(0, Math.min(1, (descent - 8) / 20));
    double joined = mouth - Math.max(1.2, descent - half - 8);
    double angle = (posterior ? -1 : 1) * (15 + 24 * steep);
    return new Way(sleeve, posterior, joined, mouth, angle, 0.72 - 0.42 * steep);
  }

  /**
   * The course of a root in the sac.
   *
   * @param joinedMm place where its rootlets join
   * @param mouthMm place of the sleeve
   * @param angleDeg angle there, from the side to the front
   * @param outwards how far from the cord it is there
   */
  private record Way(
      RootSleeve sleeve,
      boolean posterior,
      double joinedMm,
      double mouthMm,
      double angleDeg,
      double outwards) {}

  /** An angle from the side to the front, on a side of the body, as an angle of a section. */
  private static double sided(double degrees, int side) {
    double angle = Math.toRadians(degrees);
    return side > 0 ? angle : Math.PI - angle;
  }

  private List<Strand> rootlets(RootSleeve sleeve) {
    List<Strand> rootlets = new ArrayList<>();
    for (boolean posterior : new boolean[] {false, true}) {
      if (posterior && sleeve.nerve() == SpinalNerve.C1) {
        continue;
      }
      Way way = way(sleeve, posterior);
      SpinalNerve nerve = sleeve.nerve();
      int count = reduced ? 1 : rootletsOf(nerve);
      double radius = radiusMm(nerve, posterior) * (count == 1 ? 1 : count == 2 ? 0.72 : 0.6);
      double from = segments.fromMm(nerve);
      double to = segments.toMm(nerve);
      for (int k = 0; k < count; k++) {
        double start = from + (to - from) * (k + 0.5) / count;
        rootlets.add(rootlet(way, Math.max(1.2, start), radius));
      }
    }
    return rootlets;
  }

  /** More than in a picture would be told apart are not drawn: nature has six to eight. */
  private static int rootletsOf(SpinalNerve nerve) {
    boolean thin = nerve.compareTo(SpinalNerve.T3) >= 0 && nerve.compareTo(SpinalNerve.T11) <= 0;
    return nerve.compareTo(SpinalNerve.S3) > 0 ? 1 : thin || nerve.inCauda() ? 2 : 3;
  }

  private Strand rootlet(Way way, double start, double radius) {
    int side = way.sleeve().side();
    int pieces = reduced ? 2 : 4;
    double origin = way.posterior() ? POSTERIOR_DEG : ANTERIOR_DEG;
    double taper = space.cord().tipMm() - start;
    double fan = Math.max(0.4, Math.min(1, taper / 10));
    List<Vector3dc> points = new ArrayList<>();
    for (int i = 0; i <= pieces; i++) {
      double u = (double) i / pieces;
      double degrees = origin * fan * (1 - u) + way.angleDeg() * u;
      double outwards = way.outwards() * Math.pow(u, 0.6);
      double along = start + (way.joinedMm() - start) * u;
      points.add(space.at(along, sided(degrees, side), outwards));
    }
    return Strand.of(points, radius);
  }

  /** From where the rootlets have joined to the mouth of the sleeve. */
  private List<Strand> inSac(RootSleeve sleeve) {
    List<Strand> strands = new ArrayList<>();
    for (boolean posterior : new boolean[] {false, true}) {
      if (posterior && sleeve.nerve() == SpinalNerve.C1) {
        continue;
      }
      Way way = way(sleeve, posterior);
      double radius = radiusMm(sleeve.nerve(), posterior);
      if (!sleeve.nerve().inCauda()) {
        strands.add(Strand.of(plain(way), radius));
        continue;
      }
      boolean thick = !reduced && sleeve.nerve().compareTo(SpinalNerve.S3) <= 0;
      int count = thick ? 2 : 1;
      for (int k = 0; k < count; k++) {
        strands.add(
            Strand.of(new CaudaWay(space, way, k).points(reduced), radius / Math.sqrt(count)));
      }
    }
    return strands;
  }

  private List<Vector3dc> plain(Way way) {
    int side = way.sleeve().side();
    int pieces = (int) Math.max(2, Math.ceil((way.mouthMm() - way.joinedMm()) / 9));
    List<Vector3dc> points = new ArrayList<>();
    for (int i = 0; i <= pieces; i++) {
      double u = (double) i / pieces;
      double angle = sided(way.angleDeg() * (1 - 0.75 * u), side);
      double outwards = way.outwards() + (0.9 - way.outwards()) * u * u;
      points.add(space.at(way.joinedMm() + (way.mouthMm() - way.joinedMm()) * u, angle, outwards));
    }
    points.add(inSleeve(way.sleeve(), way.posterior(), 0.16));
    return points;
  }

  /** Both roots side by side in the sleeve, the posterior one behind. */
  private static Vector3d inSleeve(RootSleeve sleeve, boolean posterior, double t) {
    Vector3d along = sleeve.direction(t);
    Vector3d front = new Vector3d(0, 1, 0).fma(-along.y, along).normalize();
    double parted = 0.34 * sleeve.radiusMm() * Math.max(0, 1 - t);
    return sleeve.at(t).fma(posterior ? -parted : parted, front);
  }

  private List<Strand> inSleeve(RootSleeve sleeve) {
    double beyond = 1 / sleeve.share() + STUMP_MM / sleeve.lengthMm();
    List<Strand> strands = new ArrayList<>();
    List<Vector3dc> front = new ArrayList<>();
    for (double t : new double[] {0.1, 0.4, 0.75, 0.95}) {
      front.add(inSleeve(sleeve, false, t));
    }
    strands.add(Strand.of(front, radiusMm(sleeve.nerve(), false)));
    strands.add(posterior(sleeve, beyond));
    return strands;
  }

  /** Posterior root, ganglion and the nerve beyond it. */
  private Strand posterior(RootSleeve sleeve, double beyond) {
    List<Vector3dc> points = new ArrayList<>();
    double root = radiusMm(sleeve.nerve(), true);
    double nerve = Math.min(1.35 * root, 0.52 * sleeve.radiusMm());
    List<Double> places = new ArrayList<>(List.of(0.1, 0.3, 0.45));
    double ganglion = 0.42 * sleeve.ganglionMm() / sleeve.lengthMm();
    for (double sigmas : new double[] {-1.7, -1.1, -0.55, 0.0, 0.55, 1.1, 1.7}) {
      places.add(RootSleeve.GANGLION_AT + sigmas * ganglion);
    }
    places.removeIf(t -> t > 0.96 || t < 0.04);
    places.sort(null);
    int pieces = (int) Math.max(1, Math.ceil((beyond - 0.95) * sleeve.lengthMm() / 9));
    for (int i = 0; i <= pieces; i++) {
      places.add(0.97 + (beyond - 0.97) * i / pieces);
    }
    double[] radii = new double[places.size()];
    for (int i = 0; i < radii.length; i++) {
      double t = places.get(i);
      points.add(inSleeve(sleeve, true, t));
      double plain = t < RootSleeve.GANGLION_AT ? root : nerve;
      radii[i] = plain + (sleeve.ganglionMm() / 2 - plain) * sleeve.swelling(t);
    }
    return new Strand(points, radii);
  }

  /** One strand of the cauda equina: at the back of the sac, to the side where it leaves. */
  private record CaudaWay(FluidSpace space, Way way, int number) {
    List<Vector3dc> points(boolean reduced) {
      java.util.Random random =
          new java.util.Random(
              7L * way.sleeve().nerve().ordinal()
                  + 1000L * way.sleeve().side()
                  + 100L * number
                  + (way.posterior() ? 50 : 0));
      double turn = random.nextDouble();
      double sway = random.nextDouble();
      double own = random.nextDouble();
      double length = way.mouthMm() - way.joinedMm();
      int pieces = (int) Math.max(3, Math.ceil(length / (reduced ? 22 : 12)));
      List<Vector3dc> points = new ArrayList<>();
      for (int i = 0; i <= pieces; i++) {
        double u = (double) i / pieces;
        double along = way.joinedMm() + length * u;
        double left = way.mouthMm() - along;
        double behind = Math.min(1, left / 130);
        double home =
            -(4 + 74 * Math.pow(behind, 0.75))
                + (way.posterior() ? -6 : 12)
                + 16 * (own - 0.5)
                + 6 * Math.sin(2 * Math.PI * (along / 85 + turn));
        double far = 0.5 + 0.34 * own + 0.07 * Math.sin(2 * Math.PI * (along / 63 + sway));
        double begun = Math.min(1, (along - way.joinedMm()) / 26);
        double ending = Math.max(0, 1 - left / 24);
        double degrees = mixed(mixed(way.angleDeg(), home, smooth(begun)), 0, smooth(ending));
        double outwards = mixed(mixed(way.outwards(), far, smooth(begun)), 0.84, smooth(ending));
        points.add(space.at(along, sided(degrees, way.sleeve().side()), outwards));
      }
      points.add(inSleeve(way.sleeve(), way.posterior(), 0.16));
      return points;
    }

    private static double mixed(double a, double b, double t) {
      return a + (b - a) * t;
    }

    private static double smooth(double t) {
      return t * t * (3 - 2 * t);
    }
  }
}
