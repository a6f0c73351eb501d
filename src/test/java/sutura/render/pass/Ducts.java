package sutura.render.pass;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import sutura.csf.CellShares;
import sutura.csf.Conductance;
import sutura.csf.FlowDomain;
import sutura.csf.FlowDriver;
import sutura.csf.FlowField;
import sutura.csf.FlowMoment;
import sutura.csf.FlowPattern;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowSink;
import sutura.csf.FlowSolution;
import sutura.csf.FlowSource;
import sutura.csf.FluidBoxes;
import sutura.csf.NetFlow;
import sutura.geometry.VoxelGrid;

/** Straight ducts along z with the same speed everywhere, for pictures of flow. */
final class Ducts {
  static final int ACROSS = 12;
  static final int ALONG = 80;
  static final double EDGE_MM = 1;

  private Ducts() {}

  /** From z = 0 to 80 mm, 12 mm x 12 mm about the axis; 1 mm3/s gives 1/144 mm/s upwards. */
  static FlowSolution straight() {
    return straight(FlowPattern.NET);
  }

  static FlowSolution straight(FlowPattern pattern) {
    double first = -(ACROSS - 1) / 2.0 * EDGE_MM;
    VoxelGrid grid = new VoxelGrid(ACROSS, ACROSS, ALONG, first, first, EDGE_MM / 2, EDGE_MM);
    FlowDomain domain = FluidBoxes.of(grid, (i, j, k) -> 1);
    double[] fluxes = new double[domain.faces()];
    double[] inflows = new double[domain.cells()];
    double each = 1.0 / (ACROSS * ACROSS);
    for (int face = 0; face < fluxes.length; face++) {
      fluxes[face] = domain.axis(face) == 2 ? each : 0;
    }
    for (int cell = 0; cell < inflows.length; cell++) {
      boolean bottom = domain.neighbour(cell, 4) == FlowDomain.WALL;
      boolean top = domain.neighbour(cell, 5) == FlowDomain.WALL;
      inflows[cell] = bottom ? each : top ? -each : 0;
    }
    Map<FlowPattern, FlowField> fields = new EnumMap<>(FlowPattern.class);
    fields.put(pattern, new FlowField(fluxes, inflows));
    CellShares somewhere = new CellShares(new int[] {0}, new double[] {1});
    FlowPlaces places =
        new FlowPlaces(
            Map.of(FlowSource.LATERAL_PLEXUS, somewhere),
            Map.of(FlowSink.GRANULATIONS, somewhere),
            Map.of(FlowPlaces.Wall.PIA, somewhere),
            new TreeMap<>());
    NetFlow net =
        new NetFlow(
            0.35,
            new TreeMap<>(Map.of(FlowSource.LATERAL_PLEXUS, 1.0)),
            new TreeMap<>(Map.of(FlowSink.GRANULATIONS, 1.0)));
    return new FlowSolution(
        domain, places, net, Conductance.UNIFORM, fields, new FlowSolution.Effort(true, 1, 0, 0));
  }

  /** A speed everywhere in the duct. */
  static FlowMoment moment(FlowDriver driver, FlowPattern pattern, double mmPerS) {
    return new FlowMoment(driver, 0, Map.of(pattern, mmPerS * ACROSS * ACROSS));
  }
}
