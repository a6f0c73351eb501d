package sutura.biomech;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import sutura.anatomy.StructureId;
import sutura.numerics.BlockMatrix;

/**
 * A skull of certain tissues that is held in some way: what a stiffness matrix is made from. Arrays
 * are not copied.
 *
 * @param model the elements
 * @param elementMPa Young's modulus of each
 * @param held what holds it
 */
public record ElasticSystem(VoxelModel model, double[] elementMPa, Held held) {
  private static final int NODES_IN_STRIP = 2048;

  /** Poisson's ratio of every tissue of the model. */
  public static double poisson() {
    return Materials.builtIn().value("poisson");
  }

  /**
   * A skull with sutures of some tissue; one without an entry is bone.
   *
   * @param boneMPa Young's modulus of bone
   */
  public static ElasticSystem of(
      VoxelModel model, SortedMap<StructureId, SutureTissue> sutures, double boneMPa, Held held) {
    List<StructureId> ids = model.regionIds();
    double[] moduli = new double[ids.size()];
    for (int r = 0; r < moduli.length; r++) {
      SutureTissue tissue = sutures.getOrDefault(ids.get(r), SutureTissue.BONE);
      moduli[r] = tissue.voxelModulusMPa(model.sutureThicknessMm(), boneMPa);
    }
    double[] elementMPa = new double[model.elementCount()];
    for (int e = 0; e < elementMPa.length; e++) {
      elementMPa[e] = moduli[model.regions()[e]];
    }
    return new ElasticSystem(model, elementMPa, held);
  }

  /** Stiffness of the whole, N/mm; rows and columns of fixed nodes are those of the unit matrix. */
  public BlockMatrix stiffness() {
    return stiffness(model.zeroMatrix());
  }

  /**
   * The same, added into a matrix of zeros that was made for this model, which is returned.
   *
   * @param zeros see {@link VoxelModel#zeroMatrix} and {@link BlockMatrix#zeros}
   */
  public BlockMatrix stiffness(BlockMatrix zeros) {
    double[] unit = HexElement.unitStiffness(poisson());
    int[] around = model.elementsAround();
    int nodes = model.nodeCount();
    IntStream.range(0, (nodes + NODES_IN_STRIP - 1) / NODES_IN_STRIP)
        .parallel()
        .forEach(
            strip -> {
              int last = Math.min(nodes, (strip + 1) * NODES_IN_STRIP);
              for (int node = strip * NODES_IN_STRIP; node < last; node++) {
                addRow(zeros, unit, around, node);
              }
            });
    int[] sprung = held.sprung();
    double[] k = held.springs();
    for (int s = 0; s < sprung.length; s++) {
      zeros.addBlock(sprung[s], sprung[s], k[3 * s], 0, 0, 0, k[3 * s + 1], 0, 0, 0, k[3 * s + 2]);
    }
    zeros.fix(held.fixed());
    return zeros;
  }

  /** Adds to the row of one node what all elements round it have there. */
  private void addRow(BlockMatrix matrix, double[] unit, int[] around, int node) {
    double[] blocks = matrix.blocks();
    for (int corner = 0; corner < 8; corner++) {
      int e = around[8 * node + corner];
      if (e < 0) {
        continue;
      }
      double factor = elementMPa[e] * model.edgeMm();
      for (int other = 0; other < 8; other++) {
        int block = 9 * matrix.find(node, model.corners()[8 * e + other]);
        int from = 72 * corner + 3 * other;
        for (int r = 0; r < 3; r++) {
          blocks[block + 3 * r] += factor * unit[from + 24 * r];
          blocks[block + 3 * r + 1] += factor * unit[from + 24 * r + 1];
          blocks[block + 3 * r + 2] += factor * unit[from + 24 * r + 2];
        }
      }
    }
  }
}
