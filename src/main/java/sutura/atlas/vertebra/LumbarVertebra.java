package sutura.atlas.vertebra;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector2d;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.column.Level;
import sutura.atlas.solid.Bounded;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.Mirrored;
import sutura.atlas.solid.Outline;
import sutura.atlas.solid.SmoothSubtraction;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Sweep;

/**
 * A lumbar vertebra in its own frame: triangular canal, hatchet-shaped spinous process, articular
 * processes with mammillary processes, slender costal processes that at L5 are massive cones.
 */
final class LumbarVertebra {
  private static final double ASK_MM = 6;
  private static final double WIDE_MM = 9;
  private static final Vector3dc UP = new Vector3d(0, 0, 1);
  private static final Vector3dc X = new Vector3d(1, 0, 0);

  /** The canal: a triangle with its apex behind. */
  private static final Outline CANAL =
      Outline.symmetric(
          List.of(
              new Vector2d(0, .96),
              new Vector2d(.55, .97),
              new Vector2d(.9, .74),
              new Vector2d(1, .34),
              new Vector2d(.74, -.2),
              new Vector2d(.34, -.74),
              new Vector2d(0, -1)));

  private final TrunkFrame frame;
  private final TrunkArch arch;
  private final ArticularPad superior;
  private final ArticularPad inferior;
  private final boolean last;

  private LumbarVertebra(TrunkFrame frame) {
    this.frame = frame;
    arch = new TrunkArch(frame);
    superior = ArticularPad.superior(frame.above(), 4);
    inferior = ArticularPad.inferior(frame.below(), 5);
    last = frame.level() == Level.L5;
  }

  /** The bone. */
  static Solid of(TrunkFrame frame) {
    return new LumbarVertebra(frame).bone();
  }

  private Solid bone() {
    List<Solid> parts = new ArrayList<>();
    parts.add(Bounded.of(arch.pedicle(), ASK_MM));
    parts.add(Bounded.of(arch.corner(), ASK_MM));
    Vector3d side = frame.junction().lerp(inferior.behindMm(3), 0.3);
    parts.add(Bounded.of(arch.lamina(side, 16), ASK_MM));
    parts.add(Bounded.of(arch.pillar(superior, inferior, 5, 3.3), ASK_MM));
    parts.add(Bounded.of(mammillary(), ASK_MM));
    parts.add(Bounded.of(accessory(), ASK_MM));
    SpinousProcess.lumbar(frame).forEach(part -> parts.add(Bounded.of(part, ASK_MM)));
    Solid arched = new SmoothUnion(parts, 4.5);
    Solid mass =
        new SmoothUnion(List.of(arched, Bounded.of(costal(), WIDE_MM)), last ? 8 : WIDE_MM / 2);
    Solid grown =
        new SmoothUnion(
            List.of(mass, Bounded.of(superior, ASK_MM), Bounded.of(inferior, ASK_MM)), 2.5);
    List<Solid> cuts = new ArrayList<>();
    cuts.add(bore());
    cuts.add(Bounded.of(superior.opposite(1.2), 2));
    cuts.add(Bounded.of(inferior.opposite(1.2), 2));
    Solid carved = new SmoothSubtraction(grown, cuts, 0.8);
    Solid whole = new SmoothUnion(List.of(Bounded.of(frame.body(), WIDE_MM), carved), WIDE_MM / 2);
    return new Mirrored(new SmoothSubtraction(whole, List.of(Bounded.of(basivertebral(), 2)), 0.8));
  }

  private Solid bore() {
    double half = frame.value("canalDepth") / 2;
    return new CanalBore(
        CANAL, frame.backMm() - 0.3 - half, frame.value("canalWidth") / 2, half, 60);
  }

  /** One of the two openings for the basivertebral veins, beside a median bridge. */
  private Solid basivertebral() {
    return Ellipsoid.upright(
        new Vector3d(3.7, frame.backMm() - 0.4, 0), new Vector3d(2.1, 2.6, 1.9));
  }

  /** The knob at the back edge of the superior articular process. */
  private Solid mammillary() {
    double width = superior.joint().widthMm();
    Vector3d at =
        superior
            .behindMm(2.6)
            .fma(width * 0.4, superior.joint().across())
            .fma(0.5, superior.joint().up());
    return Ellipsoid.upright(at, new Vector3d(2.8, 3.6, 4.8));
  }

  /** The small point behind the root of the costal process. */
  private Solid accessory() {
    Vector3d root = frame.junction().add(3.5, -3, -3);
    return new Sweep(
        List.of(
            TrunkArch.station(root, X, 2.4, UP, 2.8),
            TrunkArch.station(new Vector3d(root).add(1.6, -3, -2.6), X, 1.3, UP, 1.5)),
        2);
  }

  private Solid costal() {
    double back = Math.tan(Math.toRadians(frame.value("transverseBack")));
    double rise = Math.tan(Math.toRadians(frame.value("transverseRise")));
    double half = frame.value("transverseHeight") / 2;
    double tipHalf = last ? 4 : 2.2;
    Vector3d from = frame.junction().add(1, last ? 1 : -0.5, -1.5);
    double tipX = frame.value("transverseSpan") / 2 - tipHalf;
    double out = tipX - from.x;
    Vector3d tip = new Vector3d(tipX, from.y - out * back, from.z + out * rise);
    Vector3d early = new Vector3d(from).lerp(tip, 0.35).add(0, last ? 1 : 0.8, 0);
    Vector3d late = new Vector3d(from).lerp(tip, 0.75);
    Vector3d forward = new Vector3d(0.2, 1, 0);
    if (last) {
      return new Sweep(
          List.of(
              TrunkArch.station(new Vector3d(from).add(-3, 5, 0), forward, 6.3, UP, half * 1.2),
              TrunkArch.station(early.add(0, 2, 0), forward, 5.4, UP, half * 1.02),
              TrunkArch.station(late, forward, 4.2, UP, half * 0.88),
              TrunkArch.station(tip, forward, tipHalf, UP, half * 0.72)),
          2);
    }
    return new Sweep(
        List.of(
            TrunkArch.station(from, forward, 3.6, UP, half * 1.2),
            TrunkArch.station(early, forward, 2.7, UP, half * 0.95),
            TrunkArch.station(late, forward, 2.3, UP, half),
            TrunkArch.station(tip, forward, tipHalf, UP, half * 0.75)),
        2);
  }
}
