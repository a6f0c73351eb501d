package sutura.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Size of a picture, {@code 1920x1080}. */
record PictureSize(int widthPx, int heightPx) {
  private static final int LARGEST = 8192;
  private static final Pattern FORM = Pattern.compile("([0-9]{1,5})x([0-9]{1,5})");

  /** Reads it from the command line. */
  static final class Converter implements ITypeConverter<PictureSize> {
    @Override
    public PictureSize convert(String text) {
      Matcher form = FORM.matcher(text);
      if (form.matches()) {
        int width = Integer.parseInt(form.group(1));
        int height = Integer.parseInt(form.group(2));
        if (width >= 16 && height >= 16 && width <= LARGEST && height <= LARGEST) {
          return new PictureSize(width, height);
        }
      }
      throw new TypeConversionException(
          "expected WIDTHxHEIGHT from 16x16 to " + LARGEST + "x" + LARGEST + ", such as 1920x1080");
    }
  }
}
