package sutura.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import sutura.csf.FlowComparison;
import sutura.csf.FlowDomain;
import sutura.csf.FlowPhysiology;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowReport;
import sutura.csf.NetFlow;
import sutura.csf.NetReport;
import sutura.csf.SectionReport;
import sutura.evidence.Source;
import sutura.json.JsonCodec;
import sutura.json.JsonValue;

/** A flow in numbers, as one JSON object; fields as other programs rely on them, and more. */
final class FlowJson {
  private static final double SECONDS_PER_HOUR = 3600;

  private FlowJson() {}

  static String of(FlowAnswer answer) {
    FlowReport report = answer.report();
    FlowDomain domain = answer.solution().domain();
    JsonValue.Builder root = JsonValue.object().put("driver", FlowRequest.word(report.driver()));
    root.put("scenario", answer.scenario().map(s -> s.id()).orElse("own"))
        .put("conductance", FlowRequest.word(answer.solution().conductance()))
        .put("rates", rates(report))
        .put("cells", domain.cells())
        .put("faces", domain.faces())
        .put("maxDivergenceRelative", number(report.balance().maxDivergenceRelative()))
        .put("imbalanceRelative", number(report.balance().imbalanceRelative()))
        .put("cycleImbalanceRelative", number(report.balance().cycleRelative()))
        .put("net", net(answer))
        .put("aqueduct", aqueduct(report))
        .put("c2", cleft(report.section(FlowPlaces.C2)))
        .put("foramenMagnum", cleft(report.section(FlowPlaces.FORAMEN_MAGNUM)))
        .put("lateralVentricleRmsMmPerS", number(report.lateralVentricleRmsMmPerS()))
        .put("aqueductRmsMmPerS", number(report.aqueductRmsMmPerS()))
        .put("transitHours", number(answer.transits().meanS() / SECONDS_PER_HOUR))
        .put("transit", transit(answer))
        .put("openings", openings(answer))
        .put("blindOpenings", texts(report.blindOpenings()))
        .put("spacesMl", numbers(report.spacesMl()))
        .put("adultVolumesMl", adult())
        .put("published", published(report))
        .put("waveforms", waveforms())
        .put("warnings", texts(answer.warnings()))
        .put("solver", solver(answer))
        .put("seconds", number(answer.seconds()))
        .put("notMedicalAdvice", true);
    return JsonCodec.write(root.build());
  }

  private static JsonValue rates(FlowReport report) {
    return JsonValue.object()
        .put("beatsPerMin", number(report.rates().beatsPerMin()))
        .put("breathsPerMin", number(report.rates().breathsPerMin()))
        .put("breathDepth", number(report.rates().breathDepth()))
        .build();
  }

  private static JsonValue net(FlowAnswer answer) {
    NetReport net = answer.report().net();
    NetFlow flow = answer.solution().net();
    JsonValue.Builder formed = JsonValue.object();
    flow.sources().forEach((where, share) -> formed.put(FlowRequest.word(where), number(share)));
    JsonValue.Builder takenUp = JsonValue.object();
    flow.sinks().forEach((where, share) -> takenUp.put(FlowRequest.word(where), number(share)));
    JsonValue.Builder all =
        JsonValue.object()
            .put("productionMlPerMin", number(net.productionMlPerMin()))
            .put("formed", formed.build())
            .put("takenUp", takenUp.build())
            .put("aqueductMlPerMin", exact(net.aqueductMlPerMin()));
    optional(all, "upstreamMlPerMin", net.upstreamMlPerMin());
    optional(all, "aqueductDisagreementRelative", net.disagreement());
    answer
        .scenario()
        .ifPresent(
            s ->
                all.put("fromSources", s.fromSources())
                    .put("assumed", s.assumed())
                    .put("sources", sources(s.sources()))
                    .put("confidence", s.confidence().word())
                    .put("provenance", s.provenance().word()));
    return all.put("turnoverPerDay", number(net.turnoverPerDay())).build();
  }

  private static JsonValue aqueduct(FlowReport report) {
    SectionReport section = report.section(FlowPlaces.AQUEDUCT);
    JsonValue.Builder all =
        JsonValue.object()
            .put("netMlPerMin", exact(section.meanMlPerMin()))
            .put("strokeVolumeUl", number(section.strokeMm3()));
    return speeds(all, section)
        .put("parabolicPeakMmPerS", number(section.parabolicPeakMmPerS()))
        .put("lumenRadiusMm", number(section.radiusMm()))
        .put("narrowestLumenMm2", number(section.narrowestMm2()))
        .put("narrowestPeakMmPerS", number(section.narrowestPeakMmPerS()))
        .build();
  }

  private static JsonValue cleft(SectionReport section) {
    JsonValue.Builder all =
        JsonValue.object()
            .put("netMlPerMin", exact(section.meanMlPerMin()))
            .put("strokeVolumeMl", number(section.strokeMm3() / 1000));
    return speeds(all, section)
        .put("fastestPixelCaudalMmPerS", number(section.pixelCaudalMmPerS()))
        .put("fastestPixelCranialMmPerS", number(section.pixelCranialMmPerS()))
        .put("halfGapMm", number(section.scaleMm()))
        .build();
  }

  private static JsonValue.Builder speeds(JsonValue.Builder to, SectionReport section) {
    return to.put("peakVelocityMmPerS", number(section.peakMmPerS()))
        .put("peakCaudalMmPerS", number(section.caudalMmPerS()))
        .put("peakCranialMmPerS", number(section.cranialMmPerS()))
        .put("fastestFaceMmPerS", number(section.fastestMmPerS()))
        .put("rmsMmPerS", number(section.rmsMmPerS()))
        .put("lumenAreaMm2", number(section.areaMm2()))
        .put("womersley", number(section.womersley()))
        .put("reynolds", number(section.reynolds()));
  }

  private static JsonValue transit(FlowAnswer answer) {
    NetReport net = answer.report().net();
    double hours = answer.transits().meanS() / SECONDS_PER_HOUR;
    JsonValue.Builder ends = JsonValue.object();
    answer
        .transits()
        .ends()
        .forEach((sink, part) -> ends.put(FlowRequest.word(sink), number(part)));
    return JsonValue.object()
        .put("volumeMl", number(net.volumeMl()))
        .put("stillMl", number(net.stillMl()))
        .put("volumeOverFlowHours", number(net.volumeOverFlowHours()))
        .put("movingVolumeOverFlowHours", number(net.movingVolumeOverFlowHours()))
        .put("meanOverMovingVolumeOverFlow", number(hours / net.movingVolumeOverFlowHours()))
        .put("standardErrorHours", number(answer.transits().standardErrorS() / SECONDS_PER_HOUR))
        .put("medianHours", number(answer.transits().medianS() / SECONDS_PER_HOUR))
        .put("tracers", answer.transits().tracers())
        .put("lost", answer.transits().lost())
        .put("ends", ends.build())
        .build();
  }

  private static JsonValue openings(FlowAnswer answer) {
    JsonValue.Builder all = JsonValue.object();
    FlowText.OPENINGS.forEach((name, id) -> all.put(name, number(answer.opening(id))));
    return all.build();
  }

  private static JsonValue adult() {
    JsonValue.Builder all = JsonValue.object();
    for (String id : FlowText.ADULT_VOLUMES) {
      all.put(id, number(FlowPhysiology.builtIn().constant(id).value()));
    }
    return all.put("provenance", "constructed").build();
  }

  private static JsonValue published(FlowReport report) {
    return JsonValue.array(FlowComparison.of(report).stream().map(FlowJson::comparison).toList());
  }

  private static JsonValue comparison(FlowComparison comparison) {
    JsonValue.Builder one =
        JsonValue.object()
            .put("id", comparison.figure().id())
            .put("label", comparison.figure().label().in("en"))
            .put("unit", comparison.figure().unit())
            .put("low", number(comparison.figure().low()))
            .put("high", number(comparison.figure().high()));
    optional(one, "value", comparison.figure().value());
    optional(one, "standardDeviations", comparison.figure().deviations(comparison.reached()));
    return one.put("reached", number(comparison.reached()))
        .put("reachedAs", comparison.of())
        .put("inside", comparison.isInside())
        .put("factor", number(comparison.factor()))
        .put("sources", sources(comparison.figure().sources()))
        .put("confidence", comparison.figure().confidence().word())
        .put("provenance", comparison.figure().provenance().word())
        .build();
  }

  private static JsonValue waveforms() {
    FlowPhysiology physiology = FlowPhysiology.builtIn();
    return JsonValue.object()
        .put("provenance", "constructed")
        .put("beatsPerMin", number(physiology.waveformBeatsPerMin()))
        .put("heartbeatAfter", sources(physiology.waveformsAfter()))
        .put("breathAfter", sources(physiology.breathAfter()))
        .build();
  }

  private static JsonValue solver(FlowAnswer answer) {
    return JsonValue.object()
        .put("live", answer.solution().effort().live())
        .put("iterations", answer.solution().effort().iterations())
        .put("residual", number(answer.solution().effort().residual()))
        .put("seconds", number(answer.solution().effort().seconds()))
        .build();
  }

  private static JsonValue numbers(Map<String, Double> values) {
    JsonValue.Builder all = JsonValue.object();
    values.forEach((name, value) -> all.put(name, number(value)));
    return all.build();
  }

  private static JsonValue sources(List<Source> sources) {
    return texts(sources.stream().map(Source::full).toList());
  }

  private static JsonValue texts(Iterable<String> texts) {
    List<JsonValue> all = new ArrayList<>();
    texts.forEach(text -> all.add(JsonValue.of(text)));
    return JsonValue.array(all);
  }

  private static void optional(JsonValue.Builder to, String name, OptionalDouble value) {
    value.ifPresent(v -> to.put(name, exact(v)));
  }

  private static JsonValue number(double value) {
    return new JsonValue.Num(PressReport.significant(value).doubleValue());
  }

  /** Nine digits, where agreement to six is to be seen. */
  private static JsonValue exact(double value) {
    return new JsonValue.Num(Double.parseDouble(String.format(Locale.ROOT, "%.8e", value)));
  }
}
