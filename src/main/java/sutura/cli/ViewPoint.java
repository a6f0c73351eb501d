package sutura.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import sutura.scene.StandardView;

/**
 * Where a picture is taken from.
 *
 * @param azimuthDeg as in {@link sutura.scene.Camera}
 * @param elevationDeg as in {@link sutura.scene.Camera}
 * @param zoom 1 fits everything visible into the picture, 2 shows it twice as large
 */
record ViewPoint(double azimuthDeg, double elevationDeg, double zoom) {
  static ViewPoint of(StandardView view) {
    return new ViewPoint(view.azimuthDeg(), view.elevationDeg(), 1);
  }

  /** Reads a name or numbers from the command line. */
  static final class Converter implements ITypeConverter<ViewPoint> {
    @Override
    public ViewPoint convert(String text) {
      for (StandardView view : StandardView.values()) {
        if (view.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
          return of(view);
        }
      }
      return numbers(text);
    }

    private static ViewPoint numbers(String text) {
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
        throw wrong();
      }
      throw wrong();
    }

    private static TypeConversionException wrong() {
      return new TypeConversionException(
          "expected anterior, left, right, posterior, superior, inferior, three-quarter, or"
              + " AZIMUTH,ELEVATION[,ZOOM] with an elevation from -90 to 90 and a zoom from 0.05 to"
              + " 50");
    }
  }
}
