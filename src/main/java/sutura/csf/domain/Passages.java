package sutura.csf.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sutura.csf.FlowRefused;

/** Checks that every chamber is there and that fluid gets from each to the rest. */
final class Passages {
  /** A chamber is cut off if less than this part of it is connected with the rest. */
  private static final double MOST_OF_IT = 0.5;

  private static final String ADVICE =
      "; expected is one connected space from both lateral ventricles to the lumbar cistern; mend the"
          + " labels or rebuild the models with \"sutura atlas build\"";

  private final Lattice lattice;
  private final FluidGraph graph;

  Passages(Lattice lattice, FluidGraph graph) {
    this.lattice = lattice;
    this.graph = graph;
  }

  /** Refuses if a chamber or opening is missing or closed, naming what is cut off by it. */
  void check() throws FlowRefused {
    int[] largest = largestSets();
    for (Space space : Space.values()) {
      if (largest[space.ordinal()] < 0) {
        throw refused(
            space == Space.AQUEDUCT ? above() : List.of(space.words()),
            "the labels have no " + space.words().replaceFirst("^the ", ""));
      }
    }
    require(largest, Space.LEFT_LATERAL_VENTRICLE, "the left interventricular foramen is closed");
    require(largest, Space.RIGHT_LATERAL_VENTRICLE, "the right interventricular foramen is closed");
    aqueduct(largest);
    if (apart(largest, Space.FOURTH_VENTRICLE, Space.CRANIAL)) {
      throw refused(
          names(Space.VENTRICULAR),
          "the median and both lateral apertures of the fourth ventricle are closed");
    }
    if (apart(largest, Space.SPINAL, Space.CRANIAL)) {
      throw refused(List.of(Space.SPINAL.words()), "the foramen magnum is closed");
    }
    wholes(largest[Space.CRANIAL.ordinal()]);
  }

  private static List<String> above() {
    return names(
        Set.of(Space.LEFT_LATERAL_VENTRICLE, Space.RIGHT_LATERAL_VENTRICLE, Space.THIRD_VENTRICLE));
  }

  private static List<String> names(Set<Space> spaces) {
    return Arrays.stream(Space.values()).filter(spaces::contains).map(Space::words).toList();
  }

  private static void require(int[] largest, Space lateral, String what) throws FlowRefused {
    if (apart(largest, lateral, Space.THIRD_VENTRICLE)) {
      throw refused(List.of(lateral.words()), what);
    }
  }

  private static void aqueduct(int[] largest) throws FlowRefused {
    if (apart(largest, Space.THIRD_VENTRICLE, Space.FOURTH_VENTRICLE)) {
      throw refused(above(), "the cerebral aqueduct is closed");
    }
  }

  private static boolean apart(int[] largest, Space one, Space other) {
    return largest[one.ordinal()] != largest[other.ordinal()];
  }

  /** The set that most of each chamber belongs to, by its ordinal; -1 of one that is not there. */
  private int[] largestSets() {
    Map<Space, Map<Integer, Integer>> counts = new EnumMap<>(Space.class);
    for (int c = 0; c < graph.voxels().length; c++) {
      counts
          .computeIfAbsent(lattice.space(graph.voxels()[c]), space -> new HashMap<>())
          .merge(graph.sets()[c], 1, Integer::sum);
    }
    int[] largest = new int[Space.values().length];
    Arrays.fill(largest, -1);
    counts.forEach(
        (space, sets) ->
            largest[space.ordinal()] =
                sets.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
    return largest;
  }

  /** Every structure has most of its fluid in the main set. */
  private void wholes(int main) throws FlowRefused {
    int[] all = new int[256];
    int[] kept = new int[256];
    for (int c = 0; c < graph.voxels().length; c++) {
      int code = lattice.code(graph.voxels()[c]);
      all[code]++;
      kept[code] += graph.sets()[c] == main ? 1 : 0;
    }
    Set<String> lost = new LinkedHashSet<>();
    for (int code = 1; code < 256; code++) {
      if (all[code] > 0 && kept[code] < MOST_OF_IT * all[code]) {
        lost.add(lattice.ids().get(code - 1).value());
      }
    }
    if (!lost.isEmpty()) {
      throw refused(new ArrayList<>(lost), "no open face of voxels leads there");
    }
  }

  private static FlowRefused refused(List<String> regions, String what) {
    String cut = regions.stream().collect(Collectors.joining(", "));
    return new FlowRefused(
        regions, "no flow can be computed: " + what + ", which cuts off " + cut + ADVICE);
  }
}
