package sutura.csf.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import sutura.anatomy.StructureId;
import sutura.csf.FlowDomain;
import sutura.csf.FlowRefused;
import sutura.geometry.IntList;
import sutura.geometry.TriangleMesh;
import sutura.numerics.Progress;
import sutura.numerics.Strips;

/**
 * Makes the domain of a lattice: the connected fluid, with shares, widths and open faces.
 *
 * @param domain the connected fluid
 * @param lattice the labels, those of specks removed
 * @param cutOff the specks
 */
record FluidCells(FlowDomain domain, Lattice lattice, CutOff cutOff) {
  static final StructureId AQUEDUCT = StructureId.of("cerebral-aqueduct");

  private static final int STRIP = 1 << 14;

  /**
   * Finds the cells.
   *
   * @param surfaces of the aqueduct and of the folds of the dura, as far as they are known
   */
  static FluidCells find(
      Lattice labelled, Map<StructureId, TriangleMesh> surfaces, Progress progress)
      throws FlowRefused {
    progress.report("finding fluid", 0);
    Optional<AqueductLumen> lumen =
        Optional.ofNullable(surfaces.get(AQUEDUCT))
            .filter(surface -> AqueductLumen.isOpen(labelled))
            .map(surface -> new AqueductLumen(labelled.grid(), surface));
    Lattice whole = lumen.isPresent() ? lumen.get().widened(labelled) : labelled;
    FluidGraph graph = FluidGraph.of(whole, new DuralSheets(whole, surfaces), progress);
    new Passages(whole, graph).check();
    int main = graph.largestSet();
    int[] numbers = new int[graph.voxels().length];
    IntList specks = new IntList();
    int cells = 0;
    for (int c = 0; c < numbers.length; c++) {
      boolean kept = graph.sets()[c] == main;
      numbers[c] = kept ? cells++ : -1;
      if (!kept) {
        specks.add(graph.voxels()[c]);
      }
    }
    int[] lost = specks.toArray();
    Lattice lattice = whole.with(lost, Lattice.OUTSIDE);
    progress.check();
    progress.report("measuring openings", 0.5);
    FlowDomain domain = domain(lattice, new PartialVoxels(lattice, lumen), graph, numbers, cells);
    progress.check();
    return new FluidCells(domain, lattice, cutOff(whole, lost));
  }

  private static CutOff cutOff(Lattice whole, int[] lost) {
    SortedMap<StructureId, Integer> counts = new TreeMap<>();
    for (int voxel : lost) {
      counts.merge(whole.ids().get(whole.code(voxel) - 1), 1, Integer::sum);
    }
    return new CutOff(counts, whole.grid().voxelMm3());
  }

  private static FlowDomain domain(
      Lattice lattice, PartialVoxels partial, FluidGraph graph, int[] numbers, int cells) {
    int[] voxels = new int[cells];
    for (int c = 0; c < numbers.length; c++) {
      if (numbers[c] >= 0) {
        voxels[numbers[c]] = graph.voxels()[c];
      }
    }
    int[] kept =
        IntStream.range(0, graph.lows().length)
            .filter(face -> numbers[graph.lows()[face]] >= 0)
            .toArray();
    int[] lows = IntStream.of(kept).map(face -> numbers[graph.lows()[face]]).toArray();
    int[] highs = IntStream.of(kept).map(face -> numbers[graph.highs()[face]]).toArray();
    float[] shares = new float[cells];
    strips(cells, c -> shares[c] = (float) partial.share(voxels[c]));
    float[] apertures = new float[kept.length];
    strips(
        kept.length,
        f -> apertures[f] = (float) partial.aperture(voxels[lows[f]], graph.axes()[kept[f]]));
    byte[] regions = new byte[cells];
    List<StructureId> ids = regions(lattice, voxels, regions);
    return new FlowDomain(
        lattice.grid(),
        voxels,
        shares,
        GapWidths.mm(lattice, voxels, lows, highs),
        regions,
        ids,
        lows,
        highs,
        apertures);
  }

  private interface Each {
    void at(int index);
  }

  private static void strips(int size, Each each) {
    new Strips(size, STRIP)
        .forEach(
            (from, to) -> {
              for (int i = from; i < to; i++) {
                each.at(i);
              }
            });
  }

  private static List<StructureId> regions(Lattice lattice, int[] voxels, byte[] regions) {
    int[] numberOf = new int[256];
    Arrays.fill(numberOf, -1);
    List<StructureId> ids = new ArrayList<>();
    for (int c = 0; c < voxels.length; c++) {
      int code = lattice.code(voxels[c]);
      if (numberOf[code] < 0) {
        numberOf[code] = ids.size();
        ids.add(lattice.ids().get(code - 1));
      }
      regions[c] = (byte) numberOf[code];
    }
    return ids;
  }
}
