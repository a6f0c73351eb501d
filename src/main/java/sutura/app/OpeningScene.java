package sutura.app;

import sutura.scene.SceneState;

/** The scene that a picture or the window starts with. */
@FunctionalInterface
public interface OpeningScene {
  /**
   * The scene for these models.
   *
   * @param aspect width over height of the picture of the model
   */
  SceneState of(Loading loaded, double aspect);
}
