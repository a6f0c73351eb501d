package sutura.ui;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sutura.csf.FlowCycle;
import sutura.csf.FlowDriver;
import sutura.csf.FlowRates;
import sutura.csf.FlowSolution;

/** Cycles of the drivers as they are plotted, kept while the same flow is shown. */
final class FlowCycles {
  /** A slider that is dragged leaves many behind. */
  private static final int MOST = 24;

  private final Map<Key, PlottedCycle> cycles = new HashMap<>();

  /** Large: not to be held here once its flow is closed. */
  private WeakReference<@Nullable FlowSolution> solution = new WeakReference<>(null);

  private record Key(FlowDriver driver, FlowRates rates, String section) {}

  /** Of a driver that has a cycle, at a gauge. */
  @SuppressWarnings("ReferenceEquality") // large, and never made twice
  PlottedCycle of(FlowSolution shown, FlowDriver driver, FlowRates rates, FlowGauge gauge) {
    if (solution.get() != shown || cycles.size() > MOST) {
      cycles.clear();
      solution = new WeakReference<>(shown);
    }
    return cycles.computeIfAbsent(
        new Key(driver, rates, gauge.section()),
        key ->
            new PlottedCycle(
                new FlowCycle(shown, driver, rates),
                shown.places().section(gauge.section()),
                1 / rates.cyclesPerS(driver)));
  }
}
