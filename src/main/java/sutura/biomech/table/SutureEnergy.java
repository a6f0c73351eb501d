package sutura.biomech.table;

import java.util.Arrays;
import java.util.BitSet;
import sutura.biomech.VoxelModel;
import sutura.numerics.BlockMatrix;

/** Strain energy in some elements at 1 MPa, of displacements of the nodes of these alone. */
final class SutureEnergy {
  private final int[] nodes;
  private final UpperMatrix stiffness;

  SutureEnergy(SampledSkull skull, boolean[] elements) {
    nodes = nodes(skull.model(), elements);
    stiffness = restricted(skull.unitStiffness(elements), nodes);
  }

  private static int[] nodes(VoxelModel model, boolean[] elements) {
    BitSet there = new BitSet(model.nodeCount());
    for (int c = 0; c < model.corners().length; c++) {
      if (elements[c / 8]) {
        there.set(model.corners()[c]);
      }
    }
    return there.stream().toArray();
  }

  private static UpperMatrix restricted(BlockMatrix whole, int[] nodes) {
    int[] place = new int[whole.nodes()];
    for (int i = 0; i < nodes.length; i++) {
      place[nodes[i]] = i + 1;
    }
    int[] starts = new int[3 * nodes.length + 1];
    int[] columns = new int[9 * whole.columns().length];
    double[] values = new double[columns.length];
    int next = 0;
    for (int row = 0; row < 3 * nodes.length; row++) {
      int node = nodes[row / 3];
      for (int k = whole.rowStarts()[node]; k < whole.rowStarts()[node + 1]; k++) {
        int other = place[whole.columns()[k]] - 1;
        for (int c = 0; c < 3 && other >= 0; c++) {
          double value = whole.blocks()[9 * k + 3 * (row % 3) + c];
          if (3 * other + c >= row && value != 0) {
            columns[next] = 3 * other + c;
            values[next++] = value;
          }
        }
      }
      starts[row + 1] = next;
    }
    return new UpperMatrix(starts, Arrays.copyOf(columns, next), Arrays.copyOf(values, next));
  }

  /** Displacements of these nodes alone. */
  double[] part(double[] displacementsMm) {
    double[] part = new double[3 * nodes.length];
    for (int i = 0; i < part.length; i++) {
      part[i] = displacementsMm[3 * nodes[i / 3] + i % 3];
    }
    return part;
  }

  /** Energy product of every two fields, upper triangle row by row, N mm. */
  double[] products(double[][] fields) {
    double[] products = new double[fields.length * (fields.length + 1) / 2];
    for (int s = 0; s < fields.length; s++) {
      double[] forces = stiffness.times(fields[s]);
      for (int r = 0; r <= s; r++) {
        double product = 0;
        for (int i = 0; i < forces.length; i++) {
          product += forces[i] * fields[r][i];
        }
        products[SutureBlend.index(fields.length, r, s)] = product;
      }
    }
    return products;
  }
}
