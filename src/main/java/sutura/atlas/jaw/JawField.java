package sutura.atlas.jaw;

import java.util.Arrays;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.LinearSampler;
import sutura.atlas.volume.Voxels;
import sutura.evidence.Provenance;
import sutura.geometry.Box;
import sutura.geometry.FloatVolume;
import sutura.geometry.LabelVolume;
import sutura.geometry.VoxelGrid;

/** A body on a grid while it is modelled: how deep each place lies in it, and what shaped it. */
final class JawField {
  /** Depth beyond which the field is level, mm. */
  static final float LIMIT_MM = 3;

  /** Distance between the balls that a sheet is made of, mm. */
  private static final double PITCH_MM = 0.6;

  /** No ramus reaches farther forward. */
  private static final double SCAN_TO_Y_MM = 55;

  private final VoxelGrid grid;
  private final Extent extent;
  private final byte[] origin;
  private float[] depthMm;

  JawField(VoxelGrid grid) {
    this.grid = grid;
    extent = Extent.of(grid);
    depthMm = new float[grid.size()];
    Arrays.fill(depthMm, -LIMIT_MM);
    origin = new byte[grid.size()];
    Arrays.fill(origin, (byte) Provenance.CONSTRUCTED.ordinal());
  }

  /** Adds a sheet: the union of balls on its middle surface. */
  void add(ThickSheet sheet) {
    for (int c = 0; c < sheet.lastColumn(); c++) {
      for (int r = 0; r < sheet.lastRow(); r++) {
        Vector3dc corner = sheet.at(c, r).middleMm();
        int across = steps(corner.distance(sheet.at(c + 1, r).middleMm()));
        int up = steps(corner.distance(sheet.at(c, r + 1).middleMm()));
        for (int i = 0; i <= across; i++) {
          for (int j = 0; j <= up; j++) {
            add(sheet.at(c + (double) i / across, r + (double) j / up));
          }
        }
      }
    }
  }

  private static int steps(double mm) {
    return Math.max(1, (int) Math.ceil(1.2 * mm / PITCH_MM));
  }

  private void add(ThickSheet.Place place) {
    Vector3dc p = place.middleMm();
    double reach = place.halfMm() + LIMIT_MM;
    visit(
        new Box(p, p),
        reach,
        (v, x, y, z) -> {
          double low = place.halfMm() - depthMm[v];
          double square = p.distanceSquared(x, y, z);
          if (square < low * low) {
            depthMm[v] = (float) (place.halfMm() - Math.sqrt(square));
          }
        });
  }

  void smooth(double sigmaMm) {
    depthMm = GaussianFilter.smooth(depthMm, extent, sigmaMm / grid.spacingMm());
  }

  /** Passes over to a scanned body, which is known above a height and alone counts higher up. */
  void addScan(FloatVolume scan, double fromZMm, double aloneZMm) {
    VoxelGrid g = scan.grid();
    LinearSampler sampler = new LinearSampler(scan.values(), Extent.of(g));
    double h = g.spacingMm();
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          double t = Math.max(0, Math.min(1, (z - fromZMm) / (aloneZMm - fromZMm)));
          if (t > 0 && y < SCAN_TO_Y_MM) {
            double s = sampler.at((x - g.x0Mm()) / h, (y - g.y0Mm()) / h, (z - g.z0Mm()) / h);
            double share = t * t * (3 - 2 * t);
            depthMm[v] = (float) (depthMm[v] * (1 - share) + s * share);
            origin[v] = (byte) (t > 0.5 ? Provenance.SCAN : Provenance.CONSTRUCTED).ordinal();
          }
        });
  }

  void add(Solid body, double blendMm) {
    visit(
        body.boxMm(),
        LIMIT_MM,
        (v, x, y, z) -> {
          double own = body.depthMm(x, y, z);
          double after = SmoothUnion.union(depthMm[v], own, blendMm);
          if (after > depthMm[v] + 0.1 && own > -LIMIT_MM) {
            origin[v] = (byte) Provenance.CONSTRUCTED.ordinal();
            depthMm[v] = (float) Math.min(LIMIT_MM, after);
          }
        });
  }

  void carve(Solid body) {
    visit(
        body.boxMm(),
        LIMIT_MM,
        (v, x, y, z) -> {
          double after = -body.depthMm(x, y, z);
          if (after < depthMm[v]) {
            depthMm[v] = (float) Math.max(-LIMIT_MM, after);
          }
        });
  }

  /** Takes away what a bound on the depth excludes, voxel by voxel. */
  void bound(Bound bound) {
    Voxels.forEach(
        grid,
        (v, x, y, z) ->
            depthMm[v] = (float) Math.max(-LIMIT_MM, Math.min(depthMm[v], bound.at(x, y, z))));
  }

  /** The greatest depth that is allowed at a place, mm. */
  @FunctionalInterface
  interface Bound {
    double at(double xMm, double yMm, double zMm);
  }

  /** Leaves the largest piece without hollows. */
  void clean() {
    clean(depthMm, extent);
  }

  /** Leaves the largest piece of a body without hollows. */
  static void clean(float[] depthMm, Extent extent) {
    boolean[] body = new boolean[depthMm.length];
    for (int v = 0; v < body.length; v++) {
      body[v] = depthMm[v] > 0;
    }
    boolean[] whole = Components.fillHoles(Components.largestOf(body, extent), extent);
    for (int v = 0; v < body.length; v++) {
      if (whole[v] != body[v]) {
        depthMm[v] = whole[v] ? 0.1f : -0.1f;
      }
    }
  }

  FloatVolume depth() {
    return new FloatVolume(grid, depthMm);
  }

  LabelVolume origin() {
    return new LabelVolume(grid, origin);
  }

  private interface Visitor {
    void visit(int voxel, double x, double y, double z);
  }

  private void visit(Box box, double margin, Visitor visitor) {
    Vector3d low = box.minMm().sub(new Vector3d(margin), new Vector3d());
    Vector3d high = box.maxMm().add(new Vector3d(margin), new Vector3d());
    double h = grid.spacingMm();
    int i0 = (int) Math.max(0, Math.ceil((low.x - grid.x0Mm()) / h));
    int j0 = (int) Math.max(0, Math.ceil((low.y - grid.y0Mm()) / h));
    int k0 = (int) Math.max(0, Math.ceil((low.z - grid.z0Mm()) / h));
    int i1 = (int) Math.min(grid.nx() - 1, Math.floor((high.x - grid.x0Mm()) / h));
    int j1 = (int) Math.min(grid.ny() - 1, Math.floor((high.y - grid.y0Mm()) / h));
    int k1 = (int) Math.min(grid.nz() - 1, Math.floor((high.z - grid.z0Mm()) / h));
    for (int k = k0; k <= k1; k++) {
      for (int j = j0; j <= j1; j++) {
        for (int i = i0; i <= i1; i++) {
          visitor.visit(grid.index(i, j, k), grid.xMm(i), grid.yMm(j), grid.zMm(k));
        }
      }
    }
  }
}
