package sutura.atlas.head;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.atlas.mesh.ModelPack;
import sutura.atlas.mesh.PackedStructure;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;
import sutura.model.Manifest;
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

  private static final ModelPack PACK =
      new ModelPack(FULL, REDUCED, HeadOrigin.LICENCE, HeadOrigin.SOURCE);

  private HeadModelFiles() {}

  /** Writes all files into an existing folder and says what the manifest has to say of them. */
  public static Manifest write(Path folder, HeadModel model, Catalogue catalogue)
      throws IOException {
    List<PackedStructure> structures = new ArrayList<>();
    model.full().forEach((id, mesh) -> structures.add(packed(model, catalogue, id, mesh)));
    List<Manifest.Item> items = PACK.write(folder, structures, catalogue);
    return new Manifest(items, new TreeMap<>(), model.measures(), volumes(folder, model));
  }

  private static PackedStructure packed(
      HeadModel model, Catalogue catalogue, StructureId id, TriangleMesh mesh) {
    HeadOrigin origin = HeadOrigin.of(catalogue.find(id).orElseThrow());
    return new PackedStructure(
        id,
        mesh,
        Optional.ofNullable(model.reduced().get(id)),
        origin.provenance(),
        origin.note(),
        HeadOrigin.LICENCE,
        HeadOrigin.SOURCE,
        model.linesMm().getOrDefault(id, List.of()),
        Map.of());
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
