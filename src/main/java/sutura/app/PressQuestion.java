package sutura.app;

import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.SutureAge;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.LoadRefused;
import sutura.biomech.SutureTissue;
import sutura.biomech.SutureTissues;
import sutura.scene.PressView;
import sutura.scene.SceneState;

/**
 * What one loaded skull is asked: the experiment under a unit force, since the model is linear, and
 * the force that the answer is wanted for.
 *
 * @param unit experiment under {@link #UNIT_N}; of a pressure as it is
 * @param forceN of the scene
 */
record PressQuestion(Experiment unit, double forceN) {
  /** Force that every question is put with, N. */
  static final double UNIT_N = 1;

  /** Tissue by the state, the age and the single choices of a scene. */
  static final Tissues TISSUES =
      scene ->
          SutureTissues.of(
              scene.sutures(),
              scene.sutureOverrides(),
              scene.age(),
              Catalogue.builtIn().structures().values());

  /** What tissue the sutures of a scene are of. */
  @FunctionalInterface
  interface Tissues extends Function<SceneState, SortedMap<StructureId, SutureTissue>> {}

  /**
   * The question of a scene; none if nothing presses.
   *
   * @throws LoadRefused if the scene shows a child's sutures
   */
  static Optional<PressQuestion> of(SceneState scene, Tissues tissues) {
    Optional<PressView> press = scene.press();
    if (press.isPresent() && scene.age().filter(age -> !age.isAdult()).isPresent()) {
      throw new LoadRefused(
          LoadRefused.Reason.CHILD,
          "the skull is an adult's: below " + (int) SutureAge.ADULT + " years nothing is computed");
    }
    return press.map(view -> of(view, tissues.apply(scene)));
  }

  private static PressQuestion of(PressView view, SortedMap<StructureId, SutureTissue> sutures) {
    Load load = view.load();
    Experiment unit =
        new Experiment(load.withForce(UNIT_N), sutures, view.support(), Experiment.BONE_GPA);
    return new PressQuestion(unit, load.forceN());
  }
}
