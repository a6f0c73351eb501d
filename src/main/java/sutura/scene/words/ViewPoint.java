package sutura.scene.words;

import sutura.scene.Camera;
import sutura.scene.StandardView;

/**
 * Where a picture is taken from: the name of a view, or {@code AZIMUTH,ELEVATION[,ZOOM]}.
 *
 * @param azimuthDeg as in {@link Camera}
 * @param elevationDeg as in {@link Camera}
 * @param zoom 1 fits everything visible into the picture, 2 shows it twice as large
 */
public record ViewPoint(double azimuthDeg, double elevationDeg, double zoom) {
  /** From a named view, so that all fits in. */
  public static ViewPoint of(StandardView view) {
    return new ViewPoint(view.azimuthDeg(), view.elevationDeg(), 1);
  }

  /** From where a camera sees. */
  public static ViewPoint of(Camera camera) {
    return new ViewPoint(camera.azimuthDeg(), camera.elevationDeg(), 1);
  }

  /**
   * Reads a name or numbers.
   *
   * @param where what the message begins with if that fails
   */
  public static ViewPoint parse(String text, String where) {
    for (StandardView view : StandardView.values()) {
      if (view.word().equals(text)) {
        return of(view);
      }
    }
    return numbers(text, where);
  }

  private static ViewPoint numbers(String text, String where) {
    String[] parts = text.split(",", -1);
    try {
      if (parts.length == 2 || parts.length == 3) {
        double azimuth = Double.parseDouble(parts[0].strip());
        double elevation = Double.parseDouble(parts[1].strip());
        double zoom = parts.length == 3 ? Double.parseDouble(parts[2].strip()) : 1;
        boolean usable =
            Double.isFinite(azimuth) && Math.abs(elevation) <= 90 && zoom >= 0.05 && zoom <= 50;
        if (usable) {
          return new ViewPoint(azimuth, elevation, zoom);
        }
      }
    } catch (NumberFormatException e) {
      throw wrong(where);
    }
    throw wrong(where);
  }

  private static WordRefused wrong(String where) {
    return WordRefused.at(
        where,
        "expected anterior, left, right, posterior, superior, inferior, three-quarter, or"
            + " AZIMUTH,ELEVATION[,ZOOM] with an elevation from -90 to 90 and a zoom from 0.05 to"
            + " 50");
  }
}
