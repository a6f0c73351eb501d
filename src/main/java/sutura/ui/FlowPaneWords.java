package sutura.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sutura.biomech.Quantity;
import sutura.csf.FlowDriver;
import sutura.csf.evidence.DriverEvidence;
import sutura.csf.evidence.FlowEvidence;
import sutura.evidence.Source;
import sutura.scene.FlowView;
import sutura.scene.Pane;

/**
 * What moves the fluid in one of the pictures beside each other, whether that was measured or is
 * claimed, by whom, and how much faster than true it is shown.
 */
final class FlowPaneWords {
  /** Words take at most this share of the height; sources go first, then the sentence. */
  private static final double MOST_SHARE = 0.42;

  private final UiFrame ui;

  FlowPaneWords(UiFrame ui) {
    this.ui = ui;
  }

  /** What moves the fluid in a pane that stands for that; empty for any other. */
  static Optional<FlowDriver> driver(Pane pane) {
    return switch (pane.caption()) {
      case FLOW_BULK -> Optional.of(FlowDriver.BULK);
      case FLOW_CARDIAC -> Optional.of(FlowDriver.CARDIAC);
      case FLOW_RESPIRATORY -> Optional.of(FlowDriver.RESPIRATORY);
      case FLOW_CLAIMED -> Optional.of(FlowDriver.CLAIMED);
      default -> Optional.empty();
    };
  }

  /** Name of a driver. */
  String name(FlowDriver driver) {
    return FlowEvidence.builtIn()
        .of(driver)
        .map(evidence -> evidence.name().in(language()))
        .orElseGet(() -> driver.name().toLowerCase(Locale.ROOT));
  }

  /** Name, speed, sentence and sources, as far as they find room. */
  List<PaneCaptions.Line> lines(Pane pane, FlowDriver driver, float roomPx, double heightPx) {
    boolean claimed = driver == FlowDriver.CLAIMED;
    Palette p = ui.palette();
    List<PaneCaptions.Line> lines = new ArrayList<>();
    lines.add(
        new PaneCaptions.Line(
            TextBlock.of(ui.fonts().strong(), name(driver), roomPx),
            claimed ? p.warning() : p.text()));
    pane.scene()
        .flow()
        .map(this::speed)
        .filter(speed -> !(claimed && speed.isTrue()))
        .ifPresent(words -> lines.add(speedLine(words, roomPx)));
    FlowEvidence.builtIn()
        .of(driver)
        .ifPresent(e -> lines.addAll(said(e, roomPx, heightPx * MOST_SHARE - height(lines))));
    return lines;
  }

  /** Sentence and sources, as far as they find room. */
  private List<PaneCaptions.Line> said(DriverEvidence evidence, float roomPx, double heightPx) {
    Palette p = ui.palette();
    PaneCaptions.Line sentence =
        new PaneCaptions.Line(
            TextBlock.of(ui.fonts().small(), evidence.sentence().in(language()), roomPx), p.text());
    PaneCaptions.Line sources =
        new PaneCaptions.Line(
            TextBlock.of(ui.fonts().small(), Source.brief(evidence.sources()), roomPx), p.quiet());
    double left = heightPx - sentence.words().heightPx();
    if (left < 0) {
      return List.of();
    }
    return left < sources.words().heightPx() ? List.of(sentence) : List.of(sentence, sources);
  }

  private static double height(List<PaneCaptions.Line> lines) {
    return lines.stream().mapToDouble(line -> line.words().heightPx()).sum();
  }

  /** In large letters and as a warning where it is not the true one. */
  private PaneCaptions.Line speedLine(Speed speed, float roomPx) {
    return new PaneCaptions.Line(
        TextBlock.of(speed.isTrue() ? ui.fonts().small() : ui.fonts().title(), speed.words, roomPx),
        speed.isTrue() ? ui.palette().quiet() : ui.palette().warning());
  }

  private record Speed(String words, boolean isTrue) {}

  private Speed speed(FlowView view) {
    double factor = view.speed();
    boolean isTrue = Math.abs(factor - 1) < 1e-9;
    String key = isTrue ? "flow.speed.true" : factor > 1 ? "flow.speed.lapse" : "flow.speed.slow";
    return new Speed(ui.texts().get(key, Quantity.times(factor, language())), isTrue);
  }

  private String language() {
    return ui.input().settings().language();
  }
}
