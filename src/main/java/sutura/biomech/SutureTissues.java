package sutura.biomech;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.anatomy.FusionState;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.ClosureCurve;
import sutura.anatomy.suture.SutureAge;
import sutura.anatomy.suture.SutureClosure;

/** What each suture of a skull is made of, from its state or from its age. */
public final class SutureTissues {
  /** Modulus of a suture of an adult, MPa. Source: tagged low, so a project assumption. */
  public static final double OPEN_MPA = 200;

  /** As soft as an infant's, MPa. Source: between published values of 4 to 16. */
  public static final double SOFT_MPA = 8;

  /** Bone, to which a suture that closes gets nearer, MPa. */
  private static final double BONE_MPA = 1000 * Experiment.BONE_GPA;

  private static final double OPEN_MM = 1;
  private static final double SOFT_MM = 2;

  /** The synchondrosis at the base is no suture and solid in every adult. */
  private static final StructureId BASE = StructureId.of("spheno-occipital-synchondrosis");

  public static final SutureTissue OPEN = new SutureTissue(OPEN_MPA, OPEN_MM);
  public static final SutureTissue SOFT = new SutureTissue(SOFT_MPA, SOFT_MM);

  private SutureTissues() {}

  /**
   * The tissue of every suture among these structures.
   *
   * @param all state of each suture without an entry of its own, if no age is given
   * @param overrides sutures set one by one; each is what it is set to, the synchondrosis too
   * @param age whose sutures those without an entry are, instead of {@code all}
   * @param structures others than sutures are passed over
   * @throws LoadRefused if the age is a child's: there is only the shape of an adult
   */
  public static SortedMap<StructureId, SutureTissue> of(
      FusionState all,
      Map<StructureId, FusionState> overrides,
      Optional<SutureAge> age,
      Iterable<Structure> structures) {
    age.filter(a -> !a.isAdult()).ifPresent(SutureTissues::refuse);
    SortedMap<StructureId, SutureTissue> tissues = new TreeMap<>();
    for (Structure structure : structures) {
      if (structure.isSuture()) {
        StructureId id = structure.id();
        FusionState own = overrides.get(id);
        tissues.put(id, own != null ? ofState(own) : ofScene(id, all, age));
      }
    }
    return tissues;
  }

  private static void refuse(SutureAge age) {
    throw new LoadRefused(
        LoadRefused.Reason.CHILD,
        String.format(
            Locale.ROOT,
            "no press at %.3g years: the skull is an adult's; choose %.0f years or more",
            age.years(),
            SutureAge.ADULT));
  }

  private static SutureTissue ofScene(StructureId id, FusionState all, Optional<SutureAge> age) {
    if (age.isPresent()) {
      return id.equals(BASE) ? SutureTissue.BONE : ofScore(SutureClosure.of(age.get(), id).score());
    }
    return id.equals(BASE) && all == FusionState.OPEN ? SutureTissue.BONE : ofState(all);
  }

  /** What a suture that is set to a state is made of. */
  public static SutureTissue ofState(FusionState state) {
    return switch (state) {
      case FUSED -> SutureTissue.BONE;
      case OPEN -> OPEN;
      case SOFT -> SOFT;
    };
  }

  /**
   * What a suture of a closure score is made of: between an open one and bone, evenly in the
   * logarithm of the modulus. Constructed.
   *
   * @param score 0 open to 4 obliterated
   */
  public static SutureTissue ofScore(double score) {
    double share = score / ClosureCurve.OBLITERATED;
    return share >= 1
        ? SutureTissue.BONE
        : new SutureTissue(Math.pow(OPEN_MPA, 1 - share) * Math.pow(BONE_MPA, share), OPEN_MM);
  }
}
