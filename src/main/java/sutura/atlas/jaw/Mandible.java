package sutura.atlas.jaw;

import java.util.List;
import sutura.atlas.dentition.Alveolus;
import sutura.atlas.dentition.Dentition;
import sutura.atlas.dentition.Socket;
import sutura.atlas.dentition.Tooth;
import sutura.atlas.mesh.SkullSolid;
import sutura.atlas.skull.ScannedRami;
import sutura.atlas.skull.SkullSegmentation;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.LinearSampler;
import sutura.geometry.FloatVolume;
import sutura.geometry.LabelVolume;
import sutura.geometry.VoxelGrid;

/**
 * The mandible as one solid: the scanned rami with the constructed body grown to them.
 *
 * @param depthMm depth below its surface, mm
 * @param origin {@link sutura.evidence.Provenance#ordinal()} of each place, on the same grid
 */
public record Mandible(FloatVolume depthMm, LabelVolume origin) {
  /** Half a millimetre, as the skull's materials have it. */
  static final VoxelGrid GRID = new VoxelGrid(260, 212, 186, -65.6, -8, -124, 0.5);

  /** Takes the seams between a sheet's pieces out. */
  private static final double SHEET_SIGMA_MM = 1;

  /** The scan is whole above this height; from here it takes over, mm. */
  private static final double SCAN_FROM_Z_MM = -73;

  /** Above this height only the scan counts, mm. */
  private static final double SCAN_ALONE_Z_MM = -65;

  private static final double RIDGE_BLEND_MM = 3;
  private static final double CHIN_BLEND_MM = 5;
  private static final double SMALL_BLEND_MM = 0.8;

  /**
   * Least distance between condyle and cranium, mm. Source: 1.5-3 mm of joint space in adults
   * (Ikeda K, Kawamura A 2009, Am J Orthod Dentofacial Orthop 135:495-501, find 1.3-2.5 mm).
   */
  private static final double JOINT_SPACE_MM = 2.1;

  /** Distances from the cranium beyond this do not count, mm. */
  private static final float FAR_MM = 6;

  private static final double JOINT_SIGMA_VOXELS = 1;

  /** Thickness of bone over the roots, mm. Project assumption. */
  private static final double WALL_MM = 1.2;

  private static final double WALL_BLEND_MM = 2.2;
  private static final double LIGAMENT_MM = 0.25;

  /** The mandible of a skull. */
  public static Mandible of(SkullSegmentation skull, SkullSolid cranium) {
    JawField field = new JawField(GRID);
    List<MandibleShape> sides = List.of(new MandibleShape(1), new MandibleShape(-1));
    sides.forEach(side -> field.add(side.sheet()));
    field.smooth(SHEET_SIGMA_MM);
    field.addScan(ScannedRami.depthMm(skull), SCAN_FROM_Z_MM, SCAN_ALONE_Z_MM);
    for (MandibleShape side : sides) {
      side.ridges().forEach(ridge -> field.add(ridge, RIDGE_BLEND_MM));
      field.add(side.mentalTubercle(), CHIN_BLEND_MM);
    }
    field.add(MandibleShape.mentalProtuberance(), CHIN_BLEND_MM);
    alveoli(field);
    for (MandibleShape side : sides) {
      side.canals().forEach(field::carve);
      field.add(side.lingula(), SMALL_BLEND_MM);
      side.mentalSpines().forEach(spine -> field.add(spine, SMALL_BLEND_MM));
    }
    seat(field, cranium.depthMm());
    field.clean();
    return new Mandible(field.depth(), field.origin());
  }

  private static void alveoli(JawField field) {
    List<Tooth> teeth = Dentition.ofThisHead().lower();
    List<Alveolus> alveoli = teeth.stream().map(t -> new Alveolus(t, WALL_MM)).toList();
    alveoli.forEach(alveolus -> field.add(alveolus, WALL_BLEND_MM));
    field.bound((x, y, z) -> LowerMargin.belowMm(alveoli, x, y, z));
    teeth.forEach(tooth -> field.carve(new Socket(tooth, LIGAMENT_MM)));
  }

  /** Leaves the joint space free. */
  private static void seat(JawField field, FloatVolume cranium) {
    VoxelGrid g = cranium.grid();
    Extent extent = Extent.of(g);
    boolean[] bone = new boolean[g.size()];
    for (int v = 0; v < bone.length; v++) {
      bone[v] = cranium.values()[v] > 0;
    }
    float[] far = DistanceTransform.to(bone, extent, g.spacingMm());
    int[] nearest = DistanceTransform.nearest(bone, extent);
    for (int v = 0; v < far.length; v++) {
      far[v] = Math.min(far[v] - cranium.values()[nearest[v]], FAR_MM);
    }
    float[] smooth = GaussianFilter.smooth(far, extent, JOINT_SIGMA_VOXELS);
    LinearSampler sampler = new LinearSampler(smooth, extent);
    double h = g.spacingMm();
    field.bound(
        (x, y, z) ->
            y > 45
                ? JawField.LIMIT_MM
                : sampler.at((x - g.x0Mm()) / h, (y - g.y0Mm()) / h, (z - g.z0Mm()) / h)
                    - JOINT_SPACE_MM);
  }
}
