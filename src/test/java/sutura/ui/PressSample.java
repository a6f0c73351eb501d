package sutura.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.biomech.Deformation;
import sutura.biomech.Estimate;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.LoadRefused;
import sutura.biomech.Response;
import sutura.biomech.SutureMotion;
import sutura.biomech.SutureTissue;
import sutura.biomech.SutureTissues;
import sutura.scene.Pane;
import sutura.scene.PressView;
import sutura.scene.SceneState;

/** Answers with invented numbers of about the right size. */
final class PressSample {
  static final Load.Press FIVE_GRAMS = new Load.Press(new Vector3d(70, 0, 90), 0.04903325);
  private static final double FACTOR = 213_000;
  private static final List<String> SUTURES =
      List.of(
          "coronal-suture-left",
          "coronal-suture-right",
          "sagittal-suture",
          "squamous-suture-right",
          "lambdoid-suture-left",
          "lambdoid-suture-right");

  private PressSample() {}

  /** An answer of a skull that is so many times as soft as a fused one. */
  static Response response(
      Load load, SutureTissue tissue, double softness, Response.Method method) {
    double size = softness * Math.max(load.forceN(), 0.01) / 0.04903325;
    SortedMap<StructureId, SutureTissue> tissues = new TreeMap<>();
    SortedMap<StructureId, SutureMotion> motions = new TreeMap<>();
    for (int i = 0; i < SUTURES.size(); i++) {
      StructureId id = StructureId.of(SUTURES.get(i));
      tissues.put(id, tissue);
      double nm = size * 1.4 / (i + 1);
      motions.put(
          id,
          new SutureMotion(
              new Estimate(
                  i % 2 == 0 ? nm : -nm,
                  i % 2 == 0 ? nm / 2 : -nm * 2,
                  i % 2 == 0 ? nm * 2 : -nm / 2),
              new Estimate(nm / 3, nm / 6, nm),
              new Vector3d(0, 20, 100),
              new Vector3d(0, nm, 0)));
    }
    Estimate patch = new Estimate(37.4 * size, 20.3 * size, 61.2 * size);
    return new Response(
        new Experiment(load, tissues, PressView.of(load).support(), Experiment.BONE_GPA),
        method,
        new Vector3d(70, 0, 90),
        new Vector3d(-1, 0, 0),
        patch,
        new Estimate(14.2 * size / softness, 13.9 * size / softness, 14.8 * size / softness),
        motions,
        field(patch.value() * 1.1),
        78_123,
        3e-9,
        12.3);
  }

  private static Deformation field(double largestNm) {
    return new Deformation() {
      @Override
      public Optional<float[]> displacementsNm(StructureId structure, float[] pointsMm) {
        return Optional.of(new float[pointsMm.length]);
      }

      @Override
      public double largestNm() {
        return largestNm;
      }
    };
  }

  static SceneState scene(SceneState scene, Load load, PressView.Beside beside) {
    return scene.withPress(Optional.of(PressView.of(load).withBeside(beside)));
  }

  private static Response of(Pane pane, Response.Method method) {
    Load load = pane.scene().press().orElseThrow().load();
    return switch (pane.caption()) {
      case SOFT -> response(load, SutureTissues.SOFT, 17.3, method);
      case OPEN, AGE_40 -> response(load, SutureTissues.OPEN, 1.27, method);
      default ->
          pane.scene().sutures() == FusionState.OPEN
              ? response(load, SutureTissues.OPEN, 1.27, method)
              : response(load, SutureTissue.BONE, 1, method);
    };
  }

  /** Every pane of a scene answered. */
  static ShownPress answered(SceneState scene, Response.Method method) {
    List<ShownPress.Answer> answers = new ArrayList<>();
    for (Pane pane : Pane.of(scene)) {
      Optional<Response> response =
          pane.scene().press().isPresent() ? Optional.of(of(pane, method)) : Optional.empty();
      OptionalDouble progress =
          method == Response.Method.BRACKET ? OptionalDouble.of(0.42) : OptionalDouble.empty();
      answers.add(answer(pane, response, Optional.empty(), progress));
    }
    return new ShownPress(answers);
  }

  /** Nothing is known yet. */
  static ShownPress computing(SceneState scene) {
    return new ShownPress(
        Pane.of(scene).stream()
            .map(p -> answer(p, Optional.empty(), Optional.empty(), OptionalDouble.of(0.1)))
            .toList());
  }

  /** Nothing can be known. */
  static ShownPress refused(SceneState scene, LoadRefused.Reason reason) {
    LoadRefused refused = new LoadRefused(reason, "as a test wants it");
    return new ShownPress(
        Pane.of(scene).stream()
            .map(p -> answer(p, Optional.empty(), Optional.of(refused), OptionalDouble.empty()))
            .toList());
  }

  private static ShownPress.Answer answer(
      Pane pane,
      Optional<Response> response,
      Optional<LoadRefused> refused,
      OptionalDouble progress) {
    return new ShownPress.Answer(pane, response, refused, progress, FACTOR);
  }
}
