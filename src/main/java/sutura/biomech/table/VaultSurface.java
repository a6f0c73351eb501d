package sutura.biomech.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.biomech.SkullLabels;
import sutura.biomech.VoxelModel;
import sutura.geometry.VoxelGrid;

/** The outer surface of vault, temporal squama and greater wing: where a table has loads. */
final class VaultSurface {
  /** Squama and mastoid root above the ear canal, mm. */
  private static final double ABOVE_PORION_MM = 10;

  /** Greater wing above the zygomatic arch, and beside the orbit, mm. */
  private static final double WING_ABOVE_PORION_MM = 15;

  private static final double WING_LATERAL_MM = 38;

  /** No other bone lies outside of the vault this far, mm. */
  private static final double CLEAR_MM = 25;

  /** The vault's surface looks away from its middle by at least this cosine. */
  private static final double LEAST_COSINE = 0.35;

  private final VoxelModel model;
  private final SkullLabels labels;
  private final BitSet solid;
  private final Vector3d middle;

  VaultSurface(VoxelModel model, SkullLabels labels) {
    this.model = model;
    this.labels = labels;
    solid = new BitSet(model.grid().size());
    for (int e = 0; e < model.elementCount(); e++) {
      solid.set(voxel(centre(e)));
    }
    middle =
        new Vector3d(
            0,
            (labels.landmarkMm("glabella").y + labels.landmarkMm("opisthocranion").y) / 2,
            (labels.landmarkMm("porion-left").z + labels.landmarkMm("vertex").z) / 2);
  }

  /** Places a little outside the surface, about one an element. */
  List<Vector3d> placesMm() {
    List<Vector3d> places = new ArrayList<>();
    for (int e = 0; e < model.elementCount(); e++) {
      Vector3d at = centre(e);
      if (isSampled(model.regionList().get(model.regions()[e]), at)
          && isOutermost(at, 0.9 * model.edgeMm())) {
        places.add(at.add(outward(at).mul(0.5 * model.edgeMm())));
      }
    }
    return places;
  }

  /** Whether a patch lies on the outside of the vault and looks that way. */
  boolean isOutside(Vector3dc placeMm, Vector3dc inward) {
    Vector3d inside = new Vector3d(placeMm).fma(0.5 * model.edgeMm(), inward);
    return outward(inside).dot(inward) < -LEAST_COSINE && isOutermost(inside, 2.5 * model.edgeMm());
  }

  private Vector3d outward(Vector3d at) {
    return new Vector3d(at).sub(middle).normalize();
  }

  private Vector3d centre(int element) {
    double[] nodes = model.nodesMm();
    int first = 3 * model.corners()[8 * element];
    double half = model.edgeMm() / 2;
    return new Vector3d(nodes[first] + half, nodes[first + 1] + half, nodes[first + 2] + half);
  }

  private int voxel(Vector3d at) {
    VoxelGrid grid = model.grid();
    int i = (int) Math.round((at.x - grid.x0Mm()) / grid.spacingMm());
    int j = (int) Math.round((at.y - grid.y0Mm()) / grid.spacingMm());
    int k = (int) Math.round((at.z - grid.z0Mm()) / grid.spacingMm());
    return grid.contains(i, j, k) ? grid.index(i, j, k) : -1;
  }

  private boolean isOutermost(Vector3d at, double fromMm) {
    Vector3d outward = outward(at);
    int own = voxel(at);
    for (double mm = fromMm; mm < CLEAR_MM; mm += 0.5 * model.edgeMm()) {
      int voxel = voxel(new Vector3d(at).fma(mm, outward));
      if (voxel >= 0 && voxel != own && solid.get(voxel)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSampled(VoxelModel.Region region, Vector3d at) {
    return region.isSuture()
        ? region.joins().stream().anyMatch(bone -> isSampled(bone, at))
        : isSampled(region.id(), at);
  }

  private boolean isSampled(StructureId bone, Vector3d at) {
    double porion = labels.landmarkMm(at.x < 0 ? "porion-left" : "porion-right").z;
    return switch (bone.value()) {
      case "parietal-bone-left", "parietal-bone-right" -> true;
      case "frontal-bone" -> at.z > labels.landmarkMm("glabella").z;
      case "occipital-bone" -> at.z > labels.landmarkMm("inion").z;
      case "temporal-bone-left", "temporal-bone-right" -> at.z > porion + ABOVE_PORION_MM;
      case "sphenoid-bone" ->
          at.z > porion + WING_ABOVE_PORION_MM && Math.abs(at.x) > WING_LATERAL_MM;
      default -> false;
    };
  }
}
