package sutura.atlas.mesh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;
import sutura.model.GlbCodec;
import sutura.model.GlbNode;
import sutura.model.Manifest;
import sutura.model.ModelEntry;
import sutura.model.ProvenanceAreas;

/** Writes a finished skull as two GLB files. */
public final class SkullModelFiles {
  public static final String FULL = "skull.glb";
  public static final String REDUCED = "skull-lod.glb";

  /** Linear colour of sutural tissue in other programs' views: a warm red-brown. */
  private static final float[] SUTURE_RGB = {0.42f, 0.16f, 0.11f};

  /** Linear colour of openings and landmarks there: a blue that no bone has. */
  private static final float[] MARK_RGB = {0.05f, 0.3f, 0.6f};

  /** Linear colour of teeth in other programs' views: ivory. */
  private static final float[] TOOTH_RGB = {0.87f, 0.82f, 0.68f};

  private SkullModelFiles() {}

  /** Writes all files into an existing folder and says what the manifest has to say of them. */
  public static Manifest write(Path folder, SkullModel model, Catalogue catalogue)
      throws IOException {
    writeGlb(folder.resolve(FULL), model.full(), model.marks());
    writeGlb(folder.resolve(REDUCED), model.reduced(), model.marks());
    List<Manifest.Item> items = new ArrayList<>();
    model.full().forEach((id, mesh) -> items.add(item(model, catalogue, id, mesh)));
    model.marks().forEach((id, mark) -> items.add(item(catalogue, id, mark)));
    return new Manifest(items, model.landmarksMm(), model.measures());
  }

  private static void writeGlb(
      Path file, Map<StructureId, TriangleMesh> meshes, Map<StructureId, SkullMark> marks)
      throws IOException {
    List<GlbNode> nodes = new ArrayList<>();
    meshes.forEach((id, mesh) -> nodes.add(node(id, mesh)));
    marks.forEach((id, mark) -> nodes.add(node(id, mark)));
    Map<String, String> extras = new LinkedHashMap<>();
    extras.put("licence", SkullOrigin.LICENCE);
    extras.put("source", SkullOrigin.SOURCE);
    extras.put("frame", "(X, Y, Z) = (-x, z, y) / 1000 of RAS millimetres");
    extras.put("_PROVENANCE", "0 measured, 1 scan, 2 mirrored, 3 derived, 4 constructed");
    GlbCodec.write(file, nodes, extras);
  }

  private static GlbNode node(StructureId id, TriangleMesh mesh) {
    SkullOrigin origin = SkullOrigin.of(id);
    Map<String, String> extras = new LinkedHashMap<>();
    extras.put("licence", SkullOrigin.LICENCE);
    extras.put("provenance", origin.provenance().word());
    if (SkullOrigin.isTooth(id)) {
      return new GlbNode(id.value(), mesh, TOOTH_RGB[0], TOOTH_RGB[1], TOOTH_RGB[2], extras);
    }
    return SkullBones.ALL.contains(id) || id.value().equals("mandible")
        ? GlbNode.bone(id.value(), mesh, extras)
        : new GlbNode(id.value(), mesh, SUTURE_RGB[0], SUTURE_RGB[1], SUTURE_RGB[2], extras);
  }

  private static GlbNode node(StructureId id, SkullMark mark) {
    Map<String, String> extras = new LinkedHashMap<>();
    extras.put("licence", SkullOrigin.LICENCE);
    extras.put("provenance", mark.provenance().word());
    return new GlbNode(id.value(), mark.mesh(), MARK_RGB[0], MARK_RGB[1], MARK_RGB[2], extras);
  }

  private static Manifest.Item item(
      SkullModel model, Catalogue catalogue, StructureId id, TriangleMesh mesh) {
    SkullOrigin origin = SkullOrigin.of(id);
    List<Vector3dc> line = model.centreLinesMm().getOrDefault(id, List.of());
    return item(
        catalogue, id, new SkullMark(mesh, origin.provenance(), origin.note(), line, Map.of()));
  }

  private static Manifest.Item item(Catalogue catalogue, StructureId id, SkullMark mark) {
    List<Vector3dc> line = mark.lineMm();
    ModelEntry entry =
        new ModelEntry(
            catalogue
                .find(id)
                .orElseThrow(() -> new IllegalStateException(id + " is not in the catalogue")),
            mark.provenance(),
            mark.note(),
            SkullOrigin.LICENCE,
            SkullOrigin.SOURCE,
            mark.mesh().volumeMm3() / 1000,
            mark.mesh().box(),
            mark.mesh().triangleCount(),
            line,
            line.isEmpty() ? Optional.empty() : Optional.of(lengthMm(line)),
            mark.measures(),
            ProvenanceAreas.of(mark.mesh(), mark.provenance()));
    return new Manifest.Item(
        entry,
        new Manifest.MeshPlace(FULL, id.value()),
        Optional.of(new Manifest.MeshPlace(REDUCED, id.value())));
  }

  private static double lengthMm(List<Vector3dc> line) {
    double length = 0;
    for (int i = 1; i < line.size(); i++) {
      length += line.get(i - 1).distance(line.get(i));
    }
    return length;
  }
}
