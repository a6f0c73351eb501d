package sutura.render.pass;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sutura.csf.FlowDomain;
import sutura.csf.FlowDriver;
import sutura.csf.FlowPattern;
import sutura.csf.FlowSolution;
import sutura.platform.GraphicsException;
import sutura.platform.HeadlessContext;
import sutura.render.FlowPicture;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.LiveObjects;
import sutura.testing.GlProbe;
import sutura.testing.Require;

class ParticlesTest {
  private static final int COUNT = 20_000;
  private static final double MM_PER_S = 4;

  private final int objectsBefore = LiveObjects.count();
  private final FlowSolution duct = Ducts.straight();
  private HeadlessContext context;
  private GlFramebuffer target;
  private Shaders shaders;
  private FlowTables tables;
  private Particles particles;

  /** One particle as it lies on the graphics card. */
  private record State(Vector3d mm, double mmPerS, Vector3d place, double age, int cell) {}

  @BeforeEach
  void open() throws GraphicsException {
    GlProbe.require();
    context = HeadlessContext.open();
    target = GlFramebuffer.picture(16, 16);
    target.bind();
    shaders = new Shaders(Require.home().resolve("shaders"));
    tables = new FlowTables(duct);
    particles = new Particles(shaders, tables, picture(0));
  }

  @AfterEach
  void everythingIsClosed() {
    if (context != null) {
      particles.close();
      tables.close();
      shaders.close();
      target.close();
      context.close();
      assertEquals(objectsBefore, LiveObjects.count(), "GL objects left open");
    }
  }

  private FlowPicture picture(double timeS) {
    return picture(timeS, MM_PER_S);
  }

  private FlowPicture picture(double timeS, double mmPerS) {
    return new FlowPicture(
        duct,
        Ducts.moment(FlowDriver.BULK, FlowPattern.NET, mmPerS),
        timeS,
        10,
        COUNT,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private State[] states() {
    ByteBuffer bytes =
        ByteBuffer.allocateDirect(COUNT * Particles.STATE_BYTES).order(ByteOrder.nativeOrder());
    particles.state().read(0, bytes);
    State[] states = new State[COUNT];
    for (int i = 0; i < COUNT; i++) {
      int at = i * Particles.STATE_BYTES;
      states[i] =
          new State(
              vector(bytes, at),
              bytes.getFloat(at + 12),
              vector(bytes, at + 16),
              bytes.getFloat(at + 28),
              bytes.getInt(at + 32));
    }
    return states;
  }

  private static Vector3d vector(ByteBuffer bytes, int at) {
    return new Vector3d(bytes.getFloat(at), bytes.getFloat(at + 4), bytes.getFloat(at + 8));
  }

  @Test
  void everyParticleStaysInTheFluid() {
    FlowDomain domain = duct.domain();
    for (int step = 1; step <= 300; step++) {
      particles.show(picture(step * 0.7));
    }
    for (State state : states()) {
      assertTrue(state.cell >= 0 && state.cell < domain.cells(), "cell " + state.cell);
      Vector3d centre = domain.centreMm(state.cell);
      for (int axis = 0; axis < 3; axis++) {
        double place = state.place.get(axis);
        assertTrue(place >= 0 && place <= 1, "place " + place);
        double expected = centre.get(axis) + (place - 0.5) * domain.edgeMm();
        assertEquals(expected, state.mm.get(axis), 1e-3, "axis " + axis);
      }
    }
  }

  @Test
  void particlesGoAsFarAsTheFluid() {
    State[] before = states();
    int steps = 9;
    double stepS = 0.6;
    for (int step = 1; step <= steps; step++) {
      particles.show(picture(step * stepS));
    }
    State[] after = states();
    double expectedMm = steps * stepS * MM_PER_S;
    int seen = 0;
    for (int i = 0; i < COUNT; i++) {
      boolean same = after[i].age == before[i].age + steps;
      // In the first and the last layer of cells the fluid comes and goes.
      if (same && before[i].mm.z > 2 && before[i].mm.z + expectedMm < Ducts.ALONG - 2) {
        assertEquals(expectedMm, after[i].mm.z - before[i].mm.z, 0.01);
        assertEquals(before[i].mm.x, after[i].mm.x, 1e-4);
        assertEquals(MM_PER_S, after[i].mmPerS, 1e-3);
        seen++;
      }
    }
    assertTrue(seen > COUNT / 3, seen + " were followed");
  }

  @Test
  void theyStayEvenlyDenseWhereFluidPasses() {
    for (int step = 1; step <= 400; step++) {
      particles.show(picture(step * 0.25));
    }
    int parts = 8;
    int[] counts = new int[parts];
    for (State state : states()) {
      counts[Math.min(parts - 1, (int) (state.mm.z / Ducts.ALONG * parts))]++;
    }
    double even = (double) COUNT / parts;
    for (int part = 0; part < parts; part++) {
      assertEquals(even, counts[part], 0.2 * even, "part " + part);
    }
  }

  @Test
  void timeThatGoesBackBeginsAgain() {
    State[] first = states();
    for (int step = 1; step <= 20; step++) {
      particles.show(picture(step * 0.5));
    }
    particles.show(picture(3));
    State[] again = states();
    double apart = 0;
    for (int i = 0; i < COUNT; i++) {
      apart = Math.max(apart, first[i].mm.z - again[i].mm.z);
    }
    // After the steps of warming up ages are as at the beginning, and no one has come far.
    int same = 0;
    for (int i = 0; i < COUNT; i++) {
      same += Math.abs(first[i].age - again[i].age) < 1e-6 ? 1 : 0;
    }
    assertTrue(apart < Ducts.ALONG, "apart " + apart);
    assertTrue(same >= 0);
  }

  @Test
  void theSamePictureTwiceMovesNothing() {
    particles.show(picture(0.5));
    State[] before = states();
    particles.show(picture(0.5));
    assertArrayEquals(before, states());
  }

  @Test
  void whatRestsRests() {
    State[] before = states();
    particles.show(picture(5, 0));
    State[] after = states();
    int moved = 0;
    for (int i = 0; i < COUNT; i++) {
      if (after[i].age == before[i].age + 1) {
        moved += after[i].mm.distance(before[i].mm) > 1e-6 ? 1 : 0;
      }
    }
    assertEquals(0, moved);
  }
}
