package sutura.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joml.Vector3dc;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.Catalogue;
import sutura.anatomy.NearestIds;
import sutura.biomech.Load;
import sutura.biomech.Support;
import sutura.model.LoadedModel;
import sutura.scene.PressView;
import sutura.scene.words.PlaceWord;
import sutura.scene.words.SutureWords;

/**
 * The load of {@code --press}: {@code pterion-left:5gf:open:pillow:x200000}. First the place and
 * the force, or a pressure from inside; then, in any order, the state of the sutures ({@code
 * fused}, {@code open}, {@code soft}, {@code age:NN}), the support ({@code pillow}, {@code
 * condyles}), the magnification ({@code x200000}, {@code true-scale}), {@code traction} or {@code
 * squeeze=PLACE}, and {@code no-colours}, {@code no-arrows}.
 */
final class PressOption {
  private static final String OPTION = "--press";
  private static final String SQUEEZE = "squeeze=";
  private static final List<String> WORDS =
      List.of(
          "fused",
          "open",
          "soft",
          "age",
          "pillow",
          "condyles",
          "true-scale",
          "traction",
          "squeeze=PLACE",
          "no-colours",
          "no-arrows");

  private final String text;
  private final Catalogue catalogue;
  private String place = "";
  private @Nullable String other;
  private boolean traction;
  private double forceN;
  private double mmHg;
  private @Nullable SutureWords sutures;
  private Support support = Support.PILLOW;
  private OptionalDouble factor = OptionalDouble.empty();
  private boolean colours = true;
  private boolean arrows = true;

  private PressOption(String text, Catalogue catalogue) {
    this.text = text;
    this.catalogue = catalogue;
  }

  /** Reads it; a fault is one line that says what is expected. */
  static PressOption parse(String text, Catalogue catalogue) {
    PressOption option = new PressOption(text, catalogue);
    option.read(new ArrayDeque<>(List.of(text.strip().split(":", -1))));
    return option;
  }

  private void read(Deque<String> parts) {
    String first = parts.removeFirst();
    if (PressLoad.isPressure(first)) {
      mmHg = PressLoad.pressure(first, OPTION);
    } else {
      place = checked(first);
      if (parts.isEmpty()) {
        throw expected();
      }
      forceN = PressLoad.newtons(parts.removeFirst(), OPTION);
    }
    while (!parts.isEmpty()) {
      readNext(parts);
    }
    boolean second = other != null || traction;
    if (mmHg > 0 ? second : other != null && traction) {
      throw CommandFailure.badInput(
          OPTION + ": traction and squeeze go with one fingertip, and not together");
    }
  }

  private void readNext(Deque<String> parts) {
    String word = parts.removeFirst();
    switch (word.toLowerCase(Locale.ROOT)) {
      case "fused", "open", "soft" -> sutures = SutureWords.parse(word, OPTION);
      case "age" -> {
        String years = parts.isEmpty() ? "" : parts.removeFirst();
        sutures = SutureWords.parse("age:" + years, OPTION);
      }
      case "pillow" -> support = Support.PILLOW;
      case "condyles" -> support = Support.CONDYLES;
      case "true-scale" -> factor = OptionalDouble.of(1);
      case "traction" -> traction = true;
      case "no-colours" -> colours = false;
      case "no-arrows" -> arrows = false;
      default -> readOther(word);
    }
  }

  private void readOther(String word) {
    if (word.startsWith(SQUEEZE)) {
      other = checked(word.substring(SQUEEZE.length()));
    } else if (word.matches("x[0-9.eE]+")) {
      factor = OptionalDouble.of(factor(word));
    } else {
      throw CommandFailure.badInput(
          OPTION
              + ": \""
              + word
              + "\" means nothing"
              + NearestIds.hint(word, WORDS)
              + "; after place and force come "
              + String.join(", ", WORDS)
              + " or xFACTOR");
    }
  }

  private static double factor(String word) {
    double value = Double.NaN;
    try {
      value = Double.parseDouble(word.substring(1));
    } catch (NumberFormatException e) {
      value = Double.NaN;
    }
    if (!(value >= 1 && value <= PressView.MOST_FACTOR)) {
      throw CommandFailure.badInput(
          String.format(
              Locale.ROOT,
              "%s: displacements are magnified 1 to %.0f times, found \"%s\"",
              OPTION,
              PressView.MOST_FACTOR,
              word));
    }
    return value;
  }

  private String checked(String word) {
    if (word.isEmpty()) {
      throw expected();
    }
    return PlaceWord.checked(word, catalogue, OPTION);
  }

  private CommandFailure expected() {
    return CommandFailure.badInput(
        OPTION
            + ": expected PLACE:FORCE and more, such as pterion-left:5gf:open:x200000, or 10mmHg,"
            + " found \""
            + text
            + "\"");
  }

  /** The sutures that it names, if any. */
  Optional<SutureWords> sutures() {
    return Optional.ofNullable(sutures);
  }

  /** Checks on the surfaces of a folder of models that its places are on the skull. */
  void check(PressPlaces places) {
    String second = other;
    if (mmHg <= 0) {
      places.find(place, OPTION);
    }
    if (second != null) {
      places.find(second, OPTION);
    }
  }

  /** The load and how it is drawn. */
  PressView view(PressView.Beside beside, LoadedModel model) {
    return new PressView(load(model), support, factor, beside, colours, arrows);
  }

  private Load load(LoadedModel model) {
    if (mmHg > 0) {
      return new Load.InnerPressure(mmHg);
    }
    Vector3dc at = PlaceWord.mm(place, model, OPTION);
    String second = other;
    if (second != null) {
      return new Load.Squeeze(at, PlaceWord.mm(second, model, OPTION), forceN);
    }
    return traction ? new Load.Traction(at, forceN) : new Load.Press(at, forceN);
  }
}
