package sutura.biomech.table;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.anatomy.Catalogue;
import sutura.numerics.Progress;

class MobilityRunTest {
  @TempDir Path models;

  @Test
  void saysInOneLineWhatIsMissing() {
    Catalogue catalogue = Catalogue.builtIn();
    MobilityRun.Result result =
        MobilityRun.of(models, TableOpening.folder(models, catalogue), catalogue, Progress.NONE);
    assertTrue(result.table().isEmpty());
    String line = result.problems().get(result.problems().size() - 1).line();
    boolean solver = DirectSolver.installed().isPresent();
    assertTrue(line.contains(solver ? "no label volume" : "-Pmobility"), line);
    assertTrue(line.lines().count() == 1, line);
  }

  @Test
  void aFolderWithoutATableHasNoFault() {
    assertTrue(TableSelfTest.problems(models, Catalogue.builtIn()).isEmpty());
  }
}
