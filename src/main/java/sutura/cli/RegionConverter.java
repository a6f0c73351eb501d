package sutura.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import sutura.scene.Region;
import sutura.scene.words.NamedWord;
import sutura.scene.words.WordRefused;

/** A part of the axis by its word. */
final class RegionConverter implements ITypeConverter<Region> {
  @Override
  public Region convert(String text) {
    try {
      return NamedWord.region(text, "");
    } catch (WordRefused e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
