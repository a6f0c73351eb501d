package sutura.biomech.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.Response;
import sutura.biomech.Support;
import sutura.biomech.SutureTissue;
import sutura.biomech.SutureTissues;
import sutura.numerics.Progress;

/**
 * How long it takes on one thread from a press to the displacements of all vertices.
 *
 * @param vertices moved
 * @param medianMs of all presses
 * @param slowMs 95th percentile
 */
public record PressTiming(int vertices, double medianMs, double slowMs) {
  private static final long SEED = 7;

  /** Presses until the JVM has compiled everything, and presses that count. */
  private static final int WARM_UP = 60;

  private static final int COUNTED = 120;

  /** Times presses at random places of the sampled bone of an adult's skull with open sutures. */
  public static PressTiming of(
      TableSolver solver, Map<StructureId, float[]> verticesMm, Catalogue catalogue) {
    List<Vector3dc> places = solver.placesMm();
    SortedMap<StructureId, SutureTissue> open = new TreeMap<>();
    catalogue.structures().values().stream()
        .filter(structure -> structure.isSuture())
        .filter(structure -> !structure.id().equals(MobilityBuild.SYNCHONDROSIS))
        .forEach(structure -> open.put(structure.id(), SutureTissues.OPEN));
    Random random = new Random(SEED);
    List<Double> times = new ArrayList<>();
    int moved = 0;
    for (int i = 0; i < WARM_UP + COUNTED; i++) {
      Load press = new Load.Press(places.get(random.nextInt(places.size())), 0.049);
      Experiment experiment = new Experiment(press, open, Support.PILLOW, Experiment.BONE_GPA);
      long start = System.nanoTime();
      int now = moved(solver, experiment, verticesMm);
      moved = Math.max(moved, now);
      if (i >= WARM_UP && now > 0) {
        times.add((System.nanoTime() - start) * 1e-6);
      }
    }
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return new PressTiming(
        moved, TableErrors.quantile(sorted, 0.5), TableErrors.quantile(sorted, 0.95));
  }

  private static int moved(
      TableSolver solver, Experiment experiment, Map<StructureId, float[]> verticesMm) {
    Optional<Response> response = solver.respond(experiment, Progress.NONE);
    if (response.isEmpty()) {
      return 0;
    }
    int moved = 0;
    for (Map.Entry<StructureId, float[]> entry : verticesMm.entrySet()) {
      float[] nm =
          response
              .get()
              .deformation()
              .displacementsNm(entry.getKey(), entry.getValue())
              .orElse(new float[0]);
      moved += nm.length / 3;
    }
    return moved;
  }
}
