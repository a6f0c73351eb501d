package sutura.render.pass;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;

/**
 * What lies under the pointer.
 *
 * @param id the structure
 * @param positionMm the point on its surface where it is drawn, RAS mm, explosion included
 */
public record PickHit(StructureId id, Vector3dc positionMm) {
  public PickHit {
    positionMm = new Vector3d(positionMm);
  }
}
