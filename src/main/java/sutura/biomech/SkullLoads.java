package sutura.biomech;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;
import sutura.geometry.VoxelGrid;

/** Puts loads onto a model of the skull, or says why one cannot be put there. */
public final class SkullLoads {
  /** A point may lie this far from the model's surface, mm. */
  public static final double REACH_MM = 6;

  /** Within this of the skull a point is the skull's even beside the atlas, mm. */
  private static final double TOUCHING_MM = 2.5;

  private final VoxelModel model;
  private final SkullLabels labels;
  private final Catalogue catalogue;
  private final PatchFinder patches;

  public SkullLoads(VoxelModel model, SkullLabels labels, Catalogue catalogue) {
    this.model = model;
    this.labels = labels;
    this.catalogue = catalogue;
    patches = new PatchFinder(model);
  }

  /**
   * Forces of a load on the nodes.
   *
   * @throws LoadRefused if a place is not on the skull
   */
  public LoadCase place(Load load) {
    if (load instanceof Load.Press press) {
      return push(patch(press.atMm()), press.forceN(), 1);
    }
    if (load instanceof Load.Traction pull) {
      return push(patch(pull.atMm()), pull.forceN(), -1);
    }
    if (load instanceof Load.Squeeze squeeze) {
      return squeeze(squeeze);
    }
    Load.InnerPressure pressure = (Load.InnerPressure) load;
    return InnerWall.load(
        model, pressure.millimetresOfMercury() * Load.InnerPressure.PASCAL_PER_MMHG);
  }

  private LoadCase push(Patch patch, double forceN, int sense) {
    Vector3d direction = new Vector3d(patch.inward()).mul(sense);
    double[] forcesN = new double[3 * model.nodeCount()];
    patch.addForce(new Vector3d(direction).mul(forceN), forcesN);
    return new LoadCase(patch.placeMm(), direction, forcesN, forceN);
  }

  private LoadCase squeeze(Load.Squeeze squeeze) {
    Patch first = patch(squeeze.atMm());
    Patch second = patch(squeeze.otherMm());
    double[] forcesN = new double[3 * model.nodeCount()];
    first.addForce(new Vector3d(first.inward()).mul(squeeze.forceN()), forcesN);
    second.addForce(new Vector3d(second.inward()).mul(squeeze.forceN()), forcesN);
    return new LoadCase(first.placeMm(), first.inward(), forcesN, 2 * squeeze.forceN());
  }

  /**
   * The patch of a fingertip at a place.
   *
   * @throws LoadRefused if the place is not on the skull
   */
  public Patch patch(Vector3dc atMm) {
    if (!atMm.isFinite()) {
      throw new LoadRefused(LoadRefused.Reason.OFF_THE_SKULL, "the place has no coordinates");
    }
    double jawMm = nearestMm(atMm, HeadTissue.JAW);
    double skullMm = Math.min(nearestMm(atMm, HeadTissue.BONE), nearestMm(atMm, HeadTissue.SUTURE));
    if (jawMm < skullMm) {
      throw new LoadRefused(
          LoadRefused.Reason.MANDIBLE,
          at(atMm)
              + " is on the mandible, which hangs by its joints and is no part of the model;"
              + " choose a place on the skull");
    }
    Optional<StructureId> vertebra = vertebra(atMm);
    if (vertebra.isPresent() && skullMm > TOUCHING_MM) {
      throw new LoadRefused(
          LoadRefused.Reason.SPINE,
          at(atMm)
              + " is on the spine ("
              + vertebra.get()
              + "), which is no part of the model; choose a place on the skull");
    }
    return patches
        .at(atMm, REACH_MM)
        .orElseThrow(
            () ->
                new LoadRefused(
                    LoadRefused.Reason.OFF_THE_SKULL,
                    at(atMm)
                        + " is more than "
                        + Math.round(REACH_MM)
                        + " mm from the outer surface of the skull; choose a place on it"));
  }

  private static String at(Vector3dc p) {
    return String.format(Locale.ROOT, "(%.1f, %.1f, %.1f) mm", p.x(), p.y(), p.z());
  }

  private Optional<StructureId> vertebra(Vector3dc at) {
    for (Map.Entry<StructureId, Box> entry : labels.spineMm().entrySet()) {
      Box point = new Box(at, at);
      if (entry.getValue().overlaps(point, 1)) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  /** Distance of the nearest voxel of a tissue, mm; infinite if none is in reach. */
  private double nearestMm(Vector3dc at, HeadTissue tissue) {
    VoxelGrid grid = labels.volume().grid();
    int reach = (int) Math.ceil(REACH_MM / grid.spacingMm());
    int i = (int) Math.round((at.x() - grid.x0Mm()) / grid.spacingMm());
    int j = (int) Math.round((at.y() - grid.y0Mm()) / grid.spacingMm());
    int k = (int) Math.round((at.z() - grid.z0Mm()) / grid.spacingMm());
    double least = Double.POSITIVE_INFINITY;
    for (int z = k - reach; z <= k + reach; z++) {
      for (int y = j - reach; y <= j + reach; y++) {
        for (int x = i - reach; x <= i + reach; x++) {
          if (grid.contains(x, y, z) && is(grid.index(x, y, z), tissue)) {
            double mm = at.distance(grid.xMm(x), grid.yMm(y), grid.zMm(z));
            least = Math.min(least, mm);
          }
        }
      }
    }
    return least;
  }

  private boolean is(int voxel, HeadTissue tissue) {
    int label = labels.volume().labels()[voxel] & 0xff;
    StructureId id = labels.structures().get(label);
    return id != null && HeadTissue.of(id, catalogue) == tissue;
  }
}
