package sutura.atlas.spine;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.anatomy.StructureId;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameter;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.Placement;
import sutura.atlas.column.SpinePose;
import sutura.model.measure.ColumnPlan;
import sutura.model.measure.Expected;
import sutura.model.measure.OwnFrame;

/**
 * The dimensions and the pose that the column is made from, as what its meshes are held against.
 */
public final class ColumnPlans {
  private static final String DISC_HEIGHT = "discHeightBelow";

  private ColumnPlans() {}

  /** The plan of the dimensions that the program carries. */
  public static ColumnPlan builtIn() {
    return of(Parameters.builtIn());
  }

  static ColumnPlan of(Parameters parameters) {
    SpinePose pose = SpinePose.of(parameters);
    Map<StructureId, OwnFrame> frames = new LinkedHashMap<>();
    for (Level level : Level.values()) {
      frames.put(level.id(), frame(pose.of(level)));
    }
    frames.put(StructureId.of("sacrum"), frame(pose.sacrum()));
    Map<StructureId, SortedMap<String, Expected>> expected = new LinkedHashMap<>();
    for (Parameter parameter : parameters.all()) {
      expected
          .computeIfAbsent(structure(parameter), id -> new TreeMap<>())
          .put(measure(parameter), expected(parameter));
    }
    return new ColumnPlan(frames, expected);
  }

  private static OwnFrame frame(Placement at) {
    return new OwnFrame(at.originMm(), at.anterior(), at.superior());
  }

  /** What a dimension is of: an owner is a level or a structure of the catalogue. */
  private static StructureId structure(Parameter parameter) {
    for (Level level : Level.values()) {
      if (level.name().equals(parameter.owner())) {
        return parameter.quantity().equals(DISC_HEIGHT) ? disc(level) : level.id();
      }
    }
    String owner = parameter.owner().toLowerCase(Locale.ROOT);
    return StructureId.of(StructureId.isValid(owner) ? owner : "spine");
  }

  private static StructureId disc(Level above) {
    String joint = above.name() + "-" + above.below();
    return StructureId.of("anulus-fibrosus-" + joint.toLowerCase(Locale.ROOT));
  }

  /**
   * Named as the measure on the meshes: with the unit. The quoted lengths of spinous processes do
   * not say where they begin; each region is read as its numbers can only be meant.
   */
  private static String measure(Parameter parameter) {
    if (parameter.quantity().equals(DISC_HEIGHT)) {
      return "heightMm";
    }
    if (parameter.quantity().equals("spinousLength")) {
      return switch (parameter.owner().charAt(0)) {
        case 'C' -> "spinousBehindCanalMm";
        case 'T' -> "spinousFromRimMm";
        default -> "spinousFromEndplateMm";
      };
    }
    return switch (parameter.unit()) {
      case "mm" -> parameter.quantity() + "Mm";
      case "deg" -> parameter.quantity() + "Deg";
      default -> parameter.quantity();
    };
  }

  private static Expected expected(Parameter parameter) {
    return new Expected(
        parameter.value(), parameter.sd(), parameter.provenance(), parameter.source().compact());
  }
}
