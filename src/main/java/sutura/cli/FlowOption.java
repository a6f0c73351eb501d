package sutura.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joml.Vector3d;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sutura.anatomy.Catalogue;
import sutura.anatomy.NearestIds;
import sutura.anatomy.StructureId;
import sutura.csf.Conductance;
import sutura.csf.FlowDriver;
import sutura.csf.FlowScenario;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.scene.FlowView;
import sutura.scene.words.FlowWords;
import sutura.scene.words.NamedWord;

/** What a command line says of the cerebrospinal fluid in motion. */
final class FlowOption {
  /** Two days; the fluid has been replaced several times then. */
  private static final double MOST_HOURS = 48;

  @Option(
      names = "--flow",
      paramLabel = "DRIVER[@PHASE]",
      description = {
        "Cerebrospinal fluid moved by bulk, cardiac, respiratory or claimed, at PHASE 0 to 1: from",
        "the R wave, or from the beginning of inspiration. Everything round the fluid becomes",
        "faint, unless --preset, --isolate or --scene say what is shown."
      })
  private @Nullable String flow;

  @Option(
      names = "--flow-show",
      paramLabel = "DRAWINGS",
      description = "With --flow: particles,streamlines,arrows; particles and arrows if not given.")
  private @Nullable String shows;

  @Option(
      names = "--dye",
      paramLabel = "PLACE@TIME",
      description = {
        "Dye in the net flow (--flow bulk): let go at X,Y,Z in mm or in a structure, such as",
        "lateral-ventricle-left, TIME ago: hours, or 10min."
      })
  private @Nullable String dye;

  @Option(
      names = "--fourfold",
      description = "All four drivers beside each other: measured, and claimed.")
  private boolean fourfold;

  @Option(
      names = "--flow-scenario",
      paramLabel = "ID",
      description = "Where fluid is formed and taken up, as sutura flow lists it.")
  private @Nullable String scenario;

  @Option(
      names = "--flow-conductance",
      paramLabel = "gap|uniform",
      description = "Wide spaces conduct better (gap), or all alike, for comparison.")
  private @Nullable String conductance;

  /** Whether fluid is shown in motion. */
  boolean isGiven() {
    return flow != null || fourfold;
  }

  /** Checks everything that can be wrong before anything is drawn. */
  void check(Catalogue catalogue) {
    if (!isGiven()) {
      if (shows != null || dye != null || scenario != null || conductance != null) {
        throw CommandFailure.badInput(
            "--flow-show, --flow-scenario, --flow-conductance and --dye need --flow DRIVER");
      }
      return;
    }
    view();
    String text = dye;
    if (text != null) {
      String place = place(text);
      hours(text);
      if (driver() != FlowDriver.BULK) {
        throw CommandFailure.badInput("--dye goes with the net flow: --flow bulk");
      }
      if (!place.contains(",")) {
        structure(place, catalogue);
      }
    }
  }

  /** The flow that the options ask for; nothing if they ask for none. */
  Optional<FlowView> view(LoadedModel model) {
    if (!isGiven()) {
      return Optional.empty();
    }
    String text = dye;
    FlowView view = view();
    return Optional.of(
        text == null
            ? view
            : view.withDye(
                Optional.of(new FlowView.Dye(placeMm(place(text), model), 3600 * hours(text)))));
  }

  private FlowView view() {
    FlowView first =
        FlowView.of(driver(), scenario().net())
            .withPlays(false)
            .withFourfold(fourfold)
            .withShows(shows())
            .withConductance(conductance());
    Optional<Double> phase = words().phase();
    return phase.isEmpty() ? first : first.withPhase(phase.get());
  }

  private FlowWords words() {
    String text = flow;
    return FlowWords.parse(text == null ? "bulk" : text, "--flow");
  }

  private FlowDriver driver() {
    return words().driver();
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private Set<FlowView.Drawing> shows() {
    String text = shows;
    EnumSet<FlowView.Drawing> set = EnumSet.noneOf(FlowView.Drawing.class);
    if (text != null) {
      for (String word : text.split(",")) {
        set.add(NamedWord.of(FlowView.Drawing.values(), word, "--flow-show"));
      }
    } else if (dye == null) {
      set.add(FlowView.Drawing.PARTICLES);
      set.add(FlowView.Drawing.ARROWS);
    }
    return set;
  }

  private FlowScenario scenario() {
    String id = scenario;
    if (id == null) {
      return FlowScenario.shipped();
    }
    List<String> known = FlowScenario.all().stream().map(FlowScenario::id).toList();
    return FlowScenario.of(id)
        .orElseThrow(
            () ->
                CommandFailure.badInput(
                    "--flow-scenario: expected one of "
                        + String.join(", ", known)
                        + ", found \""
                        + id
                        + "\""));
  }

  private Conductance conductance() {
    String text = conductance;
    return text == null
        ? Conductance.GAP
        : NamedWord.of(Conductance.values(), text, "--flow-conductance");
  }

  private static CommandFailure dyeExpected(String text) {
    return CommandFailure.badInput(
        "--dye: expected PLACE@TIME, such as lateral-ventricle-left@1 (hours) or -8,12,20@10min,"
            + " found \""
            + text
            + "\"");
  }

  private static String place(String text) {
    int at = text.indexOf('@');
    if (at <= 0) {
      throw dyeExpected(text);
    }
    String place = text.substring(0, at).strip();
    if (place.contains(",")) {
      coordinates(place, text);
    }
    return place;
  }

  private static double hours(String text) {
    String time = text.substring(text.indexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    boolean minutes = time.endsWith("min");
    String digits = minutes ? time.substring(0, time.length() - 3) : time.replaceAll("h$", "");
    double hours = number(digits) / (minutes ? 60 : 1);
    if (!(hours >= 0 && hours <= MOST_HOURS)) {
      throw CommandFailure.badInput(
          String.format(
              Locale.ROOT,
              "--dye: expected a time of 0 to %.0f hours after the @, found \"%s\"",
              MOST_HOURS,
              time));
    }
    return hours;
  }

  private static Vector3d coordinates(String place, String text) {
    String[] parts = place.split(",", -1);
    double[] mm = Stream.of(parts).mapToDouble(FlowOption::number).toArray();
    if (mm.length != 3 || !Double.isFinite(mm[0] + mm[1] + mm[2])) {
      throw dyeExpected(text);
    }
    return new Vector3d(mm);
  }

  private static void structure(String id, Catalogue catalogue) {
    boolean known =
        StructureId.isValid(id) && catalogue.structures().containsKey(StructureId.of(id));
    if (!known) {
      List<String> ids = catalogue.structures().keySet().stream().map(StructureId::value).toList();
      throw CommandFailure.badInput(
          "--dye: there is no structure \"" + id + "\"" + NearestIds.hint(id, ids));
    }
  }

  /** The middle of a structure; of a curved ventricle, the mark of its body. */
  private static Vector3d placeMm(String place, LoadedModel model) {
    if (place.contains(",")) {
      return coordinates(place, place);
    }
    return Stream.of("body-of-" + place, place)
        .map(StructureId::of)
        .flatMap(id -> model.entry(id).stream())
        .map(ModelEntry::boxMm)
        .filter(box -> !box.isEmpty())
        .findFirst()
        .map(box -> new Vector3d(box.centreMm()))
        .orElseThrow(() -> CommandFailure.badInput("--dye: the models have no structure " + place));
  }
}
