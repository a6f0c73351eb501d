package sutura.atlas.sacrum;

import org.joml.Vector3d;
import sutura.atlas.column.Parameters;

/** What lies where along the sacrum: its segments, its canal and the thickness in front of it. */
final class SacralFrame {
  private final Parameters parameters;
  private final SacralAxis axis;
  private final double[] borders = new double[6];
  private final double[] pelvicBeside = new double[5];
  private final double[] dorsalBeside = new double[5];
  private final Profile bodyDepth;
  private final Profile canalDepth;
  private final Profile canalWidth;

  private SacralFrame(Parameters parameters) {
    this.parameters = parameters;
    axis = SacralAxis.of(parameters);
    for (int segment = 1; segment <= 5; segment++) {
      borders[segment] = borders[segment - 1] + parameters.value("S" + segment, "segmentLength");
    }
    for (int segment = 1; segment <= 5; segment++) {
      borders[segment] *= axis.lengthMm() / borders[5];
    }
    borders[5] = axis.lengthMm();
    for (int number = 1; number <= 4; number++) {
      pelvicBeside[number] = parameters.value("S" + number, "pelvicForamenBeside");
      dorsalBeside[number] = parameters.value("S" + number, "dorsalForamenBeside");
    }
    double edge = backEdgeAlong();
    bodyDepth = bodyDepth(edge);
    canalDepth = canalBetween("canalDepthS1", "canalDepthHiatus", 0.62, 0.36, 0.15);
    canalWidth = canalBetween("canalWidthS1", "canalWidthHiatus", 0.72, 0.38, 0.12);
  }

  /** The frame that the dimensions give. */
  static SacralFrame of(Parameters parameters) {
    return new SacralFrame(parameters);
  }

  private Profile bodyDepth(double edge) {
    Vector3d back = new Vector3d(0, -value("s1BodyDepth") / 2, 0);
    return new Profile(
        new double[] {edge, borders[1], borders[2], borders[3], borders[4], borders[5]},
        new double[] {
          axis.behind(edge, back.y, back.z),
          parameters.value("S2", "bodyDepth"),
          parameters.value("S3", "bodyDepth"),
          parameters.value("S4", "bodyDepth"),
          parameters.value("S5", "bodyDepth"),
          value("apexDepth")
        });
  }

  /** From S1 to the hiatus, most of the way by the middle of the bone. */
  private Profile canalBetween(String first, String last, double s2, double s3, double s4) {
    double a = value(first);
    double b = value(last);
    return Profile.of(
        backEdgeAlong(),
        a,
        borders[1],
        b + (a - b) * s2,
        borders[2],
        b + (a - b) * s3,
        borders[3],
        b + (a - b) * s4,
        hiatusApexAlong(),
        b);
  }

  private double backEdgeAlong() {
    return axis.along(-value("s1BodyDepth") / 2, 0);
  }

  SacralAxis axis() {
    return axis;
  }

  /** A dimension of the whole sacrum. */
  double value(String quantity) {
    return parameters.value("sacrum", quantity);
  }

  /** Place of the line of fusion below a segment; 0 is the promontory, 5 the apex. */
  double border(int segment) {
    return borders[segment];
  }

  /** Place beside the midline of the middle of a pelvic foramen, 1 to 4, mm. */
  double pelvicForamenBesideMm(int number) {
    return pelvicBeside[number];
  }

  /** Place beside the midline of the middle of a dorsal foramen, 1 to 4, mm. */
  double dorsalForamenBesideMm(int number) {
    return dorsalBeside[number];
  }

  /** Number of the segment at a place, 1 to 5. */
  int segment(double along) {
    int segment = 1;
    while (segment < 5 && along > borders[segment]) {
      segment++;
    }
    return segment;
  }

  /** Thickness of the bodies in the midline, mm. */
  double bodyDepthMm(double along) {
    return bodyDepth.value(along);
  }

  double canalDepthMm(double along) {
    return canalDepth.value(along);
  }

  double canalWidthMm(double along) {
    return canalWidth.value(along);
  }

  /** Where the canal begins at the level of the endplate of S1. */
  double canalTopAlong() {
    return axis.along(-(value("s1BodyDepth") + value("canalDepthS1")) / 2, 0);
  }

  /** Upper end of the hiatus. */
  double hiatusApexAlong() {
    return axis.lengthMm() - value("hiatusLength");
  }

  /** Middle of the canal, own frame. */
  Vector3d canalCentre(double along) {
    return axis.point(0, along, bodyDepthMm(along) + canalDepthMm(along) / 2);
  }
}
