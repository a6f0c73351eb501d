package sutura.render;

import org.joml.Vector3fc;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.scene.Colour;

/**
 * One structure in one picture.
 *
 * @param id which mesh
 * @param offsetMm shift away from its anatomical place, RAS mm
 * @param colour base colour, sRGB; for sutures already mixed by openness between the colour of the
 *     bone around it (fused) and of its own tissue (open)
 * @param opacity in (0, 1]; below 1 it is drawn in the transparent pass
 * @param tissue decides the material
 * @param openness for sutures 0 (fused: looks like bone with at most a faint line) to 1 (open:
 *     fibrous tissue of its own colour); 1 for bones
 * @param selected outlined strongly
 * @param hovered outlined lightly
 * @param pickable whether the mouse can hit it
 */
public record DrawItem(
    StructureId id,
    Vector3fc offsetMm,
    Colour colour,
    float opacity,
    Tissue tissue,
    float openness,
    boolean selected,
    boolean hovered,
    boolean pickable) {}
