package sutura.atlas.vertebra;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Sweep;
import sutura.atlas.solid.Sweep.Station;

/** The parts of a vertebral arch that chest and loin have in common, right half, own frame. */
final class TrunkArch {
  private final TrunkFrame frame;

  TrunkArch(TrunkFrame frame) {
    this.frame = frame;
  }

  /** A station with its axes given as directions and half sizes. */
  static Station station(Vector3dc at, Vector3dc alongA, double a, Vector3dc alongB, double b) {
    return new Station(at, new Vector3d(alongA).normalize(a), new Vector3d(alongB).normalize(b));
  }

  /** From within the body to where the arch's parts meet. */
  Sweep pedicle() {
    Vector3d to = frame.junction();
    double outside = frame.value("canalWidth") / 2 + frame.value("pedicleWidth");
    double width = frame.value("pedicleWidth") - filletMm();
    double half = frame.value("pedicleHeight") / 2;
    double middle = outside - filletMm() - width / 2;
    double z = frame.pedicleMm();
    double inBody = Math.min(middle - 0.5, frame.body().halfWidthMm(z) - width * 0.55);
    Vector3d x = new Vector3d(1, 0, 0);
    Vector3d up = new Vector3d(0, 0, 1);
    return new Sweep(
        List.of(
            station(new Vector3d(inBody, frame.backMm() + 6, z - 0.5), x, width / 2, up, half + 1),
            station(new Vector3d(middle, frame.backMm() - 1, z), x, width / 2, up, half),
            station(new Vector3d(to.x - filletMm() / 2, to.y, to.z), x, width / 2, up, half * 0.9)),
        2);
  }

  /** What the fillets to the neighbouring parts add to the pedicle's outer side, as measured. */
  private double filletMm() {
    return switch (frame.level()) {
      case T1, T11, T12 -> 0;
      case L1, L2, L3, L4 -> 0.4;
      case L5 -> 1.5;
      default -> 1.5;
    };
  }

  /** What fills the front corner of the canal, where pedicle and body meet, so that it is round. */
  Sweep corner() {
    double half = frame.value("pedicleHeight") / 2;
    double x = frame.value("canalWidth") / 2 + 0.3;
    double z = frame.pedicleMm();
    Vector3d aside = new Vector3d(1, 0, 0);
    Vector3d ahead = new Vector3d(0, 1, 0);
    return new Sweep(
        List.of(
            station(new Vector3d(x, frame.backMm() - 0.4, z + half - 3), aside, 3, ahead, 3.4),
            station(new Vector3d(x, frame.backMm() - 0.4, z - half + 3), aside, 3, ahead, 3.4)),
        2);
  }

  /** Between the two articular processes: the pars interarticularis. */
  Sweep pillar(ArticularPad superior, ArticularPad inferior, double halfWidth, double half) {
    Vector3d top = superior.behindMm(half * 0.9).fma(-2, superior.joint().up());
    Vector3d middle = frame.junction().add(0, -half * 0.6, 0);
    Vector3d bottom = inferior.behindMm(half);
    Vector3d waist = new Vector3d(middle).lerp(bottom, 0.5).add(0, -1.4, 0);
    Vector3d topAcross = superior.joint().across();
    Vector3d bottomAcross = inferior.joint().across();
    Vector3d between = new Vector3d(topAcross).add(bottomAcross).normalize();
    return new Sweep(
        List.of(
            station(
                top,
                topAcross,
                superior.joint().widthMm() * 0.36,
                superior.joint().normal(),
                half * 0.8),
            station(middle, between, halfWidth, new Vector3d(0, -1, 0), half * 1.15),
            station(waist, between, halfWidth * 0.95, new Vector3d(0, -1, 0), half),
            station(
                bottom,
                bottomAcross,
                inferior.joint().widthMm() * 0.36,
                inferior.joint().normal(),
                half * 0.8)),
        2);
  }

  /**
   * The lamina from one pillar to the other.
   *
   * @param fromSide where it comes from the right pillar
   * @param slopeDeg how far its upper edge leans forward
   */
  Sweep lamina(Vector3d fromSide, double slopeDeg) {
    double half = frame.value("laminaHeight") / 2;
    double thick = frame.value("laminaThickness") / 2;
    Vector3d middle = frame.laminaMiddle();
    Vector3d between = new Vector3d(fromSide).lerp(middle, 0.55);
    between.y -= 0.3;
    double slope = Math.toRadians(slopeDeg);
    Vector3d up = new Vector3d(0, Math.sin(slope), Math.cos(slope));
    Vector3d back = new Vector3d(0, -1, 0);
    Vector3d aside = new Vector3d(0.6, -0.8, 0);
    return new Sweep(
        List.of(
            station(fromSide, aside, thick, up, half * 0.92),
            station(between, aside, thick, up, half),
            station(middle, back, thick, up, half * 0.9),
            station(
                new Vector3d(-between.x, between.y, between.z),
                new Vector3d(-aside.x, aside.y, 0),
                thick,
                up,
                half)),
        3);
  }

  /**
   * Middle of the end of the spinous process: so far from a point that the finished process has its
   * length.
   *
   * @param root start of its axis
   * @param along unit direction of the axis
   * @param from where the length is measured from
   * @param lengthMm distance from there to the end
   */
  static Vector3d end(Vector3dc root, Vector3dc along, Vector3dc from, double lengthMm) {
    Vector3d d = root.sub(from, new Vector3d());
    double b = d.dot(along);
    double far = -b + Math.sqrt(b * b - d.lengthSquared() + lengthMm * lengthMm);
    return new Vector3d(root).fma(far, along);
  }
}
