package sutura.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sutura.anatomy.StructureId;
import sutura.biomech.Estimate;
import sutura.biomech.Load;
import sutura.biomech.Response;
import sutura.biomech.SutureMotion;
import sutura.files.WholeFile;
import sutura.scene.words.SutureWords;

/** Many presses in one file: every place in every state under every force, a line each. */
final class PressSweep {
  private static final String HEADER =
      "place,x_mm,y_mm,z_mm,state,support,force_N,patch_nm,patch_low_nm,patch_high_nm,"
          + "rigid_um,rigid_low_um,rigid_high_um,"
          + "widest_suture,opening_nm,opening_low_nm,opening_high_nm,"
          + "most_sheared_suture,shear_nm,shear_low_nm,shear_high_nm,"
          + "force_for_0p1mm_extrapolated_N,solver,elements,residual,seconds";

  @Option(names = "--sweep", required = true, paramLabel = "FILE.csv", description = "The file.")
  private Path file = Path.of("press.csv");

  @Option(
      names = "--places",
      paramLabel = "P;P",
      description = "Landmarks with commas between them; with semicolons also X,Y,Z.")
  private @Nullable String places;

  @Option(names = "--forces", paramLabel = "F,F", description = "Forces, such as 5gf,0.5N,50N.")
  private @Nullable String forces;

  @Option(
      names = "--states",
      paramLabel = "S,S",
      description = "Of the sutures: fused, open, soft, age:NN; fused,open,soft if not given.")
  private String states = "fused,open,soft";

  /** Answers one load in one state of the sutures. */
  @FunctionalInterface
  interface Asking {
    Response ask(Load load, SutureWords state) throws Exception;
  }

  Path file() {
    return file;
  }

  /** Checks everything that needs no model. */
  void check() {
    if (places == null || forces == null) {
      throw CommandFailure.badInput(
          "--sweep needs --places and --forces, such as --places bregma,pterion-left"
              + " --forces 5gf,50N");
    }
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      throw CommandFailure.badInput(
          "--sweep: expected a file name that ends in .csv, found \"" + file + "\"");
    }
    Usable.output(file);
    newtons();
    words();
  }

  private List<Double> newtons() {
    List<Double> all = new ArrayList<>();
    for (String text : String.valueOf(forces).split(",")) {
      all.add(PressLoad.newtons(text, "--forces"));
    }
    return all;
  }

  private List<SutureWords> words() {
    List<SutureWords> all = new ArrayList<>();
    for (String text : states.split(",")) {
      all.add(SutureWords.parse(text, "--states"));
    }
    return all;
  }

  private List<PressPlaces.Place> places(PressPlaces known) {
    String text = String.valueOf(places);
    List<PressPlaces.Place> all = new ArrayList<>();
    for (String word : text.split(text.contains(";") ? ";" : ",")) {
      all.add(known.find(word.strip(), "--places"));
    }
    return all;
  }

  /**
   * Writes the file; each place and state is asked once, since the model is linear.
   *
   * @return how many presses
   */
  int write(PressPlaces known, Asking asking) throws Exception {
    List<Double> newtons = newtons();
    List<PressPlaces.Place> asked = places(known);
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    int lines = 0;
    for (PressPlaces.Place place : asked) {
      for (SutureWords state : words()) {
        Response response = asking.ask(new Load.Press(place.atMm(), newtons.get(0)), state);
        for (double forceN : newtons) {
          text.append(line(place, state, response.withForce(forceN))).append('\n');
          lines++;
        }
      }
    }
    write(text.toString());
    return lines;
  }

  private void write(String text) throws IOException {
    WholeFile.write(file, text);
  }

  private static String line(PressPlaces.Place place, SutureWords state, Response r) {
    StringJoiner line = new StringJoiner(",");
    line.add(place.word().contains(",") ? "\"" + place.word() + "\"" : place.word());
    line.add(number(r.pressedMm().x())).add(number(r.pressedMm().y()));
    line.add(number(r.pressedMm().z())).add(state.word());
    line.add(r.experiment().support().word()).add(number(r.experiment().load().forceN()));
    estimate(line, r.patchNm());
    estimate(line, r.rigidUm());
    most(line, r, true);
    most(line, r, false);
    line.add(number(r.forceFor0p1mmN())).add(r.method().name().toLowerCase(Locale.ROOT));
    line.add(Integer.toString(r.elements())).add(number(r.residual())).add(number(r.seconds()));
    return line.toString();
  }

  /** The suture that opens or shears most, and how much; empty columns where there is none. */
  private static void most(StringJoiner line, Response response, boolean opening) {
    StructureId found = null;
    Estimate most = new Estimate(0, 0, 0);
    for (Map.Entry<StructureId, SutureMotion> entry : response.sutures().entrySet()) {
      SutureMotion motion = entry.getValue();
      Estimate own = opening ? motion.openingNm() : motion.shearNm();
      if (found == null || Math.abs(own.value()) > Math.abs(most.value())) {
        found = entry.getKey();
        most = own;
      }
    }
    if (found == null) {
      line.add("").add("").add("").add("");
      return;
    }
    line.add(found.value());
    estimate(line, most);
  }

  private static void estimate(StringJoiner line, Estimate e) {
    line.add(number(e.value())).add(number(e.low())).add(number(e.high()));
  }

  /** Four significant digits, of which two mean something; the others are for plotting. */
  private static String number(double value) {
    return PressReport.significant(value).toPlainString();
  }
}
