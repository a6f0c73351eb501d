package sutura.atlas.mesh;

import sutura.geometry.MaterialSampling;
import sutura.geometry.VoxelGrid;

/**
 * Bones and sutural tissue on a fine grid: 0 outside, 1..21 the bones, above them the sutures.
 *
 * <p>The tissue of a named suture lies where the border between its two bones is nearer than half
 * its thickness. Bones that meet without a named suture simply share the border.
 */
public final class SkullMaterials implements MaterialSampling {
  /** Spacing of the grid, mm: fine enough that no suture is thinner than one step. */
  static final double SPACING_MM = 0.5;

  private final VoxelGrid grid;
  private final byte[] material;
  private final byte[] nearest;
  private final float[] depthMm;
  private final float[] borderMm;

  SkullMaterials(
      VoxelGrid grid, byte[] material, byte[] nearest, float[] depthMm, float[] borderMm) {
    this.grid = grid;
    this.material = material;
    this.nearest = nearest;
    this.depthMm = depthMm;
    this.borderMm = borderMm;
  }

  @Override
  public VoxelGrid grid() {
    return grid;
  }

  @Override
  public int material(int index) {
    return material[index];
  }

  /** Bone that fills most of the surroundings of a grid point. */
  public int nearestBone(int index) {
    return nearest[index];
  }

  byte[] materials() {
    return material;
  }

  void set(int index, int newMaterial) {
    material[index] = (byte) newMaterial;
  }

  @Override
  public float crossing(int p, int q) {
    float a;
    float b;
    if (material[p] == 0 || material[q] == 0) {
      a = depthMm[p];
      b = depthMm[q];
    } else {
      int bone = material[p] <= SkullBones.count() ? material[p] : nearest[p];
      float half = Math.max(halfThickness(p), halfThickness(q));
      a = towardsMm(p, bone) - half;
      b = towardsMm(q, bone) - half;
    }
    float t = a / (a - b);
    return a * b < 0 ? Math.max(0.02f, Math.min(0.98f, t)) : 0.5f;
  }

  private float halfThickness(int p) {
    int m = material[p];
    return m > SkullBones.count() ? (float) SkullSutures.of(m).halfThicknessMm() : 0;
  }

  /** Distance from the border between two bones, positive in the given one, mm. */
  private float towardsMm(int p, int bone) {
    return nearest[p] == bone ? borderMm[p] : -borderMm[p];
  }
}
