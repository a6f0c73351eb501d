package sutura.atlas.skull;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Sheet;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;
import sutura.evidence.Provenance;

/**
 * The lower ends of the nasal bones, the gap between the left one and the maxilla, and the anterior
 * nasal spine: the upper and lower end of the piriform aperture.
 *
 * <p>The sheets lie in the scan's bone and end along one curve from the tip down and outward, where
 * the scan leaves a jagged border.
 */
final class NasalAperture implements SolidEdit {
  private static final double FILLET_MM = 0.8;

  private static final Solid RIGHT =
      new Sheet(
          List.of(
              List.of(at(0.9, 89.2, -17), at(3.9, 85.2, -17.5), at(6, 80, -18)),
              List.of(at(1.3, 91.6, -20), at(4.6, 87.4, -21), at(7, 82, -22)),
              List.of(at(1.6, 92.6, -22.3), at(4.9, 89.8, -25.3), at(7, 86.6, -30.2))),
          0.9,
          0.9,
          0.9);

  private static final Solid LEFT =
      new Sheet(
          List.of(
              List.of(at(0.5, 89.2, -17), at(-2.1, 86.2, -17.5), at(-4, 82, -18)),
              List.of(at(0.8, 91.6, -20), at(-2.6, 87.8, -21), at(-4.8, 83.6, -22)),
              List.of(at(0.9, 92.6, -22.3), at(-2.9, 90, -25.3), at(-6.2, 87, -30))),
          0.9,
          0.9,
          0.9);

  private static final Solid LEFT_GAP =
      Tube.of(
          List.of(
              at(-4.8, 83.4, -23),
              at(-5.4, 84, -25.3),
              at(-6.5, 85, -27.7),
              at(-7.4, 85.3, -30),
              at(-8, 84.6, -32)),
          1);

  private static final Solid SPINE =
      new Tube(
          List.of(at(0, 79, -56), at(0, 84.5, -54), at(0.1, 87.2, -53), at(0.2, 88.8, -52.7)),
          new double[] {3.4, 2.5, 1.5, 0.8});

  @Override
  public void apply(SolidField field, SkullSegmentation skull) {
    field.add(RIGHT, CranialBone.NASAL_RIGHT, FILLET_MM, Provenance.CONSTRUCTED);
    field.add(LEFT, CranialBone.NASAL_LEFT, FILLET_MM, Provenance.CONSTRUCTED);
    field.add(LEFT_GAP, CranialBone.MAXILLA_LEFT, FILLET_MM, Provenance.CONSTRUCTED);
    addSpine(field);
  }

  /** The spine belongs half to each maxilla: it takes the division that is there. */
  private static void addSpine(SolidField field) {
    byte[] before = field.nearestBone().clone();
    field.add(SPINE, CranialBone.MAXILLA_RIGHT, FILLET_MM, Provenance.CONSTRUCTED);
    field.visit(
        SPINE.boxMm(),
        SkullFields.LIMIT_MM,
        (v, x, y, z) -> {
          CranialBone side = x > 0 ? CranialBone.MAXILLA_RIGHT : CranialBone.MAXILLA_LEFT;
          boolean maxilla =
              before[v] == CranialBone.MAXILLA_LEFT.label()
                  || before[v] == CranialBone.MAXILLA_RIGHT.label();
          field.nearestBone()[v] = maxilla ? before[v] : (byte) side.label();
        });
  }

  private static Vector3dc at(double x, double y, double z) {
    return new Vector3d(x, y, z);
  }
}
