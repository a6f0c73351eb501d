package sutura.biomech.table;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.biomech.Deformation;
import sutura.biomech.Estimate;
import sutura.biomech.Experiment;
import sutura.biomech.ModulusRange;
import sutura.biomech.PressSolver;
import sutura.biomech.Response;
import sutura.biomech.SkullLoads;
import sutura.biomech.SutureMotion;
import sutura.numerics.Progress;

/**
 * Answers at once from a table of solutions: a load is a sum of stored loads near it, a modulus a
 * combination of stored moduli. Outside the sampled bone there is no answer. May be asked from any
 * thread.
 */
public final class TableSolver implements PressSolver {
  static final double NM_PER_MM = 1e6;
  static final double UM_PER_MM = 1e3;

  private final MobilityTable table;
  private final SkullLoads loads;
  private final WeightCache weights = new WeightCache();

  /**
   * Answers of a table.
   *
   * @param loads where loads land on the model that the table was made of
   */
  public TableSolver(MobilityTable table, SkullLoads loads) {
    this.table = table;
    this.loads = loads;
  }

  /** Places that the table has presses at, RAS mm. */
  public List<Vector3dc> placesMm() {
    return IntStream.range(0, table.patches().count())
        .<Vector3dc>mapToObj(table.patches()::placeMm)
        .toList();
  }

  @Override
  public Optional<Response> respond(Experiment experiment, Progress progress) {
    long start = System.nanoTime();
    progress.check();
    return TableLoad.of(table, loads, experiment.load())
        .map(load -> respond(experiment, load, start));
  }

  private Response respond(Experiment experiment, TableLoad load, long start) {
    Ends baseline = ends(experiment, load, true);
    Ends softest = ends(ModulusRange.softest(experiment), load, false);
    Ends stiffest = ends(ModulusRange.stiffest(experiment), load, false);
    double seconds = (System.nanoTime() - start) * 1e-9;
    Deformation field = new TableDeformation(table, weights, baseline.middle(load));
    return new Response(
        experiment,
        baseline.isBracket() ? Response.Method.BRACKET : Response.Method.TABLE,
        load.placeMm(),
        load.direction(),
        estimate(baseline, softest, stiffest, sum -> load.patchMm(sum) * NM_PER_MM),
        estimate(baseline, softest, stiffest, sum -> load.rigidMm(sum) * UM_PER_MM),
        sutures(baseline, softest, stiffest, load),
        field,
        table.elements(),
        0,
        seconds);
  }

  /** The answers for the softest and the stiffest suture in use; the same if all are alike. */
  private record Ends(TableSum soft, TableSum stiff, boolean isBracket) {
    /** A field between both, as large as the geometric mean of what is loaded says. */
    TableSum middle(TableLoad load) {
      if (!isBracket) {
        return soft;
      }
      double a = load.patchMm(soft);
      double b = load.patchMm(stiff);
      TableSum mean = soft.sum(0.5, stiff, 0.5);
      return a * b > 0 ? mean.times(Math.sqrt(a * b) / Math.abs(0.5 * (a + b))) : mean;
    }
  }

  private Ends ends(Experiment experiment, TableLoad load, boolean withField) {
    Skulls skulls = Skulls.of(table, experiment.sutures(), 1000 * experiment.boneGPa());
    TableSum soft =
        load.sum(table, experiment.support(), skulls.softest(), skulls.boneMPa(), withField);
    return skulls.isUniform()
        ? new Ends(soft, soft, false)
        : new Ends(
            soft,
            load.sum(table, experiment.support(), skulls.stiffest(), skulls.boneMPa(), withField),
            true);
  }

  /** What is read of an answer. */
  private interface Reading {
    double of(TableSum sum);
  }

  private static Estimate estimate(Ends baseline, Ends softest, Ends stiffest, Reading reading) {
    double soft = reading.of(baseline.soft());
    double stiff = reading.of(baseline.stiff());
    double value = mean(soft, stiff);
    double low = value;
    double high = value;
    for (TableSum sum :
        new TableSum[] {
          baseline.soft(),
          baseline.stiff(),
          softest.soft(),
          softest.stiff(),
          stiffest.soft(),
          stiffest.stiff()
        }) {
      low = Math.min(low, reading.of(sum));
      high = Math.max(high, reading.of(sum));
    }
    return new Estimate(value, low, high);
  }

  /** Geometric mean; of numbers of different signs the arithmetic one. */
  private static double mean(double a, double b) {
    return a * b > 0 ? Math.copySign(Math.sqrt(a * b), a) : 0.5 * (a + b);
  }

  private SortedMap<StructureId, SutureMotion> sutures(
      Ends baseline, Ends softest, Ends stiffest, TableLoad load) {
    Jumps middle = new Jumps(table, baseline.middle(load));
    Jumps[] all = {
      new Jumps(table, baseline.soft()),
      new Jumps(table, baseline.stiff()),
      new Jumps(table, softest.soft()),
      new Jumps(table, softest.stiff()),
      new Jumps(table, stiffest.soft()),
      new Jumps(table, stiffest.stiff())
    };
    SortedMap<StructureId, SutureMotion> motions = new TreeMap<>();
    table
        .gauges()
        .sutures()
        .forEach((id, range) -> motions.put(id, motion(middle, all, middle.most(range))));
    return motions;
  }

  private SutureMotion motion(Jumps middle, Jumps[] all, int gauge) {
    Estimate opening =
        new Estimate(middle.opening(gauge), middle.opening(gauge), middle.opening(gauge));
    Estimate shear = new Estimate(middle.shear(gauge), middle.shear(gauge), middle.shear(gauge));
    for (Jumps jumps : all) {
      opening = widened(opening, jumps.opening(gauge));
      shear = widened(shear, jumps.shear(gauge));
    }
    float[] places = table.gauges().placesMm();
    Vector3dc at = new Vector3d(places[3 * gauge], places[3 * gauge + 1], places[3 * gauge + 2]);
    return new SutureMotion(opening, shear, at, middle.jumpNm(gauge));
  }

  private static Estimate widened(Estimate estimate, double value) {
    return new Estimate(
        estimate.value(), Math.min(estimate.low(), value), Math.max(estimate.high(), value));
  }
}
