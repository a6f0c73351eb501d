package sutura.atlas.mesh;

import sutura.geometry.FloatVolume;
import sutura.geometry.LabelVolume;

/**
 * The skull as one solid, which bone is nearest to each place, and where its shape comes from.
 *
 * @param depthMm about the depth below the bone surface, positive inside, clipped to +-1.5 mm
 * @param nearestBone label of the nearest bone everywhere, on the same grid
 * @param origin {@link sutura.evidence.Provenance#ordinal()} of each place, on the same grid
 */
public record SkullSolid(FloatVolume depthMm, LabelVolume nearestBone, LabelVolume origin) {
  public SkullSolid {
    if (!depthMm.grid().equals(nearestBone.grid()) || !depthMm.grid().equals(origin.grid())) {
      throw new IllegalArgumentException(
          depthMm.grid() + ", " + nearestBone.grid() + ", " + origin.grid());
    }
  }
}
