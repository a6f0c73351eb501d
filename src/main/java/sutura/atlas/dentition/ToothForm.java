package sutura.atlas.dentition;

import static sutura.atlas.dentition.ToothKind.CANINE;
import static sutura.atlas.dentition.ToothKind.CENTRAL_INCISOR;
import static sutura.atlas.dentition.ToothKind.FIRST_MOLAR;
import static sutura.atlas.dentition.ToothKind.FIRST_PREMOLAR;
import static sutura.atlas.dentition.ToothKind.LATERAL_INCISOR;
import static sutura.atlas.dentition.ToothKind.SECOND_MOLAR;
import static sutura.atlas.dentition.ToothKind.SECOND_PREMOLAR;

import java.util.List;

/**
 * Mean size of a permanent tooth.
 *
 * <p>Source: Nelson S J, Ash M M 2010, "Wheeler's dental anatomy, physiology and occlusion", 9th
 * ed., tables of average measurements.
 *
 * @param kind which tooth of a quarter
 * @param isUpper whether it stands in the upper jaw
 * @param crownMm height of the crown
 * @param rootMm length of the longest root
 * @param widthMm mesiodistal width of the crown
 * @param neckWidthMm mesiodistal width at the cervical line
 * @param depthMm labiolingual or buccolingual depth of the crown
 * @param neckDepthMm the same at the cervical line
 */
public record ToothForm(
    ToothKind kind,
    boolean isUpper,
    double crownMm,
    double rootMm,
    double widthMm,
    double neckWidthMm,
    double depthMm,
    double neckDepthMm) {
  /** Upper teeth from the midline. */
  public static final List<ToothForm> UPPER =
      List.of(
          new ToothForm(CENTRAL_INCISOR, true, 10.5, 13, 8.5, 7, 7, 6),
          new ToothForm(LATERAL_INCISOR, true, 9, 13, 6.5, 5, 6, 5),
          new ToothForm(CANINE, true, 10, 17, 7.5, 5.5, 8, 7),
          new ToothForm(FIRST_PREMOLAR, true, 8.5, 14, 7, 5, 9, 8),
          new ToothForm(SECOND_PREMOLAR, true, 8.5, 14, 7, 5, 9, 8),
          new ToothForm(FIRST_MOLAR, true, 7.5, 13, 10, 8, 11, 10),
          new ToothForm(SECOND_MOLAR, true, 7, 12, 9, 7, 11, 10));

  /** Lower teeth from the midline. */
  public static final List<ToothForm> LOWER =
      List.of(
          new ToothForm(CENTRAL_INCISOR, false, 9, 12.5, 5, 3.5, 6, 5.3),
          new ToothForm(LATERAL_INCISOR, false, 9.5, 14, 5.5, 4, 6.5, 5.8),
          new ToothForm(CANINE, false, 11, 16, 7, 5.5, 7.5, 7),
          new ToothForm(FIRST_PREMOLAR, false, 8.5, 14, 7, 5, 7.5, 6.5),
          new ToothForm(SECOND_PREMOLAR, false, 8, 14.5, 7, 5, 8, 7),
          new ToothForm(FIRST_MOLAR, false, 7.5, 14, 11, 9, 10.5, 9),
          new ToothForm(SECOND_MOLAR, false, 7, 13, 10.5, 8, 10, 9));

  /** How far the cervical line of the near sides rises above that of the cheek's side, mm. */
  public double cervicalCurveMm() {
    return kind.isAnterior() ? 2.2 : kind.isMolar() ? 0.7 : 1.1;
  }
}
