package sutura.ui;

import imgui.ImDrawList;
import java.util.List;
import java.util.Optional;
import sutura.biomech.Load;
import sutura.biomech.Quantity;
import sutura.biomech.Response;

/**
 * What is always written over a picture of a pressed skull: how much the motion is magnified, how
 * hard the press is, and how far things move in truth.
 */
final class PressBanner {
  private static final String CLAIM = "five-grams";

  /** The weight of 5 grams, which teachers of the method name, rounded up. */
  private static final double LIGHT_TOUCH_N = 0.05;

  private final UiFrame ui;
  private final ImDrawList list;
  private final PressWords words;

  PressBanner(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
    words = new PressWords(ui);
  }

  /** Draws it as a {@link TopBanner}; returns where, empty for nothing. */
  Optional<PixelRect> draw(PixelRect viewport, double cardPx, double belowPx) {
    List<ShownPress.Answer> loaded =
        ui.input().press().panes().stream().filter(PressWords::isLoaded).toList();
    return loaded.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TopBanner(ui, list).draw("press/banner", words(loaded), viewport, cardPx, belowPx));
  }

  private TopBanner.Words words(List<ShownPress.Answer> loaded) {
    Optional<ShownPress.Answer> answered =
        loaded.stream().filter(answer -> answer.response().isPresent()).findFirst();
    Load load = loaded.get(0).pane().scene().press().orElseThrow().load();
    if (answered.isEmpty()) {
      String why =
          loaded
              .get(0)
              .refused()
              .map(words::refusal)
              .orElseGet(() -> words.computing(loaded.get(0)));
      return about(
          load, new TopBanner.Words(why, false, words.load(load) + ": " + PressWords.NOTHING, ""));
    }
    ShownPress.Answer answer = answered.get();
    double factor = answer.factor();
    String head =
        factor > 1
            ? ui.texts().get("press.magnified", Quantity.times(factor, words.language()))
            : ui.text("press.true-scale");
    boolean alone = loaded.size() == 1;
    Response response = answer.response().orElseThrow();
    String strong = alone ? truth(response) : words.load(load);
    return about(
        load, new TopBanner.Words(head, factor > 1, strong, alone ? layers(response) : ""));
  }

  /** A press by hand as light as is claimed to be enough has the verdict on that. */
  private static TopBanner.Words about(Load load, TopBanner.Words words) {
    boolean isLight =
        !(load instanceof Load.InnerPressure)
            && load.forceN() > 0
            && load.forceN() <= LIGHT_TOUCH_N;
    return isLight ? words.about(CLAIM) : words;
  }

  private String truth(Response response) {
    Load load = response.experiment().load();
    String key = load instanceof Load.InnerPressure ? "press.truth-inside" : "press.truth";
    return ui.texts().get(key, words.load(load), words.length(response, response.patchNm()));
  }

  private String layers(Response response) {
    PressLayers layers = PressLayers.of(response);
    String suture =
        layers.suture().map(nm -> words.shortLength(response, nm)).orElse(PressWords.NOTHING);
    return ui.texts().get("press.layers", words.shortHead(response), suture);
  }
}
