package sutura.ui;

import java.util.List;
import sutura.biomech.Estimate;
import sutura.biomech.Experiment;
import sutura.biomech.Materials;
import sutura.biomech.Quantity;
import sutura.biomech.Response;
import sutura.biomech.SutureTissue;
import sutura.biomech.published.PublishedFigure;
import sutura.biomech.published.PublishedFigures;
import sutura.evidence.Source;

/** How an answer was found, what it stands beside, and what is to be kept in mind about it. */
final class PressContext {
  /** Lengths that the deformation is set beside. */
  private static final List<String> BESIDE = List.of("sliding", "step", "frymann");

  private final UiFrame ui;
  private final Controls controls;
  private final PressWords words;

  PressContext(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
    words = new PressWords(ui);
  }

  /** How it was found, beside what, with what force, and what is left out. */
  void draw(ShownPress.Answer answer) {
    answer.response().ifPresent(this::found);
    controls.separator();
    titled("result.leaves-out");
    small(ui.text("result.leaves-out-text"));
    controls.space(6);
    titled("result.published");
    for (PublishedFigure figure : PublishedFigures.builtIn().figures()) {
      if (figure.kind() != PublishedFigure.Kind.COMPUTED) {
        published(figure);
      }
    }
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text("about.medical"));
    ui.register("result/medical");
  }

  private void found(Response response) {
    small(words.method(response));
    ui.register("result/method");
    small(words.range(response.experiment()));
    controls.separator();
    titled("result.beside");
    for (String id : BESIDE) {
      PublishedFigures.builtIn()
          .find(id)
          .map(figure -> beside(response, figure))
          .ifPresent(line -> controls.text(ui.fonts().body(), ui.palette().text(), line));
    }
    controls.space(6);
    if (response.experiment().load().forceN() > 0) {
      force(response);
    }
    controls.separator();
    titled("result.materials");
    materials(response.experiment());
  }

  private void titled(String key) {
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text(key));
    controls.space(3);
  }

  private void small(String text) {
    controls.text(ui.fonts().small(), ui.palette().quiet(), text);
  }

  private String beside(Response response, PublishedFigure figure) {
    PublishedFigure.Span span = figure.lengthNm().orElseThrow();
    Estimate other = new Estimate(span.middle(), span.low(), span.high());
    String name =
        figure.label().in(words.language())
            + ", "
            + (span.low() < span.high()
                ? Quantity.lengthRange(other, words.language())
                : Quantity.lengthWords(span.low(), words.language()));
    double size = Math.abs(response.patchNm().value());
    if (size >= span.low() / 1.05 && size <= span.high() * 1.05) {
      return ui.texts().get("result.alike", name);
    }
    boolean smaller = size < span.low();
    double times = smaller ? span.low() / size : size / span.high();
    return ui.texts()
        .get(
            smaller ? "result.smaller" : "result.larger",
            Quantity.times(times, words.language()),
            name);
  }

  private void force(Response response) {
    double stiffness =
        response.experiment().load().forceN() / Math.abs(response.patchNm().value()) * 1e6;
    String number = Quantity.number(stiffness, words.language()).digits();
    controls.text(
        ui.fonts().body(), ui.palette().text(), ui.texts().get("result.stiffness", number));
    controls.space(4);
    double needed = response.forceFor0p1mmN();
    boolean little =
        PublishedFigures.builtIn()
            .find("professionals")
            .flatMap(PublishedFigure::newtons)
            .filter(hands -> needed <= hands.high())
            .isPresent();
    String key = little ? "result.needed-little" : "result.needed";
    String force = Quantity.force(needed, words.language()).words();
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.texts().get(key, force));
    ui.register("result/needed");
  }

  private void materials(Experiment experiment) {
    List<SutureTissue> tissues = experiment.sutures().values().stream().distinct().toList();
    if (tissues.isEmpty()) {
      small(ui.text("result.material.fused"));
    } else {
      double least = tissues.stream().mapToDouble(SutureTissue::modulusMPa).min().orElseThrow();
      double most = tissues.stream().mapToDouble(SutureTissue::modulusMPa).max().orElseThrow();
      small(material(moduli(least, most), tissues.get(0).widthMm()));
      if (tissues.size() > 1) {
        small(ui.text("result.material.constructed"));
      }
    }
    controls.space(4);
    Materials.builtIn().constants().values().forEach(this::constant);
  }

  /** A number of the model, its range, and where it is from. */
  private void constant(Materials.Constant constant) {
    String language = words.language();
    String value = words.exact(constant.value());
    String range =
        constant.low() < constant.high()
            ? " (" + words.exact(constant.low()) + "\u2013" + words.exact(constant.high()) + ")"
            : "";
    String unit = constant.unit().isEmpty() ? "" : "\u00a0" + constant.unit();
    controls.text(
        ui.fonts().small(),
        ui.palette().text(),
        constant.name().in(language) + ": " + value + unit + range);
    small(
        ProvenanceSwatch.icon(constant.provenance())
            + "  "
            + Source.compact(constant.sources())
            + " \u00b7 "
            + ui.text("nutation.confidence." + constant.confidence().word()));
    controls.space(4);
  }

  private String moduli(double least, double most) {
    String low = Quantity.number(least, words.language()).digits();
    return least == most ? low : low + "\u2013" + Quantity.number(most, words.language()).digits();
  }

  private String material(String moduli, double widthMm) {
    String width = Quantity.number(widthMm, words.language()).digits();
    return ui.texts().get("result.material.sutures", moduli, width);
  }

  private void published(PublishedFigure figure) {
    String language = words.language();
    controls.text(ui.fonts().body(), ui.palette().text(), figure.label().in(language));
    small(figure.note().in(language));
    small(
        figure.citation()
            + " \u00b7 "
            + ui.text("nutation.confidence." + figure.confidence().word()));
    controls.space(6);
  }
}
