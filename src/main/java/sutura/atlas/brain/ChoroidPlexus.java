package sutura.atlas.brain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.LinearSampler;
import sutura.geometry.Box;
import sutura.geometry.FloatVolume;
import sutura.geometry.VoxelGrid;

/**
 * Choroid plexuses: fringes of lobules about a core that follows a hand-placed course, inside their
 * ventricle. The lobules' places are a low-discrepancy sequence, the same on every machine.
 */
final class ChoroidPlexus {
  /** Finer than the fields: a lobule is hardly wider than two of their voxels, mm. */
  private static final double SPACING_MM = 0.3;

  /** Free space between the plexus and the wall of its ventricle, about so many mm. */
  private static final double OFF_WALL_MM = 0.15;

  /** The course is drawn so far off the wall of the ventricle, mm, where that is so wide. */
  private static final double COURSE_ROOM_MM = 1.6;

  private static final double BLEND_MM = 0.35;

  /** Lobules for each unit of (fringe surface / lobule section). */
  private static final double DENSITY = 1.1;

  /** Turn from one lobule to the next that never repeats, radians: the golden angle. */
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  private final HeadFields head;
  private final Ventricles ventricles;

  ChoroidPlexus(HeadFields head, Ventricles ventricles) {
    this.head = head;
    this.ventricles = ventricles;
  }

  /** Depth in each plexus on a fine grid of its own, mm, positive inside. */
  Map<StructureId, FloatVolume> all(List<BrainPoints.Plexus> courses) {
    Map<StructureId, List<BrainPoints.Plexus>> byId = new LinkedHashMap<>();
    courses.forEach(c -> byId.computeIfAbsent(c.id(), id -> new ArrayList<>()).add(c));
    Map<StructureId, FloatVolume> plexuses = new LinkedHashMap<>();
    byId.forEach((id, list) -> plexuses.put(id, depth(list)));
    return plexuses;
  }

  private FloatVolume depth(List<BrainPoints.Plexus> courses) {
    List<Solid> lobules = new ArrayList<>();
    for (BrainPoints.Plexus course : courses) {
      lobules.addAll(lobules(course));
    }
    Box box = new SmoothUnion(lobules, BLEND_MM).boxMm();
    VoxelGrid grid = gridRound(box);
    float[] depth = new float[grid.size()];
    Arrays.fill(depth, Ventricles.FAR_MM);
    for (Solid lobule : lobules) {
      SolidRaster.visit(
          grid, lobule, 1, (v, d) -> depth[v] = (float) SmoothUnion.union(depth[v], d, BLEND_MM));
    }
    keepInside(courses.get(0).inside(), grid, depth);
    return new FloatVolume(grid, depth);
  }

  private static VoxelGrid gridRound(Box box) {
    double margin = 4 * SPACING_MM;
    Vector3d size = box.sizeMm();
    return new VoxelGrid(
        (int) Math.ceil((size.x + 2 * margin) / SPACING_MM) + 1,
        (int) Math.ceil((size.y + 2 * margin) / SPACING_MM) + 1,
        (int) Math.ceil((size.z + 2 * margin) / SPACING_MM) + 1,
        box.minMm().x() - margin,
        box.minMm().y() - margin,
        box.minMm().z() - margin,
        SPACING_MM);
  }

  private List<Solid> lobules(BrainPoints.Plexus course) {
    List<Vector3dc> knots = new ArrayList<>();
    for (Vector3dc mni : course.mniMm()) {
      Vector3d place = head.warp().headFromMni(mni);
      knots.add(ventricles.inside(course.inside(), head.grid(), place, COURSE_ROOM_MM));
    }
    Tube core = Ventricles.smooth(knots, course.radiiMm());
    List<Solid> solids = new ArrayList<>();
    double[] thin = Arrays.stream(core.radiiMm()).map(r -> 0.55 * r).toArray();
    solids.add(new Tube(core.pointsMm(), thin));
    double due = 0;
    int made = 0;
    for (int i = 1; i < core.radiiMm().length; i++) {
      Vector3dc a = core.pointsMm().get(i - 1);
      Vector3dc b = core.pointsMm().get(i);
      double radius = core.radiiMm()[i];
      double stepMm = a.distance(b);
      due += DENSITY * stepMm * 2 * Math.PI * radius / (Math.PI * sq(course.lobeMm()));
      for (; due > 0; due--) {
        solids.add(lobule(a, b, radius, course.lobeMm(), made++));
      }
    }
    return solids;
  }

  /** One lobule: an egg that stands off the core at some angle, larger and smaller in turn. */
  private static Solid lobule(Vector3dc a, Vector3dc b, double radius, double lobeMm, int number) {
    Vector3d along = b.sub(a, new Vector3d()).normalize();
    Vector3d aside = along.cross(0.31, 0.77, 0.56, new Vector3d()).normalize();
    Vector3d other = along.cross(aside, new Vector3d());
    double angle = number * GOLDEN_ANGLE;
    double size = lobeMm * (0.7 + 0.6 * fraction(number * 0.7548776662));
    double off = Math.max(0.2, radius - 0.6 * size) * (0.75 + 0.35 * fraction(number * 0.5698402));
    Vector3d out = aside.mul(Math.cos(angle), new Vector3d()).fma(Math.sin(angle), other);
    Vector3d centre = a.lerp(b, fraction(number * 0.6180339887), new Vector3d()).fma(off, out);
    return Ellipsoid.upright(
        centre,
        new Vector3d(
            size * (1 + 0.25 * out.x), size * (1 + 0.25 * out.y), size * (1 + 0.25 * out.z)));
  }

  private static double fraction(double value) {
    return value - Math.floor(value);
  }

  private static double sq(double value) {
    return value * value;
  }

  private void keepInside(BrainRegion region, VoxelGrid grid, float[] depth) {
    VoxelGrid of = head.grid();
    LinearSampler fluid = new LinearSampler(ventricles.depthMm(), Extent.of(of));
    for (int v = 0; v < depth.length; v++) {
      if (depth[v] <= 0) {
        continue;
      }
      double x = (grid.xMm(v % grid.nx()) - of.x0Mm()) / of.spacingMm();
      double y = (grid.yMm(v / grid.nx() % grid.ny()) - of.y0Mm()) / of.spacingMm();
      double z = (grid.zMm(v / (grid.nx() * grid.ny())) - of.z0Mm()) / of.spacingMm();
      int near = of.index((int) Math.rint(x), (int) Math.rint(y), (int) Math.rint(z));
      boolean own = ventricles.part()[near] == region.label();
      depth[v] = own ? (float) Math.min(depth[v], fluid.at(x, y, z) - OFF_WALL_MM) : -1;
    }
  }
}
