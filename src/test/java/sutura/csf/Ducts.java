package sutura.csf;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import sutura.geometry.VoxelGrid;

/** Made-up ducts with a known flow. */
public final class Ducts {
  private Ducts() {}

  /**
   * A straight duct of one cell's width along x, formed in its first cell, taken up in its last.
   */
  public static SteadyFlow straight(int cells, double edgeMm, double mm3PerS) {
    FlowDomain domain = FluidBoxes.of(new VoxelGrid(cells, 1, 1, 0, 0, 0, edgeMm), (i, j, k) -> 1);
    double[] fluxes = new double[domain.faces()];
    Arrays.fill(fluxes, mm3PerS);
    double[] sources = new double[cells];
    double[] sinks = new double[cells];
    sources[0] = mm3PerS;
    sinks[cells - 1] = mm3PerS;
    return new SteadyFlow(domain, fluxes, sources, sinks);
  }

  /**
   * A fork of 1 mm cells: a stem of 20 along x, then one branch of 10 up and one of 10 down, which
   * get shares of the flow.
   */
  public static FlowSolution fork(double upShare) {
    FlowDomain domain =
        FluidBoxes.of(
            new VoxelGrid(21, 21, 1, 0, -10, 0, 1), (i, j, k) -> i == 20 || j == 10 ? 1 : 0);
    double[] fluxes = new double[domain.faces()];
    for (int face = 0; face < fluxes.length; face++) {
      boolean up = domain.centreMm(domain.low(face)).y() > -0.5;
      fluxes[face] = domain.axis(face) == 0 ? 1 : up ? upShare : upShare - 1;
    }
    int first = domain.cellAt(0, 0, 0);
    int top = domain.cellAt(20, 10, 0);
    int foot = domain.cellAt(20, -10, 0);
    double[] inflows = new double[domain.cells()];
    inflows[first] = 1;
    inflows[top] = -upShare;
    inflows[foot] = upShare - 1;
    NetFlow net =
        new NetFlow(
            0.3,
            new TreeMap<>(Map.of(FlowSource.LATERAL_PLEXUS, 1.0)),
            new TreeMap<>(
                Map.of(FlowSink.GRANULATIONS, upShare, FlowSink.SPINAL_ROOTS, 1 - upShare)));
    FlowPlaces places =
        new FlowPlaces(
            Map.of(FlowSource.LATERAL_PLEXUS, one(first)),
            Map.of(FlowSink.GRANULATIONS, one(top), FlowSink.SPINAL_ROOTS, one(foot)),
            new EnumMap<>(FlowPlaces.Wall.class),
            new TreeMap<>());
    return new FlowSolution(
        domain,
        places,
        net,
        Conductance.UNIFORM,
        Map.of(FlowPattern.NET, new FlowField(fluxes, inflows)),
        new FlowSolution.Effort(true, 0, 0, 0));
  }

  private static CellShares one(int cell) {
    return new CellShares(new int[] {cell}, new double[] {1});
  }
}
