package sutura.atlas.skull;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Sheet;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;
import sutura.evidence.Provenance;

/**
 * The pterygoid processes: lateral and medial plate with the pterygoid fossa between them, the
 * hamulus, and the marrow of their common root closed.
 *
 * <p>The scan shows the plates as broken lines; the constructed sheets run along these lines and
 * bridge their gaps. Where the medial plate is too thin to be seen it goes back as far as the wall
 * of the pharynx lets it. Thickness: project assumption.
 */
final class PterygoidProcesses implements SolidEdit {
  private static final double FILLET_MM = 1.2;

  /** Rows of z, then x and y of root, middle and hind edge, mm. */
  private static final double[][] LATERAL_RIGHT = {
    {-42.5, 21.5, 26, 23.3, 21.5, 24.2, 17},
    {-46, 21.5, 29, 22.7, 24, 24.2, 18},
    {-48.5, 21.5, 30, 22.5, 25, 24.8, 18},
    {-51, 22, 31, 23.8, 25, 25.5, 17.8},
    {-53.5, 22.5, 32, 24.6, 27, 26.8, 19.5},
    {-56, 23, 33, 25.5, 29, 28.2, 21.8},
    {-58.7, 22.5, 34, 26, 29.5, 29.7, 24},
    {-61.3, 22.5, 35, 26, 31, 30.2, 26},
    {-64, 22.5, 36, 25, 33, 28, 29.5}
  };

  private static final double[][] LATERAL_LEFT = {
    {-42.5, -21, 26, -23, 21, -24.2, 16.5},
    {-46, -20, 26, -22.2, 21, -24.6, 16},
    {-48.5, -20.5, 26, -22.4, 22, -24.7, 16.2},
    {-51, -20.5, 30, -22.5, 25, -25, 16.5},
    {-53.5, -21.5, 32, -24, 26, -25.8, 17},
    {-56, -22.5, 33, -25.3, 27, -26.6, 18.5},
    {-58.7, -23, 33, -26, 29, -28.2, 22},
    {-61.3, -22.5, 35, -25.5, 31, -29.2, 25.3},
    {-64, -21.5, 36, -24, 33, -27.5, 29.5}
  };

  private static final double[][] MEDIAL_RIGHT = {
    {-42, 14.5, 30, 14.6, 24, 15.8, 18},
    {-45, 14.4, 30, 14.5, 25, 14.8, 20},
    {-48, 14.8, 31, 14.6, 27, 14.3, 22},
    {-51, 15.5, 33, 15.2, 29, 14.6, 24},
    {-54, 15, 34.5, 14.8, 31, 14.4, 26.5},
    {-57, 14.8, 35, 14.4, 32, 14, 28.5},
    {-60, 15.2, 36, 14.6, 33.5, 14.2, 30.5},
    {-63, 15.8, 36.2, 15.2, 34.5, 14.6, 32.2}
  };

  private static final double[][] MEDIAL_LEFT = {
    {-42, -13, 29, -13.3, 24, -14.8, 18},
    {-45, -13.7, 28, -13.6, 24, -13.7, 19.5},
    {-48, -14, 30, -13.7, 26, -13.6, 21.5},
    {-51, -15, 33, -14.6, 28.5, -14, 24},
    {-54, -15.3, 35, -14.9, 30.5, -14.5, 26.5},
    {-57, -15.6, 35.5, -15.2, 32, -14.8, 28.5},
    {-60, -15.8, 36, -15.5, 33, -15.1, 30},
    {-63, -16, 36, -16, 34, -16, 32}
  };

  private static final Solid HAMULUS_RIGHT =
      new Tube(
          List.of(
              at(14.7, 32.4, -62), at(15.1, 33, -64.8), at(15.5, 32.4, -67.2), at(17, 31, -68.7)),
          new double[] {1.3, 1.15, 1.15, 0.95});
  private static final Solid HAMULUS_LEFT =
      new Tube(
          List.of(
              at(-16, 32.2, -62),
              at(-16.2, 32.2, -64.8),
              at(-17, 31.7, -67),
              at(-18.5, 30.6, -68.5)),
          new double[] {1.3, 1.15, 1.15, 0.95});

  private static final Solid ROOT_RIGHT =
      new Tube(
          List.of(
              at(19.5, 25, -40.5),
              at(19.5, 26, -43),
              at(18.7, 31, -46),
              at(19.3, 31.5, -48.5),
              at(18.7, 34.5, -51),
              at(19.3, 36, -54)),
          new double[] {4, 4, 2.6, 2.8, 2.8, 2.8});
  private static final Solid ROOT_LEFT =
      new Tube(
          List.of(
              at(-18, 25, -40.5),
              at(-18, 26, -43),
              at(-18, 30, -46),
              at(-18, 30, -48.5),
              at(-17.8, 33.5, -51),
              at(-18.7, 35.5, -54)),
          new double[] {4, 4, 2.8, 2.6, 2.8, 2.8});

  @Override
  public void apply(SolidField field, SkullSegmentation skull) {
    List<Solid> parts =
        List.of(
            plate(LATERAL_RIGHT),
            plate(LATERAL_LEFT),
            plate(MEDIAL_RIGHT),
            plate(MEDIAL_LEFT),
            HAMULUS_RIGHT,
            HAMULUS_LEFT,
            ROOT_RIGHT,
            ROOT_LEFT);
    for (Solid part : parts) {
      field.add(part, CranialBone.SPHENOID, FILLET_MM, Provenance.CONSTRUCTED);
    }
  }

  private static Solid plate(double[][] rows) {
    List<List<Vector3dc>> points = new ArrayList<>();
    for (double[] row : rows) {
      points.add(
          List.of(
              at(row[1], row[2], row[0]), at(row[3], row[4], row[0]), at(row[5], row[6], row[0])));
    }
    return new Sheet(points, 1.1, 0.9, 0.75);
  }

  private static Vector3dc at(double x, double y, double z) {
    return new Vector3d(x, y, z);
  }
}
