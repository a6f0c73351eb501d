package sutura.atlas.mesh;

import sutura.geometry.FloatVolume;
import sutura.geometry.LabelVolume;

/**
 * The skull as one solid, and which bone is nearest to each place.
 *
 * @param depthMm about the depth below the bone surface, positive inside, clipped to +-1.5 mm
 * @param nearestBone label of the nearest bone everywhere, on the same grid
 */
public record SkullSolid(FloatVolume depthMm, LabelVolume nearestBone) {
  public SkullSolid {
    if (!depthMm.grid().equals(nearestBone.grid())) {
      throw new IllegalArgumentException(depthMm.grid() + " and " + nearestBone.grid());
    }
  }
}
