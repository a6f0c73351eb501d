package sutura.atlas.brain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.solid.Curve;
import sutura.atlas.solid.Tube;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.geometry.VoxelGrid;

/**
 * The ventricles as one system of fluid: what the MRI shows of them, joined by tubes along
 * hand-placed lines, each part one piece. Arrays are flat {@code [z][y][x]} on the grid of the
 * fields, shared.
 *
 * @param depthMm depth in the fluid, positive inside
 * @param part {@link BrainRegion#label()} of the nearest ventricle where there may be fluid, else 0
 * @param roomMm distance of each place in the fluid to the wall of its ventricle, 0 outside
 * @param apertureMm depth in the tubes that open into the subarachnoid space, at least {@value
 *     #FAR_MM}
 * @param linesMm centre lines of the tubes by name, RAS mm
 */
record Ventricles(
    float[] depthMm,
    byte[] part,
    float[] roomMm,
    float[] apertureMm,
    Map<String, List<Vector3dc>> linesMm) {
  /** Stands for any lower depth, mm. */
  static final float FAR_MM = -9;

  /** From a share of fluid, smoothed by half a millimetre, to a depth. */
  private static final float MM_OF_SHARE = 1.3f;

  /** No fluid nearer to the bone than this, mm. */
  private static final float OFF_BONE_MM = 1;

  /** Half the thickness of the septum pellucidum, mm, and half a voxel. */
  private static final float HALF_SEPTUM_MM = 1.1f;

  private static final double STEP_MM = 0.5;

  /** The ventricles of a head; tubes that open are led on to the given space. */
  static Ventricles of(HeadFields head, BrainPoints points, OpenSpace space) {
    int n = head.grid().size();
    Ventricles ventricles =
        new Ventricles(new float[n], new byte[n], new float[n], new float[n], new TreeMap<>());
    Arrays.fill(ventricles.apertureMm, FAR_MM);
    ventricles.takeFromScan(head);
    for (BrainPoints.Channel channel : points.channels()) {
      ventricles.add(head, channel, space);
    }
    ventricles.keepOffBone(head);
    ventricles.keepSeptum(head, BrainRegion.LATERAL_LEFT, BrainRegion.HEMISPHERE_RIGHT);
    ventricles.keepSeptum(head, BrainRegion.LATERAL_RIGHT, BrainRegion.HEMISPHERE_LEFT);
    ventricles.keepOnePieceEach(Extent.of(head.grid()), head.grid().spacingMm());
    return ventricles;
  }

  private void takeFromScan(HeadFields head) {
    float[][] shares = {head.lateralLeft(), head.lateralRight(), head.third(), head.fourth()};
    BrainRegion[] parts = {
      BrainRegion.LATERAL_LEFT, BrainRegion.LATERAL_RIGHT, BrainRegion.THIRD, BrainRegion.FOURTH
    };
    IntStream.range(0, depthMm.length)
        .parallel()
        .forEach(
            v -> {
              float best = 0;
              for (int s = 0; s < shares.length; s++) {
                if (shares[s][v] > best) {
                  best = shares[s][v];
                  part[v] = parts[s].label();
                }
              }
              depthMm[v] = best > 0 ? (best - 0.5f) * MM_OF_SHARE : FAR_MM;
            });
  }

  private void add(HeadFields head, BrainPoints.Channel channel, OpenSpace space) {
    List<Vector3dc> knots = new ArrayList<>();
    channel.mniMm().forEach(mni -> knots.add(head.warp().headFromMni(mni)));
    double[] radii = channel.radiiMm();
    if (channel.opens()) {
      knots.add(space.nearest(knots.get(knots.size() - 1)));
      radii = Arrays.copyOf(radii, radii.length + 1);
      radii[radii.length - 1] = radii[radii.length - 2];
    }
    Tube tube = smooth(knots, radii);
    linesMm.put(channel.name(), tube.pointsMm());
    boolean owns = channel.part() == BrainRegion.AQUEDUCT;
    byte label = channel.part().label();
    SolidRaster.visit(
        head.grid(),
        tube,
        2,
        (v, depth) -> {
          if (depth > depthMm[v] || part[v] == 0 || owns && depth > 0) {
            part[v] = depthMm[v] > 0 && !owns ? part[v] : label;
          }
          depthMm[v] = Math.max(depthMm[v], depth);
          if (channel.opens()) {
            apertureMm[v] = Math.max(apertureMm[v], depth);
          }
        });
  }

  /** A tube along a smooth curve through the points, its radius changing evenly between them. */
  static Tube smooth(List<Vector3dc> knots, double[] radiiMm) {
    double[] at = new double[knots.size()];
    for (int i = 1; i < at.length; i++) {
      at[i] = new Curve(knots.subList(0, i + 1)).lengthMm();
    }
    Curve curve = new Curve(knots);
    double scale = curve.lengthMm() / at[at.length - 1];
    int steps = Math.max(2, (int) Math.ceil(curve.lengthMm() / STEP_MM));
    List<Vector3dc> points = new ArrayList<>();
    double[] radii = new double[steps + 1];
    for (int s = 0; s <= steps; s++) {
      double along = curve.lengthMm() * s / steps;
      points.add(curve.at(along));
      radii[s] = interpolated(at, scale, radiiMm, along);
    }
    return new Tube(points, radii);
  }

  private static double interpolated(double[] at, double scale, double[] values, double along) {
    int i = 1;
    while (i < at.length - 1 && scale * at[i] < along) {
      i++;
    }
    double from = scale * at[i - 1];
    double t = Math.max(0, Math.min(1, (along - from) / (scale * at[i] - from)));
    return values[i - 1] + t * (values[i] - values[i - 1]);
  }

  private void keepOffBone(HeadFields head) {
    IntStream.range(0, depthMm.length)
        .parallel()
        .forEach(v -> depthMm[v] = Math.min(depthMm[v], -head.cavityMm()[v] - OFF_BONE_MM));
  }

  /** A wall of tissue towards the other side: the septum pellucidum, each half its own. */
  private void keepSeptum(HeadFields head, BrainRegion ventricle, BrainRegion otherSide) {
    boolean[] other = new boolean[depthMm.length];
    for (int v = 0; v < other.length; v++) {
      other[v] = head.parts()[v] == otherSide.label();
    }
    VoxelGrid grid = head.grid();
    float[] off = DistanceTransform.to(other, Extent.of(grid), grid.spacingMm());
    for (int v = 0; v < other.length; v++) {
      if (part[v] == ventricle.label()) {
        depthMm[v] = Math.min(depthMm[v], off[v] - HALF_SEPTUM_MM);
      }
    }
  }

  /** Pools apart from the largest piece of their ventricle become tissue again. */
  private void keepOnePieceEach(Extent extent, double spacingMm) {
    for (BrainRegion region : BrainRegion.values()) {
      if (!region.isVentricle()) {
        continue;
      }
      boolean[] own = new boolean[depthMm.length];
      for (int v = 0; v < own.length; v++) {
        own[v] = depthMm[v] > 0 && part[v] == region.label();
      }
      boolean[] kept = Components.largestOf(own, extent);
      float[] room = DistanceTransform.depth(kept, extent, spacingMm);
      for (int v = 0; v < own.length; v++) {
        if (own[v] && !kept[v]) {
          depthMm[v] = -0.3f;
        }
        roomMm[v] = Math.max(roomMm[v], room[v]);
      }
    }
  }

  /**
   * The place inside a ventricle that is nearest to a point and has so much room round it, or half
   * of what there is at most, RAS mm; the point itself if there is no such ventricle.
   */
  Vector3d inside(BrainRegion region, VoxelGrid grid, Vector3dc pointMm, double roomMm) {
    float most = 0;
    for (int v = 0; v < part.length; v++) {
      most = part[v] == region.label() ? Math.max(most, this.roomMm[v]) : most;
    }
    double least = Math.min(roomMm, most / 2);
    double best = Double.POSITIVE_INFINITY;
    Vector3d found = new Vector3d(pointMm);
    for (int v = 0; v < part.length; v++) {
      if (part[v] == region.label() && this.roomMm[v] > 0 && this.roomMm[v] >= least) {
        double d = pointMm.distanceSquared(x(grid, v), y(grid, v), z(grid, v));
        if (d < best) {
          best = d;
          found.set(x(grid, v), y(grid, v), z(grid, v));
        }
      }
    }
    return found;
  }

  private static double x(VoxelGrid grid, int v) {
    return grid.xMm(v % grid.nx());
  }

  private static double y(VoxelGrid grid, int v) {
    return grid.yMm(v / grid.nx() % grid.ny());
  }

  private static double z(VoxelGrid grid, int v) {
    return grid.zMm(v / (grid.nx() * grid.ny()));
  }
}
