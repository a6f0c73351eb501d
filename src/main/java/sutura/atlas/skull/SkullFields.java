package sutura.atlas.skull;

import java.util.List;
import java.util.Map;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.mesh.SkullSolid;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.Morphology;
import sutura.atlas.volume.Voxels;
import sutura.evidence.Provenance;
import sutura.geometry.VoxelGrid;

/**
 * From a segmented skull to the two fields that its meshes come from: how deep a place lies in
 * bone, and which bone is nearest.
 *
 * <p>The depth follows the scan's densities in face and base. On the vault it follows smoothed
 * distances to the skull's outline and to the cavity, which takes the scan's slices out of the
 * surface and leaves its thickness; near natural sutures less so, that their relief stays. Source:
 * SKULL.md section 6, which is the authority on every width and threshold here.
 */
public final class SkullFields {
  /** Depth beyond which the field is level, mm. */
  static final float LIMIT_MM = 1.5f;

  private static final double LIGHT_SIGMA_VOXELS = 0.55;
  private static final double CLOSING_MM = 2.2;
  private static final double OUTLINE_SIGMA_MM = 2.6;
  private static final double CAVITY_SIGMA_MM = 2.2;
  private static final double FOREHEAD_SIGMA_MM = 2.2;
  private static final float AIR_HU = -200;

  /** Below this density nothing tells bone from soft tissue, HU. Source: project assumption. */
  private static final int SEEN_HU = 100;

  /** A place in the middle of the cavity, RAS mm. */
  private static final Vector3dc CAVITY_MIDDLE_MM = new Vector3d(0, -10, 5);

  private final SkullSegmentation skull;
  private final VoxelGrid grid;
  private final Extent extent;

  private SkullFields(SkullSegmentation skull) {
    this.skull = skull;
    grid = skull.grid();
    extent = Extent.of(grid);
  }

  /** The fields of a skull. */
  public static SkullSolid of(SkullSegmentation skull) {
    return new SkullFields(skull).solid();
  }

  private SkullSolid solid() {
    float[] density = density();
    fillPockets(density);
    OrbitalPlates.thicken(skull, density);
    boolean[] bone = above(density);
    boolean[] outline = new boolean[bone.length];
    for (int v = 0; v < bone.length; v++) {
      outline[v] = bone[v] || skull.cavity()[v];
    }
    float[] depth = light(density);
    float[] outlineDepth = SmoothDistance.of(outline, grid, OUTLINE_SIGMA_MM);
    float[] cavity = SmoothDistance.of(skull.cavity(), grid, CAVITY_SIGMA_MM);
    BaseFloor.smooth(grid, depth, cavity);
    float[] vault = new float[depth.length];
    for (int v = 0; v < vault.length; v++) {
      vault[v] = Math.min(outlineDepth[v], -cavity[v]);
    }
    blend(depth, vault, vaultShare(outlineDepth));
    float[] forehead = SmoothDistance.of(filledBySlice(outline), grid, FOREHEAD_SIGMA_MM);
    blend(depth, forehead, foreheadShare(forehead));
    SolidField field = new SolidField(grid, depth, nearestBone(), origin(bone));
    SkullEdits.ALL.forEach(edit -> edit.apply(field, skull));
    return field.solid();
  }

  /** Density in which bone lies above the threshold; nothing but the cranium is bone. */
  private float[] density() {
    boolean[] near = Morphology.dilate(skull.cranium(), extent, 2);
    float[] density = skull.effectiveHu().clone();
    for (int v = 0; v < density.length; v++) {
      boolean other = skull.separated()[v] > 0 && !skull.cranium()[v];
      if (!near[v] || other) {
        density[v] = Math.min(density[v], AIR_HU);
      }
      if (skull.cranium()[v]) {
        density[v] = Math.max(density[v], SkullSegmentation.BONE_HU + 5);
      }
    }
    return density;
  }

  /** Turns hollows in the bone that nothing opens into, and the cells of the mastoid, into bone. */
  private void fillPockets(float[] density) {
    boolean[] bone = above(density);
    double h = grid.spacingMm();
    boolean[] near = new boolean[bone.length];
    for (int v = 0; v < bone.length; v++) {
      int label = skull.labels()[v];
      near[v] =
          label == CranialBone.OCCIPITAL.label()
              || label == CranialBone.TEMPORAL_RIGHT.label()
              || label == CranialBone.TEMPORAL_LEFT.label();
    }
    near = Morphology.dilate(near, extent, 3);
    boolean[] closed =
        DistanceTransform.erode(
            DistanceTransform.dilate(bone, extent, h, CLOSING_MM), extent, h, CLOSING_MM);
    boolean[] cavity = Morphology.dilate(skull.cavity(), extent, 1);
    boolean[] empty = new boolean[bone.length];
    boolean[] fill = new boolean[bone.length];
    for (int v = 0; v < bone.length; v++) {
      fill[v] = closed[v] && near[v] && !bone[v] && !cavity[v];
      empty[v] = !bone[v] && !fill[v];
    }
    int[] parts = Components.of(empty, extent, Components.Connectivity.FACES).labels();
    int outside = parts[0];
    int inside =
        parts[Voxels.at(grid, CAVITY_MIDDLE_MM.x(), CAVITY_MIDDLE_MM.y(), CAVITY_MIDDLE_MM.z())];
    for (int v = 0; v < bone.length; v++) {
      boolean pocket = empty[v] && parts[v] != outside && parts[v] != inside;
      if (pocket || fill[v]) {
        density[v] = Math.max(density[v], 700);
      }
    }
  }

  private static boolean[] above(float[] density) {
    boolean[] bone = new boolean[density.length];
    for (int v = 0; v < bone.length; v++) {
      bone[v] = density[v] > SkullSegmentation.BONE_HU;
    }
    return bone;
  }

  private float[] light(float[] density) {
    float[] light = new float[density.length];
    for (int v = 0; v < light.length; v++) {
      light[v] = clip((density[v] - SkullSegmentation.BONE_HU) / 600, LIMIT_MM);
    }
    return GaussianFilter.smooth(light, extent, LIGHT_SIGMA_VOXELS);
  }

  /** The outline with the holes of each horizontal slice above the orbits filled: no sinus. */
  private boolean[] filledBySlice(boolean[] outline) {
    boolean[] filled = outline.clone();
    int size = grid.nx() * grid.ny();
    Extent slice = new Extent(grid.nx(), grid.ny(), 1);
    for (int k = (int) (-grid.z0Mm() / grid.spacingMm()); k < grid.nz(); k++) {
      boolean[] plane = java.util.Arrays.copyOfRange(outline, k * size, (k + 1) * size);
      System.arraycopy(PlaneHoles.fill(plane, slice), 0, filled, k * size, size);
    }
    return filled;
  }

  private static void blend(float[] depth, float[] other, float[] share) {
    for (int v = 0; v < depth.length; v++) {
      float mixed = depth[v] * (1 - share[v]) + clip(other[v], LIMIT_MM) * share[v];
      depth[v] = clip(mixed, LIMIT_MM);
    }
  }

  /** 1 where the smooth vault counts, 0 in face and base, less near sutures and the sinus. */
  private float[] vaultShare(float[] outlineDepth) {
    float[] sutures = DistanceTransform.to(sutureWalls(), extent, grid.spacingMm());
    boolean[] sinus =
        Voxels.where(
            grid,
            (v, x, y, z) ->
                skull.repairedHu()[v] < AIR_HU
                    && y > 50
                    && Math.abs(x) < 34
                    && z < 34
                    && z > -10
                    && outlineDepth[v] > 0.5);
    float[] air = DistanceTransform.to(sinus, extent, grid.spacingMm());
    float[] share = new float[grid.size()];
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          double relief = sutures[v] / 3.0;
          share[v] =
              (float)
                  (vaultShare(x, y, z)
                      * (0.25 + 0.75 * (1 - Math.exp(-relief * relief)))
                      * step(3, 7, air[v]));
        });
    return share;
  }

  private static double vaultShare(double x, double y, double z) {
    double height =
        y > 45
            ? step(22, 34, z)
            : Math.max(step(-8, 8, z), 0.9 * step(-64, -52, z) * (1 - step(-68, -54, y)));
    double front = 1 - step(30, 45, y) * (1 - step(20, 32, z));
    double pterion = 1 - step(40, 50, Math.abs(x)) * step(10, 20, y) * (1 - step(5, 18, z));
    return height * front * pterion;
  }

  /** 1 on the outer table of the forehead, under which the frontal sinus lies. */
  private float[] foreheadShare(float[] foreheadDepth) {
    float[] share = new float[grid.size()];
    Voxels.forEach(
        grid,
        (v, x, y, z) ->
            share[v] =
                (float)
                    ((1 - step(1.2, 2.4, foreheadDepth[v]))
                        * step(7, 12, z)
                        * step(42, 52, y)
                        * (1 - step(44, 52, Math.abs(x)))));
    return share;
  }

  /** Voxels that a natural suture of the vault passes through, from inner to outer table. */
  private boolean[] sutureWalls() {
    boolean[] walls = new boolean[grid.size()];
    for (Map.Entry<String, List<Vector3dc>> suture : skull.suturesMm().entrySet()) {
      String key = suture.getKey();
      if (!key.startsWith("squam") && !key.startsWith("spheno")) {
        suture.getValue().forEach(point -> wall(walls, point));
      }
    }
    return walls;
  }

  private void wall(boolean[] walls, Vector3dc point) {
    Vector3d out = point.sub(CAVITY_MIDDLE_MM, new Vector3d()).normalize();
    for (double r = -9; r < 4; r += 0.4) {
      Vector3d q = out.mul(r, new Vector3d()).add(point);
      int[] ijk = Voxels.nearest(grid, q.x, q.y, q.z);
      if (grid.contains(ijk[0], ijk[1], ijk[2])) {
        walls[grid.index(ijk[0], ijk[1], ijk[2])] = true;
      }
    }
  }

  /**
   * Constructed where there is bone that the scan does not show, mirrored where the scan is
   * repaired from its other side, else the scan.
   */
  private byte[] origin(boolean[] bone) {
    boolean[] unseen = new boolean[bone.length];
    for (int v = 0; v < bone.length; v++) {
      unseen[v] = bone[v] && skull.repairedHu()[v] <= SEEN_HU;
    }
    boolean[] near = Morphology.dilate(unseen, extent, 1);
    byte[] origin = new byte[bone.length];
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          boolean constructed = unseen[v] || (near[v] && !bone[v]);
          boolean mirrored = (skull.repairWeight()[v] & 0xFF) > 127 || BoneMask.isMirrored(x, y, z);
          Provenance scanned = mirrored ? Provenance.MIRRORED : Provenance.SCAN;
          origin[v] = (byte) (constructed ? Provenance.CONSTRUCTED : scanned).ordinal();
        });
    return origin;
  }

  private byte[] nearestBone() {
    boolean[] labelled = new boolean[grid.size()];
    for (int v = 0; v < labelled.length; v++) {
      labelled[v] = skull.labels()[v] != 0;
    }
    int[] from = DistanceTransform.nearest(labelled, extent);
    byte[] nearest = new byte[labelled.length];
    for (int v = 0; v < nearest.length; v++) {
      nearest[v] = skull.labels()[from[v]];
    }
    SquamosalBevel.apply(grid, nearest, labelled, skull.cavity(), skull.suturesMm());
    return nearest;
  }

  private static double step(double from, double to, double x) {
    return SmoothStep.at((x - from) / (to - from));
  }

  private static float clip(float value, float limit) {
    return Math.max(-limit, Math.min(limit, value));
  }
}
