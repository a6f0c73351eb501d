package sutura.biomech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.geometry.VoxelGrid;

/**
 * Makes the finite element model of the skull from what lies where in the head.
 *
 * <p>Solid are the voxels that are filled most, as many as hold the volume of bone, sutures and
 * upper teeth together; that is about half filled or more. Of these the largest part that hangs
 * together by faces is kept. Between bones that a suture joins, {@link SutureLayer} puts one layer
 * of suture.
 */
public final class VoxelSkull {
  /** Decides between voxels filled alike: how much its neighbours are filled. */
  private static final float NEIGHBOURS_WEIGHT = 0.02f;

  private final SkullLabels labels;
  private final Catalogue catalogue;
  private final List<StructureId> bones = new ArrayList<>();
  private final List<Structure> sutures = new ArrayList<>();
  private final FilledVoxels filled;
  private final VoxelGrid grid;

  private VoxelSkull(SkullLabels labels, Catalogue catalogue, double edgeMm) {
    this.labels = labels;
    this.catalogue = catalogue;
    int[] kindOfLabel = kinds();
    filled =
        new FilledVoxels(
            labels.volume(),
            edgeMm,
            new FilledVoxels.Kinds(kindOfLabel, bones.size(), sutures.size()));
    grid = filled.grid();
  }

  /** The model of a skull with elements of some edge, mm. */
  public static VoxelModel model(SkullLabels labels, Catalogue catalogue, double edgeMm) {
    if (!(edgeMm >= 1 && edgeMm <= 6)) {
      throw new IllegalArgumentException("elements of 1 to 6 mm, not " + edgeMm);
    }
    return new VoxelSkull(labels, catalogue, edgeMm).build();
  }

  private int[] kinds() {
    for (StructureId id : labels.structures().values()) {
      StructureId bone = HeadTissue.bone(id);
      switch (HeadTissue.of(id, catalogue)) {
        case BONE -> {
          if (!bones.contains(bone)) {
            bones.add(bone);
          }
        }
        case SUTURE -> sutures.add(catalogue.find(id).orElseThrow());
        default -> {
          // Neither bone nor suture of the model.
        }
      }
    }
    int[] kinds = new int[256];
    Arrays.fill(kinds, -1);
    labels.structures().forEach((label, id) -> kinds[label] = kind(id));
    return kinds;
  }

  private int kind(StructureId id) {
    return switch (HeadTissue.of(id, catalogue)) {
      case BONE -> bones.indexOf(HeadTissue.bone(id));
      case SUTURE -> bones.size() + sutures.indexOf(catalogue.find(id).orElseThrow());
      case CAVITY -> bones.size() + sutures.size();
      default -> -1;
    };
  }

  private VoxelModel build() {
    BitSet solid = new LargestPart(grid, fullest()).voxels();
    int[] bone = new BoneOfVoxel(grid, solid, filled.bone).bones();
    int[] region = new SutureLayer(grid, bone, filled, bones, sutures).regions();
    List<VoxelModel.Region> regions = new ArrayList<>();
    bones.forEach(id -> regions.add(new VoxelModel.Region(id, List.of())));
    sutures.forEach(s -> regions.add(new VoxelModel.Region(s.id(), s.joins())));
    return new VoxelModel(grid, region, regions, cavity(solid));
  }

  private BitSet cavity(BitSet solid) {
    BitSet cavity = new BitSet(grid.size());
    for (int v = 0; v < grid.size(); v++) {
      float rest = 1 - filled.solid[v];
      if (!solid.get(v) && filled.cavity[v] > 0 && filled.cavity[v] >= 0.5f * rest) {
        cavity.set(v);
      }
    }
    return new LargestPart(grid, cavity).voxels();
  }

  private BitSet fullest() {
    float[] score = new float[grid.size()];
    double volume = 0;
    for (int v = 0; v < score.length; v++) {
      volume += filled.solid[v];
      score[v] = filled.solid[v] > 0 ? filled.solid[v] + NEIGHBOURS_WEIGHT * round(v) : 0;
    }
    float[] sorted = score.clone();
    Arrays.sort(sorted);
    float least = sorted[Math.max(0, sorted.length - (int) Math.round(volume))];
    BitSet fullest = new BitSet(grid.size());
    for (int v = 0; v < score.length; v++) {
      fullest.set(v, score[v] >= least && score[v] > 0);
    }
    return fullest;
  }

  /** Mean of the six neighbours of a voxel; the grid's outermost voxels are empty. */
  private float round(int v) {
    int slab = grid.nx() * grid.ny();
    float sum = 0;
    for (int step : new int[] {1, -1, grid.nx(), -grid.nx(), slab, -slab}) {
      int at = v + step;
      sum += at >= 0 && at < grid.size() ? filled.solid[at] : 0;
    }
    return sum / 6;
  }
}
