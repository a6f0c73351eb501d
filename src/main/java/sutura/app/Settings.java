package sutura.app;

import sutura.scene.SceneState;
import sutura.ui.UiSettings;

/**
 * What is kept between two starts of the window.
 *
 * @param ui the person's choices about the interface
 * @param background behind the model in a new scene, as in the last one
 * @param widthPoints width of the window when it was closed, points
 * @param heightPoints height of the window, points
 */
public record Settings(
    UiSettings ui, SceneState.Background background, int widthPoints, int heightPoints) {
  public static final Settings DEFAULT =
      new Settings(UiSettings.DEFAULT, SceneState.Background.DARK, 1440, 900);

  public Settings withUi(UiSettings value) {
    return new Settings(value, background, widthPoints, heightPoints);
  }
}
