package sutura.atlas.mesh;

import sutura.evidence.Provenance;
import sutura.geometry.LabelVolume;
import sutura.geometry.MaterialMesh;
import sutura.geometry.VoxelGrid;

/**
 * Where the shape of a bone comes from at each vertex: what most of the eight voxels round it say,
 * weighted by their nearness; on the walls towards a suture, what the suture's course is.
 */
public final class SurfaceOrigins {
  private static final byte[] NONE = {};

  private final MaterialMesh mesh;
  private final byte[] outside;

  SurfaceOrigins(MaterialMesh mesh, LabelVolume origin) {
    this.mesh = mesh;
    this.outside = sampled(mesh, origin);
  }

  /** By vertex of the complex; empty for sutures, whose tissue has one origin throughout. */
  byte[] of(int material) {
    if (material > SkullBones.count()) {
      return NONE;
    }
    byte[] origins = new byte[outside.length];
    boolean[] free = new boolean[outside.length];
    for (int f = 0; f < mesh.triangleCount(); f++) {
      int other = other(f, material);
      if (other < 0) {
        continue;
      }
      byte wall = other > SkullBones.count() ? course(other) : -1;
      for (int c = 3 * f; c < 3 * f + 3; c++) {
        int v = mesh.triangles()[c];
        free[v] |= wall < 0;
        origins[v] = wall;
      }
    }
    for (int v = 0; v < origins.length; v++) {
      if (free[v]) {
        origins[v] = outside[v];
      }
    }
    return origins;
  }

  /** What lies beyond this triangle of a material, -1 if it is none of its triangles. */
  private int other(int triangle, int material) {
    int inner = mesh.inner()[triangle] & 0xFF;
    int outer = mesh.outer()[triangle] & 0xFF;
    if (inner == material) {
      return outer;
    }
    return outer == material ? inner : -1;
  }

  private static byte course(int suture) {
    return (byte) SkullOrigin.of(SkullSutures.of(suture).id()).provenance().ordinal();
  }

  /** What most of the voxels round each vertex say, whatever the vertex bounds. */
  public static byte[] sampled(MaterialMesh mesh, LabelVolume origin) {
    byte[] origins = new byte[mesh.vertexCount()];
    float[] p = mesh.positionsMm();
    for (int v = 0; v < origins.length; v++) {
      origins[v] = majority(origin, p[3 * v], p[3 * v + 1], p[3 * v + 2]);
    }
    return origins;
  }

  private static byte majority(LabelVolume origin, double xMm, double yMm, double zMm) {
    VoxelGrid grid = origin.grid();
    double x = (xMm - grid.x0Mm()) / grid.spacingMm();
    double y = (yMm - grid.y0Mm()) / grid.spacingMm();
    double z = (zMm - grid.z0Mm()) / grid.spacingMm();
    int i = (int) Math.floor(x);
    int j = (int) Math.floor(y);
    int k = (int) Math.floor(z);
    double[] votes = new double[Provenance.values().length];
    for (int corner = 0; corner < 8; corner++) {
      int ci = i + (corner & 1);
      int cj = j + (corner >> 1 & 1);
      int ck = k + (corner >> 2);
      if (grid.contains(ci, cj, ck)) {
        double nearness = (1 - Math.abs(x - ci)) * (1 - Math.abs(y - cj)) * (1 - Math.abs(z - ck));
        votes[origin.labels()[grid.index(ci, cj, ck)]] += nearness;
      }
    }
    int best = Provenance.SCAN.ordinal();
    for (int p = 0; p < votes.length; p++) {
      best = votes[p] > votes[best] ? p : best;
    }
    return (byte) best;
  }
}
