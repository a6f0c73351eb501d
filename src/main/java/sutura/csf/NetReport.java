package sutura.csf;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.OptionalDouble;

/**
 * What the net flow of a solution is.
 *
 * @param productionMlPerMin formed in all
 * @param aqueductMlPerMin through the aqueduct, caudally
 * @param upstreamMlPerMin formed less taken up above the aqueduct; empty if the section of the
 *     aqueduct does not part the fluid
 * @param volumeMl all fluid
 * @param stillMl of it no net flow passes, such as the sac of the spine if nothing is taken up
 *     there
 * @param volumeOverFlowHours mean time that fluid stays, as volume over production
 */
public record NetReport(
    double productionMlPerMin,
    double aqueductMlPerMin,
    OptionalDouble upstreamMlPerMin,
    double volumeMl,
    double stillMl,
    double volumeOverFlowHours) {

  /** How far the flow through the aqueduct is from what is formed above it, as a part of it. */
  public OptionalDouble disagreement() {
    return upstreamMlPerMin.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.abs(aqueductMlPerMin / upstreamMlPerMin.getAsDouble() - 1));
  }

  /** Mean time that fluid stays of that which net flow passes. */
  public double movingVolumeOverFlowHours() {
    return volumeOverFlowHours * (volumeMl - stillMl) / volumeMl;
  }

  /** How often in a day all fluid is formed anew. */
  public double turnoverPerDay() {
    return 24 / volumeOverFlowHours;
  }

  static NetReport of(FlowSolution solution) {
    FlowDomain domain = solution.domain();
    FlowField field = solution.field(FlowPattern.NET);
    FlowSection aqueduct = solution.places().section(FlowPlaces.AQUEDUCT);
    double mlPerMin = solution.net().productionMlPerMin();
    double volume = 0;
    for (int cell = 0; cell < domain.cells(); cell++) {
      volume += domain.volumeMm3(cell);
    }
    OptionalDouble upstream = upstream(domain, aqueduct, field);
    return new NetReport(
        mlPerMin,
        mlPerMin * aqueduct.flowMm3PerS(field),
        upstream.isEmpty() ? upstream : OptionalDouble.of(mlPerMin * upstream.getAsDouble()),
        volume / 1000,
        StillFluid.of(domain, field).volumeMl(),
        volume / 1000 / mlPerMin / 60);
  }

  /** What enters the cells before a section, found by spreading from it without crossing it. */
  private static OptionalDouble upstream(FlowDomain domain, FlowSection section, FlowField field) {
    BitSet crossed = new BitSet(domain.faces());
    BitSet reached = new BitSet(domain.cells());
    ArrayDeque<Integer> next = new ArrayDeque<>();
    for (int i = 0; i < section.faces().length; i++) {
      int face = section.faces()[i];
      crossed.set(face);
      add(section.signs()[i] > 0 ? domain.low(face) : domain.high(face), reached, next);
    }
    double inflow = 0;
    while (!next.isEmpty()) {
      int cell = next.remove();
      inflow += field.inflowMm3PerS(cell);
      for (int side = 0; side < FlowDomain.SIDES; side++) {
        int face = domain.faceOf(cell, side);
        if (face != FlowDomain.WALL && !crossed.get(face)) {
          add(domain.neighbour(cell, side), reached, next);
        }
      }
    }
    for (int i = 0; i < section.faces().length; i++) {
      int face = section.faces()[i];
      if (reached.get(section.signs()[i] > 0 ? domain.high(face) : domain.low(face))) {
        return OptionalDouble.empty();
      }
    }
    return OptionalDouble.of(inflow);
  }

  private static void add(int cell, BitSet reached, ArrayDeque<Integer> next) {
    if (!reached.get(cell)) {
      reached.set(cell);
      next.add(cell);
    }
  }
}
