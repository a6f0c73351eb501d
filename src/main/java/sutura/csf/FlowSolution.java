package sutura.csf;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Fields of flow on a domain, each for 1 mm3/s, with all that is needed to say how large they are.
 *
 * @param domain where the fluid lies
 * @param places where it is formed, taken up, displaced and measured
 * @param net what the net pattern belongs to
 * @param conductance what the patterns were solved with
 * @param fields the patterns that are there
 * @param effort how they were solved
 */
public record FlowSolution(
    FlowDomain domain,
    FlowPlaces places,
    NetFlow net,
    Conductance conductance,
    Map<FlowPattern, FlowField> fields,
    Effort effort) {
  /**
   * How much work it was.
   *
   * @param live solved just now; false for fields that ship with the models
   * @param iterations of conjugate gradients, the most of any pattern; 0 if not live
   * @param residual relative, the largest; 0 if not live
   * @param seconds wall time, reading included
   */
  public record Effort(boolean live, int iterations, double residual, double seconds) {}

  public FlowSolution {
    EnumMap<FlowPattern, FlowField> copy = new EnumMap<>(FlowPattern.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
  }

  /** A pattern. */
  public FlowField field(FlowPattern pattern) {
    FlowField field = fields.get(pattern);
    if (field == null) {
      throw new IllegalArgumentException("no field " + pattern);
    }
    return field;
  }
}
