package sutura.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Structure;
import sutura.anatomy.Tissue;

/**
 * How far the parts of the column move in an exploded view: its bones go downwards, each farther
 * than the one above, with the discs half-way between them and each nucleus lifted a little off its
 * anulus; sac and cord come out of the canal to the back, as after a laminectomy. Source of all
 * sizes: tuned by eye.
 */
final class ColumnApart {
  private static final Pattern LEVEL = Pattern.compile("([ctls])(\\d+)$");
  private static final Pattern BETWEEN = Pattern.compile("([ctl]\\d+)-[ctls]\\d+$");

  /** Way of sac and cord: past the tips of the spinous processes. */
  private static final double BACK_MM = -115;

  /** The atlas goes down so far: the occipital bone comes back and down above it. */
  private static final double FIRST_MM = -46;

  /** Way between a vertebra and the next, by region. */
  private static final double CERVICAL_MM = 8;

  private static final double THORACIC_MM = 11;
  private static final double LUMBAR_MM = 16;
  private static final double SACRAL_MM = 13;

  private static final double NUCLEUS_UP_MM = 6;
  private static final double BAND_MM = 40;
  private static final double HIP_ASIDE_MM = 55;

  private ColumnApart() {}

  /** Way of a part of the column, RAS mm; none for what is no part of it. */
  static Optional<Vector3dc> wayMm(Structure structure) {
    if (structure.id().value().equals("lumbar-cistern")) {
      return Optional.of(new Vector3d(0, BACK_MM, 0));
    }
    return switch (structure.group().value()) {
      case "spine" -> Optional.of(ofColumn(structure));
      case "context" -> Optional.of(ofHip(structure.id().value()));
      case "spinal-meninges" -> Optional.of(new Vector3d(0, BACK_MM, 0));
      default -> Optional.empty();
    };
  }

  private static Vector3dc ofHip(String id) {
    double aside = id.endsWith("-left") ? -HIP_ASIDE_MM : HIP_ASIDE_MM;
    return new Vector3d(aside, 0, downMm('s', 1));
  }

  private static Vector3dc ofColumn(Structure structure) {
    String id = structure.id().value();
    if (structure.tissue() == Tissue.LIGAMENT) {
      return new Vector3d(0, id.startsWith("anterior") ? BAND_MM : 0, 0);
    }
    double up = structure.tissue() == Tissue.NUCLEUS ? NUCLEUS_UP_MM : 0;
    return new Vector3d(0, 0, downMm(id) + up);
  }

  private static double downMm(String id) {
    Matcher between = BETWEEN.matcher(id);
    if (between.find()) {
      String above = between.group(1);
      char region = above.charAt(0);
      int number = Integer.parseInt(above.substring(1));
      return downMm(region, number) - stepMm(region) / 2;
    }
    Matcher level = LEVEL.matcher(id);
    return switch (id) {
      case "atlas" -> downMm('c', 1);
      case "axis" -> downMm('c', 2);
      case "sacrum" -> downMm('s', 1);
      case "sacrococcygeal-disc" -> downMm('s', 6) + SACRAL_MM / 2;
      case "coccyx" -> downMm('s', 6);
      default ->
          level.find() ? downMm(level.group(1).charAt(0), Integer.parseInt(level.group(2))) : 0;
    };
  }

  private static double downMm(char region, int number) {
    double above =
        switch (region) {
          case 'c' -> 0;
          case 't' -> 7 * CERVICAL_MM;
          case 'l' -> 7 * CERVICAL_MM + 12 * THORACIC_MM;
          default -> 7 * CERVICAL_MM + 12 * THORACIC_MM + 5 * LUMBAR_MM;
        };
    return FIRST_MM - above - (number - 1) * stepMm(region);
  }

  private static double stepMm(char region) {
    return switch (region) {
      case 'c' -> CERVICAL_MM;
      case 't' -> THORACIC_MM;
      case 'l' -> LUMBAR_MM;
      default -> SACRAL_MM;
    };
  }
}
