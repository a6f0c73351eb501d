package sutura.app;

import sutura.ui.UiSettings;

/**
 * What is kept between two starts of the window.
 *
 * @param ui the person's choices about the interface
 * @param widthPoints width of the window when it was closed, points
 * @param heightPoints height of the window, points
 */
public record Settings(UiSettings ui, int widthPoints, int heightPoints) {
  public static final Settings DEFAULT = new Settings(UiSettings.DEFAULT, 1440, 900);

  public Settings withUi(UiSettings value) {
    return new Settings(value, widthPoints, heightPoints);
  }
}
