package sutura.atlas.head;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;
import sutura.model.GlbCodec;
import sutura.model.GlbNode;
import sutura.model.Manifest;
import sutura.model.ModelEntry;
import sutura.model.ProvenanceAreas;
import sutura.model.VolumeEntry;
import sutura.nifti.NiftiData;
import sutura.nifti.NiftiVolume;
import sutura.nifti.NiftiWriter;

/** Writes the finished inside of a head as two GLB files and three volumes. */
public final class HeadModelFiles {
  public static final String FULL = "inside.glb";
  public static final String REDUCED = "inside-lod.glb";
  public static final String LABELS = "head-labels.nii.gz";
  public static final String CT = "head-ct.nii.gz";
  public static final String MRI = "head-mri.nii.gz";

  private static final String CT_LICENCE = "GPL-2.0-only";
  private static final String CT_SOURCE =
      "Head CT Cranium.inv3 of InVesalius (Debian package invesalius-examples),"
          + " CTI Renato Archer";

  private HeadModelFiles() {}

  /** Writes all files into an existing folder and says what the manifest has to say of them. */
  public static Manifest write(Path folder, HeadModel model, Catalogue catalogue)
      throws IOException {
    Map<StructureId, Structure> structures = new LinkedHashMap<>();
    for (StructureId id : model.full().keySet()) {
      structures.put(
          id,
          catalogue
              .find(id)
              .orElseThrow(() -> new IllegalStateException(id + " is not in the catalogue")));
    }
    writeGlb(folder.resolve(FULL), model.full(), structures);
    writeGlb(folder.resolve(REDUCED), model.reduced(), structures);
    List<Manifest.Item> items = new ArrayList<>();
    structures.forEach((id, structure) -> items.add(item(model, structure)));
    return new Manifest(items, new TreeMap<>(), model.measures(), volumes(folder, model));
  }

  private static void writeGlb(
      Path file, Map<StructureId, TriangleMesh> meshes, Map<StructureId, Structure> structures)
      throws IOException {
    List<GlbNode> nodes = new ArrayList<>();
    meshes.forEach(
        (id, mesh) -> {
          Structure structure = structures.get(id);
          if (structure != null) {
            nodes.add(node(structure, mesh));
          }
        });
    Map<String, String> extras = new LinkedHashMap<>();
    extras.put("licence", HeadOrigin.LICENCE);
    extras.put("source", HeadOrigin.SOURCE);
    extras.put("frame", "(X, Y, Z) = (-x, z, y) / 1000 of RAS millimetres");
    extras.put("_PROVENANCE", "0 measured, 1 scan, 2 mirrored, 3 derived, 4 constructed");
    GlbCodec.write(file, nodes, extras);
  }

  private static GlbNode node(Structure structure, TriangleMesh mesh) {
    float[] rgb = colour(structure.tissue());
    Map<String, String> extras = new LinkedHashMap<>();
    extras.put("licence", HeadOrigin.LICENCE);
    extras.put("provenance", HeadOrigin.of(structure).provenance().word());
    return new GlbNode(structure.id().value(), mesh, rgb[0], rgb[1], rgb[2], extras);
  }

  /** Linear colour of a tissue in other programs' views. */
  private static float[] colour(Tissue tissue) {
    return switch (tissue) {
      case BRAIN -> new float[] {0.75f, 0.45f, 0.38f};
      case CSF -> new float[] {0.1f, 0.45f, 0.75f};
      case PLEXUS -> new float[] {0.6f, 0.1f, 0.12f};
      case VEIN -> new float[] {0.08f, 0.12f, 0.45f};
      case ARACHNOID -> new float[] {0.7f, 0.75f, 0.8f};
      case LANDMARK -> new float[] {0.05f, 0.3f, 0.6f};
      default -> new float[] {0.7f, 0.5f, 0.5f};
    };
  }

  private static Manifest.Item item(HeadModel model, Structure structure) {
    StructureId id = structure.id();
    TriangleMesh mesh = java.util.Objects.requireNonNull(model.full().get(id));
    HeadOrigin origin = HeadOrigin.of(structure);
    List<Vector3dc> line = model.linesMm().getOrDefault(id, List.of());
    ModelEntry entry =
        new ModelEntry(
            structure,
            origin.provenance(),
            origin.note(),
            HeadOrigin.LICENCE,
            HeadOrigin.SOURCE,
            mesh.volumeMm3() / 1000,
            mesh.box(),
            mesh.triangleCount(),
            line,
            line.isEmpty() ? Optional.empty() : Optional.of(lengthMm(line)),
            Map.of(),
            ProvenanceAreas.of(mesh, origin.provenance()));
    Optional<Manifest.MeshPlace> lod =
        model.reduced().containsKey(id)
            ? Optional.of(new Manifest.MeshPlace(REDUCED, id.value()))
            : Optional.empty();
    return new Manifest.Item(entry, new Manifest.MeshPlace(FULL, id.value()), lod);
  }

  private static double lengthMm(List<Vector3dc> line) {
    double length = 0;
    for (int i = 1; i < line.size(); i++) {
      length += line.get(i - 1).distance(line.get(i));
    }
    return length;
  }

  private static List<VolumeEntry> volumes(Path folder, HeadModel model) throws IOException {
    VoxelGrid grid = model.labels().volume().grid();
    NiftiVolume labels =
        new NiftiVolume(
            grid.nx(),
            grid.ny(),
            grid.nz(),
            VolumeEntry.mmFromVoxel(grid),
            new NiftiData.Bytes(model.labels().volume().labels(), false));
    NiftiWriter.write(folder.resolve(LABELS), labels, "Structures of the head, GPL-2.0-only + MNI");
    NiftiWriter.write(folder.resolve(CT), model.ct(), "Head CT, masked, HU, GPL-2.0-only");
    NiftiWriter.write(folder.resolve(MRI), model.mri(), "Colin27 T1 fitted into a CT, MNI + GPL-2");
    return List.of(
        entry(
            LABELS,
            VolumeEntry.Kind.LABELS,
            labels,
            "everything in the head, from the meshes and the fitted MRI",
            model.labels().regions()),
        entry(
            CT,
            VolumeEntry.Kind.CT,
            model.ct(),
            "the CT's own voxels, not repaired; only skull and cavity",
            new TreeMap<>()),
        entry(
            MRI,
            VolumeEntry.Kind.MRI,
            model.mri(),
            "the MRI of another person (Colin27), fitted into this cavity",
            new TreeMap<>()));
  }

  private static VolumeEntry entry(
      String file,
      VolumeEntry.Kind kind,
      NiftiVolume volume,
      String note,
      SortedMap<Integer, VolumeEntry.Region> regions) {
    boolean scan = kind == VolumeEntry.Kind.CT;
    return new VolumeEntry(
        file,
        kind,
        new VolumeEntry.Size(volume.nx(), volume.ny(), volume.nz()),
        volume.mmFromVoxel(),
        scan ? Provenance.SCAN : Provenance.DERIVED,
        note,
        scan ? CT_LICENCE : HeadOrigin.LICENCE,
        scan ? CT_SOURCE : HeadOrigin.SOURCE,
        regions);
  }
}
