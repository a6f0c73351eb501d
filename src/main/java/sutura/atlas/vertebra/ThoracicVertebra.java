package sutura.atlas.vertebra;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector2d;
import org.joml.Vector3d;
import sutura.atlas.column.Level;
import sutura.atlas.solid.Bounded;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.Mirrored;
import sutura.atlas.solid.Outline;
import sutura.atlas.solid.SmoothSubtraction;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;

/**
 * A thoracic vertebra in its own frame: round canal, broad laminae, sloping spinous process, facets
 * for the ribs at the body and at the transverse processes.
 */
final class ThoracicVertebra {
  private static final double ASK_MM = 6;

  /** The canal: nearly round, a little flat in front. */
  private static final Outline CANAL =
      Outline.symmetric(
          List.of(
              new Vector2d(0, .95),
              new Vector2d(.5, .86),
              new Vector2d(.87, .5),
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
    superior = ArticularPad.superior(frame.above(), 3.4);
    inferior = ArticularPad.inferior(frame.below(), frame.level() == Level.T12 ? 5.5 : 3.2);
  }

  /** The bone. */
  static Solid of(TrunkFrame frame) {
    return new ThoracicVertebra(frame).bone();
  }

  private Solid bone() {
    Solid pedicle = Bounded.of(arch.pedicle(), ASK_MM);
    List<Solid> parts = new ArrayList<>();
    parts.add(pedicle);
    parts.add(Bounded.of(arch.corner(), ASK_MM));
    Vector3d side = frame.junction().lerp(inferior.behindMm(2), 0.4);
    parts.add(Bounded.of(arch.lamina(side, 17), ASK_MM));
    parts.add(Bounded.of(arch.pillar(superior, inferior, 4.8, 2.6), ASK_MM));
    SpinousProcess.thoracic(frame).forEach(part -> parts.add(Bounded.of(part, ASK_MM)));
    ThoracicTransverse transverse = ThoracicTransverse.of(frame, superior);
    transverse.parts().forEach(part -> parts.add(Bounded.of(part, ASK_MM)));
    Solid mass = new SmoothUnion(parts, 3.8);
    Solid grown =
        new SmoothUnion(
            List.of(mass, Bounded.of(superior, ASK_MM), Bounded.of(inferior, ASK_MM)), 2.5);
    List<Solid> cuts = new ArrayList<>();
    cuts.add(bore());
    cuts.add(Bounded.of(superior.opposite(1.2), 2));
    cuts.add(Bounded.of(inferior.opposite(1.2), 2));
    Solid carved = new SmoothSubtraction(grown, cuts, 0.8);
    Solid body = Bounded.of(frame.body(), ASK_MM);
    CostalFacets ribs = CostalFacets.of(frame, new SmoothUnion(List.of(body, pedicle), 2));
    Solid whole = new SmoothUnion(List.of(body, carved), 3.5);
    List<Solid> all = new ArrayList<>(ribs.pads());
    all.add(whole);
    whole = new SmoothSubtraction(new SmoothUnion(all, 1.6), ribs.cuts(), 1.4);
    List<Solid> last = new ArrayList<>(transverse.facets());
    last.add(Bounded.of(basivertebral(), 2));
    return new Mirrored(new SmoothSubtraction(whole, last, 0.6));
  }

  private Solid bore() {
    double half = frame.value("canalDepth") / 2;
    return new CanalBore(
        CANAL, frame.backMm() - 0.3 - half, frame.value("canalWidth") / 2, half, 60);
  }

  /** One of the two openings for the basivertebral veins, beside a median bridge. */
  private Solid basivertebral() {
    return Ellipsoid.upright(
        new Vector3d(2.8, frame.backMm() - 0.3, -0.5), new Vector3d(1.5, 1.8, 1.3));
  }
}
