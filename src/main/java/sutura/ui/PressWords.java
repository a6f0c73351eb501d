package sutura.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import sutura.biomech.Estimate;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.LoadRefused;
import sutura.biomech.Quantity;
import sutura.biomech.Response;
import sutura.biomech.SutureTissue;
import sutura.biomech.SutureTissues;
import sutura.biomech.published.PublishedFigure;
import sutura.scene.Pane;

/** What is said of a press and its answer, in the language of the interface. */
final class PressWords {
  /** Instead of a number that is not known. */
  static final String NOTHING = "\u2013";

  /** Above this force, N, grams would be a number of kilograms. */
  private static final double MOST_IN_GRAMS_N = 10;

  /** Sutures up to this modulus, MPa, are of the soft state; its range is 4 to 16 MPa. */
  private static final double SOFT_MPA = 16;

  private final UiFrame ui;

  PressWords(UiFrame ui) {
    this.ui = ui;
  }

  String language() {
    return ui.input().settings().language();
  }

  /** What a pane shows. */
  String caption(Pane pane) {
    return switch (pane.caption()) {
      case AGE_20, AGE_40, AGE_80 -> ui.texts().get("pane.age", years(pane));
      case PERSON_A -> ui.text("pane.person-a");
      case PERSON_B -> ui.text("pane.person-b");
      case SCENE ->
          pane.scene()
              .age()
              .map(age -> AgeWords.age(ui, age.years()))
              .orElseGet(() -> ui.text("pane.scene"));
      case FLOW_BULK, FLOW_CARDIAC, FLOW_RESPIRATORY, FLOW_CLAIMED ->
          FlowPaneWords.driver(pane).map(new FlowPaneWords(ui)::name).orElse("");
      default -> ui.text("pane." + pane.caption().name().toLowerCase(Locale.ROOT));
    };
  }

  private static String years(Pane pane) {
    return pane.caption().name().substring("AGE_".length());
  }

  /** What must be said with that; empty where nothing. */
  String captionNote(Pane pane) {
    return switch (pane.caption()) {
      case SOFT -> ui.text("pane.soft-note");
      case AGE_20, AGE_40, AGE_80 -> ui.text("pane.age-note");
      case PERSON_A, PERSON_B -> ui.text("pane.person-note");
      case SCENE ->
          pane.scene()
              .age()
              .map(age -> age.person().isPresent() ? "pane.person-note" : "pane.age-note")
              .map(ui::text)
              .orElse("");
      default -> "";
    };
  }

  /** What is done: {@code 0.049 N (5.0 gf)} or {@code 10 mmHg}. */
  String load(Load load) {
    if (load instanceof Load.InnerPressure pressure) {
      return Quantity.number(pressure.millimetresOfMercury(), language()).digits() + "\u00a0mmHg";
    }
    double newton = load.forceN();
    String words = Quantity.force(newton, language()).words();
    return newton > MOST_IN_GRAMS_N ? words : words + " (" + grams(newton) + ")";
  }

  private String grams(double newton) {
    double grams = newton / Load.NEWTON_PER_GRAM_FORCE;
    return Quantity.number(grams, language()).digits() + "\u00a0gf";
  }

  /** A length of a response with its range; of a bracket only the range. */
  String length(Response response, Estimate nm) {
    return response.method() == Response.Method.BRACKET
        ? Quantity.lengthRange(nm, language())
        : Quantity.lengthWithRange(nm, language());
  }

  /** How far the whole head moves; beyond the pillow's springs only that it is more. */
  String head(Response response) {
    return response.isBeyondPillow()
        ? beyondPillow()
        : length(response, PressLayers.of(response).head());
  }

  /** The same in few words. */
  String shortHead(Response response) {
    return response.isBeyondPillow()
        ? beyondPillow()
        : shortLength(response, PressLayers.of(response).head());
  }

  private String beyondPillow() {
    double nm = 1e6 * Response.PILLOW_UP_TO_MM;
    return ui.texts().get("result.head-beyond", Quantity.lengthWords(nm, language()));
  }

  /** A length of a response in few words: the value, or the bracket. */
  String shortLength(Response response, Estimate nm) {
    return response.method() == Response.Method.BRACKET
        ? Quantity.lengthRange(nm, language())
        : Quantity.lengthWords(nm.value(), language());
  }

  /** How many times more it moves than another; empty while either is a bracket. */
  Optional<String> ratio(Response of, Response to) {
    boolean known =
        of.method() != Response.Method.BRACKET
            && to.method() != Response.Method.BRACKET
            && Math.abs(to.patchNm().value()) > 0;
    return known
        ? Optional.of(
            Quantity.times(
                Math.abs(of.patchNm().value()) / Math.abs(to.patchNm().value()), language()))
        : Optional.empty();
  }

  /** How the answer was found. */
  String method(Response response) {
    String key = "result.method." + response.method().name().toLowerCase(Locale.ROOT);
    return ui.texts()
        .get(
            key,
            grouped(response.elements()),
            String.format(Locale.ROOT, "%.0e", response.residual()),
            Quantity.number(response.seconds(), language()).digits());
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
  }

  /** Over which moduli the range goes. */
  String range(Experiment experiment) {
    boolean soft = false;
    boolean open = false;
    boolean other = false;
    for (SutureTissue tissue : experiment.sutures().values()) {
      soft |= tissue.modulusMPa() <= SOFT_MPA;
      open |= tissue.equals(SutureTissues.OPEN);
      other |= tissue.modulusMPa() > SOFT_MPA && !tissue.equals(SutureTissues.OPEN);
    }
    boolean mixed = other || soft && open;
    return ui.text("result.range." + (mixed ? "mixed" : soft ? "soft" : open ? "open" : "bone"));
  }

  String refusal(LoadRefused refused) {
    return ui.text(ShownPress.refusalKey(refused.reason()));
  }

  /** That something is still computed, and how far that is. */
  String computing(ShownPress.Answer answer) {
    return answer.progress().isPresent()
        ? ui.texts()
            .get("result.computing-share", Math.round(100 * answer.progress().getAsDouble()))
        : ui.text("result.computing");
  }

  /** A published number as it was published: the range, or else the value. */
  String published(PublishedFigure figure) {
    String unit = "\u00a0" + figure.unit().sign();
    return figure.low().isPresent() && figure.high().isPresent()
        ? exact(figure.low().getAsDouble()) + "\u2013" + exact(figure.high().getAsDouble()) + unit
        : exact(figure.value().orElseThrow()) + unit;
  }

  /** All digits that a number is set with. */
  String exact(double value) {
    String plain = new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    return language().equals("en") ? plain : plain.replace('.', ',');
  }

  /** A length: the value, or from and to. */
  String size(PublishedFigure.Span nm) {
    return nm.low() < nm.high()
        ? Quantity.lengthRange(new Estimate(nm.middle(), nm.low(), nm.high()), language())
        : Quantity.lengthWords(nm.low(), language());
  }

  /** Whose head it was, and in what state. */
  String from(PublishedFigure figure) {
    String setting = ui.text("result.setting." + word(figure.setting()));
    return figure.subject() == PublishedFigure.Subject.NONE
        ? setting
        : ui.text("result.subject." + word(figure.subject())) + ", " + setting;
  }

  /** What a published figure is worth: how it was found, by whom, and how well that is known. */
  String citation(PublishedFigure figure) {
    return figure.note().in(language())
        + " ("
        + from(figure)
        + "). "
        + figure.citation()
        + " \u00b7 "
        + ui.text("nutation.confidence." + figure.confidence().word());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Whether anything is pressed in a pane. */
  static boolean isLoaded(ShownPress.Answer answer) {
    return answer.pane().scene().press().isPresent();
  }
}
