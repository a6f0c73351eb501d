package sutura.atlas.head;

import java.util.List;
import java.util.Optional;
import sutura.anatomy.StructureId;
import sutura.atlas.brain.BrainRegion;

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
}
