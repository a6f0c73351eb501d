package sutura.atlas.skull;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.Tube;
import sutura.evidence.Provenance;

/**
 * Thin bone of the middle fossa's floor that the scan shows as a grey line only: the bar behind
 * each foramen ovale, and the roof of the carotid canal with the sphenopetrosal fissure.
 */
final class MiddleFossaFloor implements SolidEdit {
  private static final double BAR_RADIUS_MM = 1;
  private static final double BLEND_MM = 1;

  private static final List<Vector3dc> BAR_RIGHT_MM =
      List.of(
          new Vector3d(18.5, 9.8, -39.5),
          new Vector3d(22, 8.6, -39),
          new Vector3d(27, 8.2, -38.6),
          new Vector3d(31.5, 6, -38.5));

  private static final List<Vector3dc> BAR_LEFT_MM =
      List.of(
          new Vector3d(-17.5, 9.4, -39.6),
          new Vector3d(-21, 8, -39.2),
          new Vector3d(-25, 7.8, -38.8),
          new Vector3d(-29, 5.8, -38.5));

  private static final Ellipsoid ROOF_RIGHT =
      Ellipsoid.upright(new Vector3d(26.5, 4.5, -38), new Vector3d(5, 4.5, 1));

  private static final Ellipsoid ROOF_LEFT =
      Ellipsoid.upright(new Vector3d(-23, 3.8, -38.3), new Vector3d(4.5, 5, 1));

  @Override
  public void apply(SolidField field, SkullSegmentation skull) {
    field.add(ROOF_RIGHT, CranialBone.TEMPORAL_RIGHT, BLEND_MM, Provenance.CONSTRUCTED);
    field.add(ROOF_LEFT, CranialBone.TEMPORAL_LEFT, BLEND_MM, Provenance.CONSTRUCTED);
    for (List<Vector3dc> bar : List.of(BAR_RIGHT_MM, BAR_LEFT_MM)) {
      Tube body = Tube.of(bar, BAR_RADIUS_MM);
      field.add(body, CranialBone.SPHENOID, BLEND_MM, Provenance.CONSTRUCTED);
    }
  }
}
