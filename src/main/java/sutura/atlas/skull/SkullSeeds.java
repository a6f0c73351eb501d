package sutura.atlas.skull;

import java.util.List;
import java.util.Map;

/**
 * Points that were set by hand on the one head CT the atlas is built from.
 *
 * <p>Source: SKULL.md sections 2, 4 and 5 (project's own).
 *
 * @param fracture the fracture line of the frontal and right parietal bone
 * @param separationSeedsMm points inside {@code cranium}, {@code mandible}, {@code vertebrae}
 * @param boneSeedsMm points inside each bone by {@link CranialBone#key()}
 * @param sphenotemporalBaseXyMm sphenotemporal border on the base, right side, [x, y]
 * @param sutures waypoints of each suture
 */
record SkullSeeds(
    String about,
    Fracture fracture,
    Map<String, List<double[]>> separationSeedsMm,
    Map<String, List<double[]>> boneSeedsMm,
    List<double[]> sphenotemporalBaseXyMm,
    List<Chain> sutures) {

  /**
   * The fracture line on the polar map of 0.4 degrees, [row, column].
   *
   * @param replacedRowColumn where bone is taken from the other side
   * @param closedRowColumn where the line is thin enough to be closed
   */
  record Fracture(List<double[]> replacedRowColumn, List<double[]> closedRowColumn) {}

  /**
   * One suture as pieces on polar maps.
   *
   * @param key name, such as {@code coronal_L}
   * @param serrated whether it is one of the deep, toothed sutures of the vault
   */
  record Chain(String key, boolean serrated, List<Piece> pieces) {}

  /**
   * A piece of a suture on one map.
   *
   * @param continues whether it starts where the piece before it ended
   * @param waypoints [column, row]
   */
  record Piece(PolarMap.View map, boolean continues, List<double[]> waypoints) {}
}
