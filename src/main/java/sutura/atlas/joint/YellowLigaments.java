package sutura.atlas.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.atlas.solid.Bounded;
import sutura.atlas.solid.Carved;
import sutura.atlas.solid.Solid;

/**
 * The yellow ligaments: between neighbouring laminae a pair of bands, each from the front of the
 * upper lamina's lower half to the upper edge of the lower lamina.
 */
final class YellowLigaments {
  private static final StructureId ID = StructureId.of("ligamenta-flava");
  private static final StructureId SACRUM = StructureId.of("sacrum");

  /** Left open against bone, mm. */
  private static final double GAP_MM = 0.3;

  /** How far to the side a pair reaches, as a share of the canal's width. */
  private static final double REACH = 0.36;

  /** Laminae are looked for this far behind the middle of the canal, mm. */
  private static final double RAY_MM = 22;

  private static final int COLUMNS = 12;

  private final Parameters parameters;
  private final SpinePose pose;
  private final Map<StructureId, Solid> bones;
  private final SagittalLine canal;

  YellowLigaments(Parameters parameters, SpinePose pose, Map<StructureId, Solid> bones) {
    this.parameters = parameters;
    this.pose = pose;
    this.bones = bones;
    List<Vector3dc> knots = new ArrayList<>();
    for (Level level : Level.values()) {
      if (level != Level.C1) {
        knots.add(pose.of(level).worldFromLocal(0, -canalMm(level), 0));
      }
    }
    double sacral =
        parameters.value("sacrum", "s1BodyDepth") / 2
            + parameters.value("sacrum", "canalDepthS1") / 2;
    knots.add(0, pose.of(Level.C2).worldFromLocal(0, -canalMm(Level.C2), 12));
    knots.add(pose.sacrum().worldFromLocal(0, -sacral, -6));
    knots.add(pose.sacrum().worldFromLocal(0, -sacral - 2, -24));
    canal = new SagittalLine(knots);
  }

  /** From a body's middle to the middle of its canal, mm. */
  private double canalMm(Level level) {
    return parameters.value(level, "endplateDepthLower") / 2
        + parameters.value(level, "canalDepth") / 2;
  }

  ColumnPart part() {
    List<Solid> pairs = new ArrayList<>();
    for (Level level : Level.values()) {
      if (level != Level.C1) {
        pairs.add(pair(level));
      }
    }
    return new ColumnPart(ID, new NearBodies(pairs), 0.5, 6000, 1500);
  }

  /** Where one column of a pair lies. */
  private record Strip(double[] front, double[] limits) {}

  private Solid pair(Level level) {
    StructureId below = level == Level.L5 ? SACRUM : Level.valueOf(level.below()).id();
    double first = place(pose.of(level).worldFromLocal(0, -canalMm(level), 2));
    double last =
        level == Level.L5
            ? canal.lengthMm()
            : place(
                pose.of(Level.valueOf(level.below()))
                    .worldFromLocal(0, -canalMm(Level.valueOf(level.below())), -2));
    double half =
        parameters.value(
                level.region().name().toLowerCase(Locale.ROOT) + "-yellow-ligaments", "thickness")
            / 2;
    double across = REACH * parameters.value(level, "canalWidth");
    int rows = (int) Math.ceil((last - first) / Band.STEP_MM) + 1;
    double[][] front = new double[rows][COLUMNS];
    double[][] limits = new double[COLUMNS][];
    for (int c = 0; c < COLUMNS; c++) {
      double right = (2.0 * c / (COLUMNS - 1) - 1) * across;
      double[] upper = traced(bone(level.id()), first, rows, right);
      double[] lower = traced(bone(below), first, rows, right);
      int top = firstOf(lower);
      double edge = top < 1 ? first : upperEdge(bone(below), first + top * Band.STEP_MM, right);
      Strip strip = strip(upper, lower, first, edge, half);
      for (int r = 0; r < rows; r++) {
        front[r][c] = strip.front[r];
      }
      limits[c] = strip.limits;
    }
    double cleft = parameters.value("yellow-ligaments", "midlineCleft") / 2;
    Band band = new Band(canal, first, front, limits, across, along -> across, half, cleft);
    return new Carved(band, List.of(bone(level.id()), bone(below)), GAP_MM / 2);
  }

  private double[] traced(Solid bone, double first, int rows, double right) {
    SurfaceTrace trace = new SurfaceTrace(canal, bone, -1);
    double[] front = new double[rows];
    for (int r = 0; r < rows; r++) {
      front[r] = trace.frontMm(first + r * Band.STEP_MM, right, 0, RAY_MM);
    }
    return front;
  }

  /** Place of a lamina's upper edge, which lies less than a row above a place. */
  private double upperEdge(Solid bone, double along, double right) {
    SurfaceTrace trace = new SurfaceTrace(canal, bone, -1);
    double free = along - Band.STEP_MM;
    double struck = along;
    while (struck - free > 0.05) {
      double middle = (free + struck) / 2;
      if (Double.isNaN(trace.frontMm(middle, right, 0, RAY_MM))) {
        free = middle;
      } else {
        struck = middle;
      }
    }
    return free;
  }

  private static Strip strip(
      double[] upper, double[] lower, double first, double upperEdge, double half) {
    int edge = lastOf(upper);
    int top = firstOf(lower);
    double[] front = new double[upper.length];
    if (edge < 0 || top < 0) {
      return new Strip(front, new double[] {1e3, 0});
    }
    int begin = firstOf(upper);
    int from = Math.max(begin, Math.min(edge, top - 1) - (edge - begin) / 2);
    int turn = Math.max(from, Math.min(edge + 1, top - 3));
    double end = lower[top] - half;
    for (int r = 0; r < front.length; r++) {
      double t = Math.max(0, Math.min(1, (double) (r - turn) / Math.max(1, top - turn)));
      double start = upper[Math.max(begin, Math.min(Math.min(turn, edge), r))] + GAP_MM + half;
      double middle = start + t * t * (3 - 2 * t) * (end - start);
      double bone = r <= edge + 1 ? upper[Math.min(edge, r)] : Double.NaN;
      front[r] = Double.isNaN(bone) ? middle : Math.max(middle, bone + GAP_MM + half);
    }
    return new Strip(front, new double[] {first + from * Band.STEP_MM, upperEdge - GAP_MM});
  }

  private static int firstOf(double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        return i;
      }
    }
    return -1;
  }

  private static int lastOf(double[] values) {
    for (int i = values.length - 1; i >= 0; i--) {
      if (!Double.isNaN(values[i])) {
        return i;
      }
    }
    return -1;
  }

  private double place(Vector3d point) {
    return canal.place(point.x, point.y, point.z).x;
  }

  private Solid bone(StructureId id) {
    Solid bone = Objects.requireNonNull(bones.get(id), () -> "no bone " + id.value());
    return Bounded.of(bone, 3);
  }
}
