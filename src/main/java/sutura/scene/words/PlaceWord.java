package sutura.scene.words;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.NearestIds;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;

/** A place on the skull: a landmark, or {@code X,Y,Z} in RAS mm. */
public final class PlaceWord {
  private PlaceWord() {}

  /** Checks that a word is a landmark of the catalogue, or coordinates. */
  public static String checked(String word, Catalogue catalogue, String where) {
    if (word.contains(",")) {
      coordinates(word, where);
      return word;
    }
    List<String> known =
        catalogue.structures().values().stream()
            .filter(s -> s.tissue() == Tissue.LANDMARK)
            .map(Structure::id)
            .map(StructureId::value)
            .toList();
    if (!known.contains(word)) {
      throw new WordRefused(
          where + ": there is no landmark \"" + word + "\"" + NearestIds.hint(word, known));
    }
    return word;
  }

  /** Where it is, RAS mm. */
  public static Vector3dc mm(String word, LoadedModel model, String where) {
    if (word.contains(",")) {
      return coordinates(word, where);
    }
    return model
        .entry(StructureId.of(word))
        .map(ModelEntry::boxMm)
        .filter(box -> !box.isEmpty())
        .map(box -> new Vector3d(box.centreMm()))
        .orElseThrow(() -> new WordRefused(where + ": the models have no landmark " + word));
  }

  /** Of X,Y,Z in RAS mm. */
  public static Vector3dc coordinates(String word, String where) {
    String[] numbers = word.split(",");
    try {
      if (numbers.length == 3) {
        Vector3d at =
            new Vector3d(
                Double.parseDouble(numbers[0]),
                Double.parseDouble(numbers[1]),
                Double.parseDouble(numbers[2]));
        if (at.isFinite()) {
          return at;
        }
      }
    } catch (NumberFormatException e) {
      throw new WordRefused(where + ": expected numbers X,Y,Z in mm, found \"" + word + "\"");
    }
    throw new WordRefused(where + ": expected a landmark or X,Y,Z in mm, found \"" + word + "\"");
  }
}
