package sutura.atlas.skull;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.Sheet;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;
import sutura.evidence.Provenance;

/**
 * The saddle of the sphenoid: planum, tuberculum, hypophyseal fossa, dorsum with the posterior
 * clinoid processes, and the anterior clinoid processes at the ends of the lesser wings.
 *
 * <p>The scan shows the upper edge of the dorsum and the tips of the anterior processes as dense
 * spots without connection; the constructed plate and cones join them to clivus and lesser wings.
 */
final class SellaTurcica implements SolidEdit {
  private static final double FILLET_MM = 2;

  private static final Solid DORSUM =
      new Sheet(
          List.of(
              row(-27, -9, 0.5, 0.8, 0.5),
              row(-23.5, -8, 2.4, 2.2, 2.4),
              row(-20, -7.5, 3.8, 3.2, 3.8),
              row(-17.2, -6.5, 4.9, 4.2, 4.9)),
          1.1,
          1.3,
          1.1);

  /** From the dorsum down, along the floor and up to the tuberculum. */
  private static final Solid FLOOR =
      new Sheet(
          List.of(
              across(6, 3.2, -22, -23),
              across(6.3, 6, -23.4, -24.4),
              across(6.5, 10, -23.4, -24.4),
              across(6.3, 13.2, -21, -22),
              across(6, 14.7, -16.8, -17.5),
              across(6, 15, -13.8, -13.6)),
          0.8,
          0.8,
          0.8);

  private static final Solid PLANUM =
      new Sheet(
          List.of(
              across(6, 15.8, -14, -12.8),
              across(6.5, 19, -13.3, -11.9),
              across(8, 24, -12.3, -11.7),
              across(8, 30, -11.8, -11.7),
              across(7, 37, -11.4, -11.5),
              across(5, 42, -11, -11.2)),
          0.75,
          0.75,
          0.75);

  /** Hollow of the hypophyseal fossa. */
  private static final Solid FOSSA = Ellipsoid.upright(at(0, 9.2, -18.4), at(7, 4.8, 5.2));

  private static final Solid TUBERCULUM =
      new Tube(
          List.of(at(-6, 15.6, -13.6), at(0, 14.9, -13.2), at(6, 15.6, -13.6)),
          new double[] {1.3, 1.6, 1.3});

  private static final List<Solid> CLINOIDS =
      List.of(
          new Tube(
              List.of(at(6, 4.5, -18), at(7.6, 5.6, -17), at(8.2, 7, -16.8)),
              new double[] {1.6, 1.5, 1}),
          new Tube(
              List.of(at(-6, 4.5, -18), at(-7.6, 5.6, -17), at(-8.2, 7, -16.8)),
              new double[] {1.6, 1.5, 1}),
          new Tube(
              List.of(at(18.5, 24.5, -12.6), at(15.2, 18.5, -14.2), at(13.2, 12.6, -15.8)),
              new double[] {2.2, 2.4, 1.2}),
          new Tube(
              List.of(at(-18, 24.5, -12.6), at(-14.6, 18.5, -14.2), at(-12, 12, -15.6)),
              new double[] {2.2, 2.4, 1.2}));

  @Override
  public void apply(SolidField field, SkullSegmentation skull) {
    field.carve(FOSSA, Provenance.CONSTRUCTED);
    field.add(FLOOR, CranialBone.SPHENOID, FILLET_MM, Provenance.CONSTRUCTED);
    field.add(PLANUM, CranialBone.SPHENOID, FILLET_MM, Provenance.CONSTRUCTED);
    field.add(DORSUM, CranialBone.SPHENOID, FILLET_MM, Provenance.CONSTRUCTED);
    field.add(TUBERCULUM, CranialBone.SPHENOID, FILLET_MM, Provenance.CONSTRUCTED);
    for (Solid clinoid : CLINOIDS) {
      field.add(clinoid, CranialBone.SPHENOID, FILLET_MM, Provenance.CONSTRUCTED);
    }
  }

  /** A row from left to right, its ends at one height and its middle at another. */
  private static List<Vector3dc> across(double side, double y, double endZ, double middleZ) {
    return List.of(at(-side, y, endZ), at(0, y, middleZ), at(side, y, endZ));
  }

  /** A row of the dorsum from left to right. */
  private static List<Vector3dc> row(
      double z, double leftX, double y, double middleY, double endY) {
    return List.of(at(leftX, y, z), at(0, middleY, z + 0.5), at(-leftX, endY, z));
  }

  private static Vector3dc at(double x, double y, double z) {
    return new Vector3d(x, y, z);
  }
}
