package sutura.render;

import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.scene.SectionPlane;

/**
 * Where the name of a structure can stand on its cut face.
 *
 * @param id the structure
 * @param plane which plane cuts it there
 * @param pointMm inside the face, as far as can be from its edge; RAS mm, as it is drawn
 * @param normal unit vector towards the side that is taken away, from which the face is seen
 * @param radiusMm from the point to the nearest edge
 * @param areaMm2 of the whole face
 */
public record CapAnchor(
    StructureId id,
    SectionPlane.Kind plane,
    Vector3dc pointMm,
    Vector3dc normal,
    double radiusMm,
    double areaMm2) {}
