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
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.TriangleMesh;
import sutura.model.GlbCodec;
import sutura.model.GlbNode;
import sutura.model.Manifest;
import sutura.model.ModelEntry;
import sutura.model.ProvenanceAreas;

/**
 * Two GLB files that belong together: structures at full detail and for moving pictures.
 *
 * @param full name of the file at full detail
 * @param reduced name of the other
 * @param licence of the files, SPDX
 * @param source credit line of the files
 */
public record ModelPack(String full, String reduced, String licence, String source) {
  /** Writes both files into an existing folder and says what the manifest has to say of them. */
  public List<Manifest.Item> write(
      Path folder, List<PackedStructure> structures, Catalogue catalogue) throws IOException {
    List<GlbNode> fine = new ArrayList<>();
    List<GlbNode> coarse = new ArrayList<>();
    List<Manifest.Item> items = new ArrayList<>();
    for (PackedStructure packed : structures) {
      Structure structure = structure(catalogue, packed.id());
      fine.add(node(packed, structure, packed.full()));
      packed.reduced().ifPresent(mesh -> coarse.add(node(packed, structure, mesh)));
      items.add(item(packed, structure));
    }
    write(folder.resolve(full), fine);
    write(folder.resolve(reduced), coarse);
    return items;
  }

  private static Structure structure(Catalogue catalogue, StructureId id) {
    return catalogue
        .find(id)
        .orElseThrow(() -> new IllegalStateException(id + " is not in the catalogue"));
  }

  private void write(Path file, List<GlbNode> nodes) throws IOException {
    Map<String, String> extras = new LinkedHashMap<>();
    extras.put("licence", licence);
    extras.put("source", source);
    extras.put("frame", "(X, Y, Z) = (-x, z, y) / 1000 of RAS millimetres");
    extras.put("_PROVENANCE", "0 measured, 1 scan, 2 mirrored, 3 derived, 4 constructed");
    GlbCodec.write(file, nodes, extras);
  }

  private static GlbNode node(PackedStructure packed, Structure structure, TriangleMesh mesh) {
    Map<String, String> extras = new LinkedHashMap<>();
    extras.put("licence", packed.licence());
    extras.put("provenance", packed.provenance().word());
    String name = packed.id().value();
    if (structure.tissue() == Tissue.BONE) {
      return GlbNode.bone(name, mesh, extras);
    }
    float[] rgb = colour(structure.tissue());
    return new GlbNode(name, mesh, rgb[0], rgb[1], rgb[2], extras);
  }

  /** Linear colour of a tissue in other programs' views. */
  private static float[] colour(Tissue tissue) {
    return switch (tissue) {
      case SUTURAL, CARTILAGE -> new float[] {0.42f, 0.16f, 0.11f};
      case TOOTH -> new float[] {0.87f, 0.82f, 0.68f};
      case BRAIN -> new float[] {0.75f, 0.45f, 0.38f};
      case CSF -> new float[] {0.1f, 0.45f, 0.75f};
      case PLEXUS -> new float[] {0.6f, 0.1f, 0.12f};
      case VEIN -> new float[] {0.08f, 0.12f, 0.45f};
      case ARACHNOID -> new float[] {0.7f, 0.75f, 0.8f};
      case DISC -> new float[] {0.55f, 0.62f, 0.66f};
      case NUCLEUS -> new float[] {0.35f, 0.5f, 0.62f};
      case LIGAMENT -> new float[] {0.75f, 0.7f, 0.6f};
      case NERVE -> new float[] {0.8f, 0.68f, 0.25f};
      case OPENING, LANDMARK -> new float[] {0.05f, 0.3f, 0.6f};
      default -> new float[] {0.7f, 0.5f, 0.5f};
    };
  }

  private Manifest.Item item(PackedStructure packed, Structure structure) {
    String name = packed.id().value();
    List<Vector3dc> line = packed.lineMm();
    ModelEntry entry =
        new ModelEntry(
            structure,
            packed.provenance(),
            packed.note(),
            packed.licence(),
            packed.source(),
            packed.full().volumeMm3() / 1000,
            packed.full().box(),
            packed.full().triangleCount(),
            line,
            line.isEmpty() ? Optional.empty() : Optional.of(lengthMm(line)),
            packed.measures(),
            ProvenanceAreas.of(packed.full(), packed.provenance()));
    return new Manifest.Item(
        entry,
        new Manifest.MeshPlace(full, name),
        packed.reduced().map(mesh -> new Manifest.MeshPlace(reduced, name)));
  }

  private static double lengthMm(List<Vector3dc> line) {
    double length = 0;
    for (int i = 1; i < line.size(); i++) {
      length += line.get(i - 1).distance(line.get(i));
    }
    return length;
  }
}
