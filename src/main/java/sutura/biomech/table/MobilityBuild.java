package sutura.biomech.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.StructureId;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.Support;
import sutura.biomech.SutureTissue;
import sutura.numerics.Progress;

/** Computes a mobility table: thousands of direct solutions, then what they have in common. */
final class MobilityBuild {
  /** The joint at the base that is bone in every adult and open in the soft skull. */
  static final StructureId SYNCHONDROSIS = StructureId.of("spheno-occipital-synchondrosis");

  static final double MPA_PER_MMHG = 1e-6 * Load.InnerPressure.PASCAL_PER_MMHG;

  /** The synchondrosis of a skull with softer sutures than this is open too, MPa of a voxel. */
  static final double SOFT_MPA = 60;

  static final double BONE_MPA = 1000 * Experiment.BONE_GPA;

  /**
   * Moduli of the stored solutions, as those of whole voxels: from the softest suture that is asked
   * for to bone, about evenly in their logarithm; the synchondrosis is open in the soft ones.
   */
  static final List<VoxelModuli> STATES =
      List.of(
          new VoxelModuli(2, 2),
          new VoxelModuli(10, 10),
          new VoxelModuli(40, 40),
          new VoxelModuli(140, BONE_MPA),
          new VoxelModuli(500, BONE_MPA),
          new VoxelModuli(1800, BONE_MPA),
          new VoxelModuli(BONE_MPA, BONE_MPA));

  /**
   * How much is stored.
   *
   * @param patches pushed along their normal
   * @param crossed of them pushed sideways too
   * @param points displacements are kept of
   * @param modes of displacement
   * @param jumpModes of motion across sutures
   */
  record Size(int patches, int crossed, int points, int modes, int jumpModes) {
    static final Size SHIPPED = new Size(1100, 100, 5600, 900, 130);
  }

  private final SampledSkull skull;
  private final DirectSolver solver;
  private final Size size;
  private final Progress progress;
  private final Patches patches;
  private final Sampling.Control control;
  private final List<SparseForces> loads = new ArrayList<>();
  private final boolean[] sutural;
  private final boolean[] basal;

  private MobilityBuild(SampledSkull skull, DirectSolver solver, Size size, Progress progress) {
    this.skull = skull;
    this.solver = solver;
    this.size = size;
    this.progress = progress;
    Sampling.Chosen chosen = Sampling.patches(skull, size.patches(), size.crossed());
    patches = chosen.places();
    control = Sampling.control(skull.model(), size.points());
    for (int load = 0; load < patches.loads(); load++) {
      loads.add(
          SparseForces.of(chosen.patches().get(patches.patch(load)), patches.direction(load)));
    }
    loads.add(SparseForces.of(skull.pressure(), 1 / MPA_PER_MMHG));
    int elements = skull.model().elementCount();
    sutural = new boolean[elements];
    basal = new boolean[elements];
    for (int e = 0; e < elements; e++) {
      var region = skull.model().regionList().get(skull.model().regions()[e]);
      basal[e] = region.id().equals(SYNCHONDROSIS);
      sutural[e] = region.isSuture() && !basal[e];
    }
  }

  /** Computes the table of a skull. */
  static MobilityTable of(
      SampledSkull skull,
      String labelsSha256,
      DirectSolver solver,
      Size size,
      List<Unseen> unseen,
      Progress progress) {
    return new MobilityBuild(skull, solver, size, progress).build(labelsSha256, unseen);
  }

  private MobilityTable build(String labelsSha256, List<Unseen> unseen) {
    SutureEnergy sutures = new SutureEnergy(skull, sutural);
    SutureEnergy synchondrosis = new SutureEnergy(skull, basal);
    Map<Support, Solved[]> rows = new EnumMap<>(Support.class);
    Map<Support, SutureBlend[]> blends = new EnumMap<>(Support.class);
    List<StoredCheck> checks = new ArrayList<>();
    DirectSolver.@Nullable Factor factor = null;
    int done = 0;
    for (Support support : Support.values()) {
      SupportRun run =
          new SupportRun(skull, control.nodes(), loads, sutures, synchondrosis, STATES.size());
      for (int s = 0; s < STATES.size(); s++) {
        double share = 0.8 / (STATES.size() * Support.values().length);
        Progress part = progress.part(share * done, share * (done + 1));
        part.report("Factoring the skull", 0);
        factor =
            SupportRun.factor(
                solver, factor, skull.stiffness(tissues(STATES.get(s)), BONE_MPA, support));
        run.solve(factor, s, skull.fixed(support), part);
        done++;
      }
      rows.put(support, run.rows());
      blends.put(support, run.blends());
    }
    for (Unseen one : unseen) {
      factor = one.solve(skull, control.nodes(), solver, factor, checks);
      progress.report("Solving unseen presses", 0.8 + 0.1 * checks.size() / (10.0 * unseen.size()));
    }
    if (factor != null) {
      factor.close();
    }
    return compressed(labelsSha256, rows, blends, checks);
  }

  /** Tissues whose voxels have certain moduli. */
  SortedMap<StructureId, SutureTissue> tissues(VoxelModuli moduli) {
    return tissues(skull, moduli, BONE_MPA);
  }

  static SortedMap<StructureId, SutureTissue> tissues(
      SampledSkull skull, VoxelModuli moduli, double boneMPa) {
    SortedMap<StructureId, SutureTissue> tissues = new TreeMap<>();
    double thickness = skull.model().sutureThicknessMm();
    for (StructureId id : skull.model().sutures()) {
      double modulus = id.equals(SYNCHONDROSIS) ? moduli.synchondrosisMPa() : moduli.suturesMPa();
      if (modulus < boneMPa) {
        tissues.put(id, new SutureTissue(modulus, thickness));
      }
    }
    return tissues;
  }

  private MobilityTable compressed(
      String labelsSha256,
      Map<Support, Solved[]> rows,
      Map<Support, SutureBlend[]> blends,
      List<StoredCheck> checks) {
    progress.report("Finding what the solutions have in common", 0.92);
    RowCompression fields =
        RowCompression.of(rows, Solved::fieldMm, size.modes(), progress.part(0.92, 0.96));
    RowCompression jumps =
        RowCompression.of(rows, Solved::jumpsMm, size.jumpModes(), progress.part(0.96, 1));
    Map<Support, SupportTable> supports = new EnumMap<>(Support.class);
    rows.forEach(
        (support, of) -> {
          double[] rigid = new double[6 * of.length];
          double[] patch = new double[of.length];
          for (int row = 0; row < of.length; row++) {
            System.arraycopy(of[row].rigid(), 0, rigid, 6 * row, 6);
            patch[row] = of[row].patchMm();
          }
          supports.put(
              support,
              new SupportTable(
                  fields.of(support),
                  jumps.of(support),
                  rigid,
                  patch,
                  Objects.requireNonNull(blends.get(support))));
        });
    return new MobilityTable(
        labelsSha256,
        skull.model().edgeMm(),
        skull.model().elementCount(),
        skull.model().sutureThicknessMm(),
        BONE_MPA,
        skull.pressure().placeMm(),
        STATES,
        patches,
        control.points(),
        fields.modes(),
        skull.gauges(),
        jumps.modes(),
        supports,
        checks);
  }
}
