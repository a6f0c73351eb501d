package sutura.atlas.skull;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;
import sutura.evidence.Provenance;

/**
 * The styloid processes, each with its vaginal process, and the tips of the mastoid processes.
 *
 * <p>The scan shows the styloid processes as chains of dense spots, broken where the cartilage is
 * not calcified. The constructed tapers follow these spots, from the root in front of the
 * stylomastoid foramen downward, forward and inward; below z = -75 mm, where the scan ends, they go
 * on in the same direction. Length and taper: project assumption within the usual 20-30 mm.
 */
final class StyloidProcesses implements SolidEdit {
  private static final double FILLET_MM = 2;

  private static final Tube RIGHT =
      new Tube(
          List.of(
              at(43, -4.5, -52),
              at(41.3, -4, -55.5),
              at(40.6, -2.6, -58.5),
              at(40.4, -0.6, -61.5),
              at(40.2, 1.7, -64.5),
              at(39.8, 3.4, -67.5),
              at(39.6, 5, -70.5),
              at(38.9, 6.8, -73.5),
              at(38.1, 8.6, -76.6)),
          new double[] {3.2, 2.6, 2.1, 1.9, 1.75, 1.6, 1.4, 1.2, 0.75});

  private static final Tube LEFT =
      new Tube(
          List.of(
              at(-42, -6, -52),
              at(-40.4, -5.8, -55.5),
              at(-39.7, -5, -58.5),
              at(-39.3, -3.7, -61.5),
              at(-39.1, -1.4, -64),
              at(-38.9, 0.8, -66.5),
              at(-38.5, 2.6, -69.5),
              at(-37.7, 4.6, -72.5),
              at(-36.2, 6.8, -75.5),
              at(-35.4, 7.8, -76.8)),
          new double[] {3.2, 2.6, 2.1, 1.9, 1.8, 1.65, 1.45, 1.25, 0.95, 0.75});

  private static final Solid MASTOID_RIGHT =
      mastoid(at(58.5, -17.5, -58), at(56, -13.5, -63), at(54.8, -11.8, -66));
  private static final Solid MASTOID_LEFT =
      mastoid(at(-54.5, -19.5, -57.5), at(-53, -17, -62), at(-52, -15.6, -65.5));

  @Override
  public void apply(SolidField field, SkullSegmentation skull) {
    field.add(RIGHT, CranialBone.TEMPORAL_RIGHT, FILLET_MM, Provenance.CONSTRUCTED);
    field.add(LEFT, CranialBone.TEMPORAL_LEFT, FILLET_MM, Provenance.CONSTRUCTED);
    field.add(MASTOID_RIGHT, CranialBone.TEMPORAL_RIGHT, FILLET_MM, Provenance.CONSTRUCTED);
    field.add(MASTOID_LEFT, CranialBone.TEMPORAL_LEFT, FILLET_MM, Provenance.CONSTRUCTED);
  }

  /** A cone that gives the cut end of a mastoid process its tip. */
  private static Solid mastoid(Vector3dc... pointsMm) {
    return new Tube(List.of(pointsMm), new double[] {4.5, 3.2, 1.8});
  }

  private static Vector3dc at(double x, double y, double z) {
    return new Vector3d(x, y, z);
  }
}
