package sutura.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import sutura.scene.Preset;

/** A preset by its word. */
final class PresetWord implements ITypeConverter<Preset> {
  @Override
  public Preset convert(String text) {
    return Arrays.stream(Preset.values())
        .filter(preset -> preset.word().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected "
                        + Arrays.stream(Preset.values())
                            .map(Preset::word)
                            .collect(Collectors.joining(", "))
                        + ", found \""
                        + text
                        + "\""));
  }
}
