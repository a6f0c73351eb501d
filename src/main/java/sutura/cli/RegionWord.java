package sutura.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import sutura.scene.Region;

/** A part of the axis by its word. */
final class RegionWord implements ITypeConverter<Region> {
  @Override
  public Region convert(String text) {
    return Arrays.stream(Region.values())
        .filter(region -> region.word().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected axis, head, spine or sacrum, found \"" + text + "\""));
  }
}
