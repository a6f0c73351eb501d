package sutura.biomech;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.joml.Vector3d;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.testing.Require;

/**
 * Prints the figures of {@code src/doc/press-model-checks.md}: a hollow sphere from many
 * directions, and the skull in elements of 3, 2 and 1.5 mm. Arguments: {@code sphere EDGE_MM
 * DIRECTIONS} or {@code skull EDGE_MM...}.
 */
final class PressChecks {
  private static final double FIVE_GRAM_FORCE_N = 5 * Load.NEWTON_PER_GRAM_FORCE;
  private static final List<String> PLACES =
      List.of("vertex", "parietal-eminence-left", "pterion-left", "glabella");

  /** Turns from one direction to the next so that they cover a sphere evenly, radians. */
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  private PressChecks() {}

  public static void main(String[] args) throws IOException {
    if (args[0].equals("sphere")) {
      sphere(Double.parseDouble(args[1]), Integer.parseInt(args[2]));
      return;
    }
    for (int a = 1; a < args.length; a++) {
      skull(Double.parseDouble(args[a]));
    }
  }

  private static void sphere(double edgeMm, int directions) {
    VoxelModel sphere = HollowSphereTest.sphere(edgeMm);
    PatchFinder finder = new PatchFinder(sphere);
    SmallSolver solver = HollowSphereTest.solver(sphere);
    double sum = 0;
    double squares = 0;
    for (int d = 0; d < directions; d++) {
      double z = (d + 0.5) / directions;
      double across = Math.sqrt(1 - z * z);
      Vector3d direction =
          new Vector3d(across * Math.cos(d * GOLDEN_ANGLE), across * Math.sin(d * GOLDEN_ANGLE), z);
      double ratio = HollowSphereTest.ratio(sphere, finder, solver, direction);
      sum += ratio;
      squares += ratio * ratio;
    }
    double mean = sum / directions;
    print(
        "sphere, %.2f mm, %d elements: %.3f +- %.3f of the solid over %d directions",
        edgeMm,
        sphere.elementCount(),
        mean,
        Math.sqrt(squares / directions - mean * mean),
        directions);
  }

  private static void skull(double edgeMm) throws IOException {
    ModelFolder folder =
        new ModelLoader(
                file -> {
                  throw new IllegalStateException(file + " is not wanted");
                })
            .open(Require.models(), Catalogue.builtIn());
    SkullLabels labels = SkullLabelsReader.read(folder).labels().orElseThrow();
    VoxelModel model = VoxelSkull.model(labels, Catalogue.builtIn(), edgeMm);
    print(
        "skull, %.1f mm: %d elements, %d nodes, %.1f ml, layer of suture %.2f mm",
        edgeMm,
        model.elementCount(),
        model.nodeCount(),
        model.elementCount() * Math.pow(edgeMm, 3) / 1000,
        model.sutureThicknessMm());
    ResponseReader reader = new ResponseReader(model, Catalogue.builtIn());
    SkullLoads loads = new SkullLoads(model, labels, Catalogue.builtIn());
    for (FusionState state : FusionState.values()) {
      SortedMap<StructureId, SutureTissue> sutures =
          SutureTissues.of(
              state, Map.of(), Optional.empty(), Catalogue.builtIn().structures().values());
      Held held = Supports.held(Support.CONDYLES, model, labels);
      SmallSolver solver =
          new SmallSolver(ElasticSystem.of(model, sutures, Experiment.BONE_GPA * 1000, held), 1e-3);
      StringBuilder line = new StringBuilder("  " + state.name().toLowerCase(Locale.ROOT));
      for (String place : PLACES) {
        LoadCase load = loads.place(new Load.Press(labels.landmarkMm(place), FIVE_GRAM_FORCE_N));
        double nm = reader.read(load, solver.solve(load.forcesN())).patchNm();
        line.append(String.format(Locale.ROOT, ", %s %.2f nm", place, nm));
      }
      print("%s", line);
    }
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
