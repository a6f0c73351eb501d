package sutura.biomech.table;

/**
 * How one load's solutions at a few moduli of the sutures are combined into the solution at any
 * other: the sum of all parts 1 that has the least potential energy (Galerkin projection; exact at
 * the stored moduli). Only strain energy inside the sutures enters, since the solutions differ by
 * what the sutures do.
 *
 * @param sutures for each pair of states, N mm at 1 MPa: energy product of their solutions in all
 *     sutures but the spheno-occipital synchondrosis; upper triangle row by row
 * @param synchondrosis the same in that synchondrosis
 */
record SutureBlend(double[] sutures, double[] synchondrosis) {
  /** Directions in which the solutions differ by less than this share say nothing. */
  private static final double LEAST_DIFFERENCE = 1e-11;

  /**
   * Part of each stored solution; they add up to 1.
   *
   * @param states moduli of the stored solutions, the last one bone throughout
   * @param wanted moduli
   */
  double[] parts(VoxelModuli[] states, VoxelModuli wanted) {
    int last = states.length - 1;
    double[] scale = new double[last];
    double[][] energy = new double[last][last];
    double[] force = new double[last];
    for (int r = 0; r < last; r++) {
      for (int s = 0; s < last; s++) {
        energy[r][s] = 0.5 * (energy(states, wanted, r, s) + energy(states, wanted, s, r));
      }
      force[r] =
          (states[last].suturesMPa() - wanted.suturesMPa()) * product(sutures, states, r, last)
              + (states[last].synchondrosisMPa() - wanted.synchondrosisMPa())
                  * product(synchondrosis, states, r, last);
      scale[r] = 1 / Math.sqrt(Math.max(energy[r][r], Double.MIN_NORMAL));
    }
    double[] parts = new double[states.length];
    double[] solved = solve(energy, force, scale);
    parts[last] = 1;
    for (int r = 0; r < last; r++) {
      parts[r] = solved[r];
      parts[last] -= solved[r];
    }
    return parts;
  }

  /** Product of the difference r and the difference s in the energy of the wanted skull. */
  private double energy(VoxelModuli[] states, VoxelModuli wanted, int r, int s) {
    VoxelModuli bone = states[states.length - 1];
    int last = states.length - 1;
    return bone.suturesMPa() * product(sutures, states, r, last)
        + bone.synchondrosisMPa() * product(synchondrosis, states, r, last)
        - states[s].suturesMPa() * product(sutures, states, r, s)
        - states[s].synchondrosisMPa() * product(synchondrosis, states, r, s)
        + wanted.suturesMPa() * (product(sutures, states, r, s) - product(sutures, states, r, last))
        + wanted.synchondrosisMPa()
            * (product(synchondrosis, states, r, s) - product(synchondrosis, states, r, last));
  }

  /** Product of the difference of state r from bone, and the solution of state s. */
  private static double product(double[] of, VoxelModuli[] states, int r, int s) {
    return of[index(states.length, r, s)] - of[index(states.length, states.length - 1, s)];
  }

  private static double[] solve(double[][] energy, double[] force, double[] scale) {
    int n = force.length;
    for (int r = 0; r < n; r++) {
      for (int s = 0; s < n; s++) {
        energy[r][s] *= scale[r] * scale[s];
      }
    }
    SymmetricAxes axes = SymmetricAxes.of(energy);
    double[] solution = new double[n];
    for (int k = 0; k < n; k++) {
      if (axes.values()[k] > LEAST_DIFFERENCE * axes.values()[0]) {
        double[] axis = axes.axes()[k];
        double share = 0;
        for (int r = 0; r < n; r++) {
          share += axis[r] * force[r] * scale[r] / axes.values()[k];
        }
        for (int r = 0; r < n; r++) {
          solution[r] += share * axis[r] * scale[r];
        }
      }
    }
    return solution;
  }

  /** Place of a pair in an upper triangle. */
  static int index(int states, int r, int s) {
    int a = Math.min(r, s);
    int b = Math.max(r, s);
    return a * states - a * (a - 1) / 2 + b - a;
  }
}
