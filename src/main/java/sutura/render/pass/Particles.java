package sutura.render.pass;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import sutura.csf.FlowMoment;
import sutura.csf.FlowPattern;
import sutura.render.FlowPicture;
import sutura.render.gl.GlBuffer;
import sutura.render.gl.GlInfo;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlVertexArray;
import sutura.render.gl.GlVertexArray.PointAttribute;

/**
 * Particles that drift with the fluid, moved on the graphics card. Their last states stay there:
 * the tails. The same pictures in the same order give the same particles.
 */
final class Particles implements AutoCloseable {
  /** States that are kept besides the last one: so many updates ago is the end of a tail. */
  static final int TAIL = 12;

  /** Updates that a particle lives for in the mean, before it begins again elsewhere. */
  static final float LIFE = 240;

  /** Bytes of a state: place and speed, place in the cell and age, number of the cell. */
  static final int STATE_BYTES = 36;

  private static final int MOST_STEPS = 24;

  /** Cells that the fastest pass in an update of which nothing is dropped. */
  private static final double FOLLOWED_CELLS = 16;

  /** Of a processor in a time-lapse in which the fastest lag behind anyway. */
  private static final int LAGGING_STEPS = 6;

  /**
   * Way at full speed between the updates before a first picture, mm; after these the tails are as
   * long as if it had moved before.
   */
  private static final double FIRST_STEP_MM = 0.9;

  private static final int STATES = TAIL + 1;

  /** Updates ago that a tail may lead through, the shorter the faster. */
  private static final int[] AGO = {1, 2, 4, TAIL / 2, TAIL};

  private static final List<String> CAPTURED = List.of("nextSpot", "nextPlace", "nextCell");

  private final Shaders shaders;
  private final FlowTables tables;
  private final int count;
  private final boolean software = GlInfo.current().isSoftware();
  private final List<GlBuffer> states = new ArrayList<>();
  private final List<GlVertexArray> readers = new ArrayList<>();
  private final List<GlVertexArray> shapes = new ArrayList<>();
  private FlowPicture shown;
  private int updates;

  /** Particles at the places of a first picture, which they have just reached. */
  Particles(Shaders shaders, FlowTables tables, FlowPicture first) {
    this.shaders = shaders;
    this.tables = tables;
    this.count = first.particles();
    for (int i = 0; i < STATES; i++) {
      states.add(GlBuffer.changing(count * STATE_BYTES));
    }
    for (int i = 0; i < STATES; i++) {
      readers.add(GlVertexArray.points(attributes(0, states.get(i)), false));
      List<PointAttribute> shape = new ArrayList<>(attributes(0, states.get(i)));
      for (int k = 0; k < AGO.length; k++) {
        shape.add(spot(3 + k, states.get((i + STATES - AGO[k]) % STATES)));
      }
      shapes.add(GlVertexArray.points(shape, true));
    }
    shown = first;
    begin();
  }

  private static PointAttribute spot(int location, GlBuffer state) {
    return new PointAttribute(location, state, 0, STATE_BYTES, 4, false);
  }

  private static List<PointAttribute> attributes(int first, GlBuffer state) {
    return List.of(
        spot(first, state),
        new PointAttribute(first + 1, state, 16, STATE_BYTES, 4, false),
        new PointAttribute(first + 2, state, 32, STATE_BYTES, 1, true));
  }

  /** Whether these can go on to a picture. */
  @SuppressWarnings("ReferenceEquality") // large, and never made twice
  boolean fit(FlowPicture picture) {
    return picture.particles() == count
        && picture.solution() == tables.solution()
        && picture.moment().driver() == shown.moment().driver();
  }

  boolean isOf(FlowTables other) {
    return tables == other;
  }

  int count() {
    return count;
  }

  /**
   * Moves them to the time of a picture that they {@link #fit}; they begin again where time goes
   * back, and where something else flows at the same time.
   */
  void show(FlowPicture picture) {
    boolean on = picture.continues(shown);
    double seconds = picture.timeS() - shown.timeS();
    boolean otherNow = seconds == 0 && !picture.moment().equals(shown.moment());
    shown = picture;
    if (!on || otherNow) {
      begin();
    } else if (seconds > 0) {
      update(seconds, false);
    }
  }

  private void begin() {
    update(0, true);
    double seconds = shown.fullMmPerS() > 0 ? FIRST_STEP_MM / shown.fullMmPerS() : 0;
    for (int i = 0; i < TAIL; i++) {
      update(seconds, false);
    }
  }

  /** One step of the time of the fluid. */
  void update(double seconds, boolean anew) {
    List<Map.Entry<FlowPattern, Double>> parts = parts(shown.moment());
    GlProgram program =
        shaders.useCapturing("particle_step.vert", CAPTURED, "PATTERNS " + parts.size());
    program.set("cells", 0, tables.cells()).set("seeds", 1, tables.seeds());
    float[] weights = new float[Math.max(1, parts.size())];
    for (int i = 0; i < parts.size(); i++) {
      weights[i] = parts.get(i).getValue().floatValue();
      program.set("patterns[" + i + "]", parts.get(i).getKey().ordinal());
    }
    program.set("weights", weights);
    program.set("mostSteps", mostSteps(seconds));
    program.set("edgeMm", (float) tables.solution().domain().edgeMm());
    program.set("seconds", (float) seconds);
    program.set("life", LIFE).set("particles", (float) count);
    program.set("anew", anew ? 1 : 0).set("step_", updates);
    int from = head();
    updates++;
    readers.get(from).capture(count, states.get(head()));
  }

  /**
   * Sides that a particle may come to in one update: enough for the fastest; if that would be too
   * many, fewer where a processor draws.
   */
  private int mostSteps(double seconds) {
    double cells = seconds * shown.fullMmPerS() / tables.solution().domain().edgeMm();
    if (cells <= FOLLOWED_CELLS) {
      return MOST_STEPS;
    }
    return software ? LAGGING_STEPS : MOST_STEPS;
  }

  /** Patterns that flow now. */
  private static List<Map.Entry<FlowPattern, Double>> parts(FlowMoment moment) {
    return moment.weightsMm3PerS().entrySet().stream()
        .filter(entry -> entry.getValue() != 0)
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .toList();
  }

  private int head() {
    return updates % STATES;
  }

  /** The last state of all of them. */
  GlBuffer state() {
    return states.get(head());
  }

  /** A strip of four corners for each particle. */
  void draw() {
    shapes.get(head()).drawStrips(4, count);
  }

  @Override
  public void close() {
    readers.forEach(GlVertexArray::close);
    shapes.forEach(GlVertexArray::close);
    states.forEach(GlBuffer::close);
  }
}
