package sutura.biomech.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.biomech.Patch;
import sutura.biomech.VoxelModel;

/** Chooses places that lie evenly: each next one is the farthest from those before it. */
final class Sampling {
  private Sampling() {}

  /** Indices of chosen places, the first given one first. */
  static int[] farthest(float[] placesMm, int count) {
    int among = placesMm.length / 3;
    int[] chosen = new int[Math.min(count, among)];
    float[] squared = new float[among];
    Arrays.fill(squared, Float.POSITIVE_INFINITY);
    int next = 0;
    for (int c = 0; c < chosen.length; c++) {
      chosen[c] = next;
      next = farther(placesMm, squared, next);
    }
    return chosen;
  }

  private static int farther(float[] placesMm, float[] squared, int chosen) {
    float x = placesMm[3 * chosen];
    float y = placesMm[3 * chosen + 1];
    float z = placesMm[3 * chosen + 2];
    int farthest = 0;
    for (int i = 0; i < squared.length; i++) {
      float dx = placesMm[3 * i] - x;
      float dy = placesMm[3 * i + 1] - y;
      float dz = placesMm[3 * i + 2] - z;
      squared[i] = Math.min(squared[i], dx * dx + dy * dy + dz * dz);
      farthest = squared[i] > squared[farthest] ? i : farthest;
    }
    return farthest;
  }

  static float[] array(List<? extends Vector3dc> places) {
    float[] values = new float[3 * places.size()];
    for (int i = 0; i < places.size(); i++) {
      put(values, i, places.get(i));
    }
    return values;
  }

  private static void put(float[] values, int i, Vector3dc value) {
    values[3 * i] = (float) value.x();
    values[3 * i + 1] = (float) value.y();
    values[3 * i + 2] = (float) value.z();
  }

  /**
   * Patches all over the sampled bone.
   *
   * @param places as the table keeps them
   * @param patches the same on the model's nodes
   */
  record Chosen(Patches places, List<Patch> patches) {
    Chosen {
      patches = List.copyOf(patches);
    }
  }

  /** Patches all over the sampled bone. */
  static Chosen patches(SampledSkull skull, int count, int crossed) {
    List<Vector3d> surface = skull.surfaceMm();
    List<Patch> patches = new ArrayList<>();
    for (int i : farthest(array(surface), count)) {
      skull.patch(surface.get(i)).ifPresent(patches::add);
    }
    float[] places = array(patches.stream().map(Patch::placeMm).toList());
    float[] inward = array(patches.stream().map(Patch::inward).toList());
    double widest = 0;
    for (Vector3d place : surface) {
      widest = Math.max(widest, nearest(places, place));
    }
    int sideways = Math.min(crossed, patches.size());
    return new Chosen(new Patches(places, inward, sideways, (float) widest + 1), patches);
  }

  private static double nearest(float[] places, Vector3dc at) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < places.length; i += 3) {
      nearest = Math.min(nearest, at.distance(places[i], places[i + 1], places[i + 2]));
    }
    return nearest;
  }

  /**
   * Nodes that displacements are kept of, and the same as control points in the same order.
   *
   * @param nodes of the model
   * @param points bone by bone
   */
  record Control(int[] nodes, ControlPoints points) {}

  /** Control points in every bone, as many as its share of the nodes, but never less than a few. */
  static Control control(VoxelModel model, int count) {
    int least = 24;
    SortedMap<StructureId, ControlPoints.Range> bones = new TreeMap<>();
    SortedMap<StructureId, List<StructureId>> joins = new TreeMap<>();
    int[] nodes = new int[0];
    for (int r = 0; r < model.regionList().size(); r++) {
      VoxelModel.Region region = model.regionList().get(r);
      if (region.isSuture()) {
        joins.put(region.id(), region.joins());
        continue;
      }
      int[] own = nodesOf(model, r);
      int wanted = Math.max(least, (int) ((long) count * own.length / model.nodeCount()));
      int[] chosen = farthest(places(model, own), wanted);
      int first = nodes.length;
      nodes = Arrays.copyOf(nodes, first + chosen.length);
      for (int i = 0; i < chosen.length; i++) {
        nodes[first + i] = own[chosen[i]];
      }
      if (chosen.length > 0) {
        bones.put(region.id(), new ControlPoints.Range(first, chosen.length));
      }
    }
    return new Control(nodes, new ControlPoints(bones, joins, places(model, nodes)));
  }

  private static int[] nodesOf(VoxelModel model, int region) {
    BitSet nodes = new BitSet(model.nodeCount());
    for (int c = 0; c < model.corners().length; c++) {
      if (model.regions()[c / 8] == region) {
        nodes.set(model.corners()[c]);
      }
    }
    return nodes.stream().toArray();
  }

  private static float[] places(VoxelModel model, int[] nodes) {
    float[] places = new float[3 * nodes.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = (float) model.nodesMm()[3 * nodes[i / 3] + i % 3];
    }
    return places;
  }
}
