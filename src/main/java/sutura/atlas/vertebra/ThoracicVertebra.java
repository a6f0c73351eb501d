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
 * A thoracic vertebra in its own frame: round canal, broad laminae, sloping spinous process, facets
 * for the ribs at the body and at the transverse processes.
 */
final class ThoracicVertebra {
  private static final double ASK_MM = 5;
  private static final Vector3dc UP = new Vector3d(0, 0, 1);

  /** The canal: nearly round, a little flat in front. */
  private static final Outline CANAL =
      Outline.symmetric(
          List.of(
              new Vector2d(0, .94),
              new Vector2d(.5, .86),
              new Vector2d(.88, .5),
              new Vector2d(1, 0),
              new Vector2d(.86, -.5),
              new Vector2d(.48, -.87),
              new Vector2d(0, -1)));

  private final TrunkFrame frame;
  private final TrunkArch arch;
  private final ArticularPad superior;
  private final ArticularPad inferior;

  private ThoracicVertebra(TrunkFrame frame) {
    this.frame = frame;
    arch = new TrunkArch(frame);
    superior = ArticularPad.superior(frame.above(), 3.6);
    inferior = ArticularPad.inferior(frame.below(), frame.level() == Level.T12 ? 6 : 4);
  }

  /** The bone. */
  static Solid of(TrunkFrame frame) {
    return new ThoracicVertebra(frame).bone();
  }

  private Solid bone() {
    Solid pedicle = Bounded.of(arch.pedicle(), ASK_MM);
    Solid body = frame.body();
    List<Solid> parts = new ArrayList<>();
    parts.add(pedicle);
    Vector3d side = frame.junction().lerp(inferior.behindMm(2), 0.45);
    parts.add(Bounded.of(arch.lamina(side, 17), ASK_MM));
    parts.add(Bounded.of(arch.pillar(superior, inferior, 4.8, 2.6), ASK_MM));
    parts.add(Bounded.of(superior, ASK_MM));
    parts.add(Bounded.of(inferior, ASK_MM));
    parts.add(Bounded.of(spinous(), ASK_MM));
    Transverse transverse = transverse();
    parts.addAll(transverse.bars());
    Solid grown = new SmoothUnion(parts, 3);
    List<Solid> cuts = new ArrayList<>();
    cuts.add(bore());
    cuts.add(Bounded.of(superior.opposite(1.2), 2));
    cuts.add(Bounded.of(inferior.opposite(1.2), 2));
    cuts.addAll(transverse.cuts());
    Solid carved = new SmoothSubtraction(grown, cuts, 0.8);
    Solid whole = new SmoothUnion(List.of(Bounded.of(body, ASK_MM), carved), 3);
    CostalFacets ribs = CostalFacets.of(frame, new SmoothUnion(List.of(body, pedicle), 2));
    whole = new SmoothUnion(join(whole, ribs.pads()), 2);
    List<Solid> last = new ArrayList<>(ribs.cuts());
    last.add(Bounded.of(basivertebral(), 2));
    return new Mirrored(new SmoothSubtraction(whole, last, 0.6));
  }

  private static List<Solid> join(Solid first, List<Solid> others) {
    List<Solid> all = new ArrayList<>();
    all.add(first);
    all.addAll(others);
    return all;
  }

  private Solid bore() {
    double half = frame.value("canalDepth") / 2;
    return new CanalBore(CANAL, frame.backMm() - half, frame.value("canalWidth") / 2, half, 60);
  }

  private Solid basivertebral() {
    return Ellipsoid.upright(
        new Vector3d(1.2, frame.backMm() - 0.3, -0.5), new Vector3d(2.2, 1.6, 1.5));
  }

  private Solid spinous() {
    double slope = Math.toRadians(frame.value("spinousSlope"));
    Vector3d along = new Vector3d(0, -Math.cos(slope), -Math.sin(slope));
    Vector3d across = new Vector3d(0, -Math.sin(slope), Math.cos(slope));
    double half = frame.value("spinousHeight") / 2;
    Vector3d root = frame.laminaMiddle().add(0, 1, half * 0.25);
    double tipHalf = 2.9;
    Vector3d corner = new Vector3d(0, -frame.value("endplateDepthUpper") / 2, frame.upperMm());
    Vector3d tip = TrunkArch.end(root, along, corner, frame.value("spinousLength") - tipHalf);
    Vector3d x = new Vector3d(1, 0, 0);
    Vector3d mid = new Vector3d(root).lerp(tip, 0.45).fma(0.7, across);
    Vector3d late = new Vector3d(root).lerp(tip, 0.8).fma(0.3, across);
    return new Sweep(
        List.of(
            TrunkArch.station(root, x, 4, across, half * 1.35),
            TrunkArch.station(mid, x, 2.5, across, half),
            TrunkArch.station(late, x, 2.3, across, half * 0.86),
            TrunkArch.station(tip, x, tipHalf, across, half * 0.8)),
        2);
  }

  private record Transverse(List<Solid> bars, List<Solid> cuts) {}

  private Transverse transverse() {
    double back = Math.tan(Math.toRadians(frame.value("transverseBack")));
    double rise = Math.tan(Math.toRadians(frame.value("transverseRise")));
    double half = frame.value("transverseHeight") / 2;
    double tipX = frame.value("transverseSpan") / 2 - 4.2;
    Vector3d from = frame.junction().add(0.5, -2.5, -0.5);
    double out = tipX - from.x;
    Vector3d tip = new Vector3d(tipX, from.y - out * back, from.z + out * rise);
    Vector3d middle = new Vector3d(from).lerp(tip, 0.5).add(0, 0.8, 0);
    Vector3d forward = new Vector3d(0.5, 1, 0);
    Sweep bar =
        new Sweep(
            List.of(
                TrunkArch.station(from, forward, 4.2, UP, half * 1.3),
                TrunkArch.station(middle, forward, 3.5, UP, half * 0.92),
                TrunkArch.station(tip, forward, 4.4, UP, half * 1.12)),
            2);
    List<Solid> cuts = new ArrayList<>();
    frame
        .find("costalFacetTransverse")
        .ifPresent(
            diameter -> {
              boolean low = frame.level().number() >= 7;
              Vector3d normal = new Vector3d(0.4, low ? 0.75 : 0.95, low ? 0.5 : 0.1).normalize();
              Vector3d at = CostalFacets.surface(bar, tip, normal);
              cuts.add(CostalFacets.hollow(at, normal, diameter));
            });
    return new Transverse(List.of(Bounded.of(bar, ASK_MM)), cuts);
  }
}
