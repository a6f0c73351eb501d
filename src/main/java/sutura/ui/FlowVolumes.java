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
  static List<FlowVolumes> of(FlowSolution solution, NetFlow net, FlowRates rates) {
    FlowRates quiet = new FlowRates(rates.beatsPerMin(), rates.breathsPerMin(), 0);
    FlowRates deep = new FlowRates(rates.beatsPerMin(), rates.breathsPerMin(), 1);
    List<FlowVolumes> volumes = new ArrayList<>();
    volumes.add(net(net, rates));
    volumes.add(beat("aqueduct", solution, rates, FlowGauge.AQUEDUCT));
    volumes.add(beat("c2", solution, rates, FlowGauge.C2));
    volumes.add(breath("quiet", solution, quiet));
    volumes.add(breath("deep", solution, deep));
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
      String key, FlowSolution solution, FlowRates rates, FlowGauge gauge) {
    FlowFigure figure = gauge.stroke();
    double scale = figure.unit().equals("mL") ? UL_PER_ML : 1;
    return new FlowVolumes(
        key,
        Optional.of(strokeUl(solution, FlowDriver.CARDIAC, rates, gauge)),
        Optional.of(new Range(figure.low() * scale, figure.high() * scale)));
  }

  private static FlowVolumes breath(String key, FlowSolution solution, FlowRates rates) {
    return new FlowVolumes(
        key,
        Optional.of(strokeUl(solution, FlowDriver.RESPIRATORY, rates, FlowGauge.C2)),
        Optional.empty());
  }

  /** What goes to and fro in a cycle, microlitres. */
  static double strokeUl(
      FlowSolution solution, FlowDriver driver, FlowRates rates, FlowGauge gauge) {
    return new FlowCycle(driver, rates, solution, solution.places().section(gauge.section()))
        .strokeMm3();
  }
}
