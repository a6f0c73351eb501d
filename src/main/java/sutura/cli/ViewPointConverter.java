package sutura.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import sutura.scene.words.ViewPoint;
import sutura.scene.words.WordRefused;

/** Where a picture is taken from, by its name or in degrees. */
final class ViewPointConverter implements ITypeConverter<ViewPoint> {
  @Override
  public ViewPoint convert(String text) {
    try {
      return ViewPoint.parse(text, "");
    } catch (WordRefused e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
