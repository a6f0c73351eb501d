package sutura.csf;

import java.util.Arrays;
import java.util.List;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.geometry.VoxelGrid;

/**
 * Where cerebrospinal fluid lies: voxels of one lattice through head and spine, and the faces
 * between them that fluid passes. All of it is connected. Arrays are the domain's own and must not
 * be written.
 *
 * <p>A face joins the cell {@code low} with the cell {@code high} next to it along an axis; flow
 * from low to high is positive. Each cell has six sides in the order -x, +x, -y, +y, -z, +z.
 */
public final class FlowDomain {
  public static final int SIDES = 6;

  /** Stands for a wall in {@link #faceOf}. */
  public static final int WALL = -1;

  private final VoxelGrid grid;
  private final int[] voxels;
  private final float[] shares;
  private final float[] gapsMm;
  private final byte[] regions;
  private final List<StructureId> regionIds;
  private final int[] lows;
  private final int[] highs;
  private final float[] apertures;
  private final int[] faceOf;

  /**
   * @param grid the lattice; its edge is the edge of a cell
   * @param voxels index of each cell's voxel in the lattice, ascending
   * @param shares part of each voxel that is fluid, (0, 1]
   * @param gapsMm width of the space around each cell
   * @param regions index of each cell's structure in {@code regionIds}, unsigned
   * @param regionIds structures that hold fluid
   * @param lows the cell of each face at its lower side
   * @param highs the cell of each face at its upper side
   * @param apertures part of each face that is open, (0, 1]
   */
  public FlowDomain(
      VoxelGrid grid,
      int[] voxels,
      float[] shares,
      float[] gapsMm,
      byte[] regions,
      List<StructureId> regionIds,
      int[] lows,
      int[] highs,
      float[] apertures) {
    this.grid = grid;
    this.voxels = voxels;
    this.shares = shares;
    this.gapsMm = gapsMm;
    this.regions = regions;
    this.regionIds = List.copyOf(regionIds);
    this.lows = lows;
    this.highs = highs;
    this.apertures = apertures;
    this.faceOf = new int[SIDES * voxels.length];
    Arrays.fill(faceOf, WALL);
    for (int face = 0; face < lows.length; face++) {
      int axis = axis(face);
      faceOf[SIDES * lows[face] + 2 * axis + 1] = face;
      faceOf[SIDES * highs[face] + 2 * axis] = face;
    }
  }

  public VoxelGrid grid() {
    return grid;
  }

  public int cells() {
    return voxels.length;
  }

  public int faces() {
    return lows.length;
  }

  /** Edge of a cell, mm. */
  public double edgeMm() {
    return grid.spacingMm();
  }

  /** Index of a cell's voxel in the lattice. */
  public int voxel(int cell) {
    return voxels[cell];
  }

  /** The cell of a voxel of the lattice, or -1 if it holds no fluid. */
  public int cell(int voxel) {
    int found = Arrays.binarySearch(voxels, voxel);
    return found < 0 ? -1 : found;
  }

  /** Part of a cell that is fluid, (0, 1]. */
  public double share(int cell) {
    return shares[cell];
  }

  /** Fluid in a cell, mm3. */
  public double volumeMm3(int cell) {
    return shares[cell] * grid.voxelMm3();
  }

  /** Width of the space around a cell, mm. */
  public double gapMm(int cell) {
    return gapsMm[cell];
  }

  /** Number of a cell's structure among {@link #regionIds}. */
  public int region(int cell) {
    return Byte.toUnsignedInt(regions[cell]);
  }

  /** Structures that hold fluid. */
  public List<StructureId> regionIds() {
    return regionIds;
  }

  /** Structure that a cell lies in. */
  public StructureId regionId(int cell) {
    return regionIds.get(region(cell));
  }

  public int low(int face) {
    return lows[face];
  }

  public int high(int face) {
    return highs[face];
  }

  /** Axis that a face is crossed along: 0 x, 1 y, 2 z. */
  public int axis(int face) {
    int step = voxels[highs[face]] - voxels[lows[face]];
    return step == 1 ? 0 : step == grid.nx() ? 1 : 2;
  }

  /** Open part of a face, (0, 1]. */
  public double aperture(int face) {
    return apertures[face];
  }

  /** Open area of a face, mm2. */
  public double areaMm2(int face) {
    return apertures[face] * edgeMm() * edgeMm();
  }

  /** The face at a side of a cell, 0 to 5 for -x, +x, -y, +y, -z, +z, or {@link #WALL}. */
  public int faceOf(int cell, int side) {
    return faceOf[SIDES * cell + side];
  }

  /** The cell beyond a side of a cell, or {@link #WALL}. */
  public int neighbour(int cell, int side) {
    int face = faceOf(cell, side);
    return face == WALL ? WALL : (side & 1) == 0 ? lows[face] : highs[face];
  }

  /** Centre of a cell, RAS mm. */
  public Vector3d centreMm(int cell) {
    int voxel = voxels[cell];
    int i = voxel % grid.nx();
    int j = voxel / grid.nx() % grid.ny();
    int k = voxel / grid.nx() / grid.ny();
    return new Vector3d(grid.xMm(i), grid.yMm(j), grid.zMm(k));
  }

  /** The cell that holds a place, or -1 if that is not in the fluid. */
  public int cellAt(double xMm, double yMm, double zMm) {
    int i = (int) Math.round((xMm - grid.x0Mm()) / edgeMm());
    int j = (int) Math.round((yMm - grid.y0Mm()) / edgeMm());
    int k = (int) Math.round((zMm - grid.z0Mm()) / edgeMm());
    return grid.contains(i, j, k) ? cell(grid.index(i, j, k)) : -1;
  }
}
