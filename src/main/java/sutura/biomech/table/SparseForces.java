package sutura.biomech.table;

import org.joml.Vector3dc;
import sutura.biomech.LoadCase;
import sutura.biomech.Patch;

/**
 * Forces on the few nodes that a load acts on.
 *
 * @param places indices into the vector of all components
 * @param valuesN force of each
 * @param sizeN sum of the sizes of the forces that are spread
 */
record SparseForces(int[] places, double[] valuesN, double sizeN) {
  /** A force on a patch, N. */
  static SparseForces of(Patch patch, Vector3dc newton) {
    int[] places = new int[3 * patch.nodes().length];
    double[] values = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = 3 * patch.nodes()[i / 3] + i % 3;
      values[i] = patch.weights()[i / 3] * newton.get(i % 3);
    }
    return new SparseForces(places, values, newton.length());
  }

  /** A load case times a factor. */
  static SparseForces of(LoadCase load, double factor) {
    double[] forcesN = load.forcesN();
    int count = 0;
    for (double force : forcesN) {
      count += force != 0 ? 1 : 0;
    }
    int[] places = new int[count];
    double[] values = new double[count];
    int next = 0;
    for (int i = 0; i < forcesN.length; i++) {
      if (forcesN[i] != 0) {
        places[next] = i;
        values[next++] = factor * forcesN[i];
      }
    }
    return new SparseForces(places, values, factor * load.totalN());
  }

  void addTo(double[] all, int from) {
    for (int i = 0; i < places.length; i++) {
      all[from + places[i]] += valuesN[i];
    }
  }

  /** Mean displacement along the forces of what they act on, mm. */
  double along(double[] displacementsMm) {
    double work = 0;
    for (int i = 0; i < places.length; i++) {
      work += valuesN[i] * displacementsMm[places[i]];
    }
    return work / sizeN;
  }
}
