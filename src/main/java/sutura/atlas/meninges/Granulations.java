package sutura.atlas.meninges;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.mesh.ClosedSurface;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;
import sutura.geometry.FloatVolume;
import sutura.geometry.MaterialMesh;
import sutura.geometry.MaterialSmoothing;
import sutura.geometry.VoxelGrid;

/**
 * Arachnoid granulations: clusters of small knobs that push from the arachnoid into the superior
 * sagittal sinus and the lacunae beside it. Constructed; the same each time.
 */
final class Granulations {
  private static final double SPACING_MM = 0.3;

  /** Share of the sinus's length at which they are densest, and the spread of that share. */
  private static final double DENSEST = 0.52;

  private static final double SPREAD = 0.17;
  private static final double LEAST_SHARE = 0.18;
  private static final double LARGEST_SHARE = 0.88;

  /** Clusters lie so far beside the middle of the sinus, mm. */
  private static final double NEAREST_MM = 2;

  private static final double FARTHEST_MM = 13;

  private static final double LEAST_RADIUS_MM = 0.5;
  private static final double LARGEST_RADIUS_MM = 1.7;

  /** Clusters keep this distance, mm. */
  private static final double APART_MM = 6.5;

  private static final double BLEND_MM = 0.5;
  private static final int MOST_KNOBS = 7;

  private static final MaterialSmoothing SMOOTHING = new MaterialSmoothing(6, 0.5, -0.526, 0.1);

  private final CavityWall wall;
  private final List<Vector3dc> sinus;
  private final SplittableRandom random;
  private final List<Vector3dc> centres = new ArrayList<>();

  Granulations(CavityWall wall, List<Vector3dc> sinus, long seed) {
    this.wall = wall;
    this.sinus = sinus;
    random = new SplittableRandom(seed);
  }

  /** The surfaces of so many clusters with about so many triangles each. */
  List<MaterialMesh> clusters(int count, int triangles) {
    List<MaterialMesh> meshes = new ArrayList<>();
    for (int tries = 0; meshes.size() < count && tries < 40 * count; tries++) {
      Vector3d centre = place();
      if (centres.stream().allMatch(c -> c.distance(centre) > APART_MM)) {
        centres.add(centre);
        meshes.add(mesh(knobs(centre), triangles));
      }
    }
    return meshes;
  }

  private Vector3d place() {
    double share;
    do {
      share =
          DENSEST
              + SPREAD
                  * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5)
                  * 2;
    } while (share < LEAST_SHARE || share > LARGEST_SHARE);
    Vector3dc on = sinus.get((int) (share * (sinus.size() - 1)));
    double u = random.nextDouble();
    double aside = NEAREST_MM + u * u * (FARTHEST_MM - NEAREST_MM);
    double side = random.nextBoolean() ? aside : -aside;
    return wall.onto(on.add(side, 0, 0, new Vector3d()), -1);
  }

  private Solid knobs(Vector3dc centre) {
    int count = 1 + random.nextInt(MOST_KNOBS);
    double size = random.nextDouble();
    List<Solid> knobs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double share = random.nextDouble() * (0.4 + 0.6 * size);
      double r = LEAST_RADIUS_MM + share * (LARGEST_RADIUS_MM - LEAST_RADIUS_MM);
      double reach = i == 0 ? 0 : 2;
      Vector3d p =
          new Vector3d(centre)
              .add(
                  reach * (2 * random.nextDouble() - 1),
                  reach * (2 * random.nextDouble() - 1),
                  reach * (2 * random.nextDouble() - 1));
      knobs.add(Tube.of(List.of(wall.onto(p, -0.9 * r)), r));
    }
    return new SmoothUnion(knobs, BLEND_MM);
  }

  private static MaterialMesh mesh(Solid body, int triangles) {
    Vector3dc low = body.boxMm().minMm();
    Vector3dc size = body.boxMm().sizeMm();
    double margin = 2 * SPACING_MM;
    VoxelGrid grid =
        new VoxelGrid(
            (int) ((size.x() + 2 * margin) / SPACING_MM) + 2,
            (int) ((size.y() + 2 * margin) / SPACING_MM) + 2,
            (int) ((size.z() + 2 * margin) / SPACING_MM) + 2,
            low.x() - margin,
            low.y() - margin,
            low.z() - margin,
            SPACING_MM);
    float[] depth = new float[grid.size()];
    for (int k = 0; k < grid.nz(); k++) {
      for (int j = 0; j < grid.ny(); j++) {
        for (int i = 0; i < grid.nx(); i++) {
          depth[grid.index(i, j, k)] = (float) body.depthMm(grid.xMm(i), grid.yMm(j), grid.zMm(k));
        }
      }
    }
    return ClosedSurface.simplified(
        ClosedSurface.of(new FloatVolume(grid, depth), SMOOTHING), triangles);
  }
}
