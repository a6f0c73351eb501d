package sutura.biomech.table;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.biomech.ElasticSystem;
import sutura.biomech.Held;
import sutura.biomech.Load;
import sutura.biomech.LoadCase;
import sutura.biomech.LoadRefused;
import sutura.biomech.Patch;
import sutura.biomech.ResponseReader;
import sutura.biomech.RigidFit;
import sutura.biomech.SkullLabels;
import sutura.biomech.SkullLoads;
import sutura.biomech.Support;
import sutura.biomech.Supports;
import sutura.biomech.SutureTissue;
import sutura.biomech.VoxelModel;
import sutura.biomech.VoxelSkull;
import sutura.numerics.BlockMatrix;

/** The skull of the label volume. */
final class LabelledSkull implements SampledSkull {
  private final VoxelModel model;
  private final SkullLabels labels;
  private final SkullLoads loads;
  private final ResponseReader reader;
  private final VaultSurface vault;

  LabelledSkull(SkullLabels labels, Catalogue catalogue, double edgeMm) {
    this.labels = labels;
    model = VoxelSkull.model(labels, catalogue, edgeMm);
    loads = new SkullLoads(model, labels, catalogue);
    reader = new ResponseReader(model, catalogue);
    vault = new VaultSurface(model, labels);
  }

  @Override
  public VoxelModel model() {
    return model;
  }

  private Held held(Support support) {
    return Supports.held(support, model, labels);
  }

  @Override
  public BlockMatrix stiffness(
      SortedMap<StructureId, SutureTissue> sutures, double boneMPa, Support support) {
    return ElasticSystem.of(model, sutures, boneMPa, held(support)).stiffness();
  }

  @Override
  public BlockMatrix unitStiffness(boolean[] elements) {
    double[] moduli = new double[elements.length];
    for (int e = 0; e < moduli.length; e++) {
      moduli[e] = elements[e] ? 1 : 0;
    }
    return new ElasticSystem(model, moduli, Held.fixed(new int[0])).stiffness();
  }

  @Override
  public int[] fixed(Support support) {
    return held(support).fixed();
  }

  @Override
  public List<Vector3d> surfaceMm() {
    return vault.placesMm();
  }

  @Override
  public Optional<Patch> patch(Vector3dc nearMm) {
    try {
      return Optional.of(loads.patch(nearMm))
          .filter(patch -> vault.isOutside(patch.placeMm(), patch.inward()));
    } catch (LoadRefused e) {
      return Optional.empty();
    }
  }

  @Override
  public LoadCase pressure() {
    return loads.place(new Load.InnerPressure(1));
  }

  @Override
  public double[] rigid(double[] displacementsMm) {
    RigidFit.Motion motion = reader.motion(displacementsMm);
    Vector3d shift = motion.at(0, 0, 0);
    Vector3d turn = motion.turn();
    return new double[] {shift.x, shift.y, shift.z, turn.x, turn.y, turn.z};
  }

  @Override
  public Gauges gauges() {
    return Gauges.of(reader.gauges());
  }

  @Override
  public float[] jumps(double[] displacementsMm) {
    double[] jumps = reader.gauges().jumps(displacementsMm);
    float[] rounded = new float[jumps.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (float) jumps[i];
    }
    return rounded;
  }
}
