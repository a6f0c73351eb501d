package sutura.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import sutura.scene.PeelLayer;
import sutura.scene.SceneState;

/** A peel by its number, or by the last layer that it takes away. */
final class PeelDepth implements ITypeConverter<Double> {
  @Override
  public Double convert(String text) {
    for (PeelLayer layer : PeelLayer.values()) {
      boolean named = layer.name().toLowerCase(Locale.ROOT).equals(text);
      if (named && layer != PeelLayer.VENTRICLES) {
        return layer.ordinal() + 1.0;
      }
    }
    try {
      double number = Double.parseDouble(text);
      if (number >= 0 && number <= SceneState.PEELED) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through to the one message for all that is no peel.
    }
    throw new TypeConversionException(
        "expected a number from 0 to 4, bone, dura, arachnoid or pia, found \"" + text + "\"");
  }
}
