package sutura.csf.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.anatomy.StructureId;
import sutura.csf.FlowDomain;

/**
 * How much cerebrospinal fluid there is where, ml.
 *
 * @param ventriclesMl both lateral, third and fourth ventricles with the aqueduct
 * @param cranialMl subarachnoid space of the head with its cisterns
 * @param spinalMl subarachnoid space of the spine with the lumbar cistern
 * @param structuresMl of each structure
 */
public record FluidVolumes(
    double ventriclesMl,
    double cranialMl,
    double spinalMl,
    SortedMap<StructureId, Double> structuresMl) {
  private static final double MM3_PER_ML = 1000;

  public FluidVolumes {
    structuresMl = Collections.unmodifiableSortedMap(new TreeMap<>(structuresMl));
  }

  /** Adds up the cells of a domain. */
  public static FluidVolumes of(FlowDomain domain) {
    double[] ml = new double[domain.regionIds().size()];
    for (int cell = 0; cell < domain.cells(); cell++) {
      ml[domain.region(cell)] += domain.volumeMm3(cell) / MM3_PER_ML;
    }
    SortedMap<StructureId, Double> structures = new TreeMap<>();
    Map<Space, Double> spaces = new EnumMap<>(Space.class);
    for (int region = 0; region < ml.length; region++) {
      StructureId id = domain.regionIds().get(region);
      structures.put(id, ml[region]);
      double of = ml[region];
      Space.of(id).ifPresent(space -> spaces.merge(space, of, Double::sum));
    }
    double ventricles =
        Space.VENTRICULAR.stream().mapToDouble(s -> spaces.getOrDefault(s, 0.0)).sum();
    return new FluidVolumes(
        ventricles,
        spaces.getOrDefault(Space.CRANIAL, 0.0),
        spaces.getOrDefault(Space.SPINAL, 0.0),
        structures);
  }

  /** All of it. */
  public double totalMl() {
    return ventriclesMl + cranialMl + spinalMl;
  }
}
