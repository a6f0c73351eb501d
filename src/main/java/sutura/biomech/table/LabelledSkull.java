package sutura.biomech.table;

import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.biomech.Held;
import sutura.biomech.Load;
import sutura.biomech.LoadCase;
import sutura.biomech.LoadRefused;
import sutura.biomech.Patch;
import sutura.biomech.ResponseReader;
import sutura.biomech.SkullLabels;
import sutura.biomech.SkullLoads;
import sutura.biomech.Support;
import sutura.biomech.Supports;
import sutura.biomech.VoxelModel;
import sutura.biomech.VoxelSkull;

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
  public ResponseReader reader() {
    return reader;
  }

  @Override
  public VoxelModel model() {
    return model;
  }

  @Override
  public Held held(Support support) {
    return Supports.held(support, model, labels);
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
}
