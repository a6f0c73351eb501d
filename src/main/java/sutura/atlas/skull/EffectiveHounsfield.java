package sutura.atlas.skull;

import java.util.Optional;
import java.util.stream.IntStream;
import sutura.atlas.volume.Crop;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/**
 * Hounsfield units raised where anatomy says that there is bone too thin for the scan, so that one
 * threshold bounds bone everywhere.
 *
 * <p>Plates between cavity and air, orbit and air, orbital roof, sinus walls, and three pin holes.
 * Source: SKULL.md section 4; the plates are constructed, not seen.
 */
final class EffectiveHounsfield {
  private static final int AIR_HU = -250;

  private static final double CAVITY_AIR_GAP_MM = 1.5;
  private static final double CAVITY_PLATE_MM = 2.2;
  private static final double CAVITY_PLATE_AIR_MM = 2.0;
  private static final int CAVITY_PLATE_HU = 400;

  /** Where a floor is always bone it is at least this thick. Source: project assumption. */
  private static final double FLOOR_PLATE_MM = 1.5;

  private static final int FLOOR_PLATE_HU = 380;

  private static final double ROOF_SHELL_MM = 3;
  private static final int ROOF_HU = 110;
  private static final int ROOF_RAISE_HU = 180;

  private static final double ORBIT_PLATE_MM = 2.6;
  private static final double ORBIT_PLATE_AIR_MM = 1.6;
  private static final int ORBIT_PLATE_HU = 380;
  private static final double ORBIT_SHELL_MM = 3;
  private static final int ORBIT_SHELL_HU = 100;
  private static final int ORBIT_SHELL_RAISE_HU = 170;

  private static final double SINUS_WALL_MM = 2;
  private static final int SINUS_WALL_HU = 130;
  private static final int SINUS_WALL_RAISE_HU = 120;

  private static final int BRAIN_MAX_HU = 240;
  private static final int BRAIN_CAP_HU = 100;
  private static final double SCAN_END_Z_MM = -75.2;
  private static final int OUTSIDE_HU = -1000;

  private static final int FILLED_HU = 330;
  private static final int FILL_MARGIN_VOXELS = 8;

  private final VoxelGrid grid;
  private final Extent extent;
  private final short[] hu;
  private final boolean[] cavity;
  private final float[] effective;

  private EffectiveHounsfield(VoxelGrid grid, short[] hu, boolean[] cavity) {
    this.grid = grid;
    this.extent = Extent.of(grid);
    this.hu = hu;
    this.cavity = cavity.clone();
    effective = new float[hu.length];
    for (int v = 0; v < hu.length; v++) {
      effective[v] = hu[v];
    }
  }

  /** Effective Hounsfield units of a repaired head with its cavity. */
  static float[] of(VoxelGrid grid, short[] hu, boolean[] cavity, Progress progress) {
    EffectiveHounsfield field = new EffectiveHounsfield(grid, hu, cavity);
    progress.report("Raising thin bone", 0);
    field.raiseAroundCavity();
    progress.report("Raising thin bone", 0.35);
    field.raiseAroundOrbits();
    progress.report("Raising thin bone", 0.8);
    field.clearInside();
    for (PinHole hole : PinHole.values()) {
      field.fill(hole);
    }
    return field.effective;
  }

  private float[] distance(boolean[] mask) {
    return DistanceTransform.to(mask, extent, grid.spacingMm());
  }

  private void raiseTo(int voxel, int value) {
    effective[voxel] = Math.max(effective[voxel], value);
  }

  /** Cribriform plate, planum, sella, tegmen as plates; orbital roof by a lower threshold. */
  private void raiseAroundCavity() {
    float[] toAir = distance(Voxels.where(grid, (v, x, y, z) -> hu[v] < AIR_HU));
    Voxels.forEach(
        grid, (v, x, y, z) -> cavity[v] &= !(toAir[v] < CAVITY_AIR_GAP_MM && atAiredBase(x, y, z)));
    float[] toCavity = distance(cavity);
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          if (cavity[v]) {
            return;
          }
          if (toCavity[v] < CAVITY_PLATE_MM
              && toAir[v] < CAVITY_PLATE_AIR_MM
              && atAiredBase(x, y, z)) {
            raiseTo(v, CAVITY_PLATE_HU);
          }
          if (toCavity[v] <= FLOOR_PLATE_MM && underClosedFloor(x, y, z)) {
            raiseTo(v, FLOOR_PLATE_HU);
          }
          if (toCavity[v] < ROOF_SHELL_MM && hu[v] > ROOF_HU && y > 15) {
            raiseTo(v, hu[v] + ROOF_RAISE_HU);
          }
        });
  }

  /** Anterior base and tegmen tympani. */
  private static boolean atAiredBase(double x, double y, double z) {
    boolean anterior = z < 40 && y > 0 && Math.abs(x) < 40;
    boolean tegmen = Math.abs(x) < 64 && y > -45 && y < 6 && z < -18 && z > -52;
    return anterior || tegmen;
  }

  /**
   * Floors without natural openings wider than the grid, which the scan shows in places as soft
   * tissue on both sides: anterior fossa between the orbital roofs, and sella with dorsum.
   */
  private static boolean underClosedFloor(double x, double y, double z) {
    boolean anteriorFossa = Math.abs(x) < 22 && y > 32 && y < 60 && z < 3;
    boolean sella = Math.abs(x) < 9 && y > -4 && y < 16 && z > -36 && z < -18;
    return anteriorFossa || sella;
  }

  /** Lamina papyracea and orbital floor as plates; orbital and sinus walls by lower thresholds. */
  private void raiseAroundOrbits() {
    float[] toOrbit = distance(OrbitContent.of(grid, hu));
    boolean[] sinus =
        Voxels.where(grid, (v, x, y, z) -> hu[v] < AIR_HU && y < 64 && Math.abs(x) < 42 && z < 12);
    float[] toSinus = distance(sinus);
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          boolean between = toOrbit[v] < ORBIT_PLATE_MM && toSinus[v] < ORBIT_PLATE_AIR_MM;
          if (between && !sinus[v] && y < 63 && z < 4) {
            raiseTo(v, ORBIT_PLATE_HU);
          }
          if (toOrbit[v] < ORBIT_SHELL_MM && hu[v] > ORBIT_SHELL_HU && y < 63) {
            raiseTo(v, hu[v] + ORBIT_SHELL_RAISE_HU);
          }
          if (toSinus[v] < SINUS_WALL_MM && hu[v] > SINUS_WALL_HU && y < 72) {
            raiseTo(v, hu[v] + SINUS_WALL_RAISE_HU);
          }
        });
  }

  /** Nothing soft inside the cavity counts as bone; the scan ends below. */
  private void clearInside() {
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          if (cavity[v] && hu[v] < BRAIN_MAX_HU) {
            effective[v] = Math.min(effective[v], BRAIN_CAP_HU);
          }
          if (z <= SCAN_END_Z_MM) {
            effective[v] = OUTSIDE_HU;
          }
        });
  }

  private void fill(PinHole hole) {
    boolean[] box = Voxels.where(grid, (v, x, y, z) -> hole.contains(x, y, z));
    Optional<Crop> found = Crop.around(box, extent, FILL_MARGIN_VOXELS);
    if (found.isEmpty()) {
      return;
    }
    Crop crop = found.get();
    float[] values = crop.of(effective);
    boolean[] bone = new boolean[values.length];
    IntStream.range(0, bone.length).forEach(v -> bone[v] = values[v] > SkullSegmentation.BONE_HU);
    double mm = grid.spacingMm();
    boolean[] wide = DistanceTransform.dilate(bone, crop.extent(), mm, hole.radiusMm);
    boolean[] closed = DistanceTransform.erode(wide, crop.extent(), mm, hole.radiusMm);
    crop.forEach(
        (inCrop, v) -> {
          if (closed[inCrop] && !bone[inCrop] && box[v] && !cavity[v]) {
            effective[v] = FILLED_HU;
          }
        });
  }

  /** Holes of fixation pins in the face, in boxes around them. */
  private enum PinHole {
    RIGHT_BROW(4, 18, 62, 200, -6, 8, 3),
    RIGHT_CANINE_FOSSA(17, 33, 56, 74, -52, -35, 4.5),
    LEFT_CANINE_FOSSA(-30, -17, 56, 74, -50, -36, 2.5);

    private final double[] boxMm;
    private final double radiusMm;

    PinHole(double x0, double x1, double y0, double y1, double z0, double z1, double radiusMm) {
      boxMm = new double[] {x0, x1, y0, y1, z0, z1};
      this.radiusMm = radiusMm;
    }

    boolean contains(double x, double y, double z) {
      return x > boxMm[0]
          && x < boxMm[1]
          && y > boxMm[2]
          && y < boxMm[3]
          && z > boxMm[4]
          && z < boxMm[5];
    }
  }
}
