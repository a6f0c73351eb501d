package sutura.biomech;

import java.util.SortedMap;
import java.util.TreeMap;
import sutura.anatomy.StructureId;

/**
 * The softest and the stiffest skull that an experiment may be about, since moduli are not known
 * well: bone of 5 to 15 GPa, sutures of an adult of 50 to 1000 MPa, soft ones of 4 to 16 MPa.
 * Between these states, and from an adult's to bone, the bounds go over into each other evenly in
 * the logarithm of the modulus.
 */
public final class ModulusRange {
  private final Materials.Constant soft;
  private final Materials.Constant adult;

  private ModulusRange(Materials materials) {
    soft = materials.constant("sutureSoft");
    adult = materials.constant("sutureAdult");
  }

  /** The same load on the softest skull. */
  public static Experiment softest(Experiment experiment) {
    return end(experiment, Experiment.SOFTEST_BONE_GPA, true);
  }

  /** The same load on the stiffest skull. */
  public static Experiment stiffest(Experiment experiment) {
    return end(experiment, Experiment.STIFFEST_BONE_GPA, false);
  }

  private static Experiment end(Experiment experiment, double boneGPa, boolean low) {
    ModulusRange range = new ModulusRange(Materials.builtIn());
    SortedMap<StructureId, SutureTissue> sutures = new TreeMap<>();
    experiment
        .sutures()
        .forEach(
            (id, tissue) ->
                sutures.put(
                    id,
                    new SutureTissue(
                        Math.min(
                            1000 * boneGPa,
                            tissue.modulusMPa() * range.factor(tissue.modulusMPa(), low)),
                        tissue.widthMm())));
    return new Experiment(experiment.load(), sutures, experiment.support(), boneGPa);
  }

  private double factor(double modulusMPa, boolean low) {
    double ofSoft = (low ? soft.low() : soft.high()) / soft.value();
    double ofAdult = (low ? adult.low() : adult.high()) / adult.value();
    double boneMPa = 1000 * Experiment.BONE_GPA;
    if (modulusMPa <= adult.value()) {
      return between(modulusMPa, soft.value(), ofSoft, adult.value(), ofAdult);
    }
    return between(modulusMPa, adult.value(), ofAdult, boneMPa, 1);
  }

  private static double between(double at, double from, double factor, double to, double other) {
    double share = Math.log(at / from) / Math.log(to / from);
    return factor * Math.pow(other / factor, Math.max(0, Math.min(1, share)));
  }
}
