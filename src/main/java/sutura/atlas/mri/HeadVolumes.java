package sutura.atlas.mri;

import java.util.Arrays;
import org.joml.Matrix4x3d;
import org.joml.Vector3d;
import sutura.atlas.skull.PlacedCt;
import sutura.atlas.skull.SkullSegmentation;
import sutura.atlas.volume.Crop;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;
import sutura.nifti.NiftiData;
import sutura.nifti.NiftiVolume;

/**
 * The scans as they go with the models, in the program's frame, so that anyone can hold the models
 * against them: nothing outside the skull, so no face.
 */
public final class HeadVolumes {
  /** What the CT holds where it is masked. */
  public static final short MASKED_HU = -1024;

  /** Bone is kept with so much round it that its edge can be judged. */
  private static final double BONE_RIM_MM = 1.5;

  private static final double MRI_SPACING_MM = 0.75;

  private static final int VERTEBRA = 3;

  private HeadVolumes() {}

  /**
   * The CT, Hounsfield units, in its own voxels, which lie askew in the program's frame: nothing is
   * repaired or interpolated. Kept is bone of skull and mandible with a rim, and the cavity.
   */
  public static NiftiVolume ct(SkullSegmentation skull, PlacedCt placed) {
    VoxelGrid grid = skull.grid();
    boolean[] bone = new boolean[grid.size()];
    for (int v = 0; v < bone.length; v++) {
      bone[v] = skull.separated()[v] != 0 && skull.separated()[v] != VERTEBRA;
    }
    boolean[] kept = DistanceTransform.dilate(bone, Extent.of(grid), grid.spacingMm(), BONE_RIM_MM);
    for (int v = 0; v < kept.length; v++) {
      kept[v] |= skull.cavity()[v];
    }
    Extent scan = new Extent(placed.ct().nx(), placed.ct().ny(), placed.ct().nz());
    Matrix4x3d headFromVoxel = placed.headFromVoxel();
    boolean[] inside = new boolean[scan.size()];
    VoxelGrid voxels = new VoxelGrid(scan.nx(), scan.ny(), scan.nz(), 0, 0, 0, 1);
    Voxels.forEach(
        voxels,
        (v, i, j, k) -> {
          Vector3d mm = headFromVoxel.transformPosition(new Vector3d(i, j, k));
          int[] at = Voxels.nearest(grid, mm.x, mm.y, mm.z);
          inside[v] = grid.contains(at[0], at[1], at[2]) && kept[grid.index(at[0], at[1], at[2])];
        });
    Crop crop = Crop.around(inside, scan, 1).orElseThrow();
    short[] hu = new short[crop.extent().size()];
    Arrays.fill(hu, MASKED_HU);
    crop.forEach(
        (inCrop, inScan) -> hu[inCrop] = inside[inScan] ? placed.ct().hu()[inScan] : MASKED_HU);
    return new NiftiVolume(
        crop.extent().nx(),
        crop.extent().ny(),
        crop.extent().nz(),
        headFromVoxel.translate(crop.i0(), crop.j0(), crop.k0()),
        new NiftiData.Shorts(hu, true));
  }

  /** The MRI as it was fitted into the cavity, T1-weighted intensity; 0 outside the cavity. */
  public static NiftiVolume mri(HeadFields fields) {
    VoxelGrid fine = fields.grid();
    boolean[] cavity = new boolean[fine.size()];
    for (int v = 0; v < cavity.length; v++) {
      cavity[v] = fields.cavityMm()[v] < 0;
    }
    Crop crop = Crop.around(cavity, Extent.of(fine), 2).orElseThrow();
    double ratio = fine.spacingMm() / MRI_SPACING_MM;
    VoxelGrid grid =
        new VoxelGrid(
            (int) Math.ceil(crop.extent().nx() * ratio),
            (int) Math.ceil(crop.extent().ny() * ratio),
            (int) Math.ceil(crop.extent().nz() * ratio),
            fine.xMm(crop.i0()),
            fine.yMm(crop.j0()),
            fine.zMm(crop.k0()),
            MRI_SPACING_MM);
    float[] values = new float[fine.size()];
    for (int v = 0; v < values.length; v++) {
      values[v] = fields.intensity()[v] & 0xff;
    }
    FieldSampler intensity = new FieldSampler(fine, values);
    FieldSampler distance = new FieldSampler(fine, fields.cavityMm());
    byte[] bytes = new byte[grid.size()];
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          if (distance.at(x, y, z) < 0) {
            bytes[v] = (byte) Math.round(intensity.at(x, y, z));
          }
        });
    Matrix4x3d place =
        new Matrix4x3d().translation(grid.x0Mm(), grid.y0Mm(), grid.z0Mm()).scale(grid.spacingMm());
    return new NiftiVolume(
        grid.nx(), grid.ny(), grid.nz(), place, new NiftiData.Bytes(bytes, false));
  }
}
