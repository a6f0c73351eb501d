package sutura.cli;

import java.util.ArrayList;
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
import sutura.scene.Measurement;

/** Two or three points of a measurement on the command line: coordinates or landmarks. */
final class MeasureOption {
  private MeasureOption() {}

  /** Checks the form and the names. */
  static void check(String text, Catalogue catalogue) {
    String[] parts = text.split(":");
    if (parts.length != 2 && parts.length != 3) {
      throw CommandFailure.badInput("--measure: expected P:Q or P:Q:R, found \"" + text + "\"");
    }
    List<String> known =
        catalogue.structures().values().stream()
            .filter(s -> s.tissue() == Tissue.LANDMARK)
            .map(Structure::id)
            .map(StructureId::value)
            .toList();
    for (String part : parts) {
      if (part.contains(",")) {
        coordinates(part);
      } else if (!known.contains(part)) {
        throw CommandFailure.badInput(
            "--measure: there is no landmark \"" + part + "\"" + NearestIds.hint(part, known));
      }
    }
  }

  /** The measurement in a model. */
  static Measurement of(String text, LoadedModel model) {
    List<Vector3dc> points = new ArrayList<>();
    for (String part : text.split(":")) {
      points.add(part.contains(",") ? coordinates(part) : landmark(part, model));
    }
    return new Measurement(points);
  }

  private static Vector3dc landmark(String id, LoadedModel model) {
    return model
        .entry(StructureId.of(id))
        .map(ModelEntry::boxMm)
        .filter(box -> !box.isEmpty())
        .map(box -> new Vector3d(box.centreMm()))
        .orElseThrow(() -> CommandFailure.badInput("--measure: the models have no landmark " + id));
  }

  private static Vector3dc coordinates(String text) {
    String[] numbers = text.split(",");
    try {
      if (numbers.length == 3) {
        return new Vector3d(
            Double.parseDouble(numbers[0]),
            Double.parseDouble(numbers[1]),
            Double.parseDouble(numbers[2]));
      }
    } catch (NumberFormatException e) {
      throw CommandFailure.badInput("--measure: expected numbers X,Y,Z, found \"" + text + "\"");
    }
    throw CommandFailure.badInput("--measure: expected X,Y,Z in mm, found \"" + text + "\"");
  }
}
