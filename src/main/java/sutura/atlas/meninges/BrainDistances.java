package sutura.atlas.meninges;

import sutura.atlas.mri.HeadFields;
import sutura.atlas.mri.HeadFields.Part;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.geometry.FloatVolume;
import sutura.geometry.VoxelGrid;

/** Distances to parts of the brain, on every second point of the head's grid. */
final class BrainDistances {
  private static final int STRIDE = 2;
  private static final float TISSUE = 0.5f;

  private final HeadFields head;
  private final VoxelGrid coarse;

  BrainDistances(HeadFields head) {
    this.head = head;
    VoxelGrid fine = head.grid();
    coarse =
        new VoxelGrid(
            (fine.nx() + 1) / STRIDE,
            (fine.ny() + 1) / STRIDE,
            (fine.nz() + 1) / STRIDE,
            fine.x0Mm(),
            fine.y0Mm(),
            fine.z0Mm(),
            STRIDE * fine.spacingMm());
  }

  /** Distance to the tissue of any of some parts, mm. */
  Distances to(Part... parts) {
    boolean[] tissue = new boolean[coarse.size()];
    int wanted = 0;
    for (Part part : parts) {
      wanted |= 1 << (part.ordinal() + 1);
    }
    for (int k = 0; k < coarse.nz(); k++) {
      for (int j = 0; j < coarse.ny(); j++) {
        for (int i = 0; i < coarse.nx(); i++) {
          int p = head.grid().index(STRIDE * i, STRIDE * j, STRIDE * k);
          tissue[coarse.index(i, j, k)] =
              head.brain()[p] > TISSUE && (wanted >> head.parts()[p] & 1) == 1;
        }
      }
    }
    float[] distance = DistanceTransform.to(tissue, Extent.of(coarse), coarse.spacingMm());
    return new Distances(new FloatVolume(coarse, distance));
  }
}
