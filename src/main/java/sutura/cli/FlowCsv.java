package sutura.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.StringJoiner;
import sutura.csf.FlowDriver;
import sutura.csf.FlowDrivers;
import sutura.csf.FlowMoment;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowRates;
import sutura.csf.FlowSection;
import sutura.csf.FlowSolution;
import sutura.files.WholeFile;

/** Flow over one cycle of a driver as a table: a line for each two-hundredth of it. */
final class FlowCsv {
  private static final int LINES = 200;
  private static final String HEADER =
      "phase,seconds,c2_ml_per_s,c2_passed_ml,c2_mm_per_s,aqueduct_ul_per_s,aqueduct_passed_ul,"
          + "aqueduct_mm_per_s,foramen_magnum_ml_per_s";

  private FlowCsv() {}

  /** What is wrong with writing such a file. */
  static void check(Path file, FlowDriver driver) {
    if (driver == FlowDriver.BULK) {
      throw CommandFailure.badInput(
          "--csv is of a cycle, and the net flow has none; take --driver cardiac or respiratory");
    }
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      throw CommandFailure.badInput(
          "--csv: expected a file name that ends in .csv, found \"" + file + "\"");
    }
    Usable.output(file);
  }

  static void write(Path file, FlowSolution solution, FlowDriver driver, FlowRates rates)
      throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (int i = 0; i <= LINES; i++) {
      double phase = (double) i / LINES;
      text.append(line(solution, driver, rates, phase)).append('\n');
    }
    WholeFile.write(file, text.toString());
  }

  private static String line(
      FlowSolution solution, FlowDriver driver, FlowRates rates, double phase) {
    FlowMoment moment = FlowDrivers.moment(driver, solution.net(), rates, phase);
    FlowSection c2 = solution.places().section(FlowPlaces.C2);
    FlowSection aqueduct = solution.places().section(FlowPlaces.AQUEDUCT);
    double c2Flow = moment.flowMm3PerS(c2, solution);
    double aqueductFlow = moment.flowMm3PerS(aqueduct, solution);
    StringJoiner line = new StringJoiner(",");
    line.add(number(phase)).add(number(phase / rates.cyclesPerS(driver)));
    line.add(number(c2Flow / 1000));
    line.add(number(FlowDrivers.passedC2Mm3(driver, rates, phase) / 1000));
    line.add(number(c2Flow / c2.areaMm2())).add(number(aqueductFlow));
    line.add(number(FlowDrivers.passedAqueductMm3(driver, rates, phase)));
    line.add(number(aqueductFlow / aqueduct.areaMm2()));
    FlowSection magnum = solution.places().section(FlowPlaces.FORAMEN_MAGNUM);
    line.add(number(moment.flowMm3PerS(magnum, solution) / 1000));
    return line.toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6g", value);
  }
}
