package sutura.render.pass;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;

/**
 * What lies under the pointer.
 *
 * @param id the structure
 * @param positionMm the point on its surface where it is drawn, RAS mm, explosion included
 * @param restMm the same point of its mesh: where it lies when nothing moves, bends or is apart
 */
public record PickHit(StructureId id, Vector3dc positionMm, Vector3dc restMm) {
  public PickHit {
    positionMm = new Vector3d(positionMm);
    restMm = new Vector3d(restMm);
  }
}
