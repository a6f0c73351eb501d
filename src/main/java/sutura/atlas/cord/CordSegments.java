package sutura.atlas.cord;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import sutura.atlas.column.Parameters;

/**
 * Where the segments of the cord lie. The cord is shorter than the canal, so that they lie higher
 * than the vertebrae of the same name, the more so the lower they are.
 *
 * <p>Rule: the segments fill the cord from the foramen magnum to its tip, in fixed proportions.
 */
final class CordSegments {
  private final Map<SpinalNerve, Double> from = new EnumMap<>(SpinalNerve.class);
  private final Map<SpinalNerve, Double> to = new EnumMap<>(SpinalNerve.class);

  CordSegments(Parameters parameters, double cordLengthMm) {
    double sum = 0;
    for (SpinalNerve nerve : SpinalNerve.values()) {
      from.put(nerve, sum);
      sum += parameters.value(nerve.key(), "cordSegmentLength");
      to.put(nerve, sum);
    }
    double scale = cordLengthMm / sum;
    from.replaceAll((nerve, at) -> at * scale);
    to.replaceAll((nerve, at) -> at * scale);
  }

  /** Upper end of a segment along the canal, mm. */
  double fromMm(SpinalNerve nerve) {
    return Objects.requireNonNull(from.get(nerve));
  }

  /** Lower end of a segment along the canal, mm. */
  double toMm(SpinalNerve nerve) {
    return Objects.requireNonNull(to.get(nerve));
  }
}
