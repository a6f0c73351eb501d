package sutura.render.pass;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import sutura.csf.FlowDomain;
import sutura.csf.FlowField;
import sutura.csf.FlowPattern;
import sutura.csf.FlowSolution;
import sutura.render.gl.GlTexture;

/**
 * Fields of flow as textures that {@code cells.glsl} reads: for each cell its six neighbours, and
 * for each pattern the speeds through its six sides, which come onto the card when first needed.
 */
final class FlowTables implements AutoCloseable {
  /** Texels in a row; the cell with the number n is texel n of all rows in turn. */
  static final int WIDTH = 4096;

  private static final int SEEDS_EDGE = 512;
  private static final int SOURCES_EDGE = 256;

  private static final int TEXEL_WORDS = 4;
  private static final double MOST_16_BIT = 32767;

  private final FlowSolution solution;
  private final GlTexture neighbours;
  private final GlTexture seeds;
  private final Map<FlowPattern, GlTexture> speeds = new EnumMap<>(FlowPattern.class);
  private final Map<FlowPattern, GlTexture> sources = new EnumMap<>(FlowPattern.class);
  private final Map<FlowPattern, GlTexture> sinks = new EnumMap<>(FlowPattern.class);

  FlowTables(FlowSolution solution) {
    this.solution = solution;
    this.neighbours = neighbours(solution.domain());
    this.seeds = seeds(solution.domain(), solution.domain()::volumeMm3, SEEDS_EDGE);
  }

  FlowSolution solution() {
    return solution;
  }

  /** Brings a pattern onto the card. */
  void bring(FlowPattern pattern, boolean forward) {
    speeds(pattern);
    sources(pattern, forward);
  }

  GlTexture neighbours() {
    return neighbours;
  }

  /** Cells by volume: middle, RAS mm, and number of each. */
  GlTexture seeds() {
    return seeds;
  }

  /**
   * The same by how much fluid enters a cell from outside.
   *
   * @param forward whether the pattern flows as it was solved; else its sinks are its sources
   */
  GlTexture sources(FlowPattern pattern, boolean forward) {
    Map<FlowPattern, GlTexture> tables = forward ? sources : sinks;
    FlowField field = solution.field(pattern);
    double sign = forward ? 1 : -1;
    return tables.computeIfAbsent(
        pattern,
        p ->
            seeds(
                solution.domain(),
                cell -> Math.max(0, sign * field.inflowMm3PerS(cell)),
                SOURCES_EDGE));
  }

  /**
   * Of each cell the speeds through its sides for 1 mm3/s, in cells a second: three words with the
   * lower and the upper side of an axis as signed 16-bit numbers, and what they are multiplied by.
   */
  GlTexture speeds(FlowPattern pattern) {
    return speeds.computeIfAbsent(pattern, this::packed);
  }

  private static GlTexture neighbours(FlowDomain domain) {
    int sides = FlowDomain.SIDES * domain.cells();
    IntBuffer texels = words(rows(sides) * WIDTH).asIntBuffer();
    for (int cell = 0; cell < domain.cells(); cell++) {
      for (int side = 0; side < FlowDomain.SIDES; side++) {
        texels.put(domain.neighbour(cell, side));
      }
    }
    GlTexture texture = new GlTexture(GlTexture.Format.R32I, WIDTH, rows(sides), false);
    texture.write(texels.rewind(), rows(sides));
    return texture;
  }

  /**
   * Cells, as often as their weight says: middle, RAS mm, and number of each, one after the other.
   *
   * @param edge of the square table
   */
  private static GlTexture seeds(FlowDomain domain, IntToDoubleFunction weight, int edge) {
    double whole = IntStream.range(0, domain.cells()).mapToDouble(weight).sum();
    FloatBuffer texels = words(TEXEL_WORDS * edge * edge).asFloatBuffer();
    int cell = 0;
    double end = weight.applyAsDouble(0);
    Vector3d centreMm = domain.centreMm(0);
    for (int i = 0; i < edge * edge; i++) {
      double at = (i + 0.5) / (edge * edge) * whole;
      while (end < at && cell + 1 < domain.cells()) {
        cell++;
        end += weight.applyAsDouble(cell);
        centreMm = domain.centreMm(cell);
      }
      texels.put((float) centreMm.x).put((float) centreMm.y).put((float) centreMm.z).put(cell);
    }
    GlTexture texture = new GlTexture(GlTexture.Format.RGBA32F, edge, edge, false);
    texture.write(texels.rewind(), edge);
    return texture;
  }

  private GlTexture packed(FlowPattern pattern) {
    FlowDomain domain = solution.domain();
    FlowField field = solution.field(pattern);
    IntBuffer texels = words(rows(domain.cells()) * WIDTH * TEXEL_WORDS).asIntBuffer();
    double[] sides = new double[FlowDomain.SIDES];
    for (int cell = 0; cell < domain.cells(); cell++) {
      double most = 0;
      for (int side = 0; side < sides.length; side++) {
        int face = domain.faceOf(cell, side);
        sides[side] =
            face == FlowDomain.WALL ? 0 : field.fluxMm3PerS(face) / domain.volumeMm3(cell);
        most = Math.max(most, Math.abs(sides[side]));
      }
      double step = most / MOST_16_BIT;
      for (int axis = 0; axis < 3; axis++) {
        texels.put(word(sides[2 * axis], step) | word(sides[2 * axis + 1], step) << 16);
      }
      texels.put(Float.floatToRawIntBits((float) step));
    }
    GlTexture texture =
        new GlTexture(GlTexture.Format.RGBA32UI, WIDTH, rows(domain.cells()), false);
    texture.write(texels.rewind(), rows(domain.cells()));
    return texture;
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
    neighbours.close();
    seeds.close();
    speeds.values().forEach(GlTexture::close);
    sources.values().forEach(GlTexture::close);
    sinks.values().forEach(GlTexture::close);
  }
}
