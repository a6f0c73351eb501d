package sutura.atlas.skull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.joml.Vector3dc;
import sutura.atlas.mesh.SkullSolid;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.geometry.VoxelGrid;

/** Craniometric measures of the whole skull, by name with unit. Definitions: Howells 1973. */
public final class SkullMeasures {
  private static final double CAVITY_SIGMA_VOXELS = 0.8;

  private SkullMeasures() {}

  /** All measures from the landmarks and the cavity. */
  public static Map<String, Double> of(
      SkullSegmentation skull, SkullSolid solid, SortedMap<String, Vector3dc> landmarks) {
    Map<String, Double> measures = new LinkedHashMap<>();
    put(measures, "cranialLengthMm", landmarks, "glabella", "opisthocranion");
    measures.put("cranialBreadthMm", breadth(landmarks, "euryon"));
    put(measures, "basionBregmaMm", landmarks, "basion", "bregma");
    put(measures, "basionNasionMm", landmarks, "basion", "nasion");
    measures.put("bizygomaticBreadthMm", breadth(landmarks, "zygion"));
    put(measures, "frontalChordMm", landmarks, "nasion", "bregma");
    put(measures, "parietalChordMm", landmarks, "bregma", "lambda");
    put(measures, "occipitalChordMm", landmarks, "lambda", "opisthion");
    put(measures, "biasterionicBreadthMm", landmarks, "asterion-left", "asterion-right");
    put(measures, "foramenMagnumLengthMm", landmarks, "basion", "opisthion");
    put(
        measures,
        "biorbitalBreadthMm",
        landmarks,
        "frontomalare-temporale-left",
        "frontomalare-temporale-right");
    measures.put("cavityMl", cavityMl(skull, solid));
    return measures;
  }

  private static void put(
      Map<String, Double> measures,
      String name,
      SortedMap<String, Vector3dc> landmarks,
      String from,
      String to) {
    measures.put(name, landmark(landmarks, from).distance(landmark(landmarks, to)));
  }

  private static double breadth(SortedMap<String, Vector3dc> landmarks, String name) {
    return landmark(landmarks, name + "-right").x() - landmark(landmarks, name + "-left").x();
  }

  private static Vector3dc landmark(SortedMap<String, Vector3dc> landmarks, String name) {
    Vector3dc point = landmarks.get(name);
    if (point == null) {
      throw new IllegalArgumentException("no landmark " + name + " among " + landmarks.keySet());
    }
    return point;
  }

  /** Volume inside the finished bone: the cavity without what became bone, smoothed, one piece. */
  private static double cavityMl(SkullSegmentation skull, SkullSolid solid) {
    VoxelGrid grid = skull.grid();
    float[] depth = solid.depthMm().values();
    boolean[] inside = new boolean[depth.length];
    for (int v = 0; v < inside.length; v++) {
      inside[v] = skull.cavity()[v] && depth[v] <= 0;
    }
    Extent extent = Extent.of(grid);
    float[] smooth = GaussianFilter.smooth(inside, extent, CAVITY_SIGMA_VOXELS);
    for (int v = 0; v < inside.length; v++) {
      inside[v] = smooth[v] > 0.5 && depth[v] <= 0.2;
    }
    Components parts = Components.of(inside, extent, Components.Connectivity.FACES);
    return parts.sizes()[parts.largest()] * grid.voxelMm3() / 1000;
  }
}
