package sutura.csf.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.csf.FlowDomain;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowSection;
import sutura.geometry.TriangleMesh;

/** Finds the cross sections in which flow is measured. */
final class Sections {
  /** The median aperture lies within this of the middle of the aqueduct, mm. */
  private static final double MEDIAN_MM = 8;

  private final FlowDomain domain;
  private final Space[] spaces;
  private final Cuts cuts;

  Sections(FlowDomain domain, Space[] spaces) {
    this.domain = domain;
    this.spaces = spaces;
    cuts = new Cuts(domain);
  }

  private boolean is(int cell, Space space) {
    return spaces[domain.region(cell)] == space;
  }

  /**
   * All sections that there are.
   *
   * @param aqueduct its surface, if there is one
   * @param c2Mm height of the section below the axis
   */
  SortedMap<String, FlowSection> all(Optional<TriangleMesh> aqueduct, double c2Mm) {
    SortedMap<String, FlowSection> all = new TreeMap<>();
    FlowSection narrowest = new AqueductCut(domain, spaces).section(aqueduct);
    put(all, narrowest);
    put(all, FlowPlaces.FORAMEN_MAGNUM, between(Space.CRANIAL, Space.SPINAL));
    put(
        all,
        FlowPlaces.C2,
        cuts.between(cell -> !isBelow(cell, c2Mm), cell -> isBelow(cell, c2Mm)));
    put(
        all,
        "interventricular-foramen-left",
        between(Space.LEFT_LATERAL_VENTRICLE, Space.THIRD_VENTRICLE));
    put(
        all,
        "interventricular-foramen-right",
        between(Space.RIGHT_LATERAL_VENTRICLE, Space.THIRD_VENTRICLE));
    for (Aperture aperture : Aperture.values()) {
      put(
          all,
          aperture.id(),
          cuts.between(
              cell -> is(cell, Space.FOURTH_VENTRICLE),
              cell -> is(cell, Space.CRANIAL) && aperture(cell, narrowest.centreMm()) == aperture));
    }
    return all;
  }

  private Cuts.Cut between(Space before, Space behind) {
    return cuts.between(cell -> is(cell, before), cell -> is(cell, behind));
  }

  private boolean isBelow(int cell, double c2Mm) {
    return is(cell, Space.SPINAL) && domain.centreMm(cell).z < c2Mm;
  }

  private static void put(SortedMap<String, FlowSection> all, FlowSection section) {
    all.put(section.id(), section);
  }

  private static void put(SortedMap<String, FlowSection> all, String id, Cuts.Cut cut) {
    if (!cut.isEmpty() && cut.areaMm2() > 0) {
      put(all, cut.section(id, OptionalDouble.empty()));
    }
  }

  private enum Aperture {
    MEDIAN_APERTURE,
    LATERAL_APERTURE_LEFT,
    LATERAL_APERTURE_RIGHT;

    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The aperture of the fourth ventricle that leads into a cell of the subarachnoid space. */
  private Aperture aperture(int cell, Vector3dc middleMm) {
    StructureId id = domain.regionId(cell);
    double aside = domain.centreMm(cell).x - middleMm.x();
    if (id.value().endsWith("-left")) {
      return Aperture.LATERAL_APERTURE_LEFT;
    }
    if (id.value().endsWith("-right")) {
      return Aperture.LATERAL_APERTURE_RIGHT;
    }
    if (Math.abs(aside) < MEDIAN_MM) {
      return Aperture.MEDIAN_APERTURE;
    }
    return aside < 0 ? Aperture.LATERAL_APERTURE_LEFT : Aperture.LATERAL_APERTURE_RIGHT;
  }
}
