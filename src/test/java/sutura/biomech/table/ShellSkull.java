package sutura.biomech.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.biomech.Held;
import sutura.biomech.LoadCase;
import sutura.biomech.Patch;
import sutura.biomech.PatchFinder;
import sutura.biomech.ResponseReader;
import sutura.biomech.Support;
import sutura.biomech.VoxelModel;
import sutura.geometry.VoxelGrid;

/** A hollow ball of two bones with a suture round it, small enough to be solved in a test. */
final class ShellSkull implements SampledSkull {
  static final StructureId LEFT = StructureId.of("parietal-bone-left");
  static final StructureId RIGHT = StructureId.of("parietal-bone-right");
  static final StructureId SUTURE = StructureId.of("sagittal-suture");
  private static final double EDGE = 5;
  private static final int CELLS = 14;
  private static final double RADIUS = 27;
  private static final double THICK = 6;

  private final VoxelModel model;
  private final PatchFinder patches;
  private final ResponseReader reader;

  ShellSkull() {
    double low = -EDGE * (CELLS - 1) / 2;
    VoxelGrid grid = new VoxelGrid(CELLS, CELLS, CELLS, low, low, low, EDGE);
    int[] regions = new int[grid.size()];
    BitSet cavity = new BitSet();
    for (int v = 0; v < regions.length; v++) {
      double x = grid.xMm(v % CELLS);
      double r = new Vector3d(x, grid.yMm(v / CELLS % CELLS), grid.zMm(v / CELLS / CELLS)).length();
      int side = x < -EDGE ? 0 : x > 0 ? 1 : 2;
      regions[v] = r <= RADIUS && r > RADIUS - THICK ? side : -1;
      cavity.set(v, r <= RADIUS - THICK);
    }
    model =
        new VoxelModel(
            grid,
            regions,
            List.of(
                new VoxelModel.Region(LEFT, List.of()),
                new VoxelModel.Region(RIGHT, List.of()),
                new VoxelModel.Region(SUTURE, List.of(LEFT, RIGHT))),
            cavity);
    patches = new PatchFinder(model);
    reader = new ResponseReader(model, Catalogue.builtIn());
  }

  @Override
  public ResponseReader reader() {
    return reader;
  }

  @Override
  public VoxelModel model() {
    return model;
  }

  private int[] bottom() {
    List<Integer> nodes = new ArrayList<>();
    for (int n = 0; n < model.nodeCount(); n++) {
      if (model.nodesMm()[3 * n + 2] < -RADIUS + 1.5 * EDGE) {
        nodes.add(n);
      }
    }
    return nodes.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public Held held(Support support) {
    int[] nodes = bottom();
    double[] springs = new double[3 * nodes.length];
    Arrays.fill(springs, 0.01);
    return support == Support.CONDYLES ? Held.fixed(nodes) : new Held(new int[0], nodes, springs);
  }

  @Override
  public List<Vector3d> surfaceMm() {
    List<Vector3d> places = new ArrayList<>();
    for (int n = 0; n < model.nodeCount(); n++) {
      Vector3d at =
          new Vector3d(
              model.nodesMm()[3 * n], model.nodesMm()[3 * n + 1], model.nodesMm()[3 * n + 2]);
      if (at.length() > RADIUS - 1 && at.z > -0.4 * RADIUS) {
        places.add(at);
      }
    }
    return places;
  }

  @Override
  public Optional<Patch> patch(Vector3dc nearMm) {
    return patches.at(nearMm, 10);
  }

  @Override
  public LoadCase pressure() {
    double[] forces = new double[3 * model.nodeCount()];
    double total = 0;
    for (Vector3d place : surfaceMm()) {
      Patch patch = patch(place).orElseThrow();
      patch.addForce(new Vector3d(patch.inward()).mul(-1e-3), forces);
      total += 1e-3;
    }
    return new LoadCase(new Vector3d(), new Vector3d(0, 0, 1), forces, total);
  }
}
