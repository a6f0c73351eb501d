package sutura.atlas.jaw;

import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix3d;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;

/**
 * The part of the mandible that the scan does not show: body, angle, lower ramus and chin of one
 * side, drawn by hand as a sheet whose upper rear rows lie in the scanned ramus.
 *
 * <p>Sizes aimed at: bigonial breadth 95-105 mm, height of the symphysis about 31 mm, of the body
 * at the first molar about 27 mm, of the ramus 60-65 mm, gonial angle about 122 degrees. Source:
 * adult ranges as in Martin R, Saller K 1957, "Lehrbuch der Anthropologie"; the course itself is a
 * project assumption.
 */
final class MandibleShape {
  /** The rami stand, as the teeth do, a little to the left of the skull's plane. */
  static final double MIDDLE_X_MM = -0.8;

  /** How far the right ramus stands before the mean of both in the scan, the left one behind. */
  private static final double RIGHT_FORWARD_MM = 1.4;

  /** Behind this the shift is whole, before {@link #SHIFT_TO_Y_MM} none. */
  private static final double SHIFT_FROM_Y_MM = 35;

  private static final double SHIFT_TO_Y_MM = 65;

  /** Right side, columns from the midline to the posterior border, rows from base to crest. */
  private static final double[][][] KNOTS = {
    {{-10.5, 78, -115, 5}, {-11, 77.5, -107, 4.8}, {-11.5, 75.7, -99, 4.5}, {-12, 76.7, -93, 3.7}},
    {{0, 79.5, -114.7, 5}, {0, 79.8, -107, 4.6}, {0, 78.9, -99, 4}, {0, 80.6, -92.3, 3.2}},
    {{10.5, 78, -115, 5}, {11, 77.5, -107, 4.8}, {11.5, 75.7, -99, 4.5}, {12, 76.7, -93, 3.7}},
    {{20, 71.5, -113.5, 5}, {20.5, 70.5, -105, 4.8}, {19.6, 69.3, -98, 4.7}, {18, 69, -91.5, 4.1}},
    {{28, 61, -111, 5}, {28, 60, -102, 5.1}, {25.6, 59, -96.5, 5.2}, {22.4, 58.5, -90, 4.6}},
    {{34.5, 50, -107.5, 4.8}, {33.8, 49, -99, 5.1}, {30, 48.3, -93.5, 5.3}, {25, 48, -88.5, 4.7}},
    {
      {39.5, 39, -103.5, 4.5},
      {38.6, 39, -95, 4.7},
      {35.4, 39.3, -88.5, 4.8},
      {30.8, 40.5, -85.6, 3.9}
    },
    {
      {41, 35.5, -102, 4.3},
      {40.2, 36, -92.5, 4.5},
      {37.7, 37.3, -77.5, 3.9},
      {42.8, 37.2, -63, 2.1}
    },
    {{42.8, 31, -100, 4.2}, {41.7, 32, -90.5, 4.3}, {40.1, 32.7, -76, 4.4}, {44.2, 33, -63, 2.8}},
    {
      {45.2, 24.5, -96.5, 3.9},
      {44.5, 25.5, -87, 3.9},
      {43.7, 26.3, -75.5, 4.3},
      {46.8, 26.5, -63, 2.8}
    },
    {{47.3, 18, -91.5, 3.4}, {47.6, 17.7, -84, 3.1}, {48, 17.6, -75, 3}, {49.9, 17, -62.5, 3.2}},
    {{47.9, 14.4, -88, 2.8}, {48.3, 13.1, -82, 2.7}, {48.6, 12, -75, 2.6}, {50.3, 10, -62.5, 3}}
  };

  private final int side;
  private final ThickSheet sheet;

  /**
   * One side.
   *
   * @param side 1 right, -1 left
   */
  MandibleShape(int side) {
    this.side = side;
    double[][][] knots = new double[KNOTS.length][4][];
    for (int c = 0; c < KNOTS.length; c++) {
      for (int r = 0; r < 4; r++) {
        double[] k = KNOTS[c][r];
        Vector3d p = ras(k[0], k[1], k[2]);
        knots[c][r] = new double[] {p.x, p.y, p.z, k[3]};
      }
    }
    sheet = new ThickSheet(knots);
  }

  ThickSheet sheet() {
    return sheet;
  }

  /** Ridges, tubercles and the front border of the ramus. */
  List<Solid> ridges() {
    List<Solid> ridges = new ArrayList<>();
    ridges.add(obliqueLine());
    ridges.add(mylohyoidLine());
    return ridges;
  }

  /** The two small spines of each side behind the chin. */
  List<Solid> mentalSpines() {
    return List.of(
        tube(new double[] {1.2, 0.5}, ras(1.6, 75.6, -108.3), ras(1.8, 73, -108)),
        tube(new double[] {1, 0.45}, ras(1.3, 75.8, -111.6), ras(1.4, 73.4, -111.9)));
  }

  /** From the front border of the ramus down over the outer side of the body. */
  private Solid obliqueLine() {
    double[][] course = {{6.75, 2.2}, {6.3, 1.95}, {5.6, 1.6}, {4.9, 1.35}, {4.2, 1.1}};
    return ridge(course, new double[] {2.6, 2.4, 2.2, 2, 1.6}, -side, 2);
  }

  /** The corner of the chin. */
  Solid mentalTubercle() {
    return new Ellipsoid(ras(9, 78.8, -114.3), new Vector3d(5.5, 3.8, 3.8), new Matrix3d());
  }

  /** The chin's prominence in the midline. */
  static Solid mentalProtuberance() {
    return new Ellipsoid(
        new Vector3d(MIDDLE_X_MM, 80.7, -112.3), new Vector3d(6, 4, 5.5), new Matrix3d());
  }

  /** The tongue of bone before the mandibular foramen. */
  Solid lingula() {
    return new Ellipsoid(
        ras(40.3, 27.2, -76.2), new Vector3d(1.3, 1.8, 3), new Matrix3d().rotateX(0.5));
  }

  /** Mental foramen and the beginning of the mandibular canal. */
  List<Solid> canals() {
    Vector3d out = sheet.normalAt(3.05, 1.25).mul(-side);
    ThickSheet.Place place = sheet.at(3.05, 1.25);
    Vector3d mouth = new Vector3d(place.middleMm()).fma(place.halfMm() - 0.2, out);
    Vector3d way = new Vector3d(out).add(0, -0.45, 0.5).normalize();
    Solid mental =
        tube(
            new double[] {1.8, 1.6, 1.2},
            new Vector3d(mouth).fma(2.5, way),
            mouth,
            new Vector3d(mouth).fma(-4.5, way));
    Solid mandibular =
        tube(
            new double[] {2, 1.9, 1.6, 1.3},
            ras(39.6, 21, -71.5),
            ras(41.6, 23.5, -76),
            ras(42.6, 26.5, -81),
            ras(42.4, 31, -87));
    return List.of(mental, mandibular);
  }

  private Solid mylohyoidLine() {
    double[][] course = {{6.1, 2.5}, {5.3, 2.1}, {4.4, 1.65}, {3.4, 1.2}, {2.5, 0.8}};
    return ridge(course, new double[] {1.4, 1.4, 1.3, 1.1, 0.7}, side, 1);
  }

  /** A tube under the surface on one side of the sheet, of which only the back stands out. */
  private Solid ridge(double[][] course, double[] radii, int towards, double sunkMm) {
    Vector3dc[] points = new Vector3dc[course.length];
    for (int i = 0; i < points.length; i++) {
      ThickSheet.Place place = sheet.at(course[i][0], course[i][1]);
      Vector3d way = sheet.normalAt(course[i][0], course[i][1]).mul(towards);
      points[i] = new Vector3d(place.middleMm()).fma(place.halfMm() - sunkMm, way);
    }
    return tube(radii, points);
  }

  private static Solid tube(double[] radii, Vector3dc... points) {
    return new Tube(List.of(points), radii);
  }

  private Vector3d ras(double x, double y, double z) {
    double t = Math.max(0, Math.min(1, (SHIFT_TO_Y_MM - y) / (SHIFT_TO_Y_MM - SHIFT_FROM_Y_MM)));
    double forward = side * RIGHT_FORWARD_MM * t * t * (3 - 2 * t);
    return new Vector3d(MIDDLE_X_MM + side * x, y + forward, z);
  }
}
