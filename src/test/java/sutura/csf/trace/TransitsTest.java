package sutura.csf.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import sutura.csf.Ducts;
import sutura.csf.FlowDomain;
import sutura.csf.FlowDriver;
import sutura.csf.FlowMoment;
import sutura.csf.FlowPattern;
import sutura.csf.FlowSink;
import sutura.csf.FlowSolution;
import sutura.csf.FluidBoxes;
import sutura.csf.SteadyFlow;
import sutura.csf.Streamlines;
import sutura.geometry.VoxelGrid;
import sutura.numerics.CancelledException;
import sutura.numerics.Progress;

class TransitsTest {
  @Test
  void aParticleTakesVolumeOverFlowFromCellToCell() {
    SteadyFlow flow = Ducts.straight(12, 2, 4);
    Particle particle = new Particle(flow);
    particle.release(1, 0, 0.25, 0.75);
    assertEquals(2, particle.exitS(particle.exitSide()), 1e-12);
    for (int i = 1; i < 11; i++) {
      particle.cross(particle.exitSide(), particle.exitS(particle.exitSide()));
    }
    assertEquals(20, particle.timeS(), 1e-9);
    assertEquals(11, particle.cell());
    assertEquals(11 * 2 - 1, particle.mm(0), 1e-12);
    assertEquals(-0.5, particle.mm(1), 1e-12);
    assertEquals(0.5, particle.mm(2), 1e-12);
    assertEquals(1, particle.speedMmPerS(), 1e-12);
  }

  /** In at both ends, out at both sides: x shrinks and y grows exponentially. */
  @Test
  void inACellTheWayIsAnExponential() {
    FlowDomain domain =
        FluidBoxes.of(new VoxelGrid(3, 3, 1, 0, 0, 0, 1), (i, j, k) -> i == 1 || j == 1 ? 1 : 0);
    double[] fluxes = new double[domain.faces()];
    int middle = domain.cellAt(1, 1, 0);
    fluxes[domain.faceOf(middle, 0)] = 1;
    fluxes[domain.faceOf(middle, 1)] = -1;
    fluxes[domain.faceOf(middle, 2)] = -1;
    fluxes[domain.faceOf(middle, 3)] = 1;
    SteadyFlow flow = new SteadyFlow(domain, fluxes, new double[5], new double[5]);
    Particle particle = new Particle(flow);
    particle.release(middle, 0.1, 0.6, 0.5);
    assertEquals(3, particle.exitSide());
    double seconds = Math.log(5) / 2;
    assertEquals(seconds, particle.exitS(3), 1e-12);
    particle.stay(seconds);
    assertEquals(1 + 0.5 - 0.5, particle.mm(1) - 0.5, 1e-12);
    assertEquals(1 - 0.4 / 5, particle.mm(0), 1e-12);
  }

  @Test
  void shareOfEndsAndMeanTransitAreThoseOfTheFlow() {
    FlowSolution fork = Ducts.fork(0.3);
    Transits transits = Transits.of(fork, 20_000, 1, Progress.NONE);
    assertEquals(0, transits.lost());
    assertEquals(0.3, transits.ends().get(FlowSink.GRANULATIONS), 0.01);
    assertEquals(0.7, transits.ends().get(FlowSink.SPINAL_ROOTS), 0.01);
    assertEquals(41 / 5.0, transits.volumeOverFlowS(), 1e-6);
    assertEquals(transits.volumeOverFlowS(), transits.meanS(), 4 * transits.standardErrorS());
    assertTrue(transits.standardErrorS() < 0.01 * transits.meanS());
    assertTrue(transits.medianS() < transits.meanS());
  }

  @Test
  void theSameSeedGivesTheSameParticles() {
    FlowSolution fork = Ducts.fork(0.5);
    assertEquals(
        Transits.of(fork, 300, 7, Progress.NONE), Transits.of(fork, 300, 7, Progress.NONE));
    assertTrue(
        Transits.of(fork, 300, 7, Progress.NONE).meanS()
            != Transits.of(fork, 300, 8, Progress.NONE).meanS());
  }

  @Test
  void aParticleThatRestsIsLost() {
    FlowDomain domain = FluidBoxes.of(new VoxelGrid(2, 1, 1, 0, 0, 0, 1), (i, j, k) -> 1);
    SteadyFlow flow =
        new SteadyFlow(domain, new double[1], new double[] {1, 0}, new double[] {0, 1});
    Particle particle = new Particle(flow);
    particle.release(0, 0.5, 0.5, 0.5);
    assertTrue(!Walk.end(flow, particle, new SplittableRandom(1), at -> {}));
  }

  @Test
  void itStopsWhenAsked() {
    Progress stop =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    FlowSolution fork = Ducts.fork(0.5);
    assertThrows(CancelledException.class, () -> Transits.of(fork, 10, 1, stop));
  }

  @Test
  void linesRunFromSourceToSinkWithinTheFluid() {
    FlowSolution fork = Ducts.fork(0.25);
    FlowMoment moment = new FlowMoment(FlowDriver.BULK, 0, Map.of(FlowPattern.NET, 2.0));
    Streamlines lines = StreamlineTracing.of(fork, moment, 400, Progress.NONE);
    assertEquals(400, lines.lines());
    int up = 0;
    for (int line = 0; line < lines.lines(); line++) {
      int first = lines.start(line);
      int last = lines.start(line + 1) - 1;
      assertTrue(lines.mm(first, 0) < 0.5);
      assertTrue(Math.abs(lines.mm(last, 1)) > 9.5);
      assertTrue(last - first < 40, "points " + (last - first));
      up += lines.mm(last, 1) > 0 ? 1 : 0;
      for (int point = first; point <= last; point++) {
        assertTrue(
            fork.domain().cellAt(lines.mm(point, 0), lines.mm(point, 1), lines.mm(point, 2)) >= 0);
      }
    }
    assertEquals(0.25, up / 400.0, 0.05);
    assertEquals(2, lines.speedMmPerS(lines.start(0) + 4), 0.5);
  }

  @Test
  void aMomentHasLinesFromWallToWall() {
    FlowSolution fork = Ducts.fork(0.25);
    FlowMoment back = new FlowMoment(FlowDriver.CARDIAC, 0.5, Map.of(FlowPattern.NET, -3.0));
    Streamlines lines = StreamlineTracing.of(fork, back, 40, Progress.NONE);
    for (int line = 0; line < lines.lines(); line++) {
      assertTrue(Math.abs(lines.mm(lines.start(line), 1)) > 9);
      assertTrue(lines.mm(lines.start(line + 1) - 1, 0) < 1);
    }
  }
}
