package sutura.csf.dye;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.csf.Ducts;
import sutura.csf.DyeCloud;
import sutura.csf.FlowDomain;
import sutura.csf.FlowSolution;
import sutura.csf.FluidBoxes;
import sutura.csf.SteadyFlow;
import sutura.geometry.VoxelGrid;
import sutura.numerics.CancelledException;
import sutura.numerics.Progress;

class DyeTransportTest {
  private static DyeTransport release(SteadyFlow flow, double xMm, double yMm) {
    return DyeTransport.release(flow, new Vector3d(xMm, yMm, 0)).orElseThrow();
  }

  /** A cell of 8 ml with 8 mm3/s through it: a stirred tank of 1000 s. */
  @Test
  void oneCellIsWashedOutExponentially() {
    DyeTransport dye = release(Ducts.straight(1, 20, 8), 0, 0);
    for (double t : new double[] {500, 1000, 2000}) {
      DyeCloud cloud = dye.at(t, Progress.NONE);
      assertEquals(Math.exp(-t / 1000), cloud.keptShare(), 0.02);
      assertEquals(cloud.keptShare(), cloud.concentration(0), 1e-6);
    }
  }

  /** The mean time in the duct is exact however long the steps are. */
  @Test
  void meanStayInADuctIsVolumeOverFlow() {
    DyeTransport dye = release(Ducts.straight(50, 20, 80), 0, 0);
    double sum = 0;
    double at = 0;
    while (at < 1e6) {
      double step = DyeTransport.stepS(at);
      at += step;
      sum += step * dye.at(at, Progress.NONE).keptShare();
    }
    assertEquals(50 * 8000 / 80.0, sum, 1e-6 * sum);
  }

  /** At half the mean stay the middle of the cloud has gone half the way. */
  @Test
  void theCloudMovesWithTheFluid() {
    DyeTransport dye = release(Ducts.straight(200, 10, 100), 0, 0);
    DyeCloud cloud = dye.at(1000, Progress.NONE);
    double mean = 0;
    double square = 0;
    double sum = 0;
    for (int cell = 0; cell < 200; cell++) {
      sum += cloud.concentration(cell);
      mean += cell * 10.0 * cloud.concentration(cell);
      square += cell * 10.0 * cell * 10 * cloud.concentration(cell);
    }
    mean /= sum;
    assertEquals(1000, mean, 1);
    double spreadMm = Math.sqrt(square / sum - mean * mean);
    double scheme = Math.sqrt(1000 * 10 + 1000.0 * 1000 / 80);
    assertEquals(scheme, spreadMm, 0.15 * scheme);
  }

  @Test
  void nothingIsLostButWhatLeaves() {
    FlowSolution fork = Ducts.fork(0.3);
    DyeTransport dye = release(SteadyFlow.net(fork), 3, 0);
    double before = 1;
    for (double t = 1; t < 200; t += 3.7) {
      DyeCloud cloud = dye.at(t, Progress.NONE);
      assertEquals(1, (dye.keptMm3() + dye.leftMm3()) / dye.releasedMm3(), 1e-12);
      assertTrue(cloud.keptShare() <= before);
      before = cloud.keptShare();
    }
    assertTrue(before < 0.01);
    assertEquals(9, dye.releasedMm3(), 1e-12);
  }

  @Test
  void whatComesOutDependsOnTheTimeAlone() {
    SteadyFlow flow = SteadyFlow.net(Ducts.fork(0.3));
    DyeTransport one = release(flow, 3, 0);
    DyeTransport other = release(flow, 3, 0);
    one.at(2, Progress.NONE);
    one.at(17.3, Progress.NONE);
    one.at(6.5, Progress.NONE);
    DyeCloud a = one.at(9.1, Progress.NONE);
    DyeCloud b = other.at(9.1, Progress.NONE);
    for (int cell = 0; cell < flow.domain().cells(); cell++) {
      assertEquals(b.concentration(cell), a.concentration(cell));
    }
    assertEquals(b.keptShare(), a.keptShare());
    assertEquals(1, release(flow, 3, 0).at(0, Progress.NONE).keptShare(), 1e-15);
  }

  /** A ring of four cells in a duct, with more flow round it than through it. */
  @Test
  void aCircleIsUndoneAndNothingIsLost() {
    FlowDomain domain =
        FluidBoxes.of(
            new VoxelGrid(4, 2, 1, 0, 0, 0, 20), (i, j, k) -> j == 0 || i % 3 != 0 ? 1 : 0);
    double[] fluxes = new double[domain.faces()];
    int a = domain.cellAt(20, 0, 0);
    int b = domain.cellAt(40, 0, 0);
    fluxes[domain.faceOf(a, 0)] = 1;
    fluxes[domain.faceOf(b, 1)] = 1;
    fluxes[domain.faceOf(a, 1)] = 6;
    fluxes[domain.faceOf(b, 3)] = 5;
    fluxes[domain.faceOf(a, 3)] = -5;
    fluxes[domain.faceOf(domain.cellAt(20, 20, 0), 1)] = -5;
    double[] sources = new double[6];
    double[] sinks = new double[6];
    sources[domain.cellAt(0, 0, 0)] = 1;
    sinks[domain.cellAt(60, 0, 0)] = 1;
    SteadyFlow flow = new SteadyFlow(domain, fluxes, sources, sinks);
    Downstream order = Downstream.of(flow, new int[] {domain.cellAt(0, 0, 0)});
    assertEquals(1, order.circles());
    assertEquals(6, order.size());
    assertEquals(1, order.outMm3PerS(a, 1), 1e-15);
    DyeTransport dye = release(flow, 0, 0);
    dye.at(30_000, Progress.NONE);
    assertEquals(1, (dye.keptMm3() + dye.leftMm3()) / dye.releasedMm3(), 1e-12);
    assertTrue(dye.leftMm3() > 0.4 * dye.releasedMm3());
  }

  @Test
  void dyeStaysOnItsSideOfAWall() {
    FlowDomain domain =
        FluidBoxes.of(new VoxelGrid(40, 3, 1, 0, 0, 0, 1), (i, j, k) -> j != 1 || i == 39 ? 1 : 0);
    double[] none = new double[domain.cells()];
    SteadyFlow flow = new SteadyFlow(domain, new double[domain.faces()], none, none);
    DyeCloud cloud = release(flow, 5, 0).at(60, Progress.NONE);
    assertEquals(1, cloud.concentration(domain.cellAt(8, 0, 0)));
    assertEquals(0, cloud.concentration(domain.cellAt(5, 2, 0)));
    assertEquals(1, cloud.keptShare(), 1e-12);
  }

  @Test
  void farFromFluidThereIsNoDye() {
    SteadyFlow flow = Ducts.straight(10, 1, 1);
    assertTrue(DyeTransport.release(flow, new Vector3d(5, 30, 0)).isEmpty());
    assertTrue(DyeTransport.release(flow, new Vector3d(5, 6, 0)).isPresent());
  }

  @Test
  void itStopsWhenAskedAndRefusesTimesBefore() {
    DyeTransport dye = release(Ducts.straight(10, 1, 0.01), 0, 0);
    Progress stop =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThrows(CancelledException.class, () -> dye.at(1000, stop));
    assertTrue(dye.at(1000, Progress.NONE).keptShare() < 0.7);
    assertThrows(IllegalArgumentException.class, () -> dye.at(-1, Progress.NONE));
  }
}
