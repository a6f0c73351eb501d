package sutura.csf.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.csf.FlowDomain;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowSection;
import sutura.geometry.InsideTest;
import sutura.geometry.IntList;
import sutura.geometry.TriangleMesh;

/**
 * Cuts the aqueduct where it is narrowest. Its cells are numbered by their steps from the third
 * ventricle; each number gives a cut that closes it, and the one of the least area is taken. Speeds
 * are published from sections anywhere along it, so its lumen is also averaged along its course.
 */
final class AqueductCut {
  /** Cuts nearer than this to either end are not taken: there it opens like a funnel. */
  private static final int END_STEPS = 4;

  /** Cells so many steps before and behind the cut say where the aqueduct leads. */
  private static final int COURSE_STEPS = 5;

  /**
   * The narrowest lumen is the mean over so much of the course, mm: as in a slice of phase-contrast
   * MRI of usual thickness, which published speeds were measured in.
   */
  private static final double SLICE_MM = 5;

  private static final int SLICE_PLANES = 11;

  /** Edge of the squares that the lumen is measured with, mm. */
  private static final double SQUARE_MM = 0.05;

  /** The lumen is looked for so far from its middle, mm. */
  private static final double REACH_MM = 3;

  private final FlowDomain domain;
  private final Space[] spaces;
  private final int[] steps;
  private final int last;

  AqueductCut(FlowDomain domain, Space[] spaces) {
    this.domain = domain;
    this.spaces = spaces;
    steps = new int[domain.cells()];
    Arrays.fill(steps, -1);
    last = number();
  }

  private boolean isAqueduct(int cell) {
    return spaces[domain.region(cell)] == Space.AQUEDUCT;
  }

  private int number() {
    IntList reached = new IntList();
    for (int cell = 0; cell < steps.length; cell++) {
      if (isAqueduct(cell) && touches(cell, Space.THIRD_VENTRICLE)) {
        steps[cell] = 0;
        reached.add(cell);
      }
    }
    for (int i = 0; i < reached.size(); i++) {
      for (int side = 0; side < FlowDomain.SIDES; side++) {
        int next = domain.neighbour(reached.get(i), side);
        if (next != FlowDomain.WALL && isAqueduct(next) && steps[next] < 0) {
          steps[next] = steps[reached.get(i)] + 1;
          reached.add(next);
        }
      }
    }
    int nearest = Integer.MAX_VALUE;
    for (int i = 0; i < reached.size(); i++) {
      if (touches(reached.get(i), Space.FOURTH_VENTRICLE)) {
        nearest = Math.min(nearest, steps[reached.get(i)]);
      }
    }
    return nearest;
  }

  private boolean touches(int cell, Space space) {
    for (int side = 0; side < FlowDomain.SIDES; side++) {
      int next = domain.neighbour(cell, side);
      if (next != FlowDomain.WALL && spaces[domain.region(next)] == space) {
        return true;
      }
    }
    return false;
  }

  /** The section, its lumen measured in the surface of the aqueduct if there is one. */
  FlowSection section(Optional<TriangleMesh> surface) {
    int from = last > 2 * END_STEPS ? END_STEPS : 0;
    int to = last > 2 * END_STEPS ? last - END_STEPS : Math.max(0, last - 1);
    Cuts cuts = new Cuts(domain);
    int best = from;
    Cuts.Cut narrowest = cut(cuts, from);
    for (int step = from + 1; step <= to; step++) {
      Cuts.Cut cut = cut(cuts, step);
      if (cut.areaMm2() < narrowest.areaMm2()) {
        narrowest = cut;
        best = step;
      }
    }
    Vector3dc centre = narrowest.centreMm();
    Vector3dc course = course(best).map(Vector3dc.class::cast).orElse(narrowest.direction());
    OptionalDouble lumen =
        surface.isPresent()
            ? positive(sliceMm2(new InsideTest(surface.get()), centre, course))
            : OptionalDouble.empty();
    FlowSection section = narrowest.section(FlowPlaces.AQUEDUCT, lumen);
    double least = section.areaMm2();
    double mean = surface.isPresent() ? meanMm2(cuts, surface.get(), from, to) : least;
    return new FlowSection(
        section.id(),
        section.faces(),
        section.signs(),
        Math.max(mean, least),
        least,
        centre,
        course);
  }

  /** Mean area of the lumen from one cut to another, each across its own course. */
  private double meanMm2(Cuts cuts, TriangleMesh surface, int from, int to) {
    InsideTest inside = new InsideTest(surface);
    double sum = 0;
    int planes = 0;
    for (int step = from; step <= to; step += COURSE_STEPS) {
      Optional<Vector3d> course = course(step);
      if (course.isPresent()) {
        sum += lumenMm2(inside, cut(cuts, step).centreMm(), course.get());
        planes++;
      }
    }
    return planes > 0 ? sum / planes : 0;
  }

  private Cuts.Cut cut(Cuts cuts, int step) {
    return cuts.between(
        cell -> isAqueduct(cell) && steps[cell] <= step,
        cell ->
            isAqueduct(cell)
                ? steps[cell] > step
                : spaces[domain.region(cell)] == Space.FOURTH_VENTRICLE);
  }

  private static OptionalDouble positive(double area) {
    return area > 0 ? OptionalDouble.of(area) : OptionalDouble.empty();
  }

  /** Where the aqueduct leads at a cut, from the middles of what lies before and behind it. */
  private Optional<Vector3d> course(int step) {
    Vector3d before = new Vector3d();
    Vector3d behind = new Vector3d();
    int countBefore = 0;
    int countBehind = 0;
    for (int cell = 0; cell < steps.length; cell++) {
      if (!isAqueduct(cell) || Math.abs(steps[cell] - step - 0.5) > COURSE_STEPS) {
        continue;
      }
      if (steps[cell] <= step) {
        before.add(domain.centreMm(cell));
        countBefore++;
      } else {
        behind.add(domain.centreMm(cell));
        countBehind++;
      }
    }
    Vector3d course = behind.div(countBehind).sub(before.div(countBefore));
    return course.isFinite() && course.length() > 0
        ? Optional.of(course.normalize())
        : Optional.empty();
  }

  private static double sliceMm2(InsideTest inside, Vector3dc centre, Vector3dc course) {
    double sum = 0;
    for (int plane = 0; plane < SLICE_PLANES; plane++) {
      double along = SLICE_MM * (plane / (SLICE_PLANES - 1.0) - 0.5);
      sum += lumenMm2(inside, new Vector3d(centre).fma(along, course), course);
    }
    return sum / SLICE_PLANES;
  }

  private static double lumenMm2(InsideTest inside, Vector3dc centre, Vector3dc course) {
    Vector3d across = new Vector3d(1, 0, 0).cross(course);
    if (across.length() < 0.5) {
      across = new Vector3d(0, 1, 0).cross(course);
    }
    across.normalize();
    Vector3d along = new Vector3d(course).cross(across);
    int reach = (int) Math.round(REACH_MM / SQUARE_MM);
    int count = 0;
    Vector3d at = new Vector3d();
    for (int v = -reach; v <= reach; v++) {
      for (int u = -reach; u <= reach; u++) {
        at.set(centre).fma(u * SQUARE_MM, across).fma(v * SQUARE_MM, along);
        count += inside.contains(at.x, at.y, at.z) ? 1 : 0;
      }
    }
    return count * SQUARE_MM * SQUARE_MM;
  }
}
