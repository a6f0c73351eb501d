package sutura.ui;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import sutura.anatomy.StructureId;
import sutura.geometry.Motion;
import sutura.nutation.SacralGeometry;
import sutura.scene.ClaimedMotion;
import sutura.scene.Nutation;

/**
 * What moves, as it is on screen.
 *
 * @param nutation the sacrum's motion at this moment of its cycle; empty where it is not shown
 * @param claimed the claimed motion of the cranial bones at this moment; empty where it is not
 *     shown
 * @param sacrum where the sacrum of the model turns; asked for only when it is needed
 * @param motionOf how a structure has turned from its place
 */
public record ShownMotion(
    Optional<Nutation> nutation,
    Optional<ClaimedMotion> claimed,
    Supplier<Optional<SacralGeometry>> sacrum,
    Function<StructureId, Optional<Motion>> motionOf) {
  /** Whether something is drawn out of its place. */
  boolean isShown() {
    return nutation.isPresent() || claimed.isPresent();
  }
}
