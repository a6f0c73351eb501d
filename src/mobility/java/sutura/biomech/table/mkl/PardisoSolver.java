package sutura.biomech.table.mkl;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.mkl.global.mkl_rt;
import sutura.biomech.table.DirectSolver;
import sutura.biomech.table.UpperMatrix;

/** PARDISO of the Math Kernel Library: supernodal Cholesky on a nested-dissection order. */
public final class PardisoSolver implements DirectSolver {
  /** Threads of the library; more gain little on matrices of this size. */
  private static final int THREADS = Integer.getInteger("sutura.mobility.threads", 2);

  private static final int REAL_SYMMETRIC_POSITIVE_DEFINITE = 2;
  private static final int ANALYSE_AND_FACTOR = 12;
  private static final int FACTOR = 22;
  private static final int SOLVE = 33;
  private static final int RELEASE = -1;

  /** For the service loader. */
  public PardisoSolver() {}

  @Override
  public Factor factor(UpperMatrix matrix) {
    mkl_rt.MKL_Set_Num_Threads(THREADS);
    Factored factored = new Factored(matrix);
    factored.call(ANALYSE_AND_FACTOR, 1, factored.nothing, factored.nothing);
    return factored;
  }

  private static final class Factored implements Factor {
    private final LongPointer memory = new LongPointer(64);
    private final IntPointer settings = new IntPointer(64);
    private final IntPointer starts;
    private final IntPointer columns;
    private final DoublePointer values;
    private final int size;
    private final DoublePointer nothing = new DoublePointer(1);

    Factored(UpperMatrix matrix) {
      Pointer.memset(memory, 0, 64L * Long.BYTES);
      Pointer.memset(settings, 0, 64L * Integer.BYTES);
      settings.put(0, 1); // these settings, not the library's own
      settings.put(1, 2); // nested dissection of METIS
      settings.put(34, 1); // rows and columns count from 0
      size = matrix.size();
      starts = new IntPointer(matrix.starts());
      columns = new IntPointer(matrix.columns());
      values = new DoublePointer(matrix.values());
    }

    void call(int phase, int count, Pointer rightHandSides, Pointer solutions) {
      try (IntPointer one = new IntPointer(1).put(1);
          IntPointer type = new IntPointer(1).put(REAL_SYMMETRIC_POSITIVE_DEFINITE);
          IntPointer what = new IntPointer(1).put(phase);
          IntPointer rows = new IntPointer(1).put(size);
          IntPointer unused = new IntPointer(1).put(0);
          IntPointer many = new IntPointer(1).put(count);
          IntPointer silent = new IntPointer(1).put(0);
          IntPointer error = new IntPointer(1).put(0)) {
        mkl_rt.pardiso(
            new mkl_rt._MKL_DSS_HANDLE_t(memory),
            one,
            one,
            type,
            what,
            rows,
            values,
            starts,
            columns,
            unused,
            many,
            settings,
            silent,
            rightHandSides,
            solutions,
            error);
        if (error.get() != 0) {
          throw new IllegalStateException(
              "PARDISO ended phase " + phase + " with error " + error.get());
        }
      }
    }

    @Override
    public void solve(double[] block, int count) {
      long length = (long) count * size;
      try (DoublePointer right = new DoublePointer(length);
          DoublePointer solution = new DoublePointer(length)) {
        right.put(block, 0, Math.toIntExact(length));
        call(SOLVE, count, right, solution);
        solution.get(block, 0, Math.toIntExact(length));
      }
    }

    @Override
    public void replace(UpperMatrix matrix) {
      values.put(matrix.values(), 0, matrix.values().length);
      call(FACTOR, 1, nothing, nothing);
    }

    @Override
    public void close() {
      call(RELEASE, 1, nothing, nothing);
      for (Pointer pointer :
          new Pointer[] {memory, settings, starts, columns, values, nothing}) {
        pointer.close();
      }
    }
  }
}
