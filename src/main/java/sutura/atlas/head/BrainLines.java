package sutura.atlas.head;

import java.util.List;
import java.util.Optional;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.brain.Brain;
import sutura.atlas.brain.BrainRegion;
import sutura.geometry.VoxelGrid;

/** Which narrow ways of the cerebrospinal fluid belong to which ventricle. */
final class BrainLines {
  /** Everything that a narrow way may run through as it is. */
  static final List<StructureId> FLUIDS =
      List.of(
          BrainRegion.LATERAL_LEFT.id(),
          BrainRegion.LATERAL_RIGHT.id(),
          BrainRegion.THIRD.id(),
          BrainRegion.AQUEDUCT.id(),
          BrainRegion.FOURTH.id(),
          StructureId.of("subarachnoid-space"));

  private static final List<String> APERTURES =
      List.of("lateral-aperture-left", "lateral-aperture-right", "median-aperture");

  /** The widest aperture with its fillets, mm from its line. */
  private static final double APERTURE_MM = 4;

  private BrainLines() {}

  /** The ventricle of a named line; none if the line is wide anyhow. */
  static Optional<BrainRegion> region(String line) {
    return switch (line) {
      case "cerebral-aqueduct" -> Optional.of(BrainRegion.AQUEDUCT);
      case "interventricular-foramen-left" -> Optional.of(BrainRegion.LATERAL_LEFT);
      case "interventricular-foramen-right" -> Optional.of(BrainRegion.LATERAL_RIGHT);
      case "lateral-aperture-left", "lateral-aperture-right", "median-aperture" ->
          Optional.of(BrainRegion.FOURTH);
      default -> Optional.empty();
    };
  }

  /** Whether a voxel lies near the line of a channel that opens into the subarachnoid space. */
  static boolean isAtAperture(Brain brain, VoxelGrid grid, int voxel) {
    double x = grid.xMm(voxel % grid.nx());
    double y = grid.yMm(voxel / grid.nx() % grid.ny());
    double z = grid.zMm(voxel / (grid.nx() * grid.ny()));
    for (String name : APERTURES) {
      for (Vector3dc p : brain.linesMm().getOrDefault(name, List.of())) {
        if (p.distanceSquared(x, y, z) < APERTURE_MM * APERTURE_MM) {
          return true;
        }
      }
    }
    return false;
  }
}
