package sutura.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.biomech.Force;
import sutura.biomech.Support;
import sutura.csf.FlowDriver;
import sutura.evidence.review.ClaimScene;
import sutura.evidence.review.Experiment;
import sutura.scene.Preset;
import sutura.scene.Region;
import sutura.scene.words.AgeWord;
import sutura.scene.words.FlowWords;
import sutura.scene.words.NamedWord;
import sutura.scene.words.NutationWords;
import sutura.scene.words.PlaceWord;
import sutura.scene.words.SutureWords;
import sutura.scene.words.ViewPoint;
import sutura.scene.words.WordRefused;

/** The settings of a claim's scene, each in the words of the command line's option. */
public final class ClaimSettings {
  private static final String LIGHT_TOUCH = "5gf";
  private static final List<String> KNOWN =
      List.of(
          "age",
          "at",
          "claimed",
          "flow",
          "force",
          "frame",
          "nutation",
          "preset",
          "support",
          "sutures",
          "view");

  private final ClaimScene scene;

  ClaimSettings(ClaimScene scene) {
    this.scene = scene;
  }

  /** What is wrong with the scene of a claim, in one line; nothing if it can be shown. */
  public static Optional<String> fault(ClaimScene scene, Catalogue catalogue) {
    try {
      new ClaimSettings(scene).check(catalogue);
      return Optional.empty();
    } catch (WordRefused e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private void check(Catalogue catalogue) {
    for (String key : new TreeSet<>(scene.settings().keySet())) {
      if (!KNOWN.contains(key)) {
        throw WordRefused.at(key, "expected one of " + String.join(", ", KNOWN));
      }
    }
    for (StructureId id : scene.select()) {
      if (!catalogue.contains(id)) {
        throw WordRefused.at("select", "there is no structure \"" + id + "\"");
      }
    }
    at().ifPresent(place -> PlaceWord.checked(place, catalogue, "at"));
    nutation()
        .filter(words -> !words.equals("claimed"))
        .ifPresent(words -> NutationWords.parse(words, "nutation"));
    forceN();
    support();
    sutures();
    ageYears();
    flow();
    view();
    preset();
    region();
  }

  private Optional<String> word(String key) {
    return Optional.ofNullable(scene.settings().get(key));
  }

  Optional<String> at() {
    return word("at");
  }

  double forceN() {
    try {
      return Force.newtons(word("force").orElse(LIGHT_TOUCH));
    } catch (Force.Unreadable e) {
      throw WordRefused.at("force", String.valueOf(e.getMessage()));
    }
  }

  Support support() {
    return NamedWord.of(Support.values(), word("support").orElse("pillow"), "support");
  }

  Optional<SutureWords> sutures() {
    return word("sutures").map(text -> SutureWords.parse(text, "sutures"));
  }

  Optional<Double> ageYears() {
    return word("age").map(text -> AgeWord.years("age", text));
  }

  /** Whether the claimed motion of the cranial bones is shown. */
  boolean isClaimed() {
    return scene.experiment() == Experiment.BONE_MOTION || word("claimed").isPresent();
  }

  /** The motion of the sacrum in words, {@code claimed} where no angle is claimed. */
  Optional<String> nutation() {
    Optional<String> words = word("nutation");
    return scene.experiment() == Experiment.NUTATION
        ? words.or(() -> Optional.of("claimed"))
        : words;
  }

  Optional<FlowWords> flow() {
    Optional<FlowWords> words = word("flow").map(text -> FlowWords.parse(text, "flow"));
    return scene.experiment() == Experiment.FLOW
        ? words.or(() -> Optional.of(new FlowWords(FlowDriver.CLAIMED, Optional.empty())))
        : words;
  }

  Optional<ViewPoint> view() {
    return word("view").map(text -> ViewPoint.parse(text, "view"));
  }

  /** How the model looks; of an experiment on the head the head alone. */
  Preset preset() {
    return word("preset")
        .map(text -> NamedWord.preset(text, "preset"))
        .orElseGet(
            () ->
                switch (scene.experiment()) {
                  case FLOW -> Preset.FLOW;
                  case NUTATION -> Preset.SACRAL_MOTION;
                  case BONE_MOTION, PRESS, AGE -> Preset.WHOLE_SKULL;
                  case LADDER, ANATOMY -> Preset.WHOLE_AXIS;
                });
  }

  Region region() {
    return word("frame")
        .map(text -> NamedWord.region(text, "frame"))
        .orElseGet(() -> preset().region());
  }
}
