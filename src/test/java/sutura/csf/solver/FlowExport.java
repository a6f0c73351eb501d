package sutura.csf.solver;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import sutura.anatomy.Catalogue;
import sutura.csf.Conductance;
import sutura.csf.FaceConductances;
import sutura.csf.FlowBalance;
import sutura.csf.FlowDomain;
import sutura.csf.FlowInflows;
import sutura.csf.FlowPattern;
import sutura.csf.FlowScenario;
import sutura.csf.domain.FlowDomains;
import sutura.model.ModelLoader;
import sutura.numerics.Progress;

/**
 * Writes network, inflows and solution of the flow for another solver, see {@code
 * src/doc/flow/solver_check.py}. Arguments: folder of the models, folder to write to.
 */
public final class FlowExport {
  private FlowExport() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]);
    Files.createDirectories(folder);
    FlowDomains read =
        FlowDomains.read(
            new ModelLoader(
                    file -> {
                      throw new IllegalStateException(file + " is not wanted");
                    })
                .open(Path.of(arguments[0]), Catalogue.builtIn()),
            Progress.NONE);
    FlowDomain domain = read.domain();
    ByteBuffer faces = buffer(8L * domain.faces());
    for (int face = 0; face < domain.faces(); face++) {
      faces.putInt(domain.low(face)).putInt(domain.high(face));
    }
    write(folder.resolve("faces.i4"), faces);
    double[][] inflows = new double[FlowPattern.values().length][];
    for (FlowPattern pattern : FlowPattern.values()) {
      inflows[pattern.ordinal()] =
          FlowInflows.of(pattern, domain, read.places(), FlowScenario.shipped().net());
      write(folder.resolve(pattern + "-inflows.f8"), inflows[pattern.ordinal()]);
    }
    for (Conductance conductance : Conductance.values()) {
      solve(folder, domain, conductance, inflows);
    }
  }

  private static void solve(
      Path folder, FlowDomain domain, Conductance conductance, double[][] inflows)
      throws Exception {
    write(folder.resolve(conductance + ".f8"), FaceConductances.of(domain, conductance));
    long start = System.nanoTime();
    FlowSolver solver = new FlowSolver(domain, conductance, Progress.NONE);
    double setUpS = (System.nanoTime() - start) / 1e9;
    List<FlowSolver.Flow> flows = solver.solve(inflows, Progress.NONE);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%s: set-up %.1f s, with 4 patterns %.1f s%n", conductance, setUpS, seconds);
    for (FlowPattern pattern : FlowPattern.values()) {
      FlowSolver.Flow flow = flows.get(pattern.ordinal());
      double[] fluxes = new double[domain.faces()];
      for (int face = 0; face < fluxes.length; face++) {
        fluxes[face] = flow.field().fluxMm3PerS(face);
      }
      String name = conductance + "-" + pattern;
      write(folder.resolve(name + "-fluxes.f8"), fluxes);
      write(folder.resolve(name + "-pressures.f8"), flow.pressures());
      System.out.printf(
          "%s: %d steps, residual %.2e, carried %.2e mm3/s, divergence %.2e%n",
          name,
          flow.iterations(),
          flow.residual(),
          flow.carried(),
          FlowBalance.largestDivergence(domain, flow.field()));
    }
  }

  private static ByteBuffer buffer(long bytes) {
    return ByteBuffer.allocate(Math.toIntExact(bytes)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void write(Path file, double[] values) throws IOException {
    ByteBuffer bytes = buffer(8L * values.length);
    bytes.asDoubleBuffer().put(values);
    write(file, bytes.position(bytes.capacity()));
  }

  private static void write(Path file, ByteBuffer bytes) throws IOException {
    bytes.flip();
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }
}
