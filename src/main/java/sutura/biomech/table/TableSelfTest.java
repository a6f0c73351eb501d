package sutura.biomech.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.biomech.Support;
import sutura.model.Problem;

/**
 * Whether a table still says what it was made to say: the directly solved presses that it carries
 * come out, and what a press here moves there, a press there moves here.
 */
public final class TableSelfTest {
  /** Presses here and there may differ by this share: the table keeps only so many modes. */
  private static final double MOST_UNLIKE = 0.05;

  /** Pairs of patches that are compared. */
  private static final int PAIRS = 40;

  private TableSelfTest() {}

  /** Faults of the table in a folder of models; none if the folder has no table. */
  public static List<Problem> problems(Path models, Catalogue catalogue) {
    MobilityFile.Reading reading =
        TableOpening.read(models, TableOpening.folder(models, catalogue));
    List<Problem> problems = new ArrayList<>(reading.problems());
    reading
        .table()
        .ifPresent(
            table ->
                problems.addAll(problems(table, models.resolve(MobilityFile.NAME).toString())));
    return problems;
  }

  static List<Problem> problems(MobilityTable table, String file) {
    List<Problem> problems = new ArrayList<>();
    TableErrors errors = TableErrors.of(table);
    if (!errors.isGood()) {
      problems.add(
          Problem.error(
              file,
              "checks",
              "is too far from what was solved directly ("
                  + errors.line()
                  + "); compute it anew with \"sutura atlas build --only mobility\""));
    }
    double unlike = unlikeness(table);
    if (unlike > MOST_UNLIKE) {
      problems.add(
          Problem.error(
              file,
              "reciprocity",
              String.format(
                  Locale.ROOT,
                  "presses move each other's places unlike by %.1f %%, expected at most %.0f %%;"
                      + " compute it anew with \"sutura atlas build --only mobility\"",
                  100 * unlike,
                  100 * MOST_UNLIKE)));
    }
    return problems;
  }

  /** Median over pairs of patches: difference of both ways, by the mean of the own ones. */
  static double unlikeness(MobilityTable table) {
    int count = table.patches().count();
    List<Double> unlike = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      int a = i * count / (PAIRS + 1);
      int b = (a + count / 2 + i) % count;
      Optional<Press> one = Press.of(table, a);
      Optional<Press> other = Press.of(table, b);
      if (one.isPresent() && other.isPresent()) {
        double there = one.get().moves(table, other.get());
        double here = other.get().moves(table, one.get());
        double own = Math.sqrt(Math.abs(one.get().sum().patchMm() * other.get().sum().patchMm()));
        unlike.add(Math.abs(there - here) / own);
      }
    }
    unlike.sort(null);
    return unlike.isEmpty() ? 0 : unlike.get(unlike.size() / 2);
  }

  private record Press(Vector3dc atMm, Vector3dc inward, TableSum sum) {
    static Optional<Press> of(MobilityTable table, int patch) {
      Vector3d at = table.patches().placeMm(patch);
      Vector3d inward = table.patches().direction(patch);
      VoxelModuli adult = table.states().get(table.states().size() - 3);
      return table
          .patches()
          .mix(at, inward)
          .map(mix -> new Press(at, inward, TableSum.of(table, Support.CONDYLES, mix, adult)));
    }

    /**
     * How far another place moves along its inward normal, with the whole head. The rigid motion is
     * part of what is reciprocal.
     */
    double moves(MobilityTable table, Press other) {
      double[] r = sum.rigid();
      Vector3d rigid = new Vector3d(r[3], r[4], r[5]).cross(other.atMm()).add(r[0], r[1], r[2]);
      return table.movedMm(sum, other.atMm()).add(rigid).dot(other.inward());
    }
  }
}
