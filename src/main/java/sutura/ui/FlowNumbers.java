package sutura.ui;

import imgui.ImGui;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sutura.biomech.Quantity;
import sutura.csf.FlowDriver;
import sutura.csf.FlowFigure;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowReport;
import sutura.csf.FlowSolution;
import sutura.csf.NetReport;
import sutura.csf.PublishedFlow;
import sutura.csf.SectionReport;
import sutura.evidence.Provenance;
import sutura.evidence.Source;
import sutura.scene.FlowView;

/** What one driver does to the fluid, in print: beside what was published, and how it was found. */
final class FlowNumbers {
  private static final double UL_PER_ML = 1000;

  private final UiFrame ui;
  private final Controls controls;
  private final String language;

  FlowNumbers(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
    language = ui.input().settings().language();
  }

  /** Draws them in the current window. */
  void draw(FlowSolution solution, FlowView view) {
    if (view.driver() == FlowDriver.CLAIMED) {
      controls.text(ui.fonts().body(), ui.palette().warning(), ui.text("flow.plot.claimed"));
      return;
    }
    Optional<FlowReport> counted =
        ui.input().flow().report().filter(report -> report.driver() == view.driver());
    if (counted.isEmpty()) {
      controls.text(ui.fonts().small(), ui.palette().accent(), ui.text("flow.number.counting"));
      ui.register("flow/counting");
    } else {
      if (view.driver() == FlowDriver.BULK) {
        net(counted.get(), view);
      } else {
        toAndFro(counted.get(), view.driver() == FlowDriver.CARDIAC);
      }
      balance(counted.get());
    }
    effort(solution);
    controls.space(6);
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("flow.number.two-digits"));
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text("about.medical"));
    ui.register("flow/medical");
  }

  private void toAndFro(FlowReport report, boolean beat) {
    SectionReport aqueduct = report.section(FlowPlaces.AQUEDUCT);
    SectionReport c2 = report.section(FlowPlaces.C2);
    heading("flow.plot.aqueduct");
    controls.text(
        ui.fonts().small(),
        ui.palette().quiet(),
        ui.texts()
            .get("flow.number.radius", digits(aqueduct.radiusMm()), digits(aqueduct.areaMm2())));
    stroke("aqueduct", aqueduct.strokeMm3(), beat, FlowFigure.AQUEDUCT_STROKE_VOLUME);
    speeds(
        "aqueduct",
        aqueduct,
        beat,
        FlowFigure.AQUEDUCT_PEAK_CAUDAL,
        FlowFigure.AQUEDUCT_PEAK_CRANIAL);
    speed("aqueduct-rms", "rms", report.aqueductRmsMmPerS(), beat, FlowFigure.AQUEDUCT_RMS);
    heading("flow.plot.c2");
    stroke("c2", c2.strokeMm3(), beat, FlowFigure.C2_STROKE_VOLUME);
    speeds("c2", c2, beat, FlowFigure.C2_PEAK_CAUDAL, FlowFigure.C2_PEAK_CRANIAL);
    heading("flow.number.ventricle");
    speed(
        "ventricle-rms", "rms", report.lateralVentricleRmsMmPerS(), beat, FlowFigure.VENTRICLE_RMS);
    heading("flow.number.inertia");
    row(
        "womersley",
        ui.texts()
            .get("flow.number.womersley", digits(aqueduct.womersley()), digits(c2.womersley())),
        "",
        Optional.empty(),
        Provenance.DERIVED);
    controls.text(
        ui.fonts().small(), ui.palette().text(), ui.text("flow.number.inertia-neglected"));
    controls.space(4);
  }

  private void stroke(String id, double ul, boolean beat, String figure) {
    row(
        id + "-stroke",
        ui.text(beat ? "flow.number.stroke" : "flow.number.breath"),
        FlowSizes.volume(ui, ul),
        beat ? published(figure, ul) : Optional.empty(),
        Provenance.CONSTRUCTED);
  }

  private void speeds(
      String id, SectionReport section, boolean beat, String caudal, String cranial) {
    speed(id + "-caudal", "caudal", section.caudalMmPerS(), beat, caudal);
    speed(id + "-cranial", "cranial", section.cranialMmPerS(), beat, cranial);
  }

  private void speed(String id, String key, double mmPerS, boolean beat, String figure) {
    row(
        id,
        ui.text("flow.number." + key),
        speed(mmPerS) + "\u00a0mm/s",
        beat ? published(figure, mmPerS) : Optional.empty(),
        Provenance.DERIVED);
  }

  private void net(FlowReport report, FlowView view) {
    NetReport net = report.net();
    SectionReport aqueduct = report.section(FlowPlaces.AQUEDUCT);
    heading("flow.plot.aqueduct");
    row(
        "net-aqueduct",
        ui.text("flow.number.net"),
        digits(net.aqueductMlPerMin()) + "\u00a0ml/min",
        Optional.empty(),
        Provenance.DERIVED);
    row(
        "net-speed",
        ui.text("flow.number.net-speed"),
        digits(aqueduct.peakMmPerS()) + "\u00a0mm/s",
        Optional.empty(),
        Provenance.DERIVED);
    row(
        "net-beat",
        ui.text("flow.size.net"),
        FlowSizes.volume(ui, FlowVolumes.netUl(view.net(), view.rates())),
        Optional.empty(),
        Provenance.DERIVED);
    heading("flow.number.openings");
    report.foramenShares().forEach(this::opening);
    report.apertureShares().forEach(this::opening);
    all(net);
  }

  private void all(NetReport net) {
    heading("flow.number.all");
    row(
        "volume",
        ui.text("flow.number.volume"),
        digits(net.volumeMl()) + "\u00a0ml",
        Optional.empty(),
        Provenance.DERIVED);
    row(
        "stay",
        ui.text("flow.number.stay"),
        digits(net.volumeOverFlowHours()) + "\u00a0h",
        Optional.empty(),
        Provenance.DERIVED);
    row(
        "turnover",
        ui.text("flow.number.turnover"),
        digits(net.turnoverPerDay()),
        derived("turnover-per-day", net.turnoverPerDay()),
        Provenance.DERIVED);
    net.disagreement()
        .ifPresent(
            part ->
                row(
                    "agreement",
                    ui.text("flow.number.agreement"),
                    part(part),
                    Optional.empty(),
                    Provenance.DERIVED));
  }

  private void opening(String id, double share) {
    String name =
        ui.input().catalogue().structures().entrySet().stream()
            .filter(entry -> entry.getKey().value().equals(id))
            .map(Map.Entry::getValue)
            .map(ui::name)
            .findFirst()
            .orElse(id);
    row(id, name, Math.round(100 * share) + "\u00a0%", Optional.empty(), Provenance.DERIVED);
  }

  private void balance(FlowReport report) {
    heading("flow.number.balance");
    FlowReport.Balance balance = report.balance();
    controls.text(
        ui.fonts().small(),
        ui.palette().text(),
        ui.texts()
            .get(
                "flow.number.balance-text",
                part(balance.maxDivergenceRelative()),
                part(balance.imbalanceRelative())));
    if (report.driver() != FlowDriver.BULK) {
      controls.text(
          ui.fonts().small(),
          ui.palette().text(),
          ui.texts().get("flow.number.cycle", part(balance.cycleRelative())));
    }
    ui.register("flow/balance");
  }

  private void effort(FlowSolution solution) {
    FlowSolution.Effort effort = solution.effort();
    String words =
        effort.live()
            ? ui.texts()
                .get(
                    "flow.number.live",
                    grouped(solution.domain().cells()),
                    effort.iterations(),
                    part(effort.residual()),
                    digits(effort.seconds()))
            : ui.texts().get("flow.number.shipped", grouped(solution.domain().cells()));
    controls.text(ui.fonts().small(), ui.palette().text(), words);
    ui.register("flow/effort");
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
  }

  /** A very small part of a whole. */
  private static String part(double part) {
    return part == 0 ? "0" : String.format(Locale.ROOT, "%.0e", part).replace("-", "\u2212");
  }

  /** Above a hundred in whole numbers, as it was published. */
  private String speed(double mmPerS) {
    return mmPerS < 100 ? digits(mmPerS) : Long.toString(Math.round(mmPerS));
  }

  private String digits(double value) {
    return Quantity.number(value, language).digits();
  }

  /** As it was published. */
  private String exact(double value) {
    String plain = new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    return language.equals("en") ? plain : plain.replace('.', ',');
  }

  private void heading(String key) {
    controls.space(6);
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text(key));
    controls.space(2);
  }

  /** Range, whether the number is in it, and where it is from. */
  private record Published(String words, boolean holds) {}

  private Optional<Published> published(String id, double own) {
    return PublishedFlow.builtIn().find(id).map(figure -> published(figure, own));
  }

  private Published published(FlowFigure figure, double own) {
    boolean ml = figure.unit().equals("mL");
    boolean holds = figure.holds(ml ? own / UL_PER_ML : own);
    String unit =
        switch (figure.unit()) {
          case "uL" -> "\u00a0µl";
          case "mL" -> "\u00a0ml";
          case "/day" -> "";
          default -> "\u00a0" + figure.unit();
        };
    String range = exact(figure.low()) + "\u2013" + exact(figure.high()) + unit;
    String key = holds ? "flow.number.published" : "flow.number.published-outside";
    String sources = Source.compact(figure.sources());
    String known = ui.text("nutation.confidence." + figure.confidence().word());
    return new Published(
        ui.texts().get(key, range, figure.label().in(language)) + " " + sources + " · " + known,
        holds);
  }

  /** Goes on in the same line if there is room for that. */
  private void beside(String words) {
    float gap = ui.px(12);
    float left = ImGui.getContentRegionAvailX() - (float) UiFrame.lastItem().width() - gap;
    if (TextBlock.width(ui.fonts().small(), words) < left) {
      ImGui.sameLine(0, gap);
    }
  }

  /** A round range that is itself derived: stood beside, not judged by. */
  private Optional<Published> derived(String id, double own) {
    return PublishedFlow.builtIn()
        .find(id)
        .map(f -> published(f, Math.max(f.low(), Math.min(f.high(), own))));
  }

  private void row(
      String id, String name, String value, Optional<Published> published, Provenance tag) {
    String origin = ProvenanceSwatch.icon(tag) + "  " + ui.text("provenance." + tag.word());
    controls.text(ui.fonts().small(), ui.palette().quiet(), name);
    if (!value.isEmpty()) {
      controls.text(ui.fonts().strong(), ui.palette().text(), value);
      beside(origin);
    }
    ui.register("flow/number-" + id);
    controls.text(ui.fonts().small(), ui.palette().quiet(), origin);
    published.ifPresent(
        p ->
            controls.text(
                ui.fonts().small(),
                p.holds() ? ui.palette().quiet() : ui.palette().warning(),
                p.words()));
    controls.space(4);
  }
}
