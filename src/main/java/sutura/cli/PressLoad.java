package sutura.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sutura.biomech.Force;
import sutura.biomech.Load;

/** What a command line does to the skull: one fingertip, two, a pull, or a pressure from inside. */
final class PressLoad {
  private static final Pattern PRESSURE = Pattern.compile("([-+]?[0-9.]+)\\s*mmHg");

  @Option(
      names = "--at",
      paramLabel = "LANDMARK|X,Y,Z",
      description = "Where: a landmark such as pterion-left, or RAS mm on the skull.")
  private @Nullable String at;

  @Option(
      names = "--force",
      paramLabel = "F",
      description = "How hard, with its unit: 5gf, 0.049N, 50mN; 0.01 N to 500 N.")
  private @Nullable String force;

  @Option(
      names = "--squeeze",
      paramLabel = "LANDMARK|X,Y,Z",
      description = "A second fingertip there, with the same force.")
  private @Nullable String squeeze;

  @Option(names = "--traction", description = "Pull outwards instead of pressing.")
  private boolean traction;

  @Option(
      names = "--inner-pressure",
      paramLabel = "10mmHg",
      description = "No fingertip, but a pressure from inside on the wall of the cavity.")
  private @Nullable String innerPressure;

  /** Checks everything that needs no model. */
  void check() {
    if (innerPressure != null) {
      if (at != null || force != null || squeeze != null || traction) {
        throw CommandFailure.badInput(
            "--inner-pressure goes without --at, --force, --squeeze and --traction");
      }
      pressure(innerPressure, "--inner-pressure");
      return;
    }
    if (squeeze != null && traction) {
      throw CommandFailure.badInput("--squeeze goes without --traction");
    }
    if (at == null || force == null) {
      throw CommandFailure.badInput(
          (at == null ? "--at is missing" : "--force is missing")
              + "; a press is, for example, --at pterion-left --force 5gf");
    }
    newtons(force, "--force");
  }

  /** Whether any of these options is given. */
  boolean isGiven() {
    return at != null || force != null || squeeze != null || traction || innerPressure != null;
  }

  /** The load, with its places on the skull. */
  Load load(PressPlaces places) {
    String mmHg = innerPressure;
    if (mmHg != null) {
      return new Load.InnerPressure(pressure(mmHg, "--inner-pressure"));
    }
    var place = places.find(String.valueOf(at), "--at").atMm();
    double forceN = newtons(String.valueOf(force), "--force");
    String other = squeeze;
    if (other != null) {
      return new Load.Squeeze(place, places.find(other, "--squeeze").atMm(), forceN);
    }
    return traction ? new Load.Traction(place, forceN) : new Load.Press(place, forceN);
  }

  /** Where, as it was written; of a pressure the cavity. */
  String place() {
    String where = at;
    String other = squeeze;
    return where == null ? "the cavity" : other == null ? where : where + " and " + other;
  }

  /** Newtons of a written force. */
  static double newtons(String text, String option) {
    try {
      return Force.newtons(text);
    } catch (Force.Unreadable e) {
      throw CommandFailure.badInput(option + ": " + e.getMessage());
    }
  }

  /** Whether this is written as a pressure, not as a place. */
  static boolean isPressure(String text) {
    return text.strip().endsWith("mmHg");
  }

  /** Millimetres of mercury of a written pressure. */
  static double pressure(String text, String option) {
    Matcher written = PRESSURE.matcher(text.strip());
    double mmHg = Double.NaN;
    try {
      mmHg = written.matches() ? Double.parseDouble(written.group(1)) : Double.NaN;
    } catch (NumberFormatException e) {
      mmHg = Double.NaN;
    }
    if (!(mmHg >= Load.InnerPressure.LEAST_MMHG && mmHg <= Load.InnerPressure.MOST_MMHG)) {
      throw CommandFailure.badInput(
          String.format(
              Locale.ROOT,
              "%s: expected %.2fmmHg to %.0fmmHg, such as 10mmHg, found \"%s\"",
              option,
              Load.InnerPressure.LEAST_MMHG,
              Load.InnerPressure.MOST_MMHG,
              text));
    }
    return mmHg;
  }
}
