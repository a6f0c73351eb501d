package sutura.model.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.ClearWay;
import sutura.geometry.RayCaster;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;

/**
 * What was found on the way through one opening.
 *
 * @param id the opening
 * @param open its axis passes no surface of bone or suture
 * @param freeRadiusMm least room about the axis
 * @param wantedRadiusMm room that the manifest says there must be, 0 where it is not to be open
 */
public record OpeningCheck(
    StructureId id, boolean open, double freeRadiusMm, double wantedRadiusMm) {
  /** What narrows an opening; soft tissue goes through it. */
  private static final Set<Tissue> HARD =
      EnumSet.of(Tissue.BONE, Tissue.SUTURAL, Tissue.CARTILAGE, Tissue.TOOTH);

  /** Whether it is as open as the manifest says. */
  public boolean isAsStated() {
    return wantedRadiusMm == 0 || (open && freeRadiusMm >= wantedRadiusMm);
  }

  /** All openings of a model, each along the course that the manifest gives it. */
  static List<OpeningCheck> of(LoadedModel model) {
    List<ModelEntry> openings =
        model.entries().values().stream().filter(e -> isOpening(e)).toList();
    List<TriangleMesh> walls = new ArrayList<>();
    model.meshes().forEach((id, mesh) -> addWall(model, id, mesh, walls));
    if (openings.isEmpty() || walls.isEmpty()) {
      return List.of();
    }
    RayCaster rays = new RayCaster(walls);
    return openings.stream().map(entry -> of(entry, rays)).toList();
  }

  private static boolean isOpening(ModelEntry entry) {
    return entry.structure().tissue() == Tissue.OPENING && entry.centreLineMm().size() > 1;
  }

  private static void addWall(
      LoadedModel model, StructureId id, TriangleMesh mesh, List<TriangleMesh> walls) {
    ModelEntry entry = model.entries().get(id);
    if (entry != null && HARD.contains(entry.structure().tissue())) {
      walls.add(mesh);
    }
  }

  private static OpeningCheck of(ModelEntry entry, RayCaster rays) {
    ClearWay way = ClearWay.along(entry.centreLineMm(), rays);
    double wanted = entry.measures().getOrDefault("openRadiusMm", 0.0);
    return new OpeningCheck(entry.structure().id(), way.open(), way.freeRadiusMm(), wanted);
  }
}
