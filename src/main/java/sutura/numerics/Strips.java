package sutura.numerics;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A range of indices cut into strips that are worked on side by side. The strips depend on the
 * range alone, and sums are added strip by strip in order: results are the same whatever the number
 * of processors.
 *
 * @param size of the range 0..size-1
 * @param length of a strip; the last may be shorter
 */
public record Strips(int size, int length) {
  /** What is done to the indices {@code from} (inclusive) to {@code to} (exclusive). */
  @FunctionalInterface
  public interface Work {
    void accept(int from, int to);
  }

  /** What the indices {@code from} (inclusive) to {@code to} (exclusive) add to a sum. */
  @FunctionalInterface
  public interface Part {
    double of(int from, int to);
  }

  public Strips {
    if (size < 0 || length < 1) {
      throw new IllegalArgumentException(size + " indices in strips of " + length);
    }
  }

  public int count() {
    return (size + length - 1) / length;
  }

  /** First index of a strip; of the strip after the last the size. */
  public int start(int strip) {
    return Math.min(size, strip * length);
  }

  /** Does all strips; those that run at once must not write to the same place. */
  public void forEach(Work work) {
    int count = count();
    if (count <= 1) {
      if (size > 0) {
        work.accept(0, size);
      }
      return;
    }
    IntStream.range(0, count)
        .parallel()
        .forEach(strip -> work.accept(start(strip), start(strip + 1)));
  }

  /** Sum over all strips, in the order of the strips. */
  public double sum(Part part) {
    double[] sums = new double[count()];
    IntToDoubleFunction of = strip -> part.of(start(strip), start(strip + 1));
    IntStream strips = IntStream.range(0, sums.length);
    (sums.length > 1 ? strips.parallel() : strips).forEach(i -> sums[i] = of.applyAsDouble(i));
    double sum = 0;
    for (double value : sums) {
      sum += value;
    }
    return sum;
  }
}
