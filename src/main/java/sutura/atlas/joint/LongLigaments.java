package sutura.atlas.joint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameter;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.Placement;
import sutura.atlas.column.SpinePose;
import sutura.atlas.solid.Solid;

/** The anterior and the posterior longitudinal ligament, taut over bodies and discs. */
final class LongLigaments {
  private static final StructureId ANTERIOR = StructureId.of("anterior-longitudinal-ligament");
  private static final StructureId POSTERIOR = StructureId.of("posterior-longitudinal-ligament");

  /** Left open against bone and disc, mm. */
  private static final double GAP_MM = 0.45;

  /** The line starts at the axis of the dens and goes this far down behind the sacrum's front. */
  private static final double DENS_BEHIND_ARCH_MM = 6;

  private static final double SACRAL_MM = 34;

  /** Before the column rays start so far in front of the line and end behind it, mm. */
  private static final double BEFORE_MM = 38;

  private static final int COLUMNS = 13;

  private final Parameters parameters;
  private final SpinePose pose;
  private final Solid bodies;
  private final SagittalLine line;
  private final Map<Level, Double> places = new EnumMap<>(Level.class);
  private final double sacrumAt;

  LongLigaments(Parameters parameters, SpinePose pose, Solid bodies) {
    this.parameters = parameters;
    this.pose = pose;
    this.bodies = bodies;
    Placement sacrum = pose.sacrum();
    List<Vector3dc> knots = new ArrayList<>();
    knots.add(pose.of(Level.C1).worldFromLocal(0, -DENS_BEHIND_ARCH_MM, 8));
    knots.add(pose.of(Level.C1).worldFromLocal(0, -DENS_BEHIND_ARCH_MM, 0));
    for (Level level : Level.values()) {
      if (level != Level.C1) {
        knots.add(pose.of(level).originMm());
      }
    }
    knots.add(sacrum.originMm());
    knots.add(sacrum.worldFromLocal(0, -3, -SACRAL_MM / 2));
    knots.add(sacrum.worldFromLocal(0, -8, -SACRAL_MM));
    line = new SagittalLine(knots);
    for (Level level : Level.values()) {
      places.put(level, placeOf(pose.of(level).originMm()));
    }
    sacrumAt = placeOf(sacrum.originMm());
  }

  private double placeOf(Vector3dc point) {
    return line.place(point.x(), point.y(), point.z()).x;
  }

  List<ColumnPart> parts() {
    return List.of(
        new ColumnPart(ANTERIOR, anterior(), 0.5, 4000, 1000),
        new ColumnPart(POSTERIOR, posterior(), 0.5, 4500, 1100));
  }

  private Solid anterior() {
    LengthTable width = table("anteriorLigamentWidth");
    double thickness = parameters.value(ANTERIOR.value(), "thickness");
    double first = place(Level.C1) - 3;
    SurfaceTrace trace = new SurfaceTrace(line, bodies, -1);
    return band(trace, first, sacrumAt + SACRAL_MM * 0.8, 16, along -> BEFORE_MM, thickness, width);
  }

  private Solid posterior() {
    LengthTable atBody = table("posteriorLigamentWidthAtBody");
    LengthTable atDisc = table("posteriorLigamentWidthAtDisc");
    LengthTable width = new LengthTable();
    LengthTable canal = new LengthTable();
    double before = place(Level.C2);
    width.add(before, atBody.at(before));
    for (Level level : Level.values()) {
      if (level == Level.C1) {
        continue;
      }
      double at = place(level);
      double depth = parameters.value(level, "endplateDepthLower");
      canal.add(at, -depth / 2 - 0.45 * parameters.value(level, "canalDepth"));
      double half = pose.centreHeightMm(level) / 2;
      double disc = parameters.value(level, "discHeightBelow");
      double middle = at + half + disc / 2;
      width.add(at, atBody.at(at));
      width.add(at + 0.55 * half, atBody.at(at) + 0.15 * (atDisc.at(middle) - atBody.at(at)));
      width.add(middle - 0.4 * disc, atDisc.at(middle));
      width.add(middle + 0.4 * disc, atDisc.at(middle));
      width.add(middle + disc / 2 + 0.45 * half, atBody.at(middle) * 1.15);
    }
    double sacralDepth = parameters.value("sacrum", "s1BodyDepth");
    canal.add(sacrumAt, -sacralDepth / 2 - 0.45 * parameters.value("sacrum", "canalDepthS1"));
    width.add(sacrumAt + SACRAL_MM, atBody.at(sacrumAt));
    double thickness = parameters.value(POSTERIOR.value(), "thickness");
    SurfaceTrace trace = new SurfaceTrace(line, bodies, 1);
    return band(
        trace, place(Level.C2) - 4, sacrumAt + SACRAL_MM * 0.7, 11.5, canal::at, thickness, width);
  }

  private Solid band(
      SurfaceTrace trace,
      double first,
      double last,
      double across,
      DoubleUnaryOperator start,
      double thickness,
      LengthTable width) {
    int rows = (int) Math.ceil((last - first) / Band.STEP_MM) + 1;
    double[][] heights = new double[rows][COLUMNS];
    for (int r = 0; r < rows; r++) {
      double along = first + r * Band.STEP_MM;
      for (int c = 0; c < COLUMNS; c++) {
        double right = (2.0 * c / (COLUMNS - 1) - 1) * across;
        double struck = trace.frontMm(along, right, start.applyAsDouble(along), BEFORE_MM);
        heights[r][c] = -trace.direction() * struck;
      }
    }
    double[][] layer = TautLayer.over(heights, 2 * across / (COLUMNS - 1));
    double[][] limits = new double[COLUMNS][];
    for (int c = 0; c < COLUMNS; c++) {
      limits[c] = new double[] {first + 1, last - 1};
    }
    for (double[] row : layer) {
      for (int c = 0; c < COLUMNS; c++) {
        row[c] = -trace.direction() * (row[c] + GAP_MM + thickness / 2);
      }
    }
    return new Band(
        line, first, layer, limits, across, along -> width.at(along) / 2, thickness / 2, 0);
  }

  /** What is given for some levels, by place. */
  private double place(Level level) {
    return Objects.requireNonNull(places.get(level));
  }

  private LengthTable table(String quantity) {
    LengthTable table = new LengthTable();
    for (Level level : Level.values()) {
      parameters
          .find(level.name(), quantity)
          .map(Parameter::value)
          .ifPresent(value -> table.add(place(level), value));
    }
    table.add(sacrumAt, parameters.value("S1", quantity));
    return table;
  }
}
