package sutura.biomech.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.biomech.VoxelModel;

/**
 * Reads motion across sutures: of the bone up to a gauge's length on one side against that on the
 * other. Each side's own rigid motion is carried on to the middle of the suture, so that a motion
 * of both together is none.
 */
final class SutureGauges {
  /** Half the gauge's length, mm, and bone round its ends that is taken. */
  private static final double HALF_MM = 3;

  private static final double ROUND_MM = 3.5;

  /** Gauges along a suture lie about this far apart, mm, and are at most so many. */
  private static final double SPACING_MM = 7;

  private static final int MOST = 40;
  private static final int LEAST_NODES = 3;

  private record Gauge(Vector3d at, Vector3d normal, RigidFit first, RigidFit second) {}

  private final VoxelModel model;
  private final List<Gauge> gauges = new ArrayList<>();
  private final SortedMap<StructureId, ControlPoints.Range> sutures = new TreeMap<>();

  SutureGauges(VoxelModel model) {
    this.model = model;
    for (int r = 0; r < model.regionList().size(); r++) {
      VoxelModel.Region region = model.regionList().get(r);
      if (region.isSuture()) {
        add(r, region);
      }
    }
  }

  private void add(int index, VoxelModel.Region region) {
    float[] centres = centres(index);
    int[] first = nodes(region.joins().get(0));
    int[] second = nodes(region.joins().get(1));
    int before = gauges.size();
    List<Vector3d> kept = new ArrayList<>();
    for (int i : Sampling.farthest(centres, MOST)) {
      Vector3d at = new Vector3d(centres[3 * i], centres[3 * i + 1], centres[3 * i + 2]);
      if (kept.stream().allMatch(k -> k.distance(at) >= SPACING_MM)) {
        int many = gauges.size();
        add(at, near(first, at), near(second, at));
        if (gauges.size() > many) {
          kept.add(at);
        }
      }
    }
    if (gauges.size() > before) {
      sutures.put(region.id(), new ControlPoints.Range(before, gauges.size() - before));
    }
  }

  private float[] centres(int region) {
    List<Vector3d> centres = new ArrayList<>();
    double half = model.edgeMm() / 2;
    for (int e = 0; e < model.elementCount(); e++) {
      if (model.regions()[e] == region) {
        centres.add(RigidFit.place(model.nodesMm(), model.corners()[8 * e]).add(half, half, half));
      }
    }
    return Sampling.array(centres);
  }

  private int[] nodes(StructureId bone) {
    int region = model.regionIds().indexOf(bone);
    BitSet nodes = new BitSet(model.nodeCount());
    for (int c = 0; c < model.corners().length; c++) {
      if (model.regions()[c / 8] == region) {
        nodes.set(model.corners()[c]);
      }
    }
    return nodes.stream().toArray();
  }

  private int[] near(int[] nodes, Vector3d at) {
    double reach = HALF_MM + ROUND_MM;
    return Arrays.stream(nodes)
        .filter(n -> RigidFit.place(model.nodesMm(), n).distance(at) <= reach)
        .toArray();
  }

  private void add(Vector3d at, int[] first, int[] second) {
    if (first.length < LEAST_NODES || second.length < LEAST_NODES) {
      return;
    }
    RigidFit before = RigidFit.of(model.nodesMm(), first, ones(first.length));
    RigidFit after = RigidFit.of(model.nodesMm(), second, ones(second.length));
    Vector3d normal = new Vector3d(after.middle()).sub(before.middle());
    if (normal.length() > 0) {
      gauges.add(new Gauge(at, normal.normalize(), before, after));
    }
  }

  private static double[] ones(int count) {
    double[] ones = new double[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  Gauges gauges() {
    return new Gauges(
        sutures,
        Sampling.array(gauges.stream().map(Gauge::at).toList()),
        Sampling.array(gauges.stream().map(Gauge::normal).toList()));
  }

  float[] jumps(double[] displacementsMm) {
    double[] places = model.nodesMm();
    float[] jumps = new float[3 * gauges.size()];
    for (int g = 0; g < gauges.size(); g++) {
      Gauge gauge = gauges.get(g);
      RigidFit a = gauge.first();
      RigidFit b = gauge.second();
      Vector3d jump =
          b.at(b.motion(places, displacementsMm), gauge.at())
              .sub(a.at(a.motion(places, displacementsMm), gauge.at()));
      jumps[3 * g] = (float) jump.x;
      jumps[3 * g + 1] = (float) jump.y;
      jumps[3 * g + 2] = (float) jump.z;
    }
    return jumps;
  }
}
