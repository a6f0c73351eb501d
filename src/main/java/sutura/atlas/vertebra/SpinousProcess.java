package sutura.atlas.vertebra;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.column.Level;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Sweep;

/**
 * Spinous processes of chest and loin: from a sloping three-edged spine to an upright plate.
 *
 * <p>The length of the table runs, in the chest, from the back edge of the upper endplate to the
 * tip, in the loin from the middle of the upper endplate.
 */
final class SpinousProcess {
  private static final Vector3dc X = new Vector3d(1, 0, 0);

  private SpinousProcess() {}

  /** A spine with a sharp upper edge and a broad root; its lower part grows to a plate at T12. */
  static List<Solid> thoracic(TrunkFrame frame) {
    double slope = Math.toRadians(frame.value("spinousSlope"));
    Vector3d along = new Vector3d(0, -Math.cos(slope), -Math.sin(slope));
    Vector3d across = new Vector3d(0, -Math.sin(slope), Math.cos(slope));
    double half = frame.value("spinousHeight") / 2;
    double tipHalf = 2.3;
    Vector3d root = frame.laminaMiddle().add(0, 0.5, half * 0.1);
    Vector3d corner = new Vector3d(0, -frame.value("endplateDepthUpper") / 2, frame.upperMm());
    Vector3d tip = TrunkArch.end(root, along, corner, frame.value("spinousLength") - tipHalf);
    Vector3d early = new Vector3d(root).lerp(tip, 0.25);
    Vector3d mid = new Vector3d(root).lerp(tip, 0.55).fma(0.4, across);
    Vector3d late = new Vector3d(root).lerp(tip, 0.86).fma(0.2, across);
    Sweep blade =
        new Sweep(
            List.of(
                TrunkArch.station(root, X, 4.5, across, half * 1.5),
                TrunkArch.station(early, X, 2.4, across, half * 1.25),
                TrunkArch.station(mid, X, 1.7, across, half),
                TrunkArch.station(late, X, 1.9, across, half * 0.9),
                TrunkArch.station(tip, X, tipHalf, across, half * 0.78)),
            2);
    double low = -half * 0.42;
    Sweep keel =
        new Sweep(
            List.of(
                TrunkArch.station(new Vector3d(root).fma(low, across), X, 7.5, across, half * 0.8),
                TrunkArch.station(
                    new Vector3d(early).fma(low * 1.1, across), X, 3.9, across, half * 0.6),
                TrunkArch.station(new Vector3d(mid).fma(low, across), X, 2.7, across, half * 0.5),
                TrunkArch.station(
                    new Vector3d(late).fma(low * 0.9, across), X, 2.7, across, half * 0.45)),
            2);
    return List.of(blade, keel);
  }

  /** A four-sided plate with a thick hind border. */
  static List<Solid> lumbar(TrunkFrame frame) {
    boolean last = frame.level() == Level.L5;
    double slope = Math.toRadians(frame.value("spinousSlope"));
    Vector3d along = new Vector3d(0, -Math.cos(slope), -Math.sin(slope));
    double half = frame.value("spinousHeight") / 2;
    double tipHalf = 2.6;
    Vector3d root = frame.laminaMiddle().add(0, 0, half * 0.05);
    Vector3d from = new Vector3d(0, 0, frame.body().upperMm(0));
    Vector3d tip = TrunkArch.end(root, along, from, frame.value("spinousLength") - tipHalf);
    Vector3d early = new Vector3d(root).lerp(tip, 0.3);
    Vector3d mid = new Vector3d(root).lerp(tip, 0.6);
    Vector3d late = new Vector3d(root).lerp(tip, 0.9);
    Vector3d across = new Vector3d(0, -0.22, 1);
    double end = last ? 0.8 : 1.02;
    Sweep plate =
        new Sweep(
            List.of(
                TrunkArch.station(root, X, 4.6, across, half * 1.12),
                TrunkArch.station(early, X, 2.9, across, half * 0.98),
                TrunkArch.station(mid, X, 2.2, across, half * 0.92),
                TrunkArch.station(late, X, 2.4, across, half * end),
                TrunkArch.station(tip, X, tipHalf, across, half * 0.92 * end)),
            3);
    Vector3d low = new Vector3d(tip).add(0, 1.4, -half * 0.66 * end);
    Vector3d high = new Vector3d(tip).add(0, 0.4, half * 0.62 * end);
    Vector3d behind = new Vector3d(0, 1, 0);
    Sweep border =
        new Sweep(
            List.of(
                TrunkArch.station(high, X, 2.1, behind, 1.9),
                TrunkArch.station(tip, X, 2.9, behind, 2.6),
                TrunkArch.station(low, X, 4, behind, 3)),
            2);
    return List.of(plate, border);
  }
}
