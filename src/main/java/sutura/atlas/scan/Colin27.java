package sutura.atlas.scan;

import java.io.InputStream;
import java.nio.file.Path;
import org.joml.Matrix4x3dc;
import sutura.geometry.VoxelGrid;
import sutura.model.Problem;
import sutura.nifti.NiftiException;
import sutura.nifti.NiftiReader;
import sutura.nifti.NiftiVolume;

/**
 * One person's brain, the mean of 27 T1-weighted scans, in the frame of the Montreal Neurological
 * Institute (MNI mm: +x right, +y anterior, +z superior).
 *
 * <p>Source: Holmes CJ et al. (1998) doi:10.1097/00004728-199803000-00032.
 *
 * @param head the whole head
 * @param brain brain tissue alone, finer; what is neither grey nor white is 0
 */
public record Colin27(NiftiVolume head, NiftiVolume brain) {
  static final String HEAD_FILE = "ch2.nii.gz";
  static final String BRAIN_FILE = "ch2better.nii.gz";

  /** Copyright and permission notice of the data. */
  public static final String NOTICE =
      "Copyright (C) 1993-2009 Louis Collins, McConnell Brain Imaging Centre, Montreal Neurological"
          + " Institute, McGill University. Permission to use, copy, modify, and distribute this"
          + " software and its documentation for any purpose and without fee is hereby granted,"
          + " provided that the above copyright notice appear in all copies. The authors and McGill"
          + " University make no representations about the suitability of this software for any"
          + " purpose. It is provided \"as is\" without express or implied warranty.";

  /** A volume's voxels as a grid; its axes must be those of the frame. */
  public static VoxelGrid grid(NiftiVolume volume) {
    Matrix4x3dc m = volume.mmFromVoxel();
    return new VoxelGrid(volume.nx(), volume.ny(), volume.nz(), m.m30(), m.m31(), m.m32(), m.m00());
  }

  static NiftiVolume read(Path file) throws ScanException {
    try {
      return checked(file.toString(), NiftiReader.read(file));
    } catch (NiftiException e) {
      throw new ScanException(Problem.fatal(e.file(), e.place(), e.reason()));
    }
  }

  static NiftiVolume read(String name, InputStream in) throws ScanException {
    try {
      return checked(name, NiftiReader.read(name, in));
    } catch (NiftiException e) {
      throw new ScanException(Problem.fatal(e.file(), e.place(), e.reason()));
    }
  }

  private static NiftiVolume checked(String file, NiftiVolume volume) throws ScanException {
    Matrix4x3dc m = volume.mmFromVoxel();
    double off =
        Math.abs(m.m01())
            + Math.abs(m.m02())
            + Math.abs(m.m10())
            + Math.abs(m.m12())
            + Math.abs(m.m20())
            + Math.abs(m.m21())
            + Math.abs(m.m00() - m.m11())
            + Math.abs(m.m00() - m.m22());
    if (!(m.m00() > 0) || off > 1e-4 * m.m00()) {
      throw ScanException.at(
          file, "srow_x at byte 280", "cubic voxels along right, anterior, superior expected");
    }
    return volume;
  }
}
