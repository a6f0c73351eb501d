package sutura.atlas.vertebra;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Sweep;

/**
 * The right transverse process of a thoracic vertebra: a club that points backwards and outwards
 * with a facet for the tubercle of the rib; at T11 and T12 only tubercles are left of it.
 *
 * @param parts what is added to the bone
 * @param facets what is then taken out
 */
record ThoracicTransverse(List<Solid> parts, List<Solid> facets) {
  private static final Vector3dc UP = new Vector3d(0, 0, 1);

  static ThoracicTransverse of(TrunkFrame frame, ArticularPad superior) {
    return frame.level().number() >= 11 ? tubercles(frame, superior) : club(frame);
  }

  private static ThoracicTransverse club(TrunkFrame frame) {
    double back = Math.tan(Math.toRadians(frame.value("transverseBack")));
    double rise = Math.tan(Math.toRadians(frame.value("transverseRise")));
    double half = frame.value("transverseHeight") / 2;
    double tipHalf = 3.3;
    Vector3d from = frame.junction().add(0.5, -2.5, -1);
    double tipX = frame.value("transverseSpan") / 2 - tipHalf;
    double out = tipX - from.x;
    Vector3d tip = new Vector3d(tipX, from.y - out * back, from.z + out * rise);
    Vector3d along = new Vector3d(tip).sub(from).normalize();
    Vector3d forward = new Vector3d(-along.y, along.x, 0).normalize();
    Vector3d middle = new Vector3d(from).lerp(tip, 0.5).fma(0.6, forward);
    Vector3d late = new Vector3d(from).lerp(tip, 0.82).fma(-0.2, forward);
    Sweep bar =
        new Sweep(
            List.of(
                TrunkArch.station(from, forward, 4, UP, half * 1.4),
                TrunkArch.station(middle, forward, 3.2, UP, half * 1.04),
                TrunkArch.station(late, forward, 3.4, UP, half * 1.03),
                TrunkArch.station(tip, forward, tipHalf, UP, half * 0.98)),
            3);
    Vector3d knob = new Vector3d(tip).fma(-0.8, forward).fma(-2, along);
    Vector3d size = new Vector3d(3, 3, half * 0.9);
    Solid end = Ellipsoid.upright(knob, size);
    List<Solid> facets = new ArrayList<>();
    frame
        .find("costalFacetTransverse")
        .ifPresent(
            diameter -> {
              boolean low = frame.level().number() >= 7;
              Vector3d normal = new Vector3d(forward).add(0, 0, low ? 0.6 : 0.05).normalize();
              Vector3d inside = new Vector3d(tip).fma(-1, along).add(0, 0, low ? 1 : 0);
              Vector3d at = CostalFacets.surface(bar, inside, normal);
              facets.add(CostalFacets.hollow(at, normal, diameter));
            });
    return new ThoracicTransverse(List.of(bar, end), facets);
  }

  /** A lateral, an upper (mammillary) and a lower (accessory) tubercle. */
  private static ThoracicTransverse tubercles(TrunkFrame frame, ArticularPad superior) {
    Vector3d from = frame.junction().add(0, -3, -1.5);
    double half = frame.value("transverseHeight") / 2;
    double tipHalf = 2.4;
    double tipX = frame.value("transverseSpan") / 2 - tipHalf;
    double back = Math.tan(Math.toRadians(frame.value("transverseBack")));
    Vector3d tip = new Vector3d(tipX, from.y - (tipX - from.x) * back, from.z + 1);
    Vector3d forward = new Vector3d(0.6, 0.8, 0);
    Sweep lateral =
        new Sweep(
            List.of(
                TrunkArch.station(from, forward, 4.4, UP, half * 1.3),
                TrunkArch.station(tip, forward, tipHalf, UP, half * 0.62)),
            2);
    Vector3d upper = superior.behindMm(2.5).add(3.2, -2.4, -3);
    Vector3d lower = new Vector3d(from).add(2.5, -3.2, -half * 1.5);
    Sweep mammillary =
        new Sweep(
            List.of(
                TrunkArch.station(from, forward, 3, UP, half * 0.7),
                TrunkArch.station(upper, forward, 2.6, UP, 3)),
            2);
    Sweep accessory =
        new Sweep(
            List.of(
                TrunkArch.station(from, forward, 3, UP, half * 0.7),
                TrunkArch.station(lower, forward, 2.1, UP, 2.4)),
            2);
    return new ThoracicTransverse(List.of(lateral, mammillary, accessory), List.of());
  }
}
