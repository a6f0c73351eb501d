package sutura.atlas.mri;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Tube;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.Morphology;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;

/**
 * The ventricles of the MRI: what is neither grey nor white matter within hand-placed bounds.
 *
 * @param left left lateral ventricle
 * @param right right lateral ventricle
 * @param third third ventricle
 * @param fourth fourth ventricle
 */
record MriVentricles(boolean[] left, boolean[] right, boolean[] third, boolean[] fourth) {
  /** Pieces of a lateral ventricle whose middle is nearer to the midline are cisterns... */
  private static final double LATERAL_FROM_MM = 12;

  /** ... unless they are so large, mm3. */
  private static final double BODY_MM3 = 2000;

  static MriVentricles find(VoxelGrid grid, boolean[] dark, BrainSeeds seeds) {
    Extent extent = Extent.of(grid);
    boolean[] third = midline(grid, dark, seeds.third());
    boolean[] fourth = midline(grid, dark, seeds.fourth());
    boolean[] besideThird = Morphology.dilate(third, extent, 1);
    BrainSeeds.Lateral lateral = seeds.lateral();
    List<Tube> courses = lateral.coursesXyzr().stream().map(MriVentricles::tube).toList();
    boolean[] open =
        Voxels.where(
            grid,
            (v, x, y, z) ->
                dark[v]
                    && !besideThird[v]
                    && courses.stream().anyMatch(tube -> tube.depthMm(Math.abs(x), y, z) > 0)
                    && lateral.exclusions().stream().noneMatch(box -> box.contains(x, y, z)));
    boolean[] kept = lateralPieces(grid, open, lateral.smallestMm3());
    boolean[] grown = DistanceTransform.dilate(kept, extent, grid.spacingMm(), lateral.closingMm());
    boolean[] closed =
        DistanceTransform.erode(grown, extent, grid.spacingMm(), lateral.closingMm());
    double septum = lateral.septumHalfWidthMm();
    return new MriVentricles(
        Voxels.where(grid, (v, x, y, z) -> closed[v] && x < -septum),
        Voxels.where(grid, (v, x, y, z) -> closed[v] && x > septum),
        third,
        fourth);
  }

  /** A tube through points with radii. */
  static Tube tube(List<double[]> xyzr) {
    List<Vector3dc> points = new ArrayList<>();
    for (double[] p : xyzr) {
      points.add(new Vector3d(p[0], p[1], p[2]));
    }
    return new Tube(points, xyzr.stream().mapToDouble(p -> p[3]).toArray());
  }

  private static boolean[] midline(
      VoxelGrid grid, boolean[] dark, BrainSeeds.MidlineVentricle bounds) {
    boolean[] inside =
        Voxels.where(
            grid,
            (v, x, y, z) ->
                dark[v] && Math.abs(x) < bounds.halfWidthMm() && bounds.polygon().contains(y, z));
    double[] seed = bounds.seed();
    return Components.containing(
        inside, Extent.of(grid), Voxels.at(grid, seed[0], seed[1], seed[2]));
  }

  private static boolean[] lateralPieces(VoxelGrid grid, boolean[] open, double smallestMm3) {
    Components pieces = Components.of(open, Extent.of(grid), Components.Connectivity.FACES);
    double[] sumX = new double[pieces.count() + 1];
    Extent extent = Extent.of(grid);
    for (int v = 0; v < open.length; v++) {
      sumX[pieces.labels()[v]] += open[v] ? grid.xMm(extent.i(v)) : 0;
    }
    boolean[] keep = new boolean[pieces.count() + 1];
    for (int p = 1; p < keep.length; p++) {
      double mm3 = pieces.sizes()[p] * grid.voxelMm3();
      boolean aside = Math.abs(sumX[p] / pieces.sizes()[p]) > LATERAL_FROM_MM;
      keep[p] = mm3 > BODY_MM3 || mm3 >= smallestMm3 && aside;
    }
    boolean[] kept = new boolean[open.length];
    for (int v = 0; v < kept.length; v++) {
      kept[v] = keep[pieces.labels()[v]];
    }
    return kept;
  }
}
