package sutura.csf;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a pattern puts into the cells of a domain: 1 mm3/s in all, and takes out again. */
public final class FlowInflows {
  private FlowInflows() {}

  /**
   * Inflow of each cell, mm3/s, negative where fluid is taken; adds up to 0.
   *
   * @throws FlowRefused if a place with a share is not in the domain
   */
  public static double[] of(FlowPattern pattern, FlowDomain domain, FlowPlaces places, NetFlow net)
      throws FlowRefused {
    double[] inflows = new double[domain.cells()];
    switch (pattern) {
      case NET -> {
        add(1, net.sources(), places.sources(), inflows);
        add(-1, net.sinks(), places.sinks(), inflows);
      }
      case VENTRICULAR -> {
        add(1, FlowPlaces.Wall.VENTRICLES, places.walls(), inflows);
        add(-1, FlowPlaces.Wall.SPINAL_SAC, places.walls(), inflows);
      }
      case PIAL -> {
        add(1, FlowPlaces.Wall.PIA, places.walls(), inflows);
        add(-1, FlowPlaces.Wall.SPINAL_SAC, places.walls(), inflows);
      }
      case RESPIRATORY -> {
        double ventricular = FlowPhysiology.builtIn().ventricularShare();
        add(ventricular, FlowPlaces.Wall.VENTRICLES, places.walls(), inflows);
        add(1 - ventricular, FlowPlaces.Wall.PIA, places.walls(), inflows);
        add(-1, FlowPlaces.Wall.THORACOLUMBAR_SAC, places.walls(), inflows);
      }
    }
    settle(inflows);
    return inflows;
  }

  private static <K extends Enum<K>> void add(
      double amount, Map<K, Double> shares, Map<K, CellShares> places, double[] inflows)
      throws FlowRefused {
    for (Map.Entry<K, Double> share : shares.entrySet()) {
      if (share.getValue() > 0) {
        add(amount * share.getValue(), share.getKey(), places, inflows);
      }
    }
  }

  private static <K extends Enum<K>> void add(
      double amount, K place, Map<K, CellShares> places, double[] inflows) throws FlowRefused {
    CellShares cells = places.get(place);
    if (cells == null) {
      throw new FlowRefused(
          List.of(place.name()), "no fluid at " + place.name() + " that carries part of the flow");
    }
    cells.add(amount, inflows);
  }

  /** Takes the rounding of the sum off the largest inflow. */
  private static void settle(double[] inflows) {
    int largest = 0;
    for (int cell = 0; cell < inflows.length; cell++) {
      largest = Math.abs(inflows[cell]) > Math.abs(inflows[largest]) ? cell : largest;
    }
    // A compensated sum.
    inflows[largest] -= Arrays.stream(inflows).sum();
  }
}
