package sutura.csf;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where fluid of a domain is formed, taken up, displaced and measured.
 *
 * @param sources cells of each source
 * @param sinks cells of each sink
 * @param walls cells along each wall that moves
 * @param sections cross sections by id: {@code cerebral-aqueduct}, {@code c2}, {@code
 *     foramen-magnum}, and the openings {@code interventricular-foramen-left} (-right), {@code
 *     median-aperture}, {@code lateral-aperture-left} (-right)
 */
public record FlowPlaces(
    Map<FlowSource, CellShares> sources,
    Map<FlowSink, CellShares> sinks,
    Map<Wall, CellShares> walls,
    SortedMap<String, FlowSection> sections) {
  public static final String AQUEDUCT = "cerebral-aqueduct";
  public static final String C2 = "c2";
  public static final String FORAMEN_MAGNUM = "foramen-magnum";

  /** A wall that moves. */
  public enum Wall {
    /** Lateral and third ventricles, above the aqueduct. */
    VENTRICLES,
    /** Surface of the brain towards the subarachnoid space. */
    PIA,
    /** Dura of the spine below C2. */
    SPINAL_SAC,
    /** Dura of the thoracic and lumbar spine. */
    THORACOLUMBAR_SAC
  }

  public FlowPlaces {
    sources = Collections.unmodifiableMap(new EnumMap<>(sources));
    sinks = Collections.unmodifiableMap(new EnumMap<>(sinks));
    walls = Collections.unmodifiableMap(new EnumMap<>(walls));
    sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
  }

  /** A cross section that every head has. */
  public FlowSection section(String id) {
    FlowSection section = sections.get(id);
    if (section == null) {
      throw new IllegalArgumentException("no section " + id);
    }
    return section;
  }
}
