package sutura.atlas.sacrum;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.column.Parameters;
import sutura.atlas.solid.Bounded;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;

/**
 * The ways out of the canal at one line of fusion on the right: sideways through the intervertebral
 * foramen, from there forwards and backwards. All in the sacrum's own frame.
 *
 * @param number 1 to 4
 * @param canal within the canal
 * @param junction where the ways part
 * @param pelvic middle of the pelvic foramen
 * @param dorsal middle of the dorsal foramen
 */
record SacralForamen(
    int number, Vector3dc canal, Vector3dc junction, Vector3dc pelvic, Vector3dc dorsal) {
  /** How far the bores go beyond the surfaces, mm. */
  private static final double BEYOND_MM = 12;

  /** The four of the right side. */
  static List<SacralForamen> right(SacralFrame frame, SacralMass mass, PelvicSurface pelvis) {
    List<SacralForamen> foramina = new ArrayList<>();
    SacralAxis axis = frame.axis();
    for (int number = 1; number <= 4; number++) {
      double s = frame.border(number);
      double pelvicX = frame.pelvicForamenBesideMm(number);
      double dorsalX = frame.dorsalForamenBesideMm(number);
      double canalAt = frame.bodyDepthMm(s) + 0.4 * frame.canalDepthMm(s);
      double front = pelvis.behindMm(pelvicX, s);
      double back = mass.dorsum().behindMm(dorsalX, s);
      double middle = 0.5 * canalAt + 0.25 * (front + back);
      foramina.add(
          new SacralForamen(
              number,
              axis.point(0.3 * frame.canalWidthMm(s), s, canalAt),
              axis.point((pelvicX + dorsalX) / 2, s, middle),
              axis.point(pelvicX, s, front),
              axis.point(dorsalX, s, back)));
    }
    return foramina;
  }

  /** The room of the three ways. */
  List<Solid> ways(Parameters parameters) {
    double height = parameters.value("sacrum", "pelvicForamen" + number + "Height") / 2;
    double width = parameters.value("sacrum", "pelvicForamen" + number + "Width") / 2;
    double backHeight = parameters.value("sacrum", "dorsalForamen" + number + "Height") / 2;
    double backWidth = parameters.value("sacrum", "dorsalForamen" + number + "Width") / 2;
    double inner = 0.85 * Math.min(backHeight, backWidth);
    List<Solid> ways = new ArrayList<>();
    ways.add(Bounded.of(new Tube(List.of(canal, junction), new double[] {inner, inner}), 4));
    ways.add(Bounded.of(bore(pelvic, width, height), 4));
    ways.add(Bounded.of(bore(dorsal, backWidth, backHeight), 4));
    return ways;
  }

  private Bore bore(Vector3dc mouth, double halfWidth, double halfHeight) {
    Vector3d way = mouth.sub(junction, new Vector3d());
    Vector3d across = new Vector3d(1, 0, 0).fma(-way.x / way.lengthSquared(), way).normalize();
    return new Bore(junction, mouth, across, halfWidth, halfHeight, BEYOND_MM);
  }
}
