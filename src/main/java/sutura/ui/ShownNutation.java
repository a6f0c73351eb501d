package sutura.ui;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import sutura.anatomy.StructureId;
import sutura.geometry.Motion;
import sutura.nutation.SacralGeometry;
import sutura.scene.Nutation;

/**
 * The sacrum's motion as it is on screen.
 *
 * @param now at this moment of its cycle; empty where it is not shown
 * @param sacrum where the sacrum of the model turns; asked for only when it is needed
 * @param motionOf how a structure has turned from its place
 */
public record ShownNutation(
    Optional<Nutation> now,
    Supplier<Optional<SacralGeometry>> sacrum,
    Function<StructureId, Optional<Motion>> motionOf) {}
