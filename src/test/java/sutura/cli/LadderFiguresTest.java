package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.biomech.published.PublishedFigure;
import sutura.biomech.published.PublishedFigures;
import sutura.biomech.table.MobilityFile;
import sutura.testing.Require;

/** What stands on the ladder of sizes as computed here is what the press answers. */
class LadderFiguresTest {
  private static final String PLACES =
      "parietal-eminence-left,parietal-eminence-right,vertex,bregma,lambda,pterion-left,"
          + "pterion-right,asterion-left,glabella,inion";

  /** The figures are rounded to two digits. */
  private static final double ROUNDED = 0.05;

  @TempDir Path folder;

  @Test
  void fiveGramsDoWhatTheLadderSays() throws IOException {
    Path models = Require.models();
    Require.table(Files.exists(models.resolve(MobilityFile.NAME)));
    Path file = folder.resolve("sweep.csv");
    CommandRun run =
        CommandRun.of(
            "press",
            "--models",
            models.toString(),
            "--sweep",
            file.toString(),
            "--places",
            PLACES,
            "--forces",
            "5gf",
            "--states",
            "fused,open");
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    List<String[]> rows = Files.readAllLines(file).stream().map(line -> line.split(",")).toList();
    check(rows, "fused", "patch_nm", "ours-fused");
    check(rows, "open", "patch_nm", "ours-open");
    check(rows, "fused", "rigid_um", "ours-pillow");
  }

  private static void check(List<String[]> rows, String state, String column, String figureId) {
    List<String> names = List.of(rows.get(0));
    int at = names.indexOf(column);
    int states = names.indexOf("state");
    DoubleSummaryStatistics found =
        rows.stream()
            .filter(row -> row[states].equals(state))
            .mapToDouble(row -> Double.parseDouble(row[at]))
            .summaryStatistics();
    assertEquals(10, found.getCount());
    PublishedFigure figure = PublishedFigures.builtIn().find(figureId).orElseThrow();
    double low = figure.low().orElseThrow();
    double high = figure.high().orElseThrow();
    assertEquals(found.getMin(), low, ROUNDED * low);
    assertEquals(found.getMax(), high, ROUNDED * high);
  }
}
