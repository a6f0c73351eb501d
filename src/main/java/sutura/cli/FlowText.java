package sutura.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sutura.csf.FlowComparison;
import sutura.csf.FlowConstant;
import sutura.csf.FlowDriver;
import sutura.csf.FlowPhysiology;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowReport;
import sutura.csf.NetReport;
import sutura.csf.SectionReport;
import sutura.csf.domain.FluidVolumes;
import sutura.csf.trace.Transits;

/** A flow in numbers, as text for a terminal, with plain letters alone. */
final class FlowText {
  /** Short names of the openings, and their sections. */
  static final Map<String, String> OPENINGS = openings();

  /** Volumes of an adult as this project assumes them, by their constants' ids. */
  static final List<String> ADULT_VOLUMES =
      List.of("ventricles-volume", "cranial-volume", "spinal-volume");

  private static final double SECONDS_PER_HOUR = 3600;

  private final FlowAnswer answer;
  private final FlowReport report;
  private final StringBuilder text = new StringBuilder();

  private FlowText(FlowAnswer answer) {
    this.answer = answer;
    this.report = answer.report();
  }

  static String of(FlowAnswer answer) {
    return new FlowText(answer).text();
  }

  private static Map<String, String> openings() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("magendie", "median-aperture");
    all.put("luschkaLeft", "lateral-aperture-left");
    all.put("luschkaRight", "lateral-aperture-right");
    all.put("monroLeft", "interventricular-foramen-left");
    all.put("monroRight", "interventricular-foramen-right");
    return all;
  }

  private String text() {
    head();
    balance();
    volumes();
    net();
    if (report.driver() != FlowDriver.BULK) {
      motion();
    }
    openingLine();
    comparisons();
    answer.warnings().forEach(warning -> text.append("Note: ").append(warning).append('\n'));
    text.append("No measured wave is driven by bones. Quasi-steady: inertia is neglected.\n");
    text.append("What is computed and assumed: src/doc/flow.md. Not medical advice.\n");
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('\u2013', '-');
  }

  private void head() {
    text.append(
            switch (report.driver()) {
              case BULK -> "Net flow, " + digits(report.net().productionMlPerMin()) + " ml/min";
              case CARDIAC ->
                  "Heartbeat, "
                      + digits(report.rates().beatsPerMin())
                      + " a minute (constructed waveforms)";
              case RESPIRATORY ->
                  "Breathing, "
                      + digits(report.rates().breathsPerMin())
                      + " a minute, depth "
                      + digits(report.rates().breathDepth())
                      + " of 1 (constructed waveform)";
              case CLAIMED -> throw new IllegalArgumentException("nothing was solved");
            })
        .append("; scenario ")
        .append(answer.scenario().map(s -> s.id()).orElse("of your own"))
        .append(", conductance by ")
        .append(FlowRequest.word(answer.solution().conductance()))
        .append('\n');
    boolean live = answer.solution().effort().live();
    text.append(answer.solution().domain().cells())
        .append(" cells, ")
        .append(answer.solution().domain().faces())
        .append(" faces; ")
        .append(
            live
                ? String.format(
                    Locale.ROOT,
                    "solved in %d iterations to %.0e",
                    answer.solution().effort().iterations(),
                    answer.solution().effort().residual())
                : "solved beforehand")
        .append(String.format(Locale.ROOT, ", %.1f s%n%n", answer.seconds()));
  }

  private void balance() {
    FlowReport.Balance balance = report.balance();
    line(
        "Balance",
        String.format(
            Locale.ROOT,
            "worst cell %.1e, in less out %.1e of all that flows",
            balance.maxDivergenceRelative(),
            balance.imbalanceRelative()));
    if (report.driver() != FlowDriver.BULK) {
      line(
          "",
          String.format(
              Locale.ROOT, "left after a cycle %.1e of what moves", balance.cycleRelative()));
    }
  }

  private void volumes() {
    FluidVolumes volumes = FluidVolumes.of(answer.solution().domain());
    line(
        "Volumes",
        String.format(
            Locale.ROOT,
            "ventricles %.1f, head outside them %.1f, spine %.1f: %.0f ml of this model",
            volumes.ventriclesMl(),
            volumes.cranialMl(),
            volumes.spinalMl(),
            volumes.totalMl()));
    line(
        "",
        String.format(
            Locale.ROOT,
            "(an adult as assumed here: %.0f, %.0f and %.0f ml; constructed)",
            adult(0),
            adult(1),
            adult(2)));
  }

  private static double adult(int i) {
    FlowConstant constant = FlowPhysiology.builtIn().constant(ADULT_VOLUMES.get(i));
    return constant.value();
  }

  private void net() {
    NetReport net = report.net();
    line(
        "Net, aqueduct",
        digits(net.aqueductMlPerMin())
            + " ml/min"
            + (net.upstreamMlPerMin().isPresent()
                ? String.format(
                    Locale.ROOT,
                    "; formed above it less taken up %s, apart by %.0e",
                    digits(net.upstreamMlPerMin().getAsDouble()),
                    net.disagreement().orElse(0))
                : ""));
    if (report.driver() == FlowDriver.BULK) {
      speeds("Speed, aqueduct", report.section(FlowPlaces.AQUEDUCT));
      speeds("Speed, C2", report.section(FlowPlaces.C2));
      line(
          "Lateral ventricles",
          digits(1000 * report.lateralVentricleRmsMmPerS()) + " um/s, root mean square");
    }
    Transits transits = answer.transits();
    line(
        "Transit",
        String.format(
            Locale.ROOT,
            "mean %.2f h by %d tracers (+- %.2f), median %.2f h; volume over flow %.2f h",
            transits.meanS() / SECONDS_PER_HOUR,
            transits.tracers(),
            transits.standardErrorS() / SECONDS_PER_HOUR,
            transits.medianS() / SECONDS_PER_HOUR,
            net.movingVolumeOverFlowHours()));
    line("", digits(net.stillMl()) + " ml that no net flow passes are left out of that");
  }

  private void speeds(String name, SectionReport section) {
    line(
        name,
        digits(1000 * section.peakMmPerS())
            + " um/s, mean over "
            + digits(section.areaMm2())
            + " mm2");
  }

  private void motion() {
    SectionReport aqueduct = report.section(FlowPlaces.AQUEDUCT);
    line(
        "Aqueduct",
        String.format(
            Locale.ROOT,
            "%s ul to and fro; peak %s mm/s caudal, %s cranial, mean of the section",
            digits(aqueduct.strokeMm3()),
            digits(aqueduct.caudalMmPerS()),
            digits(aqueduct.cranialMmPerS())));
    line(
        "",
        String.format(
            Locale.ROOT,
            "mean lumen %s mm2 (as a circle: radius %s mm); in its middle %s mm/s if parabolic",
            digits(aqueduct.areaMm2()),
            digits(aqueduct.radiusMm()),
            digits(aqueduct.parabolicPeakMmPerS())));
    line(
        "",
        String.format(
            Locale.ROOT,
            "narrowest %s mm2 over 5 mm: peak %s mm/s there",
            digits(aqueduct.narrowestMm2()),
            digits(aqueduct.narrowestPeakMmPerS())));
    numbers(aqueduct);
    cleft("C2", report.section(FlowPlaces.C2));
    cleft("Foramen magnum", report.section(FlowPlaces.FORAMEN_MAGNUM));
    line(
        "Lateral ventricles",
        digits(report.lateralVentricleRmsMmPerS())
            + " mm/s, root mean square over volume and cycle");
  }

  private void cleft(String name, SectionReport section) {
    line(
        name,
        String.format(
            Locale.ROOT,
            "%s ml to and fro; peak %s mm/s caudal, %s cranial, mean over %s mm2",
            digits(section.strokeMm3() / 1000),
            digits(section.caudalMmPerS()),
            digits(section.cranialMmPerS()),
            digits(section.areaMm2())));
    line(
        "",
        String.format(
            Locale.ROOT,
            "fastest pixel of 1.5 mm %s mm/s caudal, %s cranial; fastest face %s",
            digits(section.pixelCaudalMmPerS()),
            digits(section.pixelCranialMmPerS()),
            digits(section.fastestMmPerS())));
    numbers(section);
  }

  private void numbers(SectionReport section) {
    line(
        "",
        "Womersley "
            + digits(section.womersley())
            + ", Reynolds "
            + digits(section.reynolds())
            + " (length "
            + digits(section.scaleMm())
            + " mm)");
  }

  private void openingLine() {
    StringBuilder shares = new StringBuilder();
    OPENINGS.forEach(
        (name, id) ->
            shares
                .append(shares.length() == 0 ? "" : ", ")
                .append(id)
                .append(String.format(Locale.ROOT, " %.1f %%", 100 * answer.opening(id))));
    int middle = shares.indexOf("interventricular");
    line("Openings", shares.substring(0, middle - 2));
    line("", shares.substring(middle));
    if (!report.blindOpenings().isEmpty()) {
      line("", "without flow: " + String.join(", ", report.blindOpenings()));
    }
  }

  private void comparisons() {
    List<FlowComparison> all = FlowComparison.of(report);
    if (!all.isEmpty()) {
      text.append("\nReached, and published:\n");
    }
    for (FlowComparison comparison : all) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %-5s %-5s %-15s %-32s %s (here: %s)%n",
              digits(comparison.reached()),
              comparison.figure().unit(),
              digits(comparison.figure().low()) + " to " + digits(comparison.figure().high()),
              verdict(comparison),
              comparison.figure().label().in("en"),
              comparison.of()));
    }
    text.append('\n');
  }

  private static String verdict(FlowComparison comparison) {
    String times = ", " + digits(comparison.factor()) + " times the mean";
    return comparison.isInside()
        ? "inside"
        : comparison.isNear() ? "within 2 SD" + times : "OUTSIDE" + times;
  }

  private void line(String name, String value) {
    text.append(String.format(Locale.ROOT, "%-20s%s%n", name, value));
  }

  /** Three digits that count. */
  private static String digits(double value) {
    if (Math.abs(value) < 1e-12) {
      return "0";
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros();
    return rounded.scale() > 9
        ? String.format(Locale.ROOT, "%.1e", value)
        : rounded.toPlainString();
  }
}
