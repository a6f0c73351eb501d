package sutura.scene;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import sutura.anatomy.FusionState;
import sutura.anatomy.suture.SutureAge;
import sutura.csf.FlowDriver;

/**
 * One of the skulls that stand beside each other in a picture: the scene with sutures, age or claim
 * of its own, seen by the same camera.
 *
 * @param caption what it is
 * @param scene what it shows
 */
public record Pane(Caption caption, SceneState scene) {
  /** What a pane shows. */
  public enum Caption {
    /** The scene as it is. */
    SCENE,
    FUSED,
    OPEN,
    SOFT,
    AGE_20,
    AGE_40,
    AGE_80,
    /** Two people of one age. */
    PERSON_A,
    PERSON_B,
    CLAIMED,
    COMPUTED,
    /** The cerebrospinal fluid, moved by one driver each. */
    FLOW_BULK,
    FLOW_CARDIAC,
    FLOW_RESPIRATORY,
    FLOW_CLAIMED
  }

  /** What a scene shows, left to right. */
  public static List<Pane> of(SceneState scene) {
    Optional<FlowView> flow = scene.flow().filter(FlowView::fourfold);
    if (flow.isPresent()) {
      return Stream.of(FlowDriver.values()).map(driver -> with(scene, flow.get(), driver)).toList();
    }
    Optional<ClaimedMotion> none = Optional.empty();
    return switch (scene.press().map(PressView::beside).orElse(PressView.Beside.NOTHING)) {
      case NOTHING -> people(scene).orElseGet(() -> List.of(new Pane(Caption.SCENE, scene)));
      case STATES ->
          List.of(
              new Pane(Caption.FUSED, with(scene, FusionState.FUSED)),
              new Pane(Caption.OPEN, with(scene, FusionState.OPEN)),
              new Pane(Caption.SOFT, with(scene, FusionState.SOFT)));
      case AGES ->
          List.of(
              new Pane(Caption.AGE_20, with(scene, 20)),
              new Pane(Caption.AGE_40, with(scene, 40)),
              new Pane(Caption.AGE_80, with(scene, 80)));
      case CLAIM ->
          List.of(
              new Pane(
                  Caption.CLAIMED,
                  scene
                      .withPress(Optional.empty())
                      .withClaimed(Optional.of(scene.claimed().orElse(ClaimedMotion.FLEXED)))),
              new Pane(Caption.COMPUTED, scene.withClaimed(none)));
    };
  }

  private static Pane with(SceneState scene, FlowView flow, FlowDriver driver) {
    return new Pane(
        switch (driver) {
          case BULK -> Caption.FLOW_BULK;
          case CARDIAC -> Caption.FLOW_CARDIAC;
          case RESPIRATORY -> Caption.FLOW_RESPIRATORY;
          case CLAIMED -> Caption.FLOW_CLAIMED;
        },
        scene.withFlow(Optional.of(flow.withDriver(driver).withFourfold(false))));
  }

  private static Optional<List<Pane>> people(SceneState scene) {
    return scene
        .age()
        .filter(age -> age.other().isPresent())
        .map(
            age ->
                List.of(
                    new Pane(Caption.PERSON_A, scene.withAge(Optional.of(age.first()))),
                    new Pane(Caption.PERSON_B, scene.withAge(Optional.of(age.second())))));
  }

  private static SceneState with(SceneState scene, FusionState sutures) {
    return scene
        .withSutures(sutures, new TreeMap<>())
        .withAge(Optional.empty())
        .withClaimed(Optional.empty());
  }

  private static SceneState with(SceneState scene, double years) {
    return scene
        .withSutures(scene.sutures(), new TreeMap<>())
        .withAge(Optional.of(SutureAge.mean(years)))
        .withClaimed(Optional.empty());
  }
}
