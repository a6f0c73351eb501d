package sutura.ui;

import java.util.Locale;
import java.util.Optional;
import org.joml.Vector3d;
import sutura.anatomy.Tissue;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;
import sutura.geometry.WallThickness;
import sutura.model.ModelEntry;

/**
 * The thickness of the bone under the pointer.
 *
 * @param entry the bone
 * @param thicknessMm from the surface to the opposite wall
 * @param provenance where the surface comes from at that place
 */
record BoneUnderPointer(ModelEntry entry, double thicknessMm, Provenance provenance) {
  static Optional<BoneUnderPointer> of(UiInput input, UiInput.Hit hit) {
    Optional<ModelEntry> entry =
        input.model().entry(hit.id()).filter(e -> e.structure().tissue() == Tissue.BONE);
    TriangleMesh mesh = input.model().meshes().get(hit.id());
    if (entry.isEmpty() || mesh == null) {
      return Optional.empty();
    }
    Vector3d shown = hit.positionMm().sub(input.offsetMm().apply(hit.id()), new Vector3d());
    Vector3d at = input.motion().motionOf().apply(hit.id()).map(m -> m.undone(shown)).orElse(shown);
    Vector3d outward = input.shownCamera().backward();
    return WallThickness.of(mesh, at, outward)
        .map(
            wall ->
                new BoneUnderPointer(
                    entry.get(), wall.thicknessMm(), provenance(mesh, wall, entry.get())));
  }

  private static Provenance provenance(TriangleMesh mesh, WallThickness wall, ModelEntry entry) {
    return mesh.provenance().length == 0
        ? entry.provenance()
        : Provenance.values()[mesh.provenance()[wall.vertex()]];
  }

  String words(UiFrame ui) {
    return ui.texts()
        .get(
            "measure.thickness",
            ui.name(entry.structure()),
            String.format(Locale.ROOT, "%.1f mm", thicknessMm),
            ui.text("provenance." + provenance.word()));
  }
}
