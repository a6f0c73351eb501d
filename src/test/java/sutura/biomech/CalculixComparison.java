package sutura.biomech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.testing.Require;

/**
 * Solves the same mesh here and with CalculiX, two loads in two states, and prints by how much they
 * differ. Arguments: edge of an element, mm; folder for decks; CalculiX's solver. Run by {@code
 * src/doc/calculix/compare.sh}.
 */
final class CalculixComparison {
  private static final List<String> PLACES = List.of("parietal-eminence-left", "glabella");
  private static final double FIVE_GRAM_FORCE_N = 5 * Load.NEWTON_PER_GRAM_FORCE;
  private final VoxelModel model;
  private final SkullLabels labels;
  private final ResponseReader reader;
  private final Path folder;
  private final String solver;

  private CalculixComparison(double edgeMm, Path folder, String solver) throws IOException {
    ModelFolder models =
        new ModelLoader(
                file -> {
                  throw new IllegalStateException(file + " is not wanted");
                })
            .open(Require.models(), Catalogue.builtIn());
    labels = SkullLabelsReader.read(models).labels().orElseThrow();
    model = VoxelSkull.model(labels, Catalogue.builtIn(), edgeMm);
    reader = new ResponseReader(model, Catalogue.builtIn());
    this.folder = folder;
    this.solver = solver;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    CalculixComparison comparison =
        new CalculixComparison(Double.parseDouble(args[0]), folder, args[2]);
    comparison.compare("open", FusionState.OPEN, Support.CONDYLES);
    comparison.compare("soft", FusionState.SOFT, Support.CONDYLES);
  }

  private void compare(String state, FusionState fusion, Support support)
      throws IOException, InterruptedException {
    SortedMap<StructureId, SutureTissue> sutures =
        SutureTissues.of(
            fusion, Map.of(), Optional.empty(), Catalogue.builtIn().structures().values());
    ElasticSystem system =
        ElasticSystem.of(
            model, sutures, Experiment.BONE_GPA * 1000, Supports.held(support, model, labels));
    SkullLoads loads = new SkullLoads(model, labels, Catalogue.builtIn());
    List<LoadCase> cases = new ArrayList<>();
    for (String place : PLACES) {
      cases.add(loads.place(new Load.Press(labels.landmarkMm(place), FIVE_GRAM_FORCE_N)));
    }
    new CalculixDeck(system).write(folder.resolve(state + ".inp"), cases, solver);
    long start = System.nanoTime();
    run(state);
    double theirs = seconds(start);
    List<double[]> steps =
        CalculixDeck.displacements(folder.resolve(state + ".dat"), model.nodeCount());
    start = System.nanoTime();
    SmallSolver ours = new SmallSolver(system, 1e-7);
    System.out.printf(
        Locale.ROOT,
        "%s, %s: %d elements, CalculiX %.0f s for %d loads%n",
        state,
        support.word(),
        model.elementCount(),
        theirs,
        cases.size());
    for (int c = 0; c < cases.size(); c++) {
      print(PLACES.get(c), cases.get(c), ours.solve(cases.get(c).forcesN()), steps.get(c));
    }
    System.out.printf(Locale.ROOT, "  solved here in %.1f s%n", seconds(start));
  }

  private void print(String place, LoadCase load, double[] ours, double[] theirs) {
    ResponseReader.Reading a = reader.read(load, ours);
    ResponseReader.Reading b = reader.read(load, theirs);
    double most = 0;
    double difference = 0;
    for (int d = 0; d < ours.length; d++) {
      most = Math.max(most, Math.abs(b.deformationMm()[d]));
      difference = Math.max(difference, Math.abs(a.deformationMm()[d] - b.deformationMm()[d]));
    }
    System.out.printf(
        Locale.ROOT,
        "  %s: patch %.5f nm, CalculiX %.5f nm (%.1e); field differs by %.1e of its largest%n",
        place,
        a.patchNm(),
        b.patchNm(),
        a.patchNm() / b.patchNm() - 1,
        difference / most);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) * 1e-9;
  }

  private void run(String state) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(Require.program("ccx").toString(), state)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(state + ".log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("CalculiX failed; see " + folder.resolve(state + ".log"));
    }
  }
}
