package sutura.atlas.mesh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;
import sutura.model.Manifest;

/** Writes a finished skull as two GLB files. */
public final class SkullModelFiles {
  public static final String FULL = "skull.glb";
  public static final String REDUCED = "skull-lod.glb";

  private static final ModelPack PACK =
      new ModelPack(FULL, REDUCED, SkullOrigin.LICENCE, SkullOrigin.SOURCE);

  private SkullModelFiles() {}

  /** Writes all files into an existing folder and says what the manifest has to say of them. */
  public static Manifest write(Path folder, SkullModel model, Catalogue catalogue)
      throws IOException {
    List<PackedStructure> structures = new ArrayList<>();
    model.full().forEach((id, mesh) -> structures.add(solid(model, id, mesh)));
    model.marks().forEach((id, mark) -> structures.add(packed(id, mark, mark.mesh())));
    List<Manifest.Item> items = PACK.write(folder, structures, catalogue);
    return new Manifest(items, model.landmarksMm(), model.measures());
  }

  private static PackedStructure solid(SkullModel model, StructureId id, TriangleMesh mesh) {
    SkullOrigin origin = SkullOrigin.of(id);
    SkullMark whole =
        new SkullMark(
            mesh,
            origin.provenance(),
            origin.note(),
            model.centreLinesMm().getOrDefault(id, List.of()),
            Map.of());
    return packed(id, whole, model.reduced().get(id));
  }

  private static PackedStructure packed(
      StructureId id, SkullMark mark, @Nullable TriangleMesh reduced) {
    return new PackedStructure(
        id,
        mark.mesh(),
        Optional.ofNullable(reduced),
        mark.provenance(),
        mark.note(),
        SkullOrigin.LICENCE,
        SkullOrigin.SOURCE,
        mark.lineMm(),
        mark.measures());
  }
}
