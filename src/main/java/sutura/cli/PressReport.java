package sutura.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.biomech.Estimate;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.Quantity;
import sutura.biomech.Response;
import sutura.biomech.SutureMotion;
import sutura.claim.ClaimedForce;
import sutura.scene.words.SutureWords;

/**
 * What a press does, as text.
 *
 * @param response the answer
 * @param sutures the state that was asked for
 * @param overrides single sutures that differ
 * @param place where, as it was written
 */
record PressReport(
    Response response,
    SutureWords sutures,
    SortedMap<StructureId, FusionState> overrides,
    String place) {
  /** Edges of elements that can be chosen, mm. */
  static final List<Double> EDGES_MM = List.of(3.0, 2.0, 1.5);

  private static final MathContext FOUR_DIGITS = new MathContext(4);
  private static final int LISTED = 10;
  private static final String ENGLISH = "en";

  /** A number with four digits that count. */
  static BigDecimal significant(double value) {
    return new BigDecimal(value).round(FOUR_DIGITS);
  }

  String json() {
    return PressJson.of(this);
  }

  /** The words for a terminal, with plain letters alone. */
  String text() {
    StringBuilder text = new StringBuilder();
    head(text);
    line(text, "1 whole head", wholeHead());
    line(
        text,
        "2 deformation",
        nm(response.patchNm()) + "  " + where() + ", motion of the whole head taken out");
    sutures(text);
    extrapolated(text);
    text.append('\n');
    text.append(
        "Values for bone of "
            + number(Experiment.BONE_GPA)
            + " GPa; ranges over bone "
            + number(Experiment.SOFTEST_BONE_GPA)
            + "-"
            + number(Experiment.STIFFEST_BONE_GPA)
            + " GPa and the sutures' range (--json has all).\n");
    text.append("Two digits count. No scalp, dura, fluid or creep; not medical advice.\n");
    return plain(text.toString());
  }

  private String where() {
    Load load = response.experiment().load();
    return load instanceof Load.InnerPressure
        ? "of the cavity's wall, outwards"
        : load instanceof Load.Squeeze ? "under each fingertip, mean" : "under the fingertip";
  }

  private void head(StringBuilder text) {
    text.append(what()).append(", ").append(state()).append('\n');
    text.append(how()).append("\n\n");
  }

  private String what() {
    Load load = response.experiment().load();
    String force = Quantity.force(load.forceN(), ENGLISH).words();
    if (load instanceof Load.InnerPressure pressure) {
      return number(pressure.millimetresOfMercury()) + " mmHg on the wall of the cavity";
    }
    String gram =
        " ("
            + Quantity.number(load.forceN() / Load.NEWTON_PER_GRAM_FORCE, ENGLISH).digits()
            + " gf)";
    String kind =
        load instanceof Load.Traction
            ? "pull at "
            : load instanceof Load.Squeeze ? "squeeze at " : "press at ";
    return force + gram + ", " + kind + place;
  }

  private String state() {
    String single = overrides.isEmpty() ? "" : ", " + overrides.size() + " of them set singly";
    return "sutures "
        + sutures.word()
        + single
        + (sutures.age().isPresent() ? " (constructed curves)" : "")
        + softness();
  }

  private String softness() {
    boolean soft =
        overrides.containsValue(FusionState.SOFT)
            || (sutures.age().isEmpty() && sutures.all() == FusionState.SOFT);
    return soft ? " (thought experiment: adult bones, no infant)" : "";
  }

  private String how() {
    String mesh = response.elements() + " elements, ";
    return switch (response.method()) {
      case TABLE -> "From the table of solutions, " + mesh + seconds();
      case BRACKET ->
          "Between two solutions of the table (softest and stiffest of these sutures); "
              + "--solver live solves it, "
              + seconds();
      case LIVE ->
          String.format(
                  Locale.ROOT, "Solved: %srelative residual %.0e, ", mesh, response.residual())
              + seconds();
    };
  }

  private String seconds() {
    return String.format(Locale.ROOT, "%.2g s", response.seconds());
  }

  private String wholeHead() {
    return response.isBeyondPillow()
        ? "more than "
            + number(Response.PILLOW_UP_TO_MM)
            + " mm: so deep its pillow's assumed springs are no model any more"
        : um(response.rigidUm()) + "  on " + support();
  }

  private String support() {
    return switch (response.experiment().support()) {
      case PILLOW -> "its pillow (assumed springs)";
      case CONDYLES -> "fixed condyles";
    };
  }

  private void sutures(StringBuilder text) {
    List<Map.Entry<StructureId, SutureMotion>> most =
        response.sutures().entrySet().stream()
            .sorted(Comparator.comparingDouble(PressReport::size).reversed())
            .limit(LISTED)
            .toList();
    if (most.isEmpty()) {
      line(text, "3 across sutures", "nothing: all of them are bone");
      return;
    }
    line(text, "3 across sutures", "where each moves most, over 6 mm; + apart, - together");
    for (Map.Entry<StructureId, SutureMotion> entry : most) {
      SutureMotion motion = entry.getValue();
      text.append(
          String.format(
              Locale.ROOT,
              "    %-34s opening %-26s shear %s%n",
              entry.getKey().value(),
              nm(motion.openingNm()),
              nm(motion.shearNm())));
    }
    if (response.sutures().size() > LISTED) {
      text.append("    the other ").append(response.sutures().size() - LISTED);
      text.append(" move less; --json has all\n");
    }
  }

  private static double size(Map.Entry<StructureId, SutureMotion> entry) {
    return Math.hypot(entry.getValue().openingNm().value(), entry.getValue().shearNm().value());
  }

  private void extrapolated(StringBuilder text) {
    if (response.experiment().load().forceN() <= 0) {
      return;
    }
    line(
        text,
        "Force for 0.1 mm",
        Quantity.force(response.forceFor0p1mmN(), ENGLISH).words()
            + "  extrapolated, into the range of fractures: not by hand");
    Optional<ClaimedForce> claimed = ClaimedForce.of(response);
    claimed.ifPresent(
        c ->
            line(
                text,
                "Force as claimed",
                Quantity.force(c.forceN().value(), ENGLISH).words()
                    + " ("
                    + Quantity.force(c.forceN().low(), ENGLISH).words()
                    + " - "
                    + Quantity.force(c.forceN().high(), ENGLISH).words()
                    + ")  for the "
                    + number(c.claimedUm())
                    + " um claimed of one side: "
                    + Quantity.number(c.factor().value(), ENGLISH).digits()
                    + " times; extrapolated"));
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format(Locale.ROOT, "%-18s%s%n", name, value));
  }

  private static String nm(Estimate nm) {
    return Quantity.lengthWithRange(nm, ENGLISH);
  }

  private static String um(Estimate um) {
    return nm(um.times(1000));
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : significant(value).toPlainString();
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ')
        .replace('\u00b5', 'u')
        .replace('\u00d7', 'x')
        .replace('\u2013', '-')
        .replace('\u2212', '-')
        .replace("\r\n", "\n");
  }
}
