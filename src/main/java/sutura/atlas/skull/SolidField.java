package sutura.atlas.skull;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.mesh.SkullSolid;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.evidence.Provenance;
import sutura.geometry.Box;
import sutura.geometry.FloatVolume;
import sutura.geometry.LabelVolume;
import sutura.geometry.VoxelGrid;

/**
 * The skull's solid while it is being repaired by hand: bodies are added to a bone or carved out of
 * all bones, and what they change is marked as theirs.
 *
 * <p>The arrays are shared with the {@link SkullSolid} that comes out of it.
 */
public final class SolidField {
  /** Below this change of depth a place keeps its origin, mm. */
  private static final float LEAST_CHANGE_MM = 0.05f;

  private final VoxelGrid grid;
  private final float[] depthMm;
  private final byte[] nearestBone;
  private final byte[] origin;

  SolidField(VoxelGrid grid, float[] depthMm, byte[] nearestBone, byte[] origin) {
    this.grid = grid;
    this.depthMm = depthMm;
    this.nearestBone = nearestBone;
    this.origin = origin;
  }

  public VoxelGrid grid() {
    return grid;
  }

  /** Depth below the bone's surface, mm, by voxel; to be changed in place. */
  public float[] depthMm() {
    return depthMm;
  }

  /** Label of the nearest bone, by voxel; to be changed in place. */
  public byte[] nearestBone() {
    return nearestBone;
  }

  /** {@link Provenance#ordinal()} of the shape, by voxel; to be changed in place. */
  public byte[] origin() {
    return origin;
  }

  /** Adds a body to a bone, with a fillet where it meets what is there. */
  public void add(Solid body, CranialBone bone, double blendMm, Provenance provenance) {
    visit(
        body.boxMm(),
        SkullFields.LIMIT_MM,
        (v, x, y, z) -> {
          double own = body.depthMm(x, y, z);
          if (own < -SkullFields.LIMIT_MM) {
            return;
          }
          float before = depthMm[v];
          float after = clip(SmoothUnion.union(before, own, blendMm));
          if (after - before > LEAST_CHANGE_MM) {
            depthMm[v] = after;
            origin[v] = (byte) provenance.ordinal();
          }
          if (own >= before) {
            nearestBone[v] = (byte) bone.label();
          }
        });
  }

  /** Takes a body out of all bones: a canal, a socket. */
  public void carve(Solid body, Provenance provenance) {
    visit(
        body.boxMm(),
        SkullFields.LIMIT_MM,
        (v, x, y, z) -> {
          float before = depthMm[v];
          float after = clip(Math.min(before, -body.depthMm(x, y, z)));
          if (before - after > LEAST_CHANGE_MM) {
            depthMm[v] = after;
            origin[v] = (byte) provenance.ordinal();
          }
        });
  }

  /** What is done at a voxel. */
  public interface Visitor {
    void visit(int voxel, double xMm, double yMm, double zMm);
  }

  /** Visits the voxels of a box that is grown by a margin. */
  public void visit(Box boxMm, double marginMm, Visitor visitor) {
    Vector3dc lowMm = boxMm.minMm().sub(new Vector3d(marginMm), new Vector3d());
    Vector3dc highMm = boxMm.maxMm().add(new Vector3d(marginMm), new Vector3d());
    double h = grid.spacingMm();
    int i0 = Math.max(0, (int) Math.ceil((lowMm.x() - grid.x0Mm()) / h));
    int j0 = Math.max(0, (int) Math.ceil((lowMm.y() - grid.y0Mm()) / h));
    int k0 = Math.max(0, (int) Math.ceil((lowMm.z() - grid.z0Mm()) / h));
    int i1 = Math.min(grid.nx() - 1, (int) Math.floor((highMm.x() - grid.x0Mm()) / h));
    int j1 = Math.min(grid.ny() - 1, (int) Math.floor((highMm.y() - grid.y0Mm()) / h));
    int k1 = Math.min(grid.nz() - 1, (int) Math.floor((highMm.z() - grid.z0Mm()) / h));
    for (int k = k0; k <= k1; k++) {
      for (int j = j0; j <= j1; j++) {
        for (int i = i0; i <= i1; i++) {
          visitor.visit(grid.index(i, j, k), grid.xMm(i), grid.yMm(j), grid.zMm(k));
        }
      }
    }
  }

  static float clip(double value) {
    return (float) Math.max(-SkullFields.LIMIT_MM, Math.min(SkullFields.LIMIT_MM, value));
  }

  SkullSolid solid() {
    return new SkullSolid(
        new FloatVolume(grid, depthMm),
        new LabelVolume(grid, nearestBone),
        new LabelVolume(grid, origin));
  }
}
