package sutura.atlas.spine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.atlas.column.ColumnMesh;
import sutura.atlas.cord.SpineLabels;
import sutura.atlas.mesh.ModelPack;
import sutura.atlas.mesh.PackedStructure;
import sutura.evidence.Provenance;
import sutura.geometry.VoxelGrid;
import sutura.model.Manifest;
import sutura.model.VolumeEntry;
import sutura.model.measure.ColumnMeasures;
import sutura.nifti.NiftiData;
import sutura.nifti.NiftiVolume;
import sutura.nifti.NiftiWriter;

/** Writes a finished column: bones and joints, what is in the canal, and what is only context. */
public final class ColumnModelFiles {
  private static final ModelPack COLUMN =
      pack("column", ColumnOrigin.SCAN_LICENCE, ColumnOrigin.SCAN_SOURCE);
  private static final ModelPack CORD =
      pack("cord", ColumnOrigin.HEAD_LICENCE, ColumnOrigin.HEAD_SOURCE);
  private static final ModelPack CONTEXT =
      new ModelPack(
          "context.glb", "context-lod.glb", ColumnOrigin.OWN_LICENCE, ColumnOrigin.OWN_SOURCE);

  /** What lies where along the canal. */
  public static final String LABELS = "spine-labels.nii.gz";

  /** All files that are written here. */
  public static final Set<String> FILES =
      Set.of(
          COLUMN.full(),
          COLUMN.reduced(),
          CORD.full(),
          CORD.reduced(),
          CONTEXT.full(),
          CONTEXT.reduced(),
          LABELS);

  private ColumnModelFiles() {}

  private static ModelPack pack(String name, String licence, String source) {
    return new ModelPack(
        name + ".glb", name + "-lod.glb", ColumnOrigin.OWN_LICENCE + " AND " + licence, source);
  }

  /** Writes all files into an existing folder and says what the manifest has to say of them. */
  public static Manifest write(Path folder, ColumnModel model, Catalogue catalogue)
      throws IOException {
    List<Manifest.Item> items = new ArrayList<>();
    for (ModelPack pack : List.of(COLUMN, CORD, CONTEXT)) {
      List<PackedStructure> structures = new ArrayList<>();
      for (ColumnMesh mesh : model.meshes()) {
        Structure structure = catalogue.find(mesh.id()).orElseThrow();
        if (packOf(structure).equals(pack)) {
          structures.add(packed(structure, mesh, model.measures()));
        }
      }
      if (!structures.isEmpty()) {
        items.addAll(pack.write(folder, structures, catalogue));
      }
    }
    Map<String, Double> measures = new TreeMap<>(model.measures().whole());
    model.labels().ifPresent(labels -> measures.putAll(labels.measures()));
    return new Manifest(items, new TreeMap<>(), measures, volumes(folder, model));
  }

  private static List<VolumeEntry> volumes(Path folder, ColumnModel model) throws IOException {
    if (model.labels().isEmpty()) {
      return List.of();
    }
    SpineLabels labels = model.labels().get();
    VoxelGrid grid = labels.volume().grid();
    NiftiVolume volume =
        new NiftiVolume(
            grid.nx(),
            grid.ny(),
            grid.nz(),
            VolumeEntry.mmFromVoxel(grid),
            new NiftiData.Bytes(labels.volume().labels(), false));
    NiftiWriter.write(folder.resolve(LABELS), volume, "Structures along the vertebral canal");
    return List.of(
        new VolumeEntry(
            LABELS,
            VolumeEntry.Kind.LABELS,
            VolumeEntry.Size.of(grid),
            VolumeEntry.mmFromVoxel(grid),
            Provenance.CONSTRUCTED,
            "everything along the canal, from the meshes; its top repeats the head's volume",
            ColumnOrigin.HEAD_LICENCE,
            ColumnOrigin.HEAD_SOURCE,
            labels.regions()));
  }

  private static ModelPack packOf(Structure structure) {
    boolean segment = structure.isSegment();
    return switch (structure.group().value()) {
      case "spinal-meninges", "csf" -> CORD;
      case "context" -> CONTEXT;
      default -> segment ? CONTEXT : COLUMN;
    };
  }

  private static PackedStructure packed(
      Structure structure, ColumnMesh mesh, ColumnMeasures measures) {
    ColumnOrigin origin = ColumnOrigin.of(structure);
    return new PackedStructure(
        structure.id(),
        mesh.full(),
        Optional.of(mesh.reduced()),
        Provenance.CONSTRUCTED,
        origin.note(),
        origin.licence(),
        origin.source(),
        List.of(),
        measures.ofStructures().getOrDefault(structure.id(), new TreeMap<>()));
  }
}
