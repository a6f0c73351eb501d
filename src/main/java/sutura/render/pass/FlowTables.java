package sutura.render.pass;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import sutura.csf.FlowDomain;
import sutura.csf.FlowField;
import sutura.csf.FlowPattern;
import sutura.csf.FlowSolution;
import sutura.render.gl.GlTexture;

/**
 * Fields of flow as textures that {@code cells.glsl} reads. All that is known of a cell lies
 * together in 64 bytes, one line of a processor's cache: the speeds of all patterns through its six
 * sides, and its six neighbours.
 */
final class FlowTables implements AutoCloseable {
  /** Texels in a row; the cell with the number n has four texels from texel 4 n of all rows on. */
  static final int WIDTH = 4096;

  private static final int SEEDS_WIDTH = 512;
  private static final int SEEDS_ROWS = 512;

  /** Rows of each of the tables of sources, below the others. */
  private static final int SOURCES_ROWS = 128;

  private static final int TEXEL_WORDS = 4;
  private static final double MOST_16_BIT = 32767;
  private static final int HALF = 16;
  private static final int PATTERNS = FlowPattern.values().length;

  /** The side whose neighbour each of the four texels of a cell says. */
  private static final int[] BEYOND = {4, 5, 2, 3};

  private final FlowSolution solution;
  private final GlTexture cells;
  private final GlTexture seeds;

  FlowTables(FlowSolution solution) {
    this.solution = solution;
    this.cells = cells(solution);
    this.seeds = seeds(solution);
  }

  FlowSolution solution() {
    return solution;
  }

  /**
   * Of each cell a texel for each pattern. Its first three words are the speeds through the lower
   * and the upper side of an axis for 1 mm3/s as signed 16-bit numbers, in cells a second; the
   * upper half of its last word is the upper half of the float that these are multiplied by. Each
   * lower half says which cell is beyond a side, as so many numbers away, 0 for a wall: of the
   * lower and the upper side of z, then of y; the topmost bits of the latter two say whether there
   * is a cell beyond the lower and the upper side of x.
   */
  GlTexture cells() {
    return cells;
  }

  /**
   * Cells, as often as their volume says: middle, RAS mm, and number of each, in a square; below it
   * for each pattern the same by how much fluid enters from outside, and by how much leaves.
   */
  GlTexture seeds() {
    return seeds;
  }

  private static GlTexture seeds(FlowSolution solution) {
    int rows = SEEDS_ROWS + 2 * PATTERNS * SOURCES_ROWS;
    FloatBuffer texels = words(TEXEL_WORDS * SEEDS_WIDTH * rows).asFloatBuffer();
    FlowDomain domain = solution.domain();
    sow(texels, domain, domain::volumeMm3, SEEDS_ROWS);
    for (FlowPattern pattern : FlowPattern.values()) {
      FlowField field = solution.fields().get(pattern);
      for (int sign = 1; sign >= -1; sign -= 2) {
        double turned = sign;
        IntToDoubleFunction enters =
            cell -> field == null ? 0 : Math.max(0, turned * field.inflowMm3PerS(cell));
        sow(texels, domain, enters, SOURCES_ROWS);
      }
    }
    GlTexture texture = new GlTexture(GlTexture.Format.RGBA32F, SEEDS_WIDTH, rows, false);
    texture.write(texels.rewind(), rows);
    return texture;
  }

  /** Puts cells as often as their weight says, one after the other. */
  private static void sow(
      FloatBuffer texels, FlowDomain domain, IntToDoubleFunction weight, int rows) {
    double whole = IntStream.range(0, domain.cells()).mapToDouble(weight).sum();
    int count = SEEDS_WIDTH * rows;
    int cell = 0;
    double end = weight.applyAsDouble(0);
    Vector3d centreMm = domain.centreMm(0);
    for (int i = 0; i < count; i++) {
      double at = (i + 0.5) / count * whole;
      boolean further = end < at;
      while (end < at && cell + 1 < domain.cells()) {
        cell++;
        end += weight.applyAsDouble(cell);
      }
      centreMm = further ? domain.centreMm(cell) : centreMm;
      texels.put((float) centreMm.x).put((float) centreMm.y).put((float) centreMm.z).put(cell);
    }
  }

  private static GlTexture cells(FlowSolution solution) {
    FlowDomain domain = solution.domain();
    int rows = rows(PATTERNS * domain.cells());
    IntBuffer texels = words(rows * WIDTH * TEXEL_WORDS).asIntBuffer();
    double[] sides = new double[FlowDomain.SIDES];
    for (int cell = 0; cell < domain.cells(); cell++) {
      for (FlowPattern pattern : FlowPattern.values()) {
        double most = sides(solution, pattern, cell, sides);
        int scale = Float.floatToRawIntBits((float) (most / MOST_16_BIT)) >>> HALF;
        scale += most > 0 ? 1 : 0;
        double step = Float.intBitsToFloat(scale << HALF);
        for (int axis = 0; axis < 3; axis++) {
          texels.put(word(sides[2 * axis], step) | word(sides[2 * axis + 1], step) << HALF);
        }
        texels.put(scale << HALF | beyond(domain, cell, pattern.ordinal()));
      }
    }
    GlTexture texture = new GlTexture(GlTexture.Format.RGBA32UI, WIDTH, rows, false);
    texture.write(texels.rewind(), rows);
    return texture;
  }

  /** Speeds of a pattern through the sides of a cell, cells a second; returns the largest. */
  private static double sides(
      FlowSolution solution, FlowPattern pattern, int cell, double[] sides) {
    Arrays.fill(sides, 0);
    FlowField field = solution.fields().get(pattern);
    if (field == null) {
      return 0;
    }
    FlowDomain domain = solution.domain();
    double most = 0;
    for (int side = 0; side < sides.length; side++) {
      int face = domain.faceOf(cell, side);
      if (face != FlowDomain.WALL) {
        sides[side] = field.fluxMm3PerS(face) / domain.volumeMm3(cell);
        most = Math.max(most, Math.abs(sides[side]));
      }
    }
    return most;
  }

  /** Half of a word: where a neighbour is. A layer of a lattice has fewer cells than it can say. */
  private static int beyond(FlowDomain domain, int cell, int texel) {
    int side = BEYOND[texel];
    int next = domain.neighbour(cell, side);
    int away = next == FlowDomain.WALL ? 0 : Math.abs(next - cell);
    if (side >= 4) {
      return away;
    }
    boolean beside = domain.neighbour(cell, side - 2) != FlowDomain.WALL;
    return away | (beside ? 1 << (HALF - 1) : 0);
  }

  private static int word(double value, double step) {
    return step > 0 ? (int) Math.round(value / step) & 0xffff : 0;
  }

  private static int rows(int texels) {
    return (texels + WIDTH - 1) / WIDTH;
  }

  private static ByteBuffer words(int count) {
    return ByteBuffer.allocateDirect(Integer.BYTES * count).order(ByteOrder.nativeOrder());
  }

  @Override
  public void close() {
    cells.close();
    seeds.close();
  }
}
