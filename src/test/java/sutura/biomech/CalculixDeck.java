package sutura.biomech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes a system and its loads as an input deck of CalculiX: C3D8I, one step for each load. */
final class CalculixDeck {
  private final ElasticSystem system;

  CalculixDeck(ElasticSystem system) {
    this.system = system;
  }

  /**
   * Writes a deck.
   *
   * @param solver as CalculiX calls it, such as {@code SPOOLES} or {@code ITERATIVE CHOLESKY}
   */
  void write(Path file, List<LoadCase> loads, String solver) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      nodes(out);
      elements(out);
      held(out);
      for (LoadCase load : loads) {
        step(out, load, solver);
      }
    }
  }

  private void nodes(Writer out) throws IOException {
    out.write("*NODE, NSET=ALL\n");
    double[] p = system.model().nodesMm();
    for (int n = 0; n < system.model().nodeCount(); n++) {
      out.write((n + 1) + "," + p[3 * n] + "," + p[3 * n + 1] + "," + p[3 * n + 2] + "\n");
    }
  }

  private void elements(Writer out) throws IOException {
    TreeMap<Double, StringBuilder> byModulus = new TreeMap<>();
    int[] corners = system.model().corners();
    for (int e = 0; e < system.model().elementCount(); e++) {
      StringBuilder lines =
          byModulus.computeIfAbsent(system.elementMPa()[e], modulus -> new StringBuilder());
      lines.append(e + 1);
      for (int c = 0; c < 8; c++) {
        lines.append(',').append(corners[8 * e + c] + 1);
      }
      lines.append('\n');
    }
    int set = 0;
    for (Map.Entry<Double, StringBuilder> entry : byModulus.entrySet()) {
      set++;
      out.write("*ELEMENT, TYPE=C3D8I, ELSET=E" + set + "\n" + entry.getValue());
      out.write("*MATERIAL, NAME=M" + set + "\n*ELASTIC\n");
      out.write(number(entry.getKey()) + "," + ElasticSystem.poisson() + "\n");
      out.write("*SOLID SECTION, ELSET=E" + set + ", MATERIAL=M" + set + "\n");
    }
  }

  private void held(Writer out) throws IOException {
    Held held = system.held();
    if (held.fixed().length > 0) {
      out.write("*BOUNDARY\n");
      for (int node : held.fixed()) {
        out.write((node + 1) + ",1,3\n");
      }
    }
    int element = system.model().elementCount();
    for (int s = 0; s < held.springs().length; s++) {
      element++;
      out.write("*ELEMENT, TYPE=SPRING1, ELSET=S" + s + "\n");
      out.write(element + "," + (held.sprung()[s / 3] + 1) + "\n");
      out.write(
          "*SPRING, ELSET=S" + s + "\n" + (s % 3 + 1) + "\n" + number(held.springs()[s]) + "\n");
    }
  }

  /** CalculiX reads at most twenty characters. */
  private static String number(double value) {
    return String.format(Locale.ROOT, "%.12e", value);
  }

  private void step(Writer out, LoadCase load, String solver) throws IOException {
    out.write("*STEP\n*STATIC, SOLVER=" + solver + "\n*CLOAD, OP=NEW\n");
    for (int d = 0; d < load.forcesN().length; d++) {
      if (load.forcesN()[d] != 0) {
        out.write((d / 3 + 1) + "," + (d % 3 + 1) + "," + number(load.forcesN()[d]) + "\n");
      }
    }
    out.write("*NODE PRINT, NSET=ALL\nU\n*END STEP\n");
  }

  /** Displacements of every step in a file of results, mm. */
  static List<double[]> displacements(Path dat, int nodes) {
    List<double[]> steps = new ArrayList<>();
    try (var lines = Files.lines(dat)) {
      lines.forEach(line -> read(line.strip(), nodes, steps));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return steps;
  }

  private static void read(String line, int nodes, List<double[]> steps) {
    if (line.toLowerCase(Locale.ROOT).startsWith("displacements")) {
      steps.add(new double[3 * nodes]);
    } else if (!line.isEmpty() && !steps.isEmpty()) {
      String[] words = line.split("\\s+");
      int node = Integer.parseInt(words[0]) - 1;
      for (int axis = 0; axis < 3; axis++) {
        steps.get(steps.size() - 1)[3 * node + axis] = Double.parseDouble(words[axis + 1]);
      }
    }
  }
}
