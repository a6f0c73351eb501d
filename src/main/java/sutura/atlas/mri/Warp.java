package sutura.atlas.mri;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * The map between a place in this head (RAS mm of the program's frame) and the same anatomical
 * place in the brain of the MRI (MNI mm). Smooth, and one-to-one inside the cranial cavity.
 */
public interface Warp {
  /** The place in the MRI's frame, MNI mm, of a place in the head, RAS mm. */
  Vector3d mniFromHead(Vector3dc headMm);

  /** The place in the head, RAS mm, of a place in the MRI's frame, MNI mm. */
  Vector3d headFromMni(Vector3dc mniMm);
}
