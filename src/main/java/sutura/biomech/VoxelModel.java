package sutura.biomech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import sutura.anatomy.StructureId;
import sutura.geometry.VoxelGrid;
import sutura.numerics.BlockMatrix;

/**
 * The skull as cubes of one size: an element for each voxel that is bone or suture, a node at each
 * of their corners. Values never change; arrays are not copied.
 */
public final class VoxelModel {
  /** Steps from a voxel to the corners of its element, in the order of the element's nodes. */
  static final int[][] CORNERS = {
    {0, 0, 0}, {1, 0, 0}, {1, 1, 0}, {0, 1, 0}, {0, 0, 1}, {1, 0, 1}, {1, 1, 1}, {0, 1, 1}
  };

  static final int NONE = -1;

  /**
   * What some elements are made of.
   *
   * @param id bone or suture
   * @param joins the two bones of a suture, else empty
   */
  public record Region(StructureId id, List<StructureId> joins) {
    public Region {
      joins = List.copyOf(joins);
    }

    public boolean isSuture() {
      return !joins.isEmpty();
    }
  }

  private final VoxelGrid grid;
  private final List<Region> regionList;
  private final int[] elementOfVoxel;
  private final int[] voxels;
  private final int[] regions;
  private final BitSet cavity;
  private final int[] nodeOfCorner;
  private final double[] nodesMm;
  private final int[] corners;
  private final double sutureThicknessMm;

  /**
   * A model of some voxels.
   *
   * @param grid of voxels; their edge is that of the elements
   * @param regionOfVoxel index of the region of each voxel, negative where nothing is
   * @param regionList what the indices stand for
   * @param cavity voxels of the cranial cavity
   */
  public VoxelModel(VoxelGrid grid, int[] regionOfVoxel, List<Region> regionList, BitSet cavity) {
    this.grid = grid;
    this.regionList = List.copyOf(regionList);
    this.cavity = (BitSet) cavity.clone();
    elementOfVoxel = new int[grid.size()];
    int count = 0;
    for (int v = 0; v < grid.size(); v++) {
      elementOfVoxel[v] = regionOfVoxel[v] < 0 ? NONE : count++;
    }
    voxels = new int[count];
    regions = new int[count];
    for (int v = 0; v < grid.size(); v++) {
      if (elementOfVoxel[v] >= 0) {
        voxels[elementOfVoxel[v]] = v;
        regions[elementOfVoxel[v]] = regionOfVoxel[v];
      }
    }
    nodeOfCorner = new int[(grid.nx() + 1) * (grid.ny() + 1) * (grid.nz() + 1)];
    corners = new int[8 * count];
    nodesMm = number();
    sutureThicknessMm = LayerThickness.meanMm(this);
  }

  private double[] number() {
    Arrays.fill(nodeOfCorner, NONE);
    for (int voxel : voxels) {
      for (int[] step : CORNERS) {
        nodeOfCorner[corner(voxel, step)] = 0;
      }
    }
    int count = 0;
    for (int c = 0; c < nodeOfCorner.length; c++) {
      if (nodeOfCorner[c] == 0) {
        nodeOfCorner[c] = count++;
      }
    }
    for (int e = 0; e < voxels.length; e++) {
      for (int i = 0; i < 8; i++) {
        corners[8 * e + i] = nodeOfCorner[corner(voxels[e], CORNERS[i])];
      }
    }
    return places(count);
  }

  private double[] places(int count) {
    double[] places = new double[3 * count];
    double h = grid.spacingMm();
    for (int c = 0; c < nodeOfCorner.length; c++) {
      int node = nodeOfCorner[c];
      if (node >= 0) {
        places[3 * node] = grid.xMm(c % (grid.nx() + 1)) - h / 2;
        places[3 * node + 1] = grid.yMm(c / (grid.nx() + 1) % (grid.ny() + 1)) - h / 2;
        places[3 * node + 2] = grid.zMm(c / ((grid.nx() + 1) * (grid.ny() + 1))) - h / 2;
      }
    }
    return places;
  }

  private int corner(int voxel, int[] step) {
    int i = voxel % grid.nx() + step[0];
    int j = voxel / grid.nx() % grid.ny() + step[1];
    int k = voxel / (grid.nx() * grid.ny()) + step[2];
    return (k * (grid.ny() + 1) + j) * (grid.nx() + 1) + i;
  }

  /** Edge of an element, mm. */
  public double edgeMm() {
    return grid.spacingMm();
  }

  public int nodeCount() {
    return nodesMm.length / 3;
  }

  /** x, y, z of each node, RAS mm. */
  public double[] nodesMm() {
    return nodesMm;
  }

  public int elementCount() {
    return voxels.length;
  }

  /** Eight nodes of each element: round the lower face, then above them. */
  public int[] corners() {
    return corners;
  }

  /** Index of the region of each element. */
  public int[] regions() {
    return regions;
  }

  /** Bones and sutures. */
  public List<StructureId> regionIds() {
    return regionList.stream().map(Region::id).toList();
  }

  /** Bones and sutures, with what they join. */
  public List<Region> regionList() {
    return regionList;
  }

  /** The sutures that have elements. */
  public List<StructureId> sutures() {
    BitSet there = new BitSet();
    for (int region : regions) {
      there.set(region);
    }
    List<StructureId> sutures = new ArrayList<>();
    for (int r = 0; r < regionList.size(); r++) {
      if (there.get(r) && regionList.get(r).isSuture()) {
        sutures.add(regionList.get(r).id());
      }
    }
    return sutures;
  }

  /** Index of the region of a structure. */
  Optional<Integer> region(StructureId id) {
    for (int r = 0; r < regionList.size(); r++) {
      if (regionList.get(r).id().equals(id)) {
        return Optional.of(r);
      }
    }
    return Optional.empty();
  }

  /** Voxels that the elements are some of. */
  public VoxelGrid grid() {
    return grid;
  }

  /** Voxel of each element. */
  int[] voxels() {
    return voxels;
  }

  /** Element of a voxel, or negative: outside the grid too. */
  int element(int i, int j, int k) {
    return grid.contains(i, j, k) ? elementOfVoxel[grid.index(i, j, k)] : NONE;
  }

  BitSet cavity() {
    return (BitSet) cavity.clone();
  }

  /** Volume of the elements that each node stands for, mm3. */
  double[] nodeMm3() {
    double[] shares = new double[nodeCount()];
    double share = grid.voxelMm3() / 8;
    for (int node : corners) {
      shares[node] += share;
    }
    return shares;
  }

  /**
   * Elements round each node, eight a node: the one that has the node as its first corner, as its
   * second, and so on; negative where there is none.
   */
  int[] elementsAround() {
    int[] around = new int[8 * nodeCount()];
    Arrays.fill(around, NONE);
    for (int c = 0; c < corners.length; c++) {
      around[8 * corners[c] + c % 8] = c / 8;
    }
    return around;
  }

  /**
   * Mean thickness of the layer of suture across itself, mm: what the law of {@link
   * SutureTissue#voxelModulusMPa} takes as the edge of a voxel.
   */
  public double sutureThicknessMm() {
    return sutureThicknessMm;
  }

  /** A matrix of zeros with a block for each two nodes that share an element. */
  public BlockMatrix zeroMatrix() {
    return BlockMatrix.ofElements(nodeCount(), corners, 8);
  }
}
