package sutura.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import sutura.scene.Preset;
import sutura.scene.words.NamedWord;
import sutura.scene.words.WordRefused;

/** A preset by its word. */
final class PresetConverter implements ITypeConverter<Preset> {
  @Override
  public Preset convert(String text) {
    try {
      return NamedWord.preset(text, "");
    } catch (WordRefused e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
