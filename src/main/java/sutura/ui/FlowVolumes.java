package sutura.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sutura.csf.FlowConstant;
import sutura.csf.FlowDriver;
import sutura.csf.FlowFigure;
import sutura.csf.FlowPhysiology;
import sutura.csf.FlowRates;
import sutura.csf.FlowSolution;
import sutura.csf.NetFlow;

/**
 * How much each driver moves in one of its cycles, beside what was published.
 *
 * @param key of its name, and id
 * @param ul volume, microlitres; empty where none has been measured
 * @param published range, microlitres
 */
record FlowVolumes(String key, Optional<Double> ul, Optional<Range> published) {
  private static final double UL_PER_ML = 1000;

  /** From and to. */
  record Range(double low, double high) {}

  /** Of all drivers, from the smallest; the claimed one last. */
  static List<FlowVolumes> of(
      FlowCycles cycles, FlowSolution solution, NetFlow net, FlowRates rates) {
    FlowRates quiet = new FlowRates(rates.beatsPerMin(), rates.breathsPerMin(), 0);
    FlowRates deep = new FlowRates(rates.beatsPerMin(), rates.breathsPerMin(), 1);
    List<FlowVolumes> volumes = new ArrayList<>();
    volumes.add(net(net, rates));
    volumes.add(beat("aqueduct", cycles, solution, rates, FlowGauge.AQUEDUCT));
    volumes.add(beat("c2", cycles, solution, rates, FlowGauge.C2));
    volumes.add(breath("quiet", cycles, solution, quiet));
    volumes.add(breath("deep", cycles, solution, deep));
    volumes.add(new FlowVolumes("claimed", Optional.empty(), Optional.empty()));
    return List.copyOf(volumes);
  }

  /** What drifts on during a heartbeat. */
  static double netUl(NetFlow net, FlowRates rates) {
    return net.productionMlPerMin() * UL_PER_ML / rates.beatsPerMin();
  }

  private static FlowVolumes net(NetFlow net, FlowRates rates) {
    FlowConstant made = FlowPhysiology.builtIn().constant(FlowConstant.PRODUCTION);
    double perBeat = UL_PER_ML / rates.beatsPerMin();
    return new FlowVolumes(
        "net",
        Optional.of(netUl(net, rates)),
        Optional.of(new Range(made.low() * perBeat, made.high() * perBeat)));
  }

  private static FlowVolumes beat(
      String key, FlowCycles cycles, FlowSolution solution, FlowRates rates, FlowGauge gauge) {
    return new FlowVolumes(
        key,
        Optional.of(cycles.of(solution, FlowDriver.CARDIAC, rates, gauge).strokeMm3()),
        gauge.stroke().map(FlowVolumes::inUl));
  }

  private static Range inUl(FlowFigure figure) {
    double scale = figure.unit().equals("mL") ? UL_PER_ML : 1;
    return new Range(figure.low() * scale, figure.high() * scale);
  }

  private static FlowVolumes breath(
      String key, FlowCycles cycles, FlowSolution solution, FlowRates rates) {
    return new FlowVolumes(
        key,
        Optional.of(cycles.of(solution, FlowDriver.RESPIRATORY, rates, FlowGauge.C2).strokeMm3()),
        Optional.empty());
  }
}
